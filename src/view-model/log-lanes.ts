// Rows of logs by lane: which rows stand in which lane in order of time, and how many of them a board as of a day
// shows on each day.
import type { DaySpan } from '../domain/dataset'
import type { LogNames } from '../domain/event-log'
import { copyTally, emptyTally, tally, type DayTally } from './day-counts'
import { LaneOf, type LanePlan } from './lane-of-row'
import { knownBetween } from './log-known'
import { isShownRow, PASSED_ALL, type LogSelection } from './log-selection'

export type LaneRowsIndex = {
  readonly selection: LogSelection
  readonly plan: LanePlan
  readonly span: DaySpan
}

const indexes = new WeakMap<LogSelection, Map<string, LaneRowsIndex>>()
/** Plans change with the grouping and the number of lanes; older ones are let go. */
const MOST_PLANS = 4

/** The same value for the same parts. `span` holds all days that anything on the board is drawn on. */
export function laneRowsIndex(selection: LogSelection, plan: LanePlan, span: DaySpan): LaneRowsIndex {
  const made = indexes.get(selection) ?? new Map<string, LaneRowsIndex>()
  indexes.set(selection, made)
  const key = keyOf({ plan, span })
  const known = made.get(key)
  if (known) return known
  const index = { selection, plan, span }
  const [oldest] = made.keys()
  if (made.size >= MOST_PLANS && oldest !== undefined) made.delete(oldest)
  made.set(key, index)
  return index
}

export function keyOf({ plan, span }: Pick<LaneRowsIndex, 'plan' | 'span'>): string {
  return `${plan.key} ${span.from} ${span.to}`
}

/** Rows per day as of a day, lane by lane and all together, each row once. */
export type LaneTallies = {
  readonly asOf: number
  readonly lanes: readonly DayTally[]
  readonly all: DayTally
}

const tallies = new WeakMap<LaneRowsIndex, LaneTallies>()

export function laneTalliesAsOf(index: LaneRowsIndex, asOf: number): LaneTallies {
  const before = tallies.get(index)
  if (before?.asOf === asOf) return before
  const made = before ? moved(before, index, asOf) : counted(index, asOf)
  tallies.set(index, made)
  return made
}

/** What was tallied last of rows that are not filtered: while they are read, only those that came since are new. */
let grown:
  | { readonly names: LogNames; readonly key: string; readonly count: number; readonly tallies: LaneTallies }
  | undefined

function counted(index: LaneRowsIndex, asOf: number): LaneTallies {
  const { selection, plan } = index
  const { columns, names } = selection.rows
  const key = keyOf(index)
  const isPrefix =
    !selection.passed &&
    grown?.names === names &&
    grown.key === key &&
    grown.tallies.asOf === asOf &&
    grown.count <= columns.count
  const before = isPrefix ? grown : undefined
  const made: LaneTallies = before
    ? { asOf, lanes: before.tallies.lanes.map(copyTally), all: copyTally(before.tallies.all) }
    : emptyTallies(index, asOf)
  const first = before?.count ?? 0
  if (plan.laneOfKind) tallyKinds(made, selection, plan.laneOfKind, first)
  else {
    const lanes = new LaneOf(selection.rows, plan)
    for (let row = first; row < columns.count; row++) {
      if ((columns.known[row] ?? 0) <= asOf) tallyRow(made, index, lanes, row, 1)
    }
  }
  if (!selection.passed) grown = { names, key, count: columns.count, tallies: made }
  return made
}

/** The commonest grouping, in one loop without a call: this is what a change of filter waits for. */
function tallyKinds(
  { asOf, lanes, all }: LaneTallies,
  { rows: { columns }, passed }: LogSelection,
  laneOfKind: Int8Array,
  firstRow: number,
): void {
  const { from, to, known, kind, count } = columns
  const { first, cellDays } = all
  const last = all.begin.length - 1
  for (let row = firstRow; row < count; row++) {
    if ((known[row] ?? 0) > asOf || (passed && passed[row] !== PASSED_ALL)) continue
    const start = Math.min(last, Math.max(0, Math.floor(((from[row] ?? 0) - first) / cellDays)))
    const stop = Math.min(last, Math.max(0, Math.floor(((to[row] ?? 0) - first) / cellDays)))
    all.begin[start] = (all.begin[start] ?? 0) + 1
    all.end[stop] = (all.end[stop] ?? 0) + 1
    const lane = lanes[laneOfKind[kind[row] ?? 0] ?? -1]
    if (!lane) continue
    lane.begin[start] = (lane.begin[start] ?? 0) + 1
    lane.end[stop] = (lane.end[stop] ?? 0) + 1
  }
}

/** What was known of before it came, and has not come by the day; undefined where that is nothing, as in most logs. */
export function laneTalliesAhead(index: LaneRowsIndex, asOf: number): LaneTallies | undefined {
  const { columns, foretold } = index.selection.rows
  const lanes = new LaneOf(index.selection.rows, index.plan)
  let made: LaneTallies | undefined
  for (const row of foretold) {
    if ((columns.known[row] ?? 0) > asOf || (columns.from[row] ?? 0) <= asOf) continue
    made ??= emptyTallies(index, asOf)
    tallyRow(made, index, lanes, row, 1)
  }
  return made
}

function emptyTallies({ plan, span }: LaneRowsIndex, asOf: number): LaneTallies {
  return { asOf, lanes: Array.from({ length: plan.laneCount }, () => emptyTally(span)), all: emptyTally(span) }
}

function moved(before: LaneTallies, index: LaneRowsIndex, asOf: number): LaneTallies {
  const { rows, by } = knownBetween(index.selection.rows, before.asOf, asOf)
  if (rows.length > index.selection.rows.columns.count / 2) return counted(index, asOf)
  const made = { asOf, lanes: before.lanes.map(copyTally), all: copyTally(before.all) }
  const lanes = new LaneOf(index.selection.rows, index.plan)
  for (const row of rows) tallyRow(made, index, lanes, row, by)
  return made
}

function tallyRow(made: LaneTallies, { selection }: LaneRowsIndex, lanes: LaneOf, row: number, by: 1 | -1): void {
  if (!isShownRow(selection, row)) return
  const { columns } = selection.rows
  const from = columns.from[row] ?? 0
  const to = columns.to[row] ?? 0
  tally(made.all, from, to, by)
  const many = lanes.of(row)
  for (let index = 0; index < many; index++) {
    const lane = made.lanes[lanes.found[index] ?? 0]
    if (lane) tally(lane, from, to, by)
  }
}
