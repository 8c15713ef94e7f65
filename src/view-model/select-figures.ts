// Figures: every claim of one measure on one scale, beside what happened in the same days. One mark is
// one claim; nothing joins two.
import { ascending, byAll } from '../base/compare'
import type { Day } from '../base/day'
import { countingOf, type Component, type Counting, type Measure } from '../domain/claim'
import type { CrisisEvent } from '../domain/crisis-event'
import type { Dataset, DaySpan } from '../domain/dataset'
import type { ClaimId, MeasureId } from '../domain/ids'
import { figures } from '../words/en/figures'
import type { Board } from './board'
import { latestFirst } from './latest-first'
import { blocsOf } from './names'
import { figureClaims, isDated, isPlotted, type FigureClaim } from './select-figure-claims'
import { extentOfAll } from './select-figure-extent'
import { findingOf, type Finding } from './select-figure-finding'
import { sharedWindow, twinFigures } from './select-figure-twin'
import { figureWindow, overlaps, wholeWindow, windowChoices, type WindowChoice } from './select-figure-window'
import { headlineMeasure } from './select-headline'

export type FiguresModel =
  | { readonly kind: 'no-measures' }
  | { readonly kind: 'unknown-measure'; readonly id: string; readonly measures: readonly MeasureCount[] }
  | MeasureFigures

/** A measure and how many of its claims the board shows; withdrawn ones are not counted. */
export type MeasureCount = { readonly measure: Measure; readonly count: number; readonly isCurrent: boolean }

export type MeasureFigures = {
  readonly kind: 'measure'
  readonly measure: Measure
  readonly measures: readonly MeasureCount[]
  readonly finding: Finding
  /** Every claim shown, withdrawn ones too, latest first: the table. */
  readonly claims: readonly FigureClaim[]
  /** How many more are known that the filters hide. */
  readonly hidden: number
  /** Claims with a number whose days meet the window, in the order of time: the marks. */
  readonly plotted: readonly FigureClaim[]
  /** Claims of the same kinds whose days lie outside the window. */
  readonly outside: number
  /** No number was said, so they stand above the scale, at their day. */
  readonly numberless: readonly FigureClaim[]
  /** Reference lines with a number, drawn across; a year of reference is no day on which anything happened. */
  readonly rules: readonly FigureClaim[]
  /** References without a number: named beside the chart. */
  readonly references: readonly FigureClaim[]
  /**
   * Lowest and highest number in the window, rules included, and those of a board beside this one; undefined where there
   * is none.
   */
  readonly extent?: { readonly low: number; readonly high: number }
  readonly window: DaySpan
  readonly windows: readonly WindowChoice[]
  /** The weightiest events of the window in the order of time, and how many there are in all. */
  readonly events: readonly CrisisEvent[]
  readonly eventCount: number
  /** Sides that have a mark on the chart, in file order; undefined stands for claimants of no bloc. */
  readonly blocs: readonly (string | undefined)[]
  /** Standing claims against the parts of the count, latest first; empty where the measure names no parts. */
  readonly counting: readonly CountingRow[]
}

export type CountingRow = {
  readonly figure: FigureClaim
  readonly cells: readonly { readonly component: Component; readonly counting: Counting }[]
}

const MOST_EVENTS = 40

/** The figures of a measure; without an id those of the headline measure, else of the first with claims. */
export function selectFigures(board: Board, measureId?: string): FiguresModel {
  const all = [...board.dataset.measures.values()].toSorted(ascending(({ order }) => order))
  const chosen = measureId === undefined ? defaultMeasure(board, all) : all.find(({ id }) => id === measureId)
  const measures = all.map((measure) => ({
    measure,
    count: board.shown.claims.filter((claim) => claim.measure === measure.id).length,
    isCurrent: measure.id === chosen?.id,
  }))
  if (chosen) return measureFigures(chosen, measures, board)
  return measureId === undefined ? { kind: 'no-measures' } : { kind: 'unknown-measure', id: measureId, measures }
}

function defaultMeasure(board: Board, measures: readonly Measure[]): Measure | undefined {
  const hasClaims = ({ id }: Measure): boolean => board.shown.claims.some(({ measure }) => measure === id)
  return headlineMeasure(board) ?? measures.find(hasClaims) ?? measures[0]
}

function measureFigures(measure: Measure, measures: readonly MeasureCount[], board: Board): MeasureFigures {
  const claims = figureClaims(measure.id, board)
  const standing = claims.filter(({ state }) => state.kind !== 'withdrawn')
  const plottable = claims.filter(isPlotted)
  const twin = twinFigures(measure, board)
  const whole = sharedWindow(wholeWindow(standing.filter(isDated), board.asOf), twin?.whole)
  const window = figureWindow(whole, board)
  const isInWindow = ({ time }: FigureClaim): boolean => overlaps(time, window)
  const plotted = plottable.filter(isInWindow)
  const numberless = standing.filter((figure) => isDated(figure) && figure.extent === undefined)
  const rules = standing.filter((figure) => !isDated(figure) && figure.extent !== undefined)
  const events = eventsIn(window, board)
  return {
    kind: 'measure',
    measure,
    measures,
    finding: findingOf(plotted),
    claims,
    hidden: hiddenCount(measure.id, board),
    plotted: plotted.toSorted(byTime),
    outside: [...plottable, ...numberless].filter((figure) => !isInWindow(figure)).length,
    numberless: numberless.filter(isInWindow).toSorted(byTime),
    rules,
    references: standing.filter((figure) => !isDated(figure) && figure.extent === undefined),
    extent: extentOfAll([...plotted, ...rules, ...(twin?.numbers(window) ?? [])].map(({ claim }) => claim)),
    window,
    windows: windowChoices(whole, plottable, board),
    events: events.slice(0, MOST_EVENTS).toSorted(ascending(({ date }) => date.earliest ?? date.latest ?? 0)),
    eventCount: events.length,
    blocs: blocsAmong([...plotted, ...numberless.filter(isInWindow), ...rules], board),
    counting: countingRows(measure, standing),
  }
}

const byTime = byAll<FigureClaim>(
  ascending(({ time }) => time.from + time.to),
  ascending(({ extent }) => extent?.low ?? 0),
  ascending(({ claim }) => claim.order),
)

function hiddenCount(measure: MeasureId, { known, shown }: Board): number {
  const count = (claims: Board['known']['claims']): number => claims.filter((claim) => claim.measure === measure).length
  return count(known.claims) - count(shown.claims)
}

/** Weightiest first, then latest. */
function eventsIn(window: DaySpan, { shown }: Board): readonly CrisisEvent[] {
  return shown.events
    .filter(({ date }) => {
      const from = date.earliest ?? date.latest
      const to = date.latest ?? date.earliest
      return from !== undefined && to !== undefined && overlaps({ from, to }, window)
    })
    .toSorted(
      byAll(
        ascending(({ importance }) => importance),
        latestFirst,
      ),
    )
}

function blocsAmong(figures: readonly FigureClaim[], { dataset }: Board): readonly (string | undefined)[] {
  const present = new Set(figures.map(({ voice }) => voice.bloc))
  const named = [...blocsOf(dataset).keys()].filter((bloc) => present.has(bloc))
  return present.has(undefined) ? [...named, undefined] : named
}

function countingRows({ components }: Measure, standing: readonly FigureClaim[]): readonly CountingRow[] {
  if (components.length === 0) return []
  return standing
    .filter((figure) => isDated(figure) && figure.state.kind === 'standing')
    .map((figure) => ({
      figure,
      cells: components.map((component) => ({ component, counting: countingOf(figure.claim, component.id) })),
    }))
}

/** The claim in the card beside the chart: the one pointed at, else the one in the drawer, else the latest. */
export function selectedFigure(
  { claims, plotted, numberless }: MeasureFigures,
  { view }: Board,
  pointed: ClaimId | undefined,
): FigureClaim | undefined {
  const byId = (id: string | undefined): FigureClaim | undefined => claims.find(({ claim }) => claim.id === id)
  const drawn = new Set([...plotted, ...numberless])
  const standing = claims.filter(({ state }) => state.kind === 'standing')
  const latest = [
    standing.find((figure) => drawn.has(figure) && figure.claim.kind === 'observed'),
    standing[0],
    claims[0],
  ]
  return byId(pointed) ?? byId(view.focus?.id) ?? latest.find((figure) => figure !== undefined)
}

/** Whether there is anything to draw; a chart without a mark would be an empty frame. */
export function hasMarks({ plotted, numberless, rules }: MeasureFigures): boolean {
  return plotted.length + numberless.length + rules.length > 0
}

/** Sentences on what the chart leaves out or draws apart. */
export function figureNotes({ claims, plotted, outside, hidden }: MeasureFigures): readonly string[] {
  const withdrawn = claims.filter(({ state }) => state.kind === 'withdrawn').length
  const superseded = plotted.filter(({ state }) => state.kind === 'superseded').length
  const note = (count: number, sentence: (count: number) => string): readonly string[] =>
    count === 0 ? [] : [sentence(count)]
  return [
    ...note(outside, figures.chart.outside),
    ...note(hidden, figures.chart.hidden),
    ...note(superseded, figures.chart.superseded),
    ...note(withdrawn, figures.chart.withdrawn),
  ]
}

/** The day on which the first claim of a measure became known; undefined for a measure without claims. */
export function firstKnown(measure: MeasureId, { byKnown }: Dataset): Day | undefined {
  return byKnown.find((record) => record.type === 'claim' && record.measure === measure)?.known
}
