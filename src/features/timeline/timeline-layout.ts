// From a model, a window and a size to everything that is drawn, in pixels. Knows nothing of how it is
// painted: no DOM, no React, no colour.
import { formatDayMonth, formatWeekdayDayMonth } from '../../view-model/format-day'
import type { TimelineModel } from '../../view-model/select-timeline'
import type { TimelineItem } from '../../view-model/timeline-item'
import { timeline as text } from '../../words/en/timeline'
import type { PlacedAsOf, PlacedLane, PlacedTimeline } from './placed-timeline'
import { rowsWanted, shareRows } from './lane-rows'
import { densityScaleOf, placeLane, type LaneFrame } from './place-lane'
import type { TextMeasure } from './text-fit'
import { metricsFor, type Metrics } from './timeline-bodies'
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
  /** Records that are to be seen over any crowd, by the key of their lane. */
  readonly pinned?: ReadonlyMap<string, readonly TimelineItem[]>
}

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
  const edge = measure(`‹ ${text.count(Math.max(999, ...model.lanes.map(({ crowd }) => crowd?.counts.total ?? 0)))}`)
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

function place(
  model: TimelineModel,
  options: LayoutOptions,
  frame: Frame,
  scale: TimeScale,
  rows: readonly number[],
  minHeight: number,
): PlacedTimeline {
  const span = spanOfWindow({ start: scale.start, end: scale.start + (scale.right - scale.left) / scale.pxPerDay })
  const top = options.axis === 'top' ? frame.axisHeight : 0
  const asOf = placeAsOf(model, scale, frame)
  const laneFrame: LaneFrame = {
    ...frame,
    scale,
    span,
    asOfX: asOf.x,
    laneNames: options.laneNames,
    measure: options.measure,
    selected: options.selected,
    pinned: options.pinned,
    densityScale: densityScaleOf(model.lanes, rows, { ...frame, scale }),
  }
  const lanes: PlacedLane[] = []
  let y = top
  for (const [index, lane] of model.lanes.entries()) {
    const placed = placeLane(
      lane,
      { index, top: y, rows: rows[index] ?? 1, saysScale: !lanes.some(({ density }) => density) },
      laneFrame,
    )
    lanes.push(placed)
    y += placed.height
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
    axisHeight: frame.axisHeight,
    ticks: ticksOf(scale, options.measure, asOf.isInside ? [asOf.labelBox] : []),
    asOf,
    lanes,
    marks: lanes.flatMap((lane) => lane.marks),
  }
}

function placeAsOf({ asOf }: TimelineModel, scale: TimeScale, { metrics }: Frame): PlacedAsOf {
  const x = xOf(scale, asOf + 1)
  const whole = text.asOf(formatWeekdayDayMonth(asOf))
  const isNarrow = (scale.right - scale.left) / NARROW_LABEL < metrics.measure(whole)
  const label = isNarrow ? text.asOf(formatDayMonth(asOf)) : whole
  const isInside = x >= scale.left && x <= scale.right
  const labelX = Math.max(scale.left, Math.min(scale.right, x))
  const width = metrics.measure(label)
  const anchor = labelX - width / 2 < scale.left ? 'start' : labelX + width / 2 > scale.right ? 'end' : 'middle'
  const x0 = anchor === 'start' ? labelX : anchor === 'end' ? labelX - width : labelX - width / 2
  return { day: asOf, x, isInside, label, labelX, anchor, labelBox: { x0: x0 - LABEL_AIR, x1: x0 + width + LABEL_AIR } }
}

/** Around the as-of's label, kept free of the axis's own. */
const LABEL_AIR = 8
