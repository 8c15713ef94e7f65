// Where everything on the chart of figures stands, in CSS pixels: a function of the model and the size.
import type { Day } from '../../base/day'
import { ascending, byAll } from '../../base/compare'
import type { Measure } from '../../domain/claim'
import { formatDayMonth } from '../../view-model/format-day'
import { formatQuantity } from '../../view-model/format-quantity'
import type { FigureClaim } from '../../view-model/select-figure-claims'
import type { MeasureFigures } from '../../view-model/select-figures'
import { figures } from '../../words/en/figures'
import { words } from '../../words/words'
import { frameOf, type ChartFrame, type ChartSize } from './chart-frame'
import { calendarTicks, type CalendarUnit } from './calendar-ticks'
import { layoutEvents, type EventStrip } from './events-layout'
import { placeLabels, touches, type Box } from './place-labels'
import { textWidth } from './text-width'

export type ChartLayout = {
  /** The field between the axes. */
  readonly plot: Box
  /** Height of one line of type. */
  readonly line: number
  /** Type size by which marks are drawn: smaller where they are many. */
  readonly markSize: number
  readonly xDomain: readonly [from: number, to: number]
  readonly yDomain: readonly [low: number, high: number]
  readonly xTicks: readonly XTick[]
  readonly yTicks: readonly { readonly value: number; readonly label: string }[]
  /** In the order of time, which is the order of the arrow keys; those above the scale come first. */
  readonly marks: readonly PlacedMark[]
  readonly rules: readonly PlacedRule[]
  /** Undefined when the as-of lies outside the window. */
  readonly asOf?: { readonly day: Day; readonly x: number; readonly label: string; readonly labelBox: Box }
  /** The band above the plot for claims without a number; undefined when there are none. */
  readonly laneTop?: number
  readonly strip: EventStrip
  /** What the numbers count, above the top gridline. */
  readonly unit: { readonly text: string; readonly box: Box }
}

export type PlacedRule = {
  readonly figure: FigureClaim
  readonly value: number
  readonly y: number
  readonly label: string
  readonly labelBox: Box
}

export type XTick = {
  readonly day: Day
  /** Undefined where the label would touch another; the gridline stays. */
  readonly label?: string
}

export type PlacedMark = {
  readonly figure: FigureClaim
  /** Where the claim stands in time: the middle of the days it may be about, as far as they are in view. */
  readonly day: number
  /** The number at the base of the mark; undefined above the scale. */
  readonly value: number | undefined
  readonly x: number
  /** Base of the mark: the number said, the lower end of a range, the middle of the band above the scale. */
  readonly y: number
  /** Length of a range upwards from `y`; 0 otherwise. */
  readonly rise: number
  /** The days that the claim may be about, where they are more than one. */
  readonly whisker?: { readonly from: number; readonly to: number }
  readonly label: { readonly text: string; readonly box: Box; readonly isFree: boolean }
}

/** Sizes of a mark in em of the chart's type; the glyph draws by the same numbers. */
export const MARK = { radius: 0.36, bar: 0.5, wall: 0.9, arrow: 1.15 } as const

/** Room for one label of the time axis, in em: '28 Jan', 'Nov', '500 BCE'. */
const TICK_EMS: Readonly<Record<CalendarUnit, number>> = { day: 5, month: 4.6, year: 6 }
/** More marks than this are drawn smaller, so that fewer of them meet. */
const MANY_MARKS = 24
const SMALL = 0.85

export function layoutFigures(model: MeasureFigures, asOf: Day, size: ChartSize): ChartLayout {
  const frame = frameOf(model, size)
  const { plot, line, x, y, lane, strip } = frame
  const { fontSize } = size
  const asOfMark = placeAsOf(asOf, model, frame, size)
  const unit = unitLabel(model.measure)
  const unitBox = {
    left: plot.left,
    right: plot.left + textWidth(unit, fontSize),
    top: plot.top - line,
    bottom: plot.top,
  }
  const rules = model.rules.map((figure) => placeRule(figure, frame, fontSize))
  const bare = [
    ...model.numberless.map((figure) => placeMark(figure, model, x, () => lane?.y ?? plot.top)),
    ...model.plotted.map((figure) => placeMark(figure, model, x, y)),
  ]
  const markSize = bare.length > MANY_MARKS ? fontSize * SMALL : fontSize
  const furniture = [unitBox, ...rules.map(({ labelBox }) => labelBox), ...asOfLine(asOfMark?.x, plot)]
  return {
    plot,
    line,
    markSize,
    xDomain: [model.window.from, model.window.to],
    yDomain: [frame.values.min, frame.values.max],
    xTicks: xTicksOf(model, frame, asOfMark?.labelBox, size),
    yTicks: frame.yTicks,
    marks: withLabels(bare, furniture, {
      frame: { ...plot, top: plot.top - (lane?.height ?? 0) - line * 0.2 },
      line,
      fontSize,
      markSize,
    }),
    rules,
    unit: { text: unit, box: unitBox },
    asOf: asOfMark,
    laneTop: lane?.y,
    strip: layoutEvents(model.events, { ...strip, x, plot, line, fontSize }),
  }
}

type BareMark = Omit<PlacedMark, 'label'>

function placeMark(
  figure: FigureClaim,
  { window }: MeasureFigures,
  x: (day: number) => number,
  y: (value: number) => number,
): BareMark {
  const { time, extent } = figure
  const from = Math.max(time.from, window.from)
  const to = Math.min(time.to, window.to)
  const day = (from + to) / 2
  const value = extent && (extent.geometry === 'range' ? extent.low : extent.high)
  const base = y(value ?? 0)
  return {
    figure,
    day,
    value,
    x: x(day),
    y: base,
    rise: extent?.geometry === 'range' ? base - y(extent.high) : 0,
    whisker: to > from ? { from: x(from), to: x(to) } : undefined,
  }
}

/** What the mark covers: labels keep off it. */
export function boxOfMark({ figure, x, y, rise }: BareMark, markSize: number): Box {
  const side = (share: number): number => share * markSize
  const geometry = figure.extent?.geometry
  if (geometry === 'range') {
    return { left: x - side(MARK.bar / 2), right: x + side(MARK.bar / 2), top: y - rise, bottom: y }
  }
  const up = geometry === 'floor' ? MARK.arrow : MARK.radius
  const down = geometry === 'ceiling' ? MARK.arrow : MARK.radius
  const across = geometry === 'floor' || geometry === 'ceiling' ? MARK.wall / 2 : MARK.radius
  return { left: x - side(across), right: x + side(across), top: y - side(up), bottom: y + side(down) }
}

type LabelSpace = {
  readonly frame: Box
  readonly line: number
  readonly fontSize: number
  readonly markSize: number
}

function withLabels(
  marks: readonly BareMark[],
  furniture: readonly Box[],
  { frame, line, fontSize, markSize }: LabelSpace,
): readonly PlacedMark[] {
  const boxes = new Map(marks.map((mark) => [mark.figure.claim.id, boxOfMark(mark, markSize)]))
  const whiskers = marks.flatMap(({ whisker, y, rise }): Box[] =>
    whisker ? [{ left: whisker.from, right: whisker.to, top: y - rise / 2 - 1, bottom: y - rise / 2 + 1 }] : [],
  )
  const obstacles = [...boxes.values(), ...whiskers, ...furniture]
  const requests = marks.toSorted(byWeight).flatMap((mark) => {
    const { id } = mark.figure.claim
    const anchor = boxes.get(id)
    const texts = markLabels(mark.figure).map((text) => ({ text, width: textWidth(text, fontSize) }))
    return anchor ? [{ id, anchor, texts, height: line }] : []
  })
  const placed = new Map(placeLabels(requests, obstacles, frame).map(({ id, ...label }) => [id, label]))
  return marks.flatMap((mark) => {
    const label = placed.get(mark.figure.claim.id)
    return label ? [{ ...mark, label }] : []
  })
}

function asOfLine(x: number | undefined, plot: Box): readonly Box[] {
  return x === undefined ? [] : [{ left: x, right: x, top: plot.top, bottom: plot.bottom }]
}

function unitLabel({ unit, quantity, direction }: Measure): string {
  return quantity === 'change' ? figures.chart.change(unit, direction) : unit
}

function placeRule(figure: FigureClaim, { plot, line, y }: ChartFrame, fontSize: number): PlacedRule {
  const value = figure.extent?.low ?? 0
  const label = figures.chart.ruleLabel(formatQuantity(figure.claim.value), figure.voice.label)
  const at = y(value)
  const labelBox = {
    left: plot.right - textWidth(label, fontSize),
    right: plot.right,
    top: at - line,
    bottom: at,
  }
  return { figure, value, y: at, label, labelBox }
}

/** Who gets a label first: the record's own weight, then the newest. */
const byWeight = byAll<BareMark>(
  ascending(({ value }) => (value === undefined ? 0 : 1)),
  ascending(({ figure }) => figure.claim.importance),
  ascending(({ figure }) => (figure.claim.kind === 'observed' ? 1 : 0)),
  ascending(({ day }) => -day),
)

/** The claimant; with the kind, where the number is not one that was observed; with the words, where it has none. */
function markLabels({ claim, voice, extent }: FigureClaim): readonly string[] {
  const name = voice.kind === 'source' ? words.noClaimant : voice.label
  const kind = claim.kind === 'observed' ? undefined : words.vocabulary.claimKinds[claim.kind]
  const said = extent === undefined ? formatQuantity(claim.value, claim.words) : undefined
  const { markLabel } = figures.chart
  const shorter = kind === undefined ? [] : [kind]
  return [...new Set([markLabel(name, kind, said), markLabel(name, kind, undefined), ...shorter])]
}

function placeAsOf(
  asOf: Day,
  { window }: MeasureFigures,
  { plot, line, x }: ChartFrame,
  { fontSize, width }: ChartSize,
): ChartLayout['asOf'] {
  if (asOf < window.from || asOf > window.to) return undefined
  const label = figures.chart.asOf(formatDayMonth(asOf))
  const labelWidth = textWidth(label, fontSize)
  const at = x(asOf)
  const left = Math.max(0, Math.min(at - labelWidth / 2, width - labelWidth))
  const top = plot.bottom + fontSize * 0.3
  return {
    day: asOf,
    x: at,
    label,
    labelBox: { left, right: left + labelWidth, top, bottom: top + line },
  }
}

function xTicksOf(
  { window }: MeasureFigures,
  { plot, x }: ChartFrame,
  asOfBox: Box | undefined,
  { fontSize, width }: ChartSize,
): readonly XTick[] {
  const length = plot.right - plot.left
  const ticks = calendarTicks(window, (unit) => Math.max(1, Math.floor(length / (TICK_EMS[unit] * fontSize))))
  const taken: Box[] = asOfBox ? [asOfBox] : []
  return ticks.map(({ day, label }) => {
    const left = tickLabelX(x(day), fontSize)
    const box = { left, right: left + textWidth(label, fontSize), top: asOfBox?.top ?? 0, bottom: asOfBox?.bottom ?? 1 }
    if (box.right > width || taken.some((other) => touches(box, other, fontSize * 0.4))) return { day }
    taken.push(box)
    return { day, label }
  })
}

/** A month's name stands after the line where the month begins, not across it. */
export function tickLabelX(x: number, fontSize: number): number {
  return x + fontSize * 0.3
}

/** The mark nearest to a pointer, within reach of a finger; undefined over empty ground. */
export function nearestMark(
  marks: readonly PlacedMark[],
  pointer: { readonly x: number; readonly y: number },
  reach: number,
): PlacedMark | undefined {
  let best: PlacedMark | undefined
  let least = reach
  for (const mark of marks) {
    const dy = Math.max(mark.y - mark.rise - pointer.y, 0, pointer.y - mark.y)
    const distance = Math.hypot(mark.x - pointer.x, dy)
    if (distance <= least) {
      best = mark
      least = distance
    }
  }
  return best
}
