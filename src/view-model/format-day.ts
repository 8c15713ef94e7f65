// Days as a reader sees them: `28 Jan 2022`. Formatted from the count of days in UTC, so that no
// zone of the display can move them.
import { civilFromDay, startOfMonth, weekdayOf, type Day } from '../base/day'
import type { EdtfDate } from '../base/edtf'
import { dates } from '../words/en/dates'

/** `28 Jan 2022`. */
export function formatDay(day: Day): string {
  return `${formatDayMonth(day)} ${formatYear(civilFromDay(day).year)}`
}

/** `Fri 28 Jan 2022`. */
export function formatWeekdayDay(day: Day): string {
  return `${formatWeekday(day)} ${formatDay(day)}`
}

/** `Mon 31 Jan`. */
export function formatWeekdayDayMonth(day: Day): string {
  return `${formatWeekday(day)} ${formatDayMonth(day)}`
}

export function formatWeekday(day: Day): string {
  return dates.weekdays[weekdayOf(day)] ?? ''
}

/** `28 Jan`. */
export function formatDayMonth(day: Day): string {
  return `${civilFromDay(day).day} ${formatShortMonth(day)}`
}

/** `28 January`. */
export function formatDayLongMonth(day: Day): string {
  return `${civilFromDay(day).day} ${formatLongMonth(day)}`
}

/** `Jan 2022`. */
export function formatMonth(day: Day): string {
  return `${formatShortMonth(day)} ${formatYear(civilFromDay(day).year)}`
}

/** `Jan`. */
export function formatShortMonth(day: Day): string {
  return dates.shortMonths[civilFromDay(day).month - 1] ?? ''
}

/** `January`. */
export function formatLongMonth(day: Day): string {
  return dates.months[civilFromDay(day).month - 1] ?? ''
}

/** Astronomical year 0 is 1 BCE. */
export function formatYear(year: number): string {
  return year > 0 ? String(year) : dates.bce(1 - year)
}

/** An imprecise date in words, hedges kept: `by 28 Jan 2022`, `about 9 Dec 2021`, `Feb 2022`. */
export function formatEdtf(date: EdtfDate): string {
  return withHedges(formatBounds(date), date)
}

/** For a narrow column beside its year, hedges kept: `Mon 31 Jan`, `about Thu 9 Dec`, `Feb 2022`. */
export function formatEdtfShort(date: EdtfDate): string {
  const { precision, earliest, latest } = date
  if (earliest === undefined || latest === undefined) return formatEdtf(date)
  if (precision === 'day') return withHedges(formatWeekdayDayMonth(earliest), date)
  return precision === 'interval' ? withHedges(formatSpanShort(earliest, latest), date) : formatEdtf(date)
}

function withHedges(text: string, { isUncertain, isApproximate }: EdtfDate): string {
  if (isUncertain && isApproximate) return dates.aboutUncertain(text)
  if (isUncertain) return dates.uncertain(text)
  return isApproximate ? dates.about(text) : text
}

function formatBounds({ precision, earliest, latest, isOngoing }: EdtfDate): string {
  if (earliest === undefined) return latest === undefined ? dates.unknown : dates.by(formatDay(latest))
  if (latest === undefined) return isOngoing ? dates.since(formatDay(earliest)) : dates.from(formatDay(earliest))
  switch (precision) {
    case 'day':
      return formatDay(earliest)
    case 'month':
      return formatMonth(earliest)
    case 'year':
      return formatYear(civilFromDay(earliest).year)
    case 'decade':
    case 'century':
      return `${formatYear(civilFromDay(earliest).year)}–${formatYear(civilFromDay(latest).year)}`
    case 'season':
    case 'interval':
      return formatSpan(earliest, latest)
  }
}

/** `10–20 Feb`, `28 Feb – 3 Mar`. */
function formatSpanShort(from: Day, to: Day): string {
  const isOneMonth = startOfMonth(from) === startOfMonth(to)
  return isOneMonth
    ? `${civilFromDay(from).day}–${formatDayMonth(to)}`
    : `${formatDayMonth(from)} – ${formatDayMonth(to)}`
}

/** Two days as a span, without saying twice what they share: `10–20 Feb 2022`. */
export function formatSpan(from: Day, to: Day): string {
  if (from === to) return formatDay(from)
  const a = civilFromDay(from)
  const b = civilFromDay(to)
  if (a.year !== b.year) return `${formatDay(from)} – ${formatDay(to)}`
  if (a.month !== b.month) return `${formatDayMonth(from)} – ${formatDay(to)}`
  return `${a.day}–${formatDay(to)}`
}
