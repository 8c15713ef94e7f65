// How many dated things touch any stretch of days, without looking at the things: the answer costs the
// same for ten as for a million, so a frame costs pixels and never rows.
//
// Two running sums do what a pyramid of days, weeks and months would do, exactly and for any stretch:
// what touches the days a..b has begun by b and has not ended before a.
import type { Day } from '../base/day'
import type { DaySpan } from '../domain/dataset'

export type DayCounts = {
  /** First day of the first cell. */
  readonly first: Day
  /** Days in a cell: 1, unless the span is so long that a power of two keeps the arrays small. */
  readonly cellDays: number
  /** Cell i: how many begin before it. One longer than there are cells, so that the last one is the total. */
  readonly begunBefore: Uint32Array
  /** Cell i: how many have ended before it. */
  readonly endedBefore: Uint32Array
  readonly total: number
}

/** Beginnings and ends per cell, which later rows can still be added to. */
export type DayTally = {
  readonly first: Day
  readonly cellDays: number
  readonly begin: Uint32Array
  readonly end: Uint32Array
}

/** Some 360 years to the day; longer spans are counted in cells of two, four, … days. */
export const MAX_CELLS = 131_072

export function emptyTally({ from, to }: DaySpan): DayTally {
  let cellDays = 1
  while ((to - from + 1) / cellDays > MAX_CELLS) cellDays *= 2
  const cells = Math.max(1, Math.ceil((to - from + 1) / cellDays))
  return { first: from, cellDays, begin: new Uint32Array(cells), end: new Uint32Array(cells) }
}

/** Counts one thing in (`by` 1) or out again (`by` -1); its days are cut to the tally's own. */
export function tally({ first, cellDays, begin, end }: DayTally, from: number, to: number, by: 1 | -1 = 1): void {
  const last = begin.length - 1
  const start = Math.min(last, Math.max(0, Math.floor((from - first) / cellDays)))
  const stop = Math.min(last, Math.max(0, Math.floor((to - first) / cellDays)))
  begin[start] = (begin[start] ?? 0) + by
  end[stop] = (end[stop] ?? 0) + by
}

export function copyTally({ first, cellDays, begin, end }: DayTally): DayTally {
  return { first, cellDays, begin: begin.slice(), end: end.slice() }
}

export function countsOf({ first, cellDays, begin, end }: DayTally): DayCounts {
  const begunBefore = runningSum(begin)
  return { first, cellDays, begunBefore, endedBefore: runningSum(end), total: begunBefore[begin.length] ?? 0 }
}

function runningSum(values: Uint32Array): Uint32Array {
  const sums = new Uint32Array(values.length + 1)
  let sum = 0
  for (let index = 0; index < values.length; index++) {
    sum += values[index] ?? 0
    sums[index + 1] = sum
  }
  return sums
}

export function countDays(things: readonly DaySpan[], span: DaySpan): DayCounts {
  const counted = emptyTally(span)
  for (const { from, to } of things) tally(counted, from, to)
  return countsOf(counted)
}

/** How many things touch any of the days `from`..`to`, both included. */
export function countTouching(counts: DayCounts, from: number, to: number): number {
  return Math.max(0, begunBy(counts, to) - endedBefore(counts, from))
}

/** How many end before a day. */
export function endedBefore(counts: DayCounts, day: number): number {
  return counts.endedBefore[cellAt(counts, day)] ?? 0
}

/** How many begin after a day. */
export function begunAfter(counts: DayCounts, day: number): number {
  return counts.total - begunBy(counts, day)
}

function begunBy(counts: DayCounts, day: number): number {
  return counts.begunBefore[cellAt(counts, day + counts.cellDays)] ?? 0
}

/** The cell of a day; the last one, after all days, for days beyond. */
function cellAt({ first, cellDays, begunBefore }: DayCounts, day: number): number {
  return Math.min(begunBefore.length - 1, Math.max(0, Math.floor((day - first) / cellDays)))
}
