// How many rows each lane gets: as many as it can use, less where all want more than there is.
import type { Day } from '../../base/day'
import type { TimelineLane } from '../../view-model/select-timeline'
import type { Metrics } from './timeline-bodies'
import { packLane } from './timeline-crowding'
import { xOf, type TimeScale } from './timeline-scale'

const MAX_ROWS = 16

/** A crowded lane asks for the same at any zoom, so that it stays where it is when its marks become density. */
const CROWDED_ROWS = 8

type Packed = {
  readonly pxPerDay: number
  readonly asOf: Day
  readonly metrics: Metrics
  readonly rows: number
}

const lastPacked = new WeakMap<TimelineLane, Packed>()

/**
 * How many rows a lane would use if it could; asked of all that it holds, so that panning leaves it as it is, and
 * packed anew only where the zoom, the as-of or the type are others.
 */
export function rowsWanted(
  lane: TimelineLane,
  { pxPerDay }: Pick<TimeScale, 'pxPerDay'>,
  metrics: Metrics,
  asOf: Day,
): number {
  if (lane.crowd) return CROWDED_ROWS
  const last = lastPacked.get(lane)
  if (last && last.pxPerDay === pxPerDay && last.asOf === asOf && isSameType(last.metrics, metrics)) return last.rows
  const rows = rowsAt(lane, pxPerDay, metrics, asOf)
  lastPacked.set(lane, { pxPerDay, asOf, metrics, rows })
  return rows
}

function isSameType(a: Metrics, b: Metrics): boolean {
  return a.glyph === b.glyph && a.measure === b.measure
}

function rowsAt(lane: TimelineLane, pxPerDay: number, metrics: Metrics, asOf: Day): number {
  let start = Number.POSITIVE_INFINITY
  for (const { from } of lane.items) start = Math.min(start, from - 1)
  const scale = { pxPerDay, start, left: 0, right: Number.POSITIVE_INFINITY }
  const nodes = packLane(lane.items, { scale, metrics, rows: MAX_ROWS, barrier: xOf(scale, asOf + 1) })
  return 1 + Math.max(0, ...nodes.map(({ row }) => row))
}

/** Takes rows from the lanes that ask for most until they fit; never the last one of a lane. */
export function shareRows(wanted: readonly number[], available: number): readonly number[] {
  const rows = [...wanted]
  let total = rows.reduce((sum, count) => sum + count, 0)
  while (total > available) {
    const most = Math.max(...rows)
    if (most <= 1) break
    rows[rows.lastIndexOf(most)] = most - 1
    total--
  }
  return rows
}
