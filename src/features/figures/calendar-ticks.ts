// Ticks of a time axis on the boundaries that people count by: days, Mondays, months, years, centuries.
import {
  civilFromDay,
  dayFromCivil,
  startOfMonth,
  weekdayOf,
  addDays,
  MAX_YEAR,
  MIN_YEAR,
  type Day,
} from '../../base/day'
import type { DaySpan } from '../../domain/dataset'
import { formatDay, formatDayMonth, formatMonth, formatShortMonth, formatYear } from '../../view-model/format-day'

export type CalendarTick = { readonly day: Day; readonly label: string }

export type CalendarUnit = 'day' | 'month' | 'year'
type Step = { readonly unit: CalendarUnit; readonly size: number; readonly days: number }

const DAYS_PER_MONTH = 30.44
const DAYS_PER_YEAR = 365.2425

const STEPS: readonly Step[] = [
  { unit: 'day', size: 1, days: 1 },
  { unit: 'day', size: 7, days: 7 },
  { unit: 'day', size: 14, days: 14 },
  ...[1, 3, 6].map((size): Step => ({ unit: 'month', size, days: size * DAYS_PER_MONTH })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((size): Step => ({
    unit: 'year',
    size,
    days: size * DAYS_PER_YEAR,
  })),
]

/**
 * Ticks inside the span, of the finest step of which `most` allows as many: a day's name is longer than a
 * month's. The year is named once, at the first tick and where it turns.
 */
export function calendarTicks(span: DaySpan, most: (unit: CalendarUnit) => number): readonly CalendarTick[] {
  const length = span.to - span.from + 1
  const step = STEPS.find(({ unit, days }) => length / days <= most(unit)) ?? STEPS.at(-1)
  if (!step) return []
  const found = boundaries(span, step)
  // A narrow chart of a few days may hold no boundary; its first day still says when it is.
  if (found.length === 0) return [{ day: span.from, label: formatDay(span.from) }]
  return found.map((day, index) => ({ day, label: labelOf(day, found[index - 1], step) }))
}

function boundaries({ from, to }: DaySpan, { unit, size }: Step): readonly Day[] {
  switch (unit) {
    case 'day':
      return dayBoundaries(from, to, size)
    case 'month':
      return monthBoundaries(from, to, size)
    case 'year':
      return yearBoundaries(from, to, size)
  }
}

function dayBoundaries(from: Day, to: Day, size: number): readonly Day[] {
  const isWeekly = size >= 7
  const first = isWeekly ? addDays(from, (7 - weekdayOf(from)) % 7) : from
  return steps(first, to, size) as readonly Day[]
}

function monthBoundaries(from: Day, to: Day, size: number): readonly Day[] {
  const { month } = civilFromDay(from)
  const start = startOfMonth(from, -((month - 1) % size))
  const count = Math.ceil((to - start) / DAYS_PER_MONTH / size) + 1
  return Array.from({ length: count }, (_, index) => startOfMonth(start, index * size)).filter(
    (day) => day >= from && day <= to,
  )
}

/** Before the common era the round numbers are those that are written: 100 BCE, which is year −99. */
function yearBoundaries(from: Day, to: Day, size: number): readonly Day[] {
  const first = Math.max(civilFromDay(from).year, MIN_YEAR)
  const last = Math.min(civilFromDay(to).year, MAX_YEAR)
  const common = steps(Math.max(size, Math.ceil(first / size) * size), last, size)
  const before = steps(Math.max(size, Math.ceil((1 - last) / size) * size), 1 - first, size)
  const years = [...before.map((written) => 1 - written).toReversed(), ...common]
  return years.map((year) => dayFromCivil({ year, month: 1, day: 1 })).filter((day) => day >= from && day <= to)
}

function steps(first: number, last: number, size: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor((last - first) / size) + 1) }, (_, index) => first + index * size)
}

function labelOf(day: Day, previous: Day | undefined, { unit }: Step): string {
  const { year } = civilFromDay(day)
  if (unit === 'year') return formatYear(year)
  const isNewYear = previous === undefined || civilFromDay(previous).year !== year
  if (unit === 'month') return isNewYear ? formatMonth(day) : formatShortMonth(day)
  return isNewYear ? formatDay(day) : formatDayMonth(day)
}
