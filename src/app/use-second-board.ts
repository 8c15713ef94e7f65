import { useMemo } from 'react'
import type { LoadError } from '../domain/load-error'
import type { Loaded } from '../load/loaded'
import type { Board } from '../view-model/board'
import { secondView } from '../view-model/compare'
import type { LinkNotice, ViewState } from '../view-model/view-state'
import { useBoard } from './use-board'
import { useSecondDataset } from './use-second-dataset'

export type SecondBoard = {
  /** undefined until its dataset has come, and where it does not come. */
  readonly board: Board | undefined
  readonly loaded: Loaded
  readonly notices: readonly LinkNotice[]
  readonly failure: LoadError | undefined
  /** Whether its dataset names logs, which are not read beside another dataset. */
  readonly hasUnreadLogs: boolean
}

/** The board of the second pane, of the same dataset or of a second one. */
export function useSecondBoard(view: ViewState, first: Loaded): SecondBoard {
  const second = useSecondDataset(view)
  const isOther = view.data2 !== undefined
  const other = useMemo(() => second.loaded && withoutLogs(second.loaded), [second.loaded])
  const loaded = (isOther ? other : undefined) ?? first
  const seconds = useMemo(() => secondView(view) ?? view, [view])
  const { board, notices } = useBoard(seconds, loaded)
  const isThere = !isOther || other !== undefined
  return {
    board: isThere ? board : undefined,
    loaded: (isOther ? second.loaded : undefined) ?? first,
    notices: isThere ? notices : [],
    failure: second.failure,
    hasUnreadLogs: isOther && (second.loaded?.dataset.logs.length ?? 0) > 0,
  }
}

function withoutLogs(loaded: Loaded): Loaded {
  const { dataset } = loaded
  return dataset.logs.length === 0 ? loaded : { ...loaded, dataset: { ...dataset, logs: [] } }
}
