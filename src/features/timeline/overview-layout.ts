// The whole span in one narrow strip: how much there is in each column of days, and which part is in view.
import type { LaneCrowd } from '../../view-model/select-timeline'
import type { TimelineItem } from '../../view-model/timeline-item'
import { columnDays, columnShare, dayColumns } from './day-columns'
import type { Range } from './placed-timeline'
import type { TextMeasure } from './text-fit'
import { makeScale, timeAt, xOf, type TimeScale, type TimeWindow } from './timeline-scale'
import { ticksOf, type Ticks } from './timeline-ticks'

/** 'lasting': records of more than one day, or of a day that is not known; where there is a crowd, all are as one. */
export type OverviewColumn = {
  readonly kind: 'day' | 'lasting'
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
  readonly isAhead: boolean
}

export type PlacedOverview = {
  readonly width: number
  /** Of the whole drawing, and of the part above its axis. */
  readonly height: number
  readonly plotHeight: number
  readonly tickY: number
  readonly scale: TimeScale
  readonly columns: readonly OverviewColumn[]
  readonly ticks: Ticks
  readonly asOfX: number
}

const COLUMN = 2
const INSET = 10
// In times the type's size, so that a wall's larger type makes a higher strip.
const PLOT_HEIGHT = 3.3
const AXIS_HEIGHT = 1.5
const AIR = 4
const LEAST_HEIGHT = 2

type Input = {
  readonly items: readonly TimelineItem[]
  /** Set where there is too much to go through. */
  readonly crowd?: LaneCrowd
  readonly asOf: number
  readonly whole: TimeWindow
  readonly width: number
  readonly fontSize: number
  readonly measure: TextMeasure
}

/** Density is of records by the day they are drawn on; the square root keeps single records visible. */
export function layoutOverview({ items, crowd, asOf, whole, width, fontSize, measure }: Input): PlacedOverview {
  const scale = makeScale(whole, INSET, width - INSET)
  const plotHeight = Math.round(fontSize * PLOT_HEIGHT)
  const axisHeight = Math.round(fontSize * AXIS_HEIGHT)
  const frame = { scale, asOf, plotHeight }
  return {
    width,
    height: plotHeight + axisHeight,
    plotHeight,
    tickY: plotHeight + axisHeight / 2 + 1,
    scale,
    columns: crowd ? columnsOfCrowd(crowd, frame) : columnsOfItems(items, frame),
    ticks: ticksOf(scale, measure),
    asOfX: xOf(scale, asOf + 1),
  }
}

/** The days in view, in the strip's own pixels. */
export function brushOf({ scale }: Pick<PlacedOverview, 'scale'>, window: TimeWindow): Range {
  const x0 = Math.max(scale.left, xOf(scale, window.start))
  return { x0, x1: Math.min(scale.right, Math.max(xOf(scale, window.end), x0 + 1)) }
}

type OverviewFrame = { readonly scale: TimeScale; readonly asOf: number; readonly plotHeight: number }

/** Reads running sums: as many as there are columns, however many records. */
function columnsOfCrowd(crowd: LaneCrowd, { scale, asOf, plotHeight }: OverviewFrame): readonly OverviewColumn[] {
  const { first, days, counts, most } = dayColumns(crowd.counts, columnDays(scale, crowd.counts))
  const width = days * scale.pxPerDay
  const columns: OverviewColumn[] = []
  for (const [index, count] of counts.entries()) {
    const day = first + index * days
    const x = xOf(scale, day)
    if (count === 0 || x + width <= scale.left || x >= scale.right) continue
    const height = heightOf(count, most, plotHeight)
    columns.push({ kind: 'day', x, width, y: plotHeight - height, height, isAhead: day + days / 2 > asOf + 1 })
  }
  return columns
}

function columnsOfItems(
  items: readonly TimelineItem[],
  { scale, asOf, plotHeight }: OverviewFrame,
): readonly OverviewColumn[] {
  const isDay = ({ from, to }: TimelineItem): boolean => from === to
  const lasting = densityOf(
    items.filter((item) => !isDay(item)),
    scale,
  )
  const days = densityOf(items.filter(isDay), scale)
  const most = Math.max(1, ...lasting.values(), ...days.values())
  const columnsOf = (kind: OverviewColumn['kind'], counts: ReadonlyMap<number, number>): readonly OverviewColumn[] =>
    [...counts].map(([column, count]) => {
      const x = scale.left + column * COLUMN
      const height = heightOf(count, most, plotHeight)
      const isAhead = timeAt(scale, x + COLUMN / 2) > asOf + 1
      return { kind, x, width: COLUMN, y: plotHeight - height, height, isAhead }
    })
  return [...columnsOf('lasting', lasting), ...columnsOf('day', days)]
}

function heightOf(count: number, most: number, plotHeight: number): number {
  return Math.max(LEAST_HEIGHT, columnShare(count, most) * (plotHeight - AIR))
}

/** Records per pixel column. A record that lasts counts in every column that it covers. */
function densityOf(items: readonly TimelineItem[], scale: TimeScale): ReadonlyMap<number, number> {
  const last = Math.floor((scale.right - scale.left) / COLUMN) - 1
  const counts = new Map<number, number>()
  for (const { from, to } of items) {
    const isDay = from === to
    const first = columnAt(isDay ? from + 0.5 : from, scale)
    const end = columnAt(isDay ? to + 0.5 : to + 1, scale)
    for (let column = Math.max(0, first); column <= Math.min(last, end); column++) {
      counts.set(column, (counts.get(column) ?? 0) + 1)
    }
  }
  return counts
}

function columnAt(time: number, scale: TimeScale): number {
  return Math.floor((xOf(scale, time) - scale.left) / COLUMN)
}
