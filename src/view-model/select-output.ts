// What a view shows, ready to leave the app: its table as a reader sees it, and the records that it shows.
import { ascending } from '../base/compare'
import type { CrisisRecord } from '../domain/dataset'
import type { ActorId, EntryId } from '../domain/ids'
import { receipt as text } from '../words/en/receipt'
import { recordsByActor } from './actor-records'
import type { Board } from './board'
import type { ExportTable } from './export-table'
import { matches } from './filters'
import { latestFirst } from './latest-first'
import type { ReceiptLine } from './receipt'
import { actorsTable } from './select-actors-table'
import { selectChanges } from './select-changes'
import { changesTable } from './select-changes-table'
import { selectFigures } from './select-figures'
import { figuresTable } from './select-figures-table'
import { positionsTable } from './select-positions-table'
import { recordTable } from './select-record-table'
import { gapsTable, sourcesTable } from './select-sources-table'
import { statementsInOrder } from './select-statements'
import { statementsTable } from './select-statements-table'
import { selectTimeline } from './select-timeline'
import { selectTimelineSequences, timelineWindow } from './select-timeline-window'

export type ViewOutput = {
  /** undefined where a view has no table of its own: Brief, Data. */
  readonly table?: ExportTable
  readonly records: readonly CrisisRecord[]
  /** Set where a list was too long to be taken whole. */
  readonly cut?: { readonly listed: number; readonly total: number }
  /** Rows of logs in the table whose words have yet to be fetched. */
  readonly awaited: readonly number[]
  /** The table is more than the view itself lists: all that the filters let through. */
  readonly isWhole?: boolean
}

/** Of a list with rows of logs so many are taken: what the board can keep the words of. */
export const MOST_ROWS = 1000

/** By the first part of a path from the app's base. */
export function selectOutput(path: string, board: Board): ViewOutput {
  const [view = '', part] = path.split('/').filter((step) => step !== '')
  switch (view) {
    case 'timeline':
      return timelineOutput(board)
    case 'statements':
      return { table: statementsTable(board), records: statementsInOrder(board), awaited: [] }
    case 'figures':
      return figuresOutput(board, part)
    case 'actors':
      return part === undefined
        ? { ...boardOutput(board), isWhole: undefined, table: actorsTable(board) }
        : actorOutput(board, part)
    case 'positions':
      return { ...boardOutput(board), isWhole: undefined, table: positionsTable(board) }
    case 'sources':
      return {
        ...boardOutput(board),
        isWhole: undefined,
        table: board.view.sourcePart === 'gaps' ? gapsTable(board) : sourcesTable(board),
      }
    case 'changes':
      return { ...boardOutput(board), isWhole: undefined, table: changesTable(selectChanges(board), board.dataset) }
    case 'brief':
    case 'data':
      return { ...boardOutput(board), isWhole: undefined, table: undefined }
    default:
      return boardOutput(board)
  }
}

/** Everything that the filters let through, in order of time, and what of it was withdrawn. */
function boardOutput(board: Board): ViewOutput {
  const records = shownRecords(board)
  const standing = records.filter(({ withdrawn }) => withdrawn === undefined).toSorted((a, b) => latestFirst(b, a))
  return { table: recordTable('situation', standing, board), records, awaited: [], isWhole: true }
}

function shownRecords({ shown, known, view, dataset }: Board): readonly CrisisRecord[] {
  const standing = [...shown.events, ...shown.statements, ...shown.claims]
  const withdrawn = [...known.byId.values()].filter(
    (record) => record.withdrawn !== undefined && matches(record, view, dataset),
  )
  return [...standing, ...withdrawn].toSorted(ascending(({ order }) => order))
}

/** The list beside the chart: the days in view, and of logs the first rows. */
function timelineOutput(board: Board): ViewOutput {
  const list = selectTimelineSequences(selectTimeline(board), timelineWindow(board))
  const most = board.log ? MOST_ROWS : list.count
  const items = [...list.known.slice(0, most), ...list.ahead.slice(0, Math.max(0, most - list.known.length))]
  const records = items.filter(({ isAwaited }) => !isAwaited).map(({ record }) => record)
  return {
    table: recordTable('timeline', records, board),
    records,
    cut: items.length < list.count ? { listed: records.length, total: list.count } : undefined,
    awaited: items.flatMap(({ isAwaited, row }) => (isAwaited && row !== undefined ? [row] : [])),
  }
}

/** The table of one measure; the file holds the whole board, whose other measures stand beside it with their counts. */
function figuresOutput(board: Board, measure: string | undefined): ViewOutput {
  const model = selectFigures(board, measure)
  const table = model.kind === 'measure' ? figuresTable(model, board) : undefined
  return { ...boardOutput(board), table }
}

function actorOutput(board: Board, actor: string): ViewOutput {
  const records = recordsByActor(board.shown).get(actor as ActorId) ?? []
  const listed = records.toSorted(latestFirst)
  const withdrawn = shownRecords(board).filter((record) => record.withdrawn !== undefined)
  const ids = new Set<EntryId>(listed.map(({ id }) => id))
  return {
    table: recordTable(`actor-${actor}`, listed, board),
    records: [...listed, ...withdrawn.filter(({ id }) => !ids.has(id))],
    awaited: [],
  }
}

/** The view in a word, for the name of a file. */
export function viewName(path: string): string {
  const steps = path.split('/').filter((step) => step !== '')
  return steps.length === 0 ? 'situation' : steps.join('-')
}

/** A receipt with what was left out of a table that was too long. */
export function outputReceipt(lines: readonly ReceiptLine[], { cut }: ViewOutput): readonly ReceiptLine[] {
  return cut ? [...lines, { label: text.rows, value: text.cut(cut.listed, cut.total) }] : lines
}
