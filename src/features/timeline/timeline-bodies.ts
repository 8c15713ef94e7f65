// What of a record must never be overlapped: its glyph, the hint of a soft edge, or the bar of its days.
import type { MarkName } from '../../view-model/mark-of'
import type { TimelineItem } from '../../view-model/timeline-item'
import type { Range, Segment } from './placed-timeline'
import type { TextMeasure } from './text-fit'
import { xOf, type TimeScale } from './timeline-scale'

/** Sizes that follow the type, so that a projector's larger type makes larger marks and rows. */
export type Metrics = {
  readonly measure: TextMeasure
  readonly glyph: number
  readonly gap: number
  /** A soft edge beside a glyph. */
  readonly tail: number
  /** A label is cut to `labelMax`, and left out rather than cut below `labelMin`. */
  readonly labelMax: number
  readonly labelMin: number
}

const DESK_FONT = 13

export function metricsFor(fontSize: number, measure: TextMeasure): Metrics {
  const scale = fontSize / DESK_FONT
  return {
    measure,
    glyph: Math.round(14 * scale),
    gap: Math.round(4 * scale),
    tail: Math.round(14 * scale),
    labelMax: Math.round(240 * scale),
    labelMin: Math.round(84 * scale),
  }
}

/** A bar narrower than this says no more than a glyph does. */
export function isBar(item: TimelineItem, { pxPerDay }: TimeScale, { glyph }: Metrics): boolean {
  return item.to > item.from && (item.to - item.from + 1) * pxPerDay >= glyph * 2
}

export function barOf(item: TimelineItem, scale: TimeScale): Range {
  return { x0: Math.max(scale.left, xOf(scale, item.from)), x1: Math.min(scale.right, xOf(scale, item.to + 1)) }
}

/** Which sides of a glyph carry a soft edge; a span whose ends are both stated has none. */
function softSides({ extent, isSoft }: TimelineItem): { readonly before: boolean; readonly after: boolean } {
  const isVague = isSoft || extent === 'within'
  return {
    before: isVague || extent === 'until',
    after: isVague || extent === 'from' || extent === 'ongoing',
  }
}

export function glyphBody(item: TimelineItem, x: number, { glyph, tail }: Metrics): Range {
  const { before, after } = softSides(item)
  const half = glyph / 2 + 1
  return { x0: x - half - (before ? tail : 0), x1: x + half + (after ? tail : 0) }
}

// A count is set bold; measures are of the regular weight.
const BOLD = 1.08

export function clusterBody(count: number, x: number, { glyph, gap, measure }: Metrics): Range {
  const half = (glyph + gap + measure(String(count)) * BOLD) / 2 + gap / 2
  return { x0: x - half, x1: x + half }
}

/** The mark that most of a cluster's records have; of equals the one that comes first. */
export function commonMark(items: readonly TimelineItem[]): MarkName {
  const counts = new Map<MarkName, number>()
  for (const { mark } of items) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['event', 0] as const)[0]
}

/** The bars under an item's own days, split where the as-of cuts them. */
export function barSegments(
  item: TimelineItem,
  bar: Range,
  scale: TimeScale,
  asOfX: number,
  fade: number,
): readonly Segment[] {
  if (item.isAhead || item.mark === 'scheduled' || item.mark === 'cancelled') return [{ ...bar, ink: 'ahead' }]
  const isWithin = item.extent === 'within'
  const ink = isWithin ? 'soft' : 'solid'
  const known: Range = { x0: bar.x0, x1: Math.min(bar.x1, asOfX) }
  const edge = Math.min(fade, (bar.x1 - bar.x0) / 3)
  const startsInView = xOf(scale, item.from) >= scale.left
  const endsInView = xOf(scale, item.to + 1) <= scale.right && bar.x1 <= asOfX
  const fadeIn = startsInView && (isWithin || item.isSoft) ? edge : 0
  const fadeOut = endsInView && (isWithin || item.isSoft || item.extent === 'ongoing') ? edge : 0
  const segments: readonly Segment[] = [
    { x0: known.x0, x1: known.x0 + fadeIn, ink: 'fade-in' },
    { x0: known.x0 + fadeIn, x1: known.x1 - fadeOut, ink },
    { x0: known.x1 - fadeOut, x1: known.x1, ink: 'fade-out' },
    { x0: Math.max(known.x1, bar.x0), x1: bar.x1, ink: 'ahead' },
  ]
  return segments.filter(({ x0, x1 }) => x1 - x0 > 0.5)
}

/** The soft edges beside a glyph that stands on a day of which one side is not stated. */
export function tailSegments(item: TimelineItem, x: number, reach: Range, { glyph }: Metrics): readonly Segment[] {
  const { before, after } = softSides(item)
  const half = glyph / 2
  return [
    ...(before ? [{ x0: reach.x0, x1: x - half, ink: 'fade-in' as const }] : []),
    ...(after ? [{ x0: x + half, x1: reach.x1, ink: 'fade-out' as const }] : []),
  ]
}
