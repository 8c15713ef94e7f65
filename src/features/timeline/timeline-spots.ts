// What of a placed timeline can be reached and told one by one: its marks, and where there are none of its own for
// each record, the stretches between the labels of the axis. Never more than a reader could walk through.
import type { Day } from '../../base/day'
import { ascending } from '../../base/compare'
import type { DaySpan } from '../../domain/dataset'
import { formatSpan } from '../../view-model/format-day'
import { columnCount, columnStart, type DayColumns } from './day-columns'
import type { PlacedDensity, PlacedLane, PlacedStretch, PlacedTimeline, Range, Spot } from './placed-timeline'
import { timeAt, xOf } from './timeline-scale'

const MOST_SPOTS = 400

/** By lane, in order of time. Which spots there are depends on the days in view and never on how many rows. */
export function spotsOf(placed: PlacedTimeline): readonly (readonly Spot[])[] {
  const most = Math.floor(MOST_SPOTS / Math.max(1, placed.lanes.length))
  const borders = bordersOf(placed)
  return placed.lanes.map((lane, index) => {
    const stretches = lane.density ? stretchesOf(lane, lane.density, index, borders, placed) : []
    const kept = lane.marks.slice(0, Math.max(0, most - stretches.length))
    return [...kept, ...stretches].toSorted(ascending(({ x }) => x))
  })
}

/** The labelled days of the axis in view, with the window's own edges; no step is finer than a column. */
function bordersOf({ scale, ticks }: PlacedTimeline): readonly number[] {
  const start = Math.floor(timeAt(scale, scale.left))
  const end = Math.ceil(timeAt(scale, scale.right))
  const days = ticks.major.map(({ day }): number => day).filter((day) => day > start && day < end)
  return [start, ...days, end]
}

function stretchesOf(
  lane: PlacedLane,
  density: PlacedDensity,
  index: number,
  borders: readonly number[],
  { scale }: PlacedTimeline,
): readonly PlacedStretch[] {
  return borders.slice(0, -1).flatMap((from, at) => {
    const to = (borders[at + 1] ?? from) - 1
    const count = density.touching(from, to)
    if (count === 0) return []
    const x = {
      x0: Math.max(scale.left, xOf(scale, from)),
      x1: Math.min(scale.right, xOf(scale, to + 1)),
    }
    return [stretch(`${lane.key}/${from}`, lane, index, { from: from as Day, to: to as Day }, count, x)]
  })
}

function stretch(key: string, lane: PlacedLane, index: number, days: DaySpan, count: number, x: Range): PlacedStretch {
  return {
    form: 'stretch',
    key,
    lane: index,
    count,
    span: formatSpan(days.from, days.to),
    days,
    x: (x.x0 + x.x1) / 2,
    box: { ...x, y0: lane.top, y1: lane.top + lane.height },
  }
}

/** The column of a crowded lane under a pixel, where there is anything in it. */
export function columnAt(
  lane: PlacedLane,
  index: number,
  density: PlacedDensity,
  { scale }: PlacedTimeline,
  x: number,
): PlacedStretch | undefined {
  const { columns } = density
  const from = columnStart(columns, timeAt(scale, x))
  const count = columnCount(columns, from)
  if (count === 0) return undefined
  const to = lastDay(columns, from)
  const edges = { x0: Math.max(scale.left, xOf(scale, from)), x1: Math.min(scale.right, xOf(scale, to + 1)) }
  return stretch(`${lane.key}/column/${from}`, lane, index, { from: from as Day, to: to as Day }, count, edges)
}

function lastDay({ days }: DayColumns, from: number): number {
  return from + days - 1
}
