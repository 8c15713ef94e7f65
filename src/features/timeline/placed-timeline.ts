// The seam between geometry and paint: everything that is drawn, in pixels, and nothing of how. A painter
// (SVG today) takes a PlacedTimeline and draws it; hit-testing and keyboard steps read the same value.
import type { Day } from '../../base/day'
import type { DaySpan } from '../../domain/dataset'
import type { MarkName } from '../../view-model/mark-of'
import type { TimelineItem } from '../../view-model/timeline-item'
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
  readonly ticks: Ticks
  readonly asOf: PlacedAsOf
  readonly lanes: readonly PlacedLane[]
  /** Those of all lanes, in reading order. */
  readonly marks: readonly PlacedMark[]
}
