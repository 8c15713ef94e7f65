// The seam between geometry and paint: everything that is drawn, in pixels, and nothing of how. The painter
// takes a PlacedTimeline and draws it; hit-testing, the twin for assistive technology and keyboard steps read the
// same value.
import type { Day } from '../../base/day'
import type { DaySpan } from '../../domain/dataset'
import type { MarkName } from '../../view-model/mark-of'
import type { TimelineItem } from '../../view-model/timeline-item'
import type { DayColumns } from './day-columns'
import type { TimeScale } from './timeline-scale'
import type { Ticks } from './timeline-ticks'

/** Pixels from the chart's left edge; `x0` ≤ `x1`. */
export type Range = { readonly x0: number; readonly x1: number }

export type Box = Range & { readonly y0: number; readonly y1: number }

/**
 * A stretch of days beside or under a mark. 'fade-in' and 'fade-out' say that this side is not known to
 * the day; 'ahead' lies after the as-of and is drawn hollow. A stretch that runs on outside the
 * window runs on past the plot's edge.
 */
export type Segment = Range & { readonly ink: 'solid' | 'soft' | 'fade-in' | 'fade-out' | 'ahead' }

export type PlacedLabel = {
  readonly text: string
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly isCut: boolean
  /** Over the mark's own bar or soft edge, rather than on the ground. */
  readonly isOverInk?: boolean
}

export type PlacedMark = {
  readonly form: 'mark'
  /** Unique in the chart: a record may stand in two lanes. */
  readonly key: string
  readonly lane: number
  readonly row: number
  /** One record, or those that a cluster counts. */
  readonly items: readonly TimelineItem[]
  /** Its days, in words. */
  readonly span: string
  /** First and last day of what it stands for. */
  readonly days: DaySpan
  readonly mark: MarkName
  readonly isAhead: boolean
  readonly bloc: string | undefined
  /** Middle of the glyph. */
  readonly x: number
  readonly y: number
  readonly segments: readonly Segment[]
  readonly label: PlacedLabel | undefined
  /** The number beside a cluster's glyph. */
  readonly count: { readonly text: string; readonly x: number } | undefined
  /** What answers to the pointer: body, label and the height of the row. */
  readonly box: Box
}

/** A lane that holds more than an eye can tell apart: how much there is on each day, and no single record. */
export type PlacedDensity = {
  readonly columns: DayColumns
  /** What of it lies wholly after the as-of; on the same grid. */
  readonly ahead: DayColumns
  /** How many touch any of the days, both included. */
  readonly touching: (from: number, to: number) => number
  /** The count that reaches from `y1` up to `y0`: the same in all lanes of a chart, so that they can be compared. */
  readonly most: number
  readonly y0: number
  readonly y1: number
  /** What the full height stands for, in words, where there is room to say so. */
  readonly scale: { readonly text: string; readonly x: number; readonly y: number } | undefined
}

/** Days of a lane with their count, where its records have no marks of their own. */
export type PlacedStretch = {
  readonly form: 'stretch'
  readonly key: string
  readonly lane: number
  readonly count: number
  readonly span: string
  readonly days: DaySpan
  readonly x: number
  readonly box: Box
}

/** What can be pointed at, reached by key and opened. */
export type Spot = PlacedMark | PlacedStretch

export type PlacedLane = {
  readonly key: string
  readonly label: PlacedLabel
  /** Uncut. */
  readonly name: string
  readonly top: number
  readonly height: number
  readonly labelY: number
  /** How many records lie before, in and after the window. */
  readonly earlier: number
  readonly inside: number
  readonly later: number
  readonly earlierText: string
  readonly laterText: string
  /** Set where its marks are only those that stand out of the crowd. */
  readonly density: PlacedDensity | undefined
  /** In order of time. */
  readonly marks: readonly PlacedMark[]
}

export type PlacedAsOf = {
  readonly day: Day
  /** The end of the as-of day. */
  readonly x: number
  readonly isInside: boolean
  readonly label: string
  readonly labelX: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** What of the axis the label takes. */
  readonly labelBox: Range
}

export type PlacedTimeline = {
  readonly width: number
  readonly height: number
  /** The least height at which every lane still has a row. */
  readonly minHeight: number
  readonly rowHeight: number
  /** The side of a glyph's square. */
  readonly glyph: number
  /** Where the count of what lies before the window ends. */
  readonly earlierX: number
  readonly scale: TimeScale
  /** Where marks are drawn. */
  readonly plot: Box
  /** The part of the plot that lies after the as-of. */
  readonly future: Range
  readonly axisY: number
  readonly axisHeight: number
  readonly ticks: Ticks
  readonly asOf: PlacedAsOf
  readonly lanes: readonly PlacedLane[]
  /** Those of all lanes, in reading order. */
  readonly marks: readonly PlacedMark[]
}
