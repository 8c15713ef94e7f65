// How many rows each lane gets: as many as it can use, less where all want more than there is.
import type { TimelineLane } from '../../view-model/select-timeline'
import type { Metrics } from './timeline-bodies'
import { packLane } from './timeline-crowding'
import type { TimeScale } from './timeline-scale'

const MAX_ROWS = 16

/** A crowded lane asks for the same at any zoom, so that it stays where it is when its marks become density. */
const CROWDED_ROWS = 8

/** While a zoom goes on, a lane is packed anew at every quarter of a doubling, not in every frame. */
const ZOOM_STEPS = 4

type Packed = { readonly step: number; readonly metrics: Metrics; readonly rows: number }

const lastPacked = new WeakMap<TimelineLane, Packed>()

/** How many rows a lane would use if it could; asked of all that it holds, so that panning leaves it as it is. */
export function rowsWanted(lane: TimelineLane, { pxPerDay }: Pick<TimeScale, 'pxPerDay'>, metrics: Metrics): number {
  if (lane.crowd) return CROWDED_ROWS
  const step = Math.floor(Math.log2(pxPerDay) * ZOOM_STEPS)
  const last = lastPacked.get(lane)
  if (last?.step === step && last.metrics.glyph === metrics.glyph && last.metrics.measure === metrics.measure)
    return last.rows
  const rows = rowsAt(lane, 2 ** (step / ZOOM_STEPS), metrics)
  lastPacked.set(lane, { step, metrics, rows })
  return rows
}

function rowsAt(lane: TimelineLane, pxPerDay: number, metrics: Metrics): number {
  let start = Number.POSITIVE_INFINITY
  for (const { from } of lane.items) start = Math.min(start, from - 1)
  const scale = { pxPerDay, start, left: 0, right: Number.POSITIVE_INFINITY }
  // The as-of line is left out: dragging it moves no lane.
  const nodes = packLane(lane.items, { scale, metrics, rows: MAX_ROWS, barrier: Number.NEGATIVE_INFINITY })
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
