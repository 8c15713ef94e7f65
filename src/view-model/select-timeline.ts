// What the timeline shows: lanes of dated records, each with its bounds as the source gives them.
// A reference claim names a yardstick, not a day of this crisis, so it never stands on the axis.
import type { Day } from '../base/day'
import type { DaySpan } from '../domain/dataset'
import { isReading } from '../domain/log-state'
import { EVENT_KINDS } from '../domain/vocabulary'
import type { Board } from './board'
import type { DayCounts } from './day-counts'
import type { ItemSequence } from './item-sequence'
import { crowdOf } from './lane-crowd'
import type { LogBoard } from './log-board'
import { crowdWithRows } from './log-crowd'
import { hasRows, logFacetsAsOf } from './log-facets'
import { laneRowsIndex, laneTalliesAhead, laneTalliesAsOf } from './log-lanes'
import { rowsOfLane } from './lane-rows'
import { inOrderOf, rowsInTime, type RowsInTime } from './log-known'
import { shownRowsAsOf } from './log-shown'
import { markOfKind, MARKS, type MarkName } from './mark-of'
import { inTime, timelineItem, type TimelineItem } from './timeline-item'
import { draftLanes, planOf } from './timeline-lanes'

export type TimelineLane = {
  readonly key: string
  readonly label: string
  /** The records of the dataset that stand in it, in order of time; rows of logs are in `crowd` only. */
  readonly items: readonly TimelineItem[]
  /** Set where there may be more than an eye can tell apart. */
  readonly crowd?: LaneCrowd
}

/** Everything in a lane, rows of logs too, as a layout can ask for it without going through all of it. */
export type LaneCrowd = {
  readonly counts: DayCounts
  /** What lies wholly after the as-of day among them. */
  readonly ahead: DayCounts
  /** What touches the days, in order of time; undefined where that is more than `most`. */
  readonly between: (days: DaySpan, most: number) => readonly TimelineItem[] | undefined
  /** All that touches the days, in order of time, to be read a stretch at a time. */
  readonly sequence: (days: DaySpan) => ItemSequence
  /** The records that keep a mark of their own over any crowd: the most important ones, at most a few dozen. */
  readonly leads: readonly TimelineItem[]
}

export type TimelineModel = {
  /** Only lanes that hold something; a record of two actors or topics stands in both their lanes. */
  readonly lanes: readonly TimelineLane[]
  /** Every record of the dataset once, in order of time. */
  readonly items: readonly TimelineItem[]
  /** Everything of all lanes, each once; set where any lane is crowded. */
  readonly crowd?: LaneCrowd
  /** The marks of rows of logs, which `items` does not hold. */
  readonly rowMarks?: readonly MarkName[]
  readonly asOf: Day
  /** No log is still being read: what is drawn is all there is. */
  readonly isComplete: boolean
}

/** `maxLanes`: lanes by actor or topic beyond it are folded into one that says how many they are. */
export type TimelineOptions = { readonly maxLanes?: number }

export function selectTimeline(board: Board, { maxLanes }: TimelineOptions = {}): TimelineModel {
  const { shown, dataset, asOf } = board
  const items = [...shown.events, ...shown.statements, ...shown.claims]
    .filter((record) => !(record.type === 'claim' && record.kind === 'reference'))
    .map((record) => timelineItem(record, dataset, asOf))
    .toSorted(inTime)
  return board.log && hasRows(board.log.state.rows)
    ? withRows(items, board, board.log, maxLanes)
    : ofRecords(items, board, maxLanes)
}

function ofRecords(items: readonly TimelineItem[], board: Board, maxLanes: number | undefined): TimelineModel {
  const { asOf } = board
  const lanes = draftLanes(items, board, maxLanes, undefined).map(({ key, label, items: own }): TimelineLane => {
    return { key, label, items: own, crowd: crowdOf(own, asOf) }
  })
  return { lanes, items, crowd: crowdOf(items, asOf), asOf, isComplete: isComplete(board) }
}

/** A dataset whose logs have no reader yet has not begun to read them. */
function isComplete({ dataset, log }: Board): boolean {
  return dataset.logs.length === 0 || (log !== undefined && !isReading(log.state))
}

function withRows(
  items: readonly TimelineItem[],
  board: Board,
  { state, selection }: LogBoard,
  maxLanes: number | undefined,
): TimelineModel {
  const { asOf, dataset, view } = board
  const { names } = state.rows
  const tags = (): Uint32Array => logFacetsAsOf(selection, asOf).shownTags
  const shownRows = shownRowsAsOf(selection, asOf)
  const drafts = draftLanes(items, board, maxLanes, { names, tags, ...shownRows })
  const index = laneRowsIndex(selection, planOf(drafts, view.lanes, names.tags.length), spanOfBoard(board, items))
  const tallies = laneTalliesAsOf(index, asOf)
  const ahead = laneTalliesAhead(index, asOf)
  const lanes = drafts.map(({ key, label, items: own }, lane): TimelineLane => {
    const rows = (): RowsInTime => inOrderOf(rowsOfLane(index, lane))
    const counted = { tallied: tallies.lanes[lane] ?? tallies.all, ahead: ahead?.lanes[lane] }
    return { key, label, items: own, crowd: crowdWithRows(own, { state, selection, dataset, asOf, rows, ...counted }) }
  })
  const rows = (): RowsInTime => rowsInTime(state.rows)
  const all = { state, selection, dataset, asOf, rows, tallied: tallies.all, ahead: ahead?.all }
  return {
    lanes: lanes.filter(({ crowd }) => crowd !== undefined && crowd.counts.total > 0),
    items,
    crowd: crowdWithRows(items, all),
    rowMarks: EVENT_KINDS.filter((_, kind) => (shownRows.kinds[kind] ?? 0) > 0).map(markOfKind),
    asOf,
    isComplete: isComplete(board),
  }
}

/** Whole years, so that what is counted per day need not be counted anew for every day that the as-of moves. */
function spanOfBoard({ dataset, asOf, log }: Board, items: readonly TimelineItem[]): DaySpan {
  const rows = log?.state.rows.span ?? dataset.span
  const from = Math.min(rows.from, dataset.span.from, ...items.slice(0, 1).map((item) => item.from))
  const to = Math.max(rows.to, dataset.span.to, dataset.asOf, asOf)
  return { from: (Math.floor(from / 512) * 512) as Day, to: (Math.ceil((to + 1) / 512) * 512 - 1) as Day }
}

/** Whether a date is drawn with an edge that fades: its bounds are not stated, or not to the day. */
export function hasSoftDates({ items }: Pick<TimelineModel, 'items'>): boolean {
  return items.some(({ extent, isSoft }) => isSoft || (extent !== 'day' && extent !== 'span'))
}

/** The marks that occur, in the order of the table: what a legend has to explain. */
export function marksIn({ items, rowMarks = [] }: Pick<TimelineModel, 'items' | 'rowMarks'>): readonly MarkName[] {
  const present = new Set<string>([...items.map(({ mark }) => mark), ...rowMarks])
  return (Object.keys(MARKS) as MarkName[]).filter((name) => present.has(name))
}
