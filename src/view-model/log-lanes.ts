// Rows of logs by lane: which rows stand in which lane in order of time, and how many of them a board as of a day
// shows on each day.
import type { DaySpan } from '../domain/dataset'
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
  /** By lane: the rows that the filters let through, by their first day. */
  readonly lanes: readonly Uint32Array[]
  /** All of them, each once. */
  readonly all: Uint32Array
}

const indexes = new WeakMap<LogSelection, Map<string, LaneRowsIndex>>()
/** Plans change with the grouping and the number of lanes; older ones are let go. */
const MOST_PLANS = 4

/** `span` holds all days that anything on the board is drawn on. */
export function laneRowsIndex(selection: LogSelection, plan: LanePlan, span: DaySpan): LaneRowsIndex {
  const made = indexes.get(selection) ?? new Map<string, LaneRowsIndex>()
  indexes.set(selection, made)
  const key = `${plan.key} ${span.from} ${span.to}`
  const known = made.get(key)
  if (known) return known
  const index = { selection, plan, span, lanes: rowsByLane(selection, plan), all: shownRows(selection) }
  const [oldest] = made.keys()
  if (made.size >= MOST_PLANS && oldest !== undefined) made.delete(oldest)
  made.set(key, index)
  return index
}

function rowsByLane(selection: LogSelection, plan: LanePlan): readonly Uint32Array[] {
  const { columns, order } = selection.rows
  const lanes = new LaneOf(selection.rows, plan)
  const counts = new Uint32Array(plan.laneCount)
  for (let row = 0; row < columns.count; row++) {
    if (!isShownRow(selection, row)) continue
    const many = lanes.of(row)
    for (let index = 0; index < many; index++)
      counts[lanes.found[index] ?? 0] = (counts[lanes.found[index] ?? 0] ?? 0) + 1
  }
  const rows = Array.from(counts, (count) => new Uint32Array(count))
  const next = new Uint32Array(plan.laneCount)
  for (let position = 0; position < columns.count; position++) {
    const row = order ? (order[position] ?? 0) : position
    if (!isShownRow(selection, row)) continue
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

const shown = new WeakMap<LogSelection, Uint32Array>()

/** The rows that the filters let through, by their first day. */
export function shownRows(selection: LogSelection): Uint32Array {
  const made = shown.get(selection)
  if (made) return made
  const { columns, order } = selection.rows
  const rows = new Uint32Array(columns.count)
  let many = 0
  for (let position = 0; position < columns.count; position++) {
    const row = order ? (order[position] ?? 0) : position
    if (isShownRow(selection, row)) rows[many++] = row
  }
  const found = rows.subarray(0, many)
  shown.set(selection, found)
  return found
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

function counted(index: LaneRowsIndex, asOf: number): LaneTallies {
  const made = {
    asOf,
    lanes: index.lanes.map(() => emptyTally(index.span)),
    all: emptyTally(index.span),
  }
  const { count, known } = index.selection.rows.columns
  const lanes = new LaneOf(index.selection.rows, index.plan)
  for (let row = 0; row < count; row++) if ((known[row] ?? 0) <= asOf) tallyRow(made, index, lanes, row, 1)
  return made
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
