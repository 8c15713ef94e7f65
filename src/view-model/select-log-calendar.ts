// The bars that rows of logs are counted into: days, weeks, months or years of the days in view.
import { addDays, civilFromDay, dayFromCivil, startOfMonth, weekdayOf, type Day } from '../base/day'
import type { DaySpan } from '../domain/dataset'

export type BarUnit = 'day' | 'week' | 'month' | 'year'

/** The days of one bar, as far as they are in view. */
export type BarDays = DaySpan & {
  /** The window begins or ends within the bar: it counts a part of its week, month or year. */
  readonly isCut: boolean
}

export type LogCalendar = {
  readonly unit: BarUnit
  readonly window: DaySpan
  readonly bars: readonly BarDays[]
  /** Position of a day's bar, by days since `window.from`. */
  readonly barOfDay: Uint16Array
}

/** Longest window in days that is still counted by a unit; beyond the last one bars would be thinner than a line. */
const LONGEST: readonly (readonly [unit: BarUnit, days: number])[] = [
  ['day', 62],
  ['week', 1830],
  ['month', 11_000],
  ['year', 146_400],
]

/** Ends that nobody has set: the first and the last bar there are whole ones. */
export type OpenEnds = { readonly from?: boolean; readonly to?: boolean }

/** Weeks by ISO 8601, days and longer bars where the window asks for them; undefined where it holds over 400 years. */
export function logCalendar(wanted: DaySpan, open: OpenEnds = {}): LogCalendar | undefined {
  const unit = LONGEST.find(([, longest]) => wanted.to - wanted.from < longest)?.[0]
  if (unit === undefined) return undefined
  const window = {
    from: open.from ? startOf(unit, wanted.from) : wanted.from,
    to: open.to ? addDays(nextStart(unit, startOf(unit, wanted.to)), -1) : wanted.to,
  }
  const bars: BarDays[] = []
  const barOfDay = new Uint16Array(window.to - window.from + 1)
  for (let start = startOf(unit, window.from); start <= window.to;) {
    const next = nextStart(unit, start)
    const from = start < window.from ? window.from : start
    const to = next > window.to ? window.to : addDays(next, -1)
    barOfDay.fill(bars.length, from - window.from, to - window.from + 1)
    bars.push({ from, to, isCut: from !== start || to !== addDays(next, -1) })
    start = next
  }
  return { unit, window, bars, barOfDay }
}

function startOf(unit: BarUnit, day: Day): Day {
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return addDays(day, -weekdayOf(day))
    case 'month':
      return startOfMonth(day)
    case 'year':
      return dayFromCivil({ year: civilFromDay(day).year, month: 1, day: 1 })
  }
}

function nextStart(unit: BarUnit, start: Day): Day {
  switch (unit) {
    case 'day':
      return addDays(start, 1)
    case 'week':
      return addDays(start, 7)
    case 'month':
      return startOfMonth(start, 1)
    case 'year':
      return startOfMonth(start, 12)
  }
}
