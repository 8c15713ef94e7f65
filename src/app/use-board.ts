import { useEffect, useMemo } from 'react'
import { levelOfRows } from '../domain/handling'
import type { Loaded } from '../load/loaded'
import { makeBoard, type Board } from '../view-model/board'
import { datasetWithRows, rowInFocus } from '../view-model/board-dataset'
import { makeLogBoard } from '../view-model/log-board'
import { prepareRows } from '../view-model/log-known'
import { resolveView } from '../view-model/resolve-view'
import type { LinkNotice, ViewState } from '../view-model/view-state'
import { isReading } from '../domain/log-state'
import { useLogs } from './use-logs'
import { whenIdle } from './when-idle'

/** From an address and what has been loaded, rows of logs included, to the board that every view draws from. */
export function useBoard(
  view: ViewState,
  loaded: Loaded,
): { readonly board: Board; readonly notices: readonly LinkNotice[] } {
  const logs = useLogs(loaded, levelOfRows(loaded.dataset, { level: view.tlp, isWall: view.mode === 'kiosk' }))
  const state = logs?.state
  const questions = logs?.questions
  const dataset = datasetWithRows(loaded.dataset, state)
  const row = rowInFocus(loaded.dataset, state, view.focus)
  const resolved = useMemo(() => resolveView(view, dataset, row), [view, dataset, row])
  const board = useMemo(() => {
    const inFocus = row === 'awaited' ? undefined : row
    const log = state && questions && makeLogBoard(state, questions, resolved.view, inFocus)
    return makeBoard(dataset, resolved.view, log)
  }, [dataset, resolved.view, state, questions, row])

  const rowId = row === 'awaited' ? view.focus?.id : undefined
  const count = state?.rows.columns.count
  useEffect(() => {
    if (rowId !== undefined && count !== undefined) questions?.find(rowId)
  }, [questions, rowId, count])
  useEffect(() => questions?.search(view.search), [questions, view.search])

  const settledRows = state && !isReading(state) ? state.rows : undefined
  // The first step of the as-of must not pay for an order that can be made while nobody waits.
  useEffect(() => settledRows && whenIdle(() => prepareRows(settledRows)), [settledRows])
  return { board, notices: resolved.notices }
}
