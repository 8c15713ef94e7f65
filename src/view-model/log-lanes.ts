// Rows of logs by lane: which rows stand in which lane in order of time, and how many of them a board as of a day
// shows on each day.
import type { DaySpan } from '../domain/dataset'
import type { LogNames } from '../domain/event-log'
import type { LogRows } from '../domain/log-rows'
import { copyTally, emptyTally, tally, type DayTally } from './day-counts'
import { knownBetween } from './log-known'
import { isShownRow, type LogSelection } from './log-selection'

/** Which lane a row stands in, by its kind or by each of its tags. */
export type LanePlan = {
  /** Says the same for equal plans, so that what is made for one serves the other. */
  readonly key: string
  readonly laneCount: number
  /** By position in EVENT_KINDS; -1 for none. */
  readonly laneOfKind?: Int8Array
  /** By tag; -1 for none. */
  readonly laneOfTag?: Int16Array
  /** The lane of rows that no tag gives one; -1 for none. */
  readonly otherwise: number
}

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

function keyOf({ plan, span }: Pick<LaneRowsIndex, 'plan' | 'span'>): string {
  return `${plan.key} ${span.from} ${span.to}`
}

const lanesOfIndex = new WeakMap<LaneRowsIndex, readonly Uint32Array[]>()

/** By lane: the rows that the filters let through, by their first day; made when first asked for. */
export function rowsByLane(index: LaneRowsIndex): readonly Uint32Array[] {
  const made = lanesOfIndex.get(index) ?? newRowsByLane(index)
  lanesOfIndex.set(index, made)
  return made
}

function newRowsByLane({ selection, plan }: LaneRowsIndex): readonly Uint32Array[] {
  const shown = shownRows(selection)
  const lanes = new LaneOf(selection.rows, plan)
  const counts = new Uint32Array(plan.laneCount)
  for (const row of shown) {
    const many = lanes.of(row)
    for (let index = 0; index < many; index++) {
      const lane = lanes.found[index] ?? 0
      counts[lane] = (counts[lane] ?? 0) + 1
    }
  }
  const rows = Array.from(counts, (count) => new Uint32Array(count))
  const next = new Uint32Array(plan.laneCount)
  for (const row of shown) {
    const many = lanes.of(row)
    for (let index = 0; index < many; index++) {
      const lane = lanes.found[index] ?? 0
      const list = rows[lane]
      const at = next[lane] ?? 0
      if (list) list[at] = row
      next[lane] = at + 1
    }
  }
  return rows
}

const shownOf = new WeakMap<LogSelection, Uint32Array>()

/** The rows that the filters let through, by their first day. */
export function shownRows(selection: LogSelection): Uint32Array {
  const { columns, order } = selection.rows
  if (!selection.passed) return order ?? inOrder(columns.count)
  const made = shownOf.get(selection)
  if (made) return made
  const rows = new Uint32Array(columns.count)
  let many = 0
  for (let position = 0; position < columns.count; position++) {
    const row = order ? (order[position] ?? 0) : position
    if (isShownRow(selection, row)) rows[many++] = row
  }
  const found = rows.slice(0, many)
  shownOf.set(selection, found)
  return found
}

let positions = new Uint32Array(0)

/** 0, 1, 2, …: shared, since it is the same for all. */
function inOrder(count: number): Uint32Array {
  if (positions.length < count) {
    // By a plain loop: made from a function, a million of them would take a quarter of a second.
    positions = new Uint32Array(Math.max(count, positions.length * 2))
    for (let at = 0; at < positions.length; at++) positions[at] = at
  }
  return positions.subarray(0, count)
}

/** The lanes of a row, in an array that is used again for the next row. */
class LaneOf {
  readonly found: number[] = []
  readonly #rows: LogRows
  readonly #plan: LanePlan

  constructor(rows: LogRows, plan: LanePlan) {
    this.#rows = rows
    this.#plan = plan
  }

  /** How many lanes a row stands in; which ones, {@link found} says. */
  of(row: number): number {
    const { laneOfKind, laneOfTag, otherwise } = this.#plan
    const { kind, tags, tagsEnd } = this.#rows.columns
    if (laneOfKind) {
      const lane = laneOfKind[kind[row] ?? 0] ?? -1
      this.found[0] = lane
      return lane < 0 ? 0 : 1
    }
    let many = 0
    const end = laneOfTag ? (tagsEnd[row] ?? 0) : 0
    for (let at = row === 0 ? 0 : (tagsEnd[row - 1] ?? 0); at < end; at++) {
      const lane = laneOfTag?.[tags[at] ?? 0] ?? -1
      if (lane < 0 || this.#has(lane, many)) continue
      this.found[many++] = lane
    }
    if (many > 0 || otherwise < 0) return many
    this.found[0] = otherwise
    return 1
  }

  #has(lane: number, many: number): boolean {
    for (let index = 0; index < many; index++) if (this.found[index] === lane) return true
    return false
  }
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
  const { selection, plan, span } = index
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
    : { asOf, lanes: Array.from({ length: plan.laneCount }, () => emptyTally(span)), all: emptyTally(span) }
  const lanes = new LaneOf(selection.rows, plan)
  for (let row = before?.count ?? 0; row < columns.count; row++) {
    if ((columns.known[row] ?? 0) <= asOf) tallyRow(made, index, lanes, row, 1)
  }
  if (!selection.passed) grown = { names, key, count: columns.count, tallies: made }
  return made
}

/** What was known of before it came, and has not come by the day; undefined where that is nothing, as in most logs. */
export function laneTalliesAhead(index: LaneRowsIndex, asOf: number): LaneTallies | undefined {
  const { columns, foretold } = index.selection.rows
  const made = {
    asOf,
    lanes: Array.from({ length: index.plan.laneCount }, () => emptyTally(index.span)),
    all: emptyTally(index.span),
  }
  const lanes = new LaneOf(index.selection.rows, index.plan)
  let many = 0
  for (const row of foretold) {
    if ((columns.known[row] ?? 0) > asOf || (columns.from[row] ?? 0) <= asOf) continue
    tallyRow(made, index, lanes, row, 1)
    many++
  }
  return many === 0 ? undefined : made
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
