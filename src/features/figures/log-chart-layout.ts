// Where the bars of a log stand, in CSS pixels: a function of the bars and the size. All bars of a kind are one path,
// so that four years of weeks cost the page as many elements as one.
import { addDays, type Day } from '../../base/day'
import type { DaySpan } from '../../domain/dataset'
import { formatDayMonth } from '../../view-model/format-day'
import { formatNumber } from '../../view-model/format-quantity'
import { niceScale, type NiceScale } from '../../view-model/nice-scale'
import type { LogBar } from '../../view-model/select-log-weeks'
import { figures } from '../../words/en/figures'
import { calendarTicks, type CalendarUnit } from './calendar-ticks'
import type { ChartSize } from './chart-frame'
import { touches, type Box } from './place-labels'
import { textWidth } from './text-width'

/** What is drawn of a bar: a number from zero up, or a range with a mark at the best number. */
export type BarValue = {
  readonly value: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
}

export type LogChartModel = {
  readonly bars: readonly LogBar[]
  readonly window: DaySpan
  readonly asOf: Day
  readonly numbersOf: (bar: LogBar) => BarValue
  /** Ranges where the log states low and high numbers; bars from zero where it states one. */
  readonly form: 'bars' | 'ranges'
  /** Highest number of the chart above or below: the two leave the same room for numbers, so that days stand in line. */
  readonly alsoTop: number
}

export type PlacedTick = { readonly at: number; readonly label?: string }

export type LogChartLayout = {
  readonly form: LogChartModel['form']
  readonly plot: Box
  readonly line: number
  readonly xTicks: readonly PlacedTick[]
  readonly yTicks: readonly PlacedTick[]
  /** Paths of bars or ranges: those that are whole, and those that the window cuts. */
  readonly whole: string
  readonly cut: string
  /** Marks at the best number of each range. */
  readonly best: string
  readonly asOf?: { readonly x: number; readonly labelX: number; readonly label: string }
  /** Left edge and width of a bar's days. */
  readonly bars: readonly { readonly left: number; readonly width: number }[]
}

const LINE_HEIGHT = 1.25
const TICK_EMS: Readonly<Record<CalendarUnit, number>> = { day: 5, month: 4.6, year: 3.6 }
/** A number above zero is never drawn as nothing. */
const LEAST_HEIGHT = 1.5
const BEST_HEIGHT = 2
/** Between two bars, where they are wide enough to spare it. */
const GAP = 1
const LEAST_WITH_GAP = 3

export function layoutLogChart(model: LogChartModel, { width, height, fontSize }: ChartSize): LogChartLayout {
  const line = fontSize * LINE_HEIGHT
  const values = model.bars.map(model.numbersOf)
  const steps = Math.max(2, Math.min(4, Math.floor(height / (line * 3))))
  const scale = countScale(topOf(model), steps)
  const labels = scale.ticks.map(formatNumber)
  const sideLabels = [...labels, ...countScale(model.alsoTop, steps).ticks.map(formatNumber)]
  const plot: Box = {
    left: Math.ceil(Math.max(...sideLabels.map((label) => textWidth(label, fontSize))) + line * 0.5),
    top: line * 0.6,
    right: width - fontSize * 0.5,
    bottom: Math.max(line * 3, height - line * 1.5),
  }
  const perDay = (plot.right - plot.left) / (model.window.to - model.window.from + 1)
  const perUnit = (plot.bottom - plot.top) / scale.max
  const x = (day: number): number => plot.left + (day - model.window.from) * perDay
  const y = (value: number): number => plot.bottom - value * perUnit
  const bars = model.bars.map(({ from, to }) => ({ left: x(from), width: (to - from + 1) * perDay }))
  const pathOf = (isCut: boolean): string =>
    model.bars
      .map((bar, index) => (bar.isCut === isCut ? barPath(values[index], bars[index], model.form, y) : ''))
      .join('')
  const asOf = placeAsOf(model, plot, x, fontSize, width)
  return {
    form: model.form,
    plot,
    line,
    xTicks: xTicksOf(model.window, x, plot, { width, fontSize }, asOf),
    yTicks: scale.ticks.map((value, index) => ({ at: y(value), label: labels[index] })),
    whole: pathOf(false),
    cut: pathOf(true),
    best: model.form === 'bars' ? '' : values.map((value, index) => bestPath(value, bars[index], y)).join(''),
    asOf,
    bars,
  }
}

/** A round scale whose ticks are whole: nobody counts half an event. */
function countScale(top: number, steps: number): Pick<NiceScale, 'max' | 'ticks'> {
  const { max, ticks } = niceScale(0, Math.max(1, top), Math.min(steps, Math.max(1, top)))
  return { max, ticks: ticks.filter((tick) => Number.isInteger(tick)) }
}

/** The highest number that is drawn. */
export function topOf({ bars, numbersOf }: Pick<LogChartModel, 'bars' | 'numbersOf'>): number {
  return bars.reduce((most, bar) => {
    const { value, high } = numbersOf(bar)
    return Math.max(most, value ?? 0, high ?? 0)
  }, 0)
}

type Column = LogChartLayout['bars'][number] | undefined

function barPath(
  numbers: BarValue | undefined,
  column: Column,
  form: LogChartModel['form'],
  y: (value: number) => number,
): string {
  if (!numbers || !column) return ''
  const [low, high] =
    form === 'bars' ? [0, numbers.value ?? 0] : [numbers.low ?? numbers.high, numbers.high ?? numbers.low]
  // The foot of a range of nothing lies on the axis; drawing it would be a mark for no deaths.
  if (low === undefined || high === undefined || high === 0) return ''
  return rectangle(column, y(low) - Math.max(LEAST_HEIGHT, y(low) - y(high)), y(low))
}

/** A line across the bar, thick enough to be seen on any ground. */
function bestPath(numbers: BarValue | undefined, column: Column, y: (value: number) => number): string {
  if (!column || numbers?.value === undefined || numbers.value === 0) return ''
  const at = y(numbers.value)
  return rectangle(column, at - BEST_HEIGHT / 2, at + BEST_HEIGHT / 2)
}

function rectangle(
  { left, width }: { readonly left: number; readonly width: number },
  top: number,
  bottom: number,
): string {
  const gap = width >= LEAST_WITH_GAP ? GAP : 0
  return `M${round(left + gap / 2)} ${round(top)}h${round(width - gap)}V${round(bottom)}h${round(gap - width)}z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function placeAsOf(
  { window, asOf }: LogChartModel,
  plot: Box,
  x: (day: number) => number,
  fontSize: number,
  width: number,
): LogChartLayout['asOf'] {
  if (asOf < window.from || asOf > window.to) return undefined
  const label = figures.chart.asOf(formatDayMonth(asOf))
  const half = textWidth(label, fontSize) / 2
  // The as-of is known to its end, so its line stands after the day.
  const at = x(addDays(asOf, 1))
  return { x: at, label, labelX: Math.max(plot.left + half, Math.min(at, width - half)) }
}

function xTicksOf(
  window: DaySpan,
  x: (day: number) => number,
  plot: Box,
  { width, fontSize }: Pick<ChartSize, 'width' | 'fontSize'>,
  asOf: LogChartLayout['asOf'],
): readonly PlacedTick[] {
  const length = plot.right - plot.left
  const ticks = calendarTicks(window, (unit) => Math.max(1, Math.floor(length / (TICK_EMS[unit] * fontSize))))
  const asOfHalf = asOf ? textWidth(asOf.label, fontSize) / 2 : 0
  const taken: Box[] = asOf ? [onLine(asOf.labelX - asOfHalf, asOf.labelX + asOfHalf)] : []
  return ticks.map(({ day, label }) => {
    const at = x(day)
    const box = onLine(at, at + textWidth(label, fontSize))
    if (box.right > width || taken.some((other) => touches(box, other, fontSize * 0.4))) return { at }
    taken.push(box)
    return { at, label }
  })
}

/** Labels of an axis share their line: only left and right tell them apart. */
function onLine(left: number, right: number): Box {
  return { left, right, top: 0, bottom: 1 }
}

/** The bar under a pointer, by its distance from the left; undefined beside the plot. */
export function barUnder({ bars, plot }: LogChartLayout, left: number): number | undefined {
  if (left < plot.left || left > plot.right) return undefined
  const index = bars.findIndex((bar) => left < bar.left + bar.width)
  return index < 0 ? undefined : index
}
