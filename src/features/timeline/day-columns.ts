// Counts per stretch of days, on a grid that is fixed to the calendar: a column moves with its days while the window
// is panned, and is counted once for as long as the zoom stays, so that a frame only reads it.
import { countTouching, type DayCounts } from '../../view-model/day-counts'
import type { TimeScale } from './timeline-scale'

export type DayColumns = {
  /** Left edge of the first column, in days since 1970; a multiple of `days`. */
  readonly first: number
  /** A power of two. */
  readonly days: number
  /** How many things touch the days of each column. */
  readonly counts: Uint32Array
  readonly most: number
}

/** Narrower columns are finer than an eye can follow. */
const LEAST_WIDTH = 2

/** How many days a column holds: one, unless days are too narrow to be told apart. */
export function columnDays({ pxPerDay }: TimeScale, ...all: readonly DayCounts[]): number {
  const least = Math.max(1, ...all.map(({ cellDays }) => cellDays))
  return pxPerDay * least >= LEAST_WIDTH ? least : 2 ** Math.ceil(Math.log2(LEAST_WIDTH / pxPerDay))
}

/** What was last counted: panning asks for the same columns again and again. */
const lastCounted = new WeakMap<DayCounts, DayColumns>()

/** All columns from the first thing to the last. Costs columns, however many things there are. */
export function dayColumns(counts: DayCounts, days: number): DayColumns {
  const last = lastCounted.get(counts)
  if (last?.days === days) return last
  const columns = countColumns(counts, days)
  lastCounted.set(counts, columns)
  return columns
}

function countColumns(counts: DayCounts, days: number): DayColumns {
  const end = counts.first + (counts.begunBefore.length - 1) * counts.cellDays
  const first = Math.floor(counts.first / days) * days
  const values = new Uint32Array(Math.max(0, Math.ceil((end - first) / days)))
  let most = 0
  for (let index = 0; index < values.length; index++) {
    const from = first + index * days
    const count = countTouching(counts, from, from + days - 1)
    values[index] = count
    if (count > most) most = count
  }
  return { first, days, counts: values, most }
}

/** The count of the column that begins on a day; 0 beyond the first and the last. */
export function columnCount({ first, days, counts }: DayColumns, day: number): number {
  return counts[Math.round((day - first) / days)] ?? 0
}

/** The first day of the column that holds a moment. */
export function columnStart({ days }: Pick<DayColumns, 'days'>, time: number): number {
  return Math.floor(time / days) * days
}

/** The share of the full height that a count takes: the square root keeps single things visible beside hundreds. */
export function columnShare(count: number, most: number): number {
  return Math.sqrt(count / Math.max(1, most))
}
