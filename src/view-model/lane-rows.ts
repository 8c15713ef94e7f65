// The rows of one lane by their first day, found when somebody zooms in far enough to see them one by one.
import type { LogNames } from '../domain/event-log'
import { LaneOf } from './lane-of-row'
import { keyOf, type LaneRowsIndex } from './log-lanes'
import { isShownRow } from './log-selection'

const found = new WeakMap<LaneRowsIndex, Map<number, Uint32Array>>()

/** The rows of a lane that the filters let through, by their first day. */
export function rowsOfLane(index: LaneRowsIndex, lane: number): Uint32Array {
  const lanes = found.get(index) ?? new Map<number, Uint32Array>()
  found.set(index, lanes)
  const made = lanes.get(lane) ?? gather(index, lane)
  lanes.set(lane, made)
  return made
}

/** Rows of a lane that were gathered last, with room for more. */
type Gathered = { readonly names: LogNames; readonly key: string; seen: number; many: number; rows: Uint32Array }

/** While a log is read in order of time, and not filtered, only the rows that came since are gathered. */
const grown = new Map<string, Gathered>()
const MOST_GROWN = 16

function gather(index: LaneRowsIndex, lane: number): Uint32Array {
  const { columns, names, order } = index.selection.rows
  const key = `${keyOf(index)} ${lane}`
  const isPlain = !order && !index.selection.passed
  const before = isPlain ? grown.get(key) : undefined
  const gathered: Gathered =
    before && before.names === names && before.seen <= columns.count
      ? before
      : { names, key, seen: 0, many: 0, rows: new Uint32Array(256) }
  gatherFrom(gathered, index, lane)
  if (isPlain) {
    const [oldest] = grown.keys()
    if (grown.size >= MOST_GROWN && oldest !== undefined) grown.delete(oldest)
    grown.set(key, gathered)
  }
  return gathered.rows.subarray(0, gathered.many)
}

function gatherFrom(gathered: Gathered, { selection, plan }: LaneRowsIndex, lane: number): void {
  const { columns, order } = selection.rows
  const lanes = new LaneOf(selection.rows, plan)
  for (let position = gathered.seen; position < columns.count; position++) {
    const row = order ? (order[position] ?? 0) : position
    if (!isShownRow(selection, row) || !lanes.isIn(row, lane)) continue
    if (gathered.many === gathered.rows.length) gathered.rows = doubled(gathered.rows)
    gathered.rows[gathered.many++] = row
  }
  gathered.seen = columns.count
}

function doubled(rows: Uint32Array): Uint32Array {
  const larger = new Uint32Array(rows.length * 2)
  larger.set(rows)
  return larger
}
