// The field of the chart and its two scales: what is left when axes, labels and the strip have taken their room.
import { formatNumber } from '../../view-model/format-quantity'
import { niceScale, type NiceScale } from '../../view-model/nice-scale'
import type { MeasureFigures } from '../../view-model/select-figures'
import { figures } from '../../words/en/figures'
import type { Box } from './place-labels'
import { textWidth } from './text-width'

/** The drawing's outer size and its type size, all in CSS pixels. */
export type ChartSize = { readonly width: number; readonly height: number; readonly fontSize: number }

export type ChartFrame = {
  /** The field between the axes. */
  readonly plot: Box
  /** Height of one line of type. */
  readonly line: number
  readonly values: NiceScale
  readonly yTicks: readonly { readonly value: number; readonly label: string }[]
  /** A day, or a place between two, as pixels from the left. */
  readonly x: (day: number) => number
  /** A number as pixels from the top. */
  readonly y: (value: number) => number
  /** The band above the plot for claims without a number: its middle and its height; undefined when there are none. */
  readonly lane?: { readonly y: number; readonly height: number }
  /** The strip of events under the plot. */
  readonly strip: { readonly top: number; readonly rows: number; readonly heading: readonly string[] }
}

const LINE_HEIGHT = 1.25
/** No mark stands on the very edge, and the arrow of a 'more than' has somewhere to point. */
const HEADROOM = 1.05

export function frameOf(model: MeasureFigures, size: ChartSize): ChartFrame {
  const { fontSize } = size
  const { from, to } = model.window
  const line = fontSize * LINE_HEIGHT
  const values = valueScale(model, Math.max(2, Math.min(6, Math.floor(size.height / (line * 6)))))
  const yTicks = values.ticks.map((value) => ({ value, label: formatNumber(value) }))
  const heading = eventHeading(model)
  const hasLane = model.numberless.length > 0
  const sideLabels = [...yTicks.map(({ label }) => label), ...heading, ...(hasLane ? [figures.chart.lane] : [])]
  const laneHeight = hasLane ? line * 1.8 : 0
  const rows = size.height < line * 24 ? 2 : 3
  const plot: Box = {
    left: Math.ceil(Math.max(...sideLabels.map((label) => textWidth(label, fontSize))) + line * 0.5),
    top: line * 1.4 + laneHeight,
    right: size.width - fontSize * 0.5,
    bottom: Math.max(line * 4 + laneHeight, size.height - line * (rows + 3.4)),
  }
  const perDay = (plot.right - plot.left) / (to - from)
  const perUnit = (plot.bottom - plot.top) / (values.max - values.min)
  return {
    plot,
    line,
    values,
    yTicks,
    x: (day) => plot.left + (day - from) * perDay,
    y: (value) => plot.bottom - (value - values.min) * perUnit,
    lane: hasLane ? { y: plot.top - line * 0.5 - laneHeight / 2, height: laneHeight } : undefined,
    strip: { top: plot.bottom + line * 1.6, rows, heading },
  }
}

/** The round scale of about so many steps that leaves the least of the plot empty. */
function valueScale({ extent }: MeasureFigures, steps: number): NiceScale {
  const low = (extent?.low ?? 0) * HEADROOM
  const high = (extent?.high ?? 0) * HEADROOM
  const scales = [steps, steps - 1, steps + 1].map((count) => niceScale(low, high, count))
  return scales.reduce((best, scale) => (scale.max - scale.min < best.max - best.min ? scale : best))
}

function eventHeading({ events, eventCount }: MeasureFigures): readonly string[] {
  const count = eventCount === 0 ? figures.chart.noEvents : figures.chart.eventCount(events.length, eventCount)
  return [figures.chart.events, count]
}
