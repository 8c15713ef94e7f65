// From a model, a window and a size to everything that is drawn, in pixels. Knows nothing of how it is
// painted: no DOM, no React, no colour.
import type { Day } from '../../base/day'
import { formatDayMonth, formatWeekdayDayMonth } from '../../view-model/format-day'
import type { TimelineLane, TimelineModel } from '../../view-model/select-timeline'
import { itemsInWindow } from '../../view-model/select-timeline-window'
import { timeline as text } from '../../words/en/timeline'
import type { PlacedAsOf, PlacedLane, PlacedTimeline, Range } from './placed-timeline'
import { placeMarks } from './lane-layout'
import { fitText, type TextMeasure } from './text-fit'
import { metricsFor, type Metrics } from './timeline-bodies'
import { packLane } from './timeline-crowding'
import { makeScale, spanOfWindow, xOf, type TimeScale, type TimeWindow } from './timeline-scale'
import { ticksOf } from './timeline-ticks'

export type LayoutOptions = {
  readonly width: number
  /** What is to be filled; the result is higher only where every lane would not get a row. */
  readonly height: number
  /** In pixels; every size follows it. */
  readonly fontSize: number
  readonly measure: TextMeasure
  /** 'above': on a narrow screen, where a column of names would leave no room for the days. */
  readonly laneNames: 'beside' | 'above'
  readonly axis: 'top' | 'bottom'
  /** Lanes close together, as on a first screen. */
  readonly isCompact?: boolean
  /** `event.<id>` of the record whose drawer is open. */
  readonly selected?: string
}

const MAX_ROWS = 16
const ROW_STRETCH = 1.35
/** Below this many times its own width, the as-of's label goes without its weekday. */
const NARROW_LABEL = 4

/** The sizes that do not depend on what is shown. */
type Frame = {
  readonly metrics: Metrics
  readonly rowHeight: number
  readonly axisHeight: number
  readonly lanePadding: number
  readonly nameHeight: number
  readonly left: number
  readonly right: number
  /** Room for the count of what lies outside the window. */
  readonly edge: number
}

export function layoutTimeline(model: TimelineModel, window: TimeWindow, options: LayoutOptions): PlacedTimeline {
  const frame = frameOf(model, options)
  const scale = makeScale(window, frame.left, frame.right)
  const wanted = model.lanes.map((lane) => rowsWanted(lane, scale, frame.metrics, model.asOf))
  const fixed = frame.axisHeight + model.lanes.length * (frame.lanePadding * 2 + frame.nameHeight)
  const minHeight = fixed + model.lanes.length * frame.rowHeight
  const room = Math.max(options.height, minHeight) - fixed
  const rows = shareRows(wanted, Math.floor(room / frame.rowHeight))
  const total = rows.reduce((sum, count) => sum + count, 0)
  const rowHeight = Math.floor(Math.min(frame.rowHeight * ROW_STRETCH, room / Math.max(1, total)))
  return place(model, options, { ...frame, rowHeight }, scale, rows, minHeight)
}

function frameOf(model: TimelineModel, { width, fontSize, measure, laneNames, isCompact }: LayoutOptions): Frame {
  const metrics = metricsFor(fontSize, measure)
  const rowHeight = Math.max(24, Math.round(fontSize * 1.85))
  const isBeside = laneNames === 'beside'
  const names = Math.max(0, ...model.lanes.map(({ label }) => measure(label)))
  const edge = measure('‹ 000')
  return {
    metrics,
    rowHeight,
    axisHeight: Math.round(fontSize * 1.9),
    lanePadding: Math.round(fontSize * (isCompact ? 0.08 : 0.25)),
    nameHeight: isBeside ? 0 : Math.round(fontSize * 1.6),
    left: isBeside ? Math.ceil(Math.min(names, width * 0.2) + edge + metrics.gap * 6) : metrics.glyph,
    edge: Math.ceil(edge + metrics.gap * 2),
    right: width - (isBeside ? Math.ceil(edge + metrics.gap * 2) : metrics.glyph),
  }
}

/** How many rows a lane would use if it could; asked of all its items, so that panning leaves it as it is. */
function rowsWanted(lane: TimelineLane, { pxPerDay }: TimeScale, metrics: Metrics, asOf: Day): number {
  const start = Math.min(...lane.items.map(({ from }) => from)) - 1
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

function place(
  model: TimelineModel,
  options: LayoutOptions,
  frame: Frame,
  scale: TimeScale,
  rows: readonly number[],
  minHeight: number,
): PlacedTimeline {
  const span = spanOfWindow({ start: scale.start, end: scale.start + (scale.right - scale.left) / scale.pxPerDay })
  const asOf = placeAsOf(model, scale, frame)
  const top = options.axis === 'top' ? frame.axisHeight : 0
  const lanes: PlacedLane[] = []
  let y = top
  for (const [index, lane] of model.lanes.entries()) {
    const count = rows[index] ?? 1
    const { inside, earlier, later } = itemsInWindow(lane.items, span)
    const height = count * frame.rowHeight + frame.lanePadding * 2 + frame.nameHeight
    const settings = { scale, metrics: frame.metrics, rows: count, selected: options.selected, barrier: asOf.x }
    const at = { key: lane.key, index, top: y + frame.lanePadding + frame.nameHeight, rowHeight: frame.rowHeight }
    lanes.push({
      ...laneHead(lane, frame, y, options),
      top: y,
      height,
      earlier,
      inside: inside.length,
      later,
      marks: placeMarks(inside, at, settings),
    })
    y += height
  }
  const height = y + (options.axis === 'bottom' ? frame.axisHeight : 0)
  return {
    width: options.width,
    height,
    minHeight,
    rowHeight: frame.rowHeight,
    glyph: frame.metrics.glyph,
    earlierX: options.laneNames === 'beside' ? scale.left - frame.metrics.gap * 2 : options.width - frame.edge,
    scale,
    plot: { x0: scale.left, x1: scale.right, y0: top, y1: y },
    future: { x0: Math.max(scale.left, Math.min(scale.right, asOf.x)), x1: options.width },
    axisY: options.axis === 'top' ? 0 : y,
    ticks: ticksOf(scale, options.measure, asOf.isInside ? [labelRange(asOf, options.measure)] : []),
    asOf,
    lanes,
    marks: lanes.flatMap((lane) => lane.marks),
  }
}

function laneHead(
  lane: TimelineLane,
  { left, right, metrics, rowHeight, lanePadding, nameHeight }: Frame,
  top: number,
  { measure, laneNames }: LayoutOptions,
): Pick<PlacedLane, 'key' | 'label' | 'name' | 'labelY'> {
  const isBeside = laneNames === 'beside'
  const room = isBeside ? left - measure('‹ 000') - metrics.gap * 5 : right - left - measure('‹ 000 000 ›')
  const fitted = fitText(lane.label, room, measure) ?? { text: '', isCut: true }
  return {
    key: lane.key,
    name: lane.label,
    label: { text: fitted.text, isCut: fitted.isCut, x: isBeside ? 0 : left, anchor: 'start' },
    labelY: isBeside ? top + lanePadding + rowHeight / 2 : top + lanePadding + nameHeight / 2,
  }
}

function placeAsOf({ asOf }: TimelineModel, scale: TimeScale, { metrics }: Frame): PlacedAsOf {
  const x = xOf(scale, asOf + 1)
  const whole = text.asOf(formatWeekdayDayMonth(asOf))
  const isNarrow = (scale.right - scale.left) / NARROW_LABEL < metrics.measure(whole)
  const label = isNarrow ? text.asOf(formatDayMonth(asOf)) : whole
  const isInside = x >= scale.left && x <= scale.right
  const labelX = Math.max(scale.left, Math.min(scale.right, x))
  const half = metrics.measure(label) / 2
  const anchor = labelX - half < scale.left ? 'start' : labelX + half > scale.right ? 'end' : 'middle'
  return { day: asOf, x, isInside, label, labelX, anchor }
}

function labelRange({ label, labelX, anchor }: PlacedAsOf, measure: TextMeasure): Range {
  const width = measure(label)
  const x0 = anchor === 'start' ? labelX : anchor === 'end' ? labelX - width : labelX - width / 2
  return { x0: x0 - 8, x1: x0 + width + 8 }
}
