// Days to pixels and back. A day fills its cell: day 10 runs from x(10) to x(11).
import type { Day } from '../../base/day'
import type { DaySpan } from '../../domain/dataset'

/**
 * The days in view as the pixels see them: `start` is the left edge, `end` the right edge. Both are
 * counts of days since 1970-01-01 that may lie within a day while a gesture goes on.
 */
export type TimeWindow = { readonly start: number; readonly end: number }

/** A window laid over the pixels from `left` to `right`. */
export type TimeScale = {
  readonly start: number
  readonly pxPerDay: number
  readonly left: number
  readonly right: number
}

export function windowOfSpan({ from, to }: DaySpan): TimeWindow {
  return { start: from, end: to + 1 }
}

/** The whole days nearest to a window; at least one. */
export function spanOfWindow({ start, end }: TimeWindow): DaySpan {
  const from = Math.round(start)
  return { from: from as Day, to: Math.max(from, Math.round(end) - 1) as Day }
}

export function makeScale({ start, end }: TimeWindow, left: number, right: number): TimeScale {
  const width = Math.max(1, right - left)
  return { start, pxPerDay: width / Math.max(Number.EPSILON, end - start), left, right: left + width }
}

/** The left edge of a day, or any fraction of one. */
export function xOf({ start, pxPerDay, left }: TimeScale, day: number): number {
  return left + (day - start) * pxPerDay
}

/** The point in time under a pixel, as a count of days with a fraction. */
export function timeAt({ start, pxPerDay, left }: TimeScale, x: number): number {
  return start + (x - left) / pxPerDay
}
