// A day as somebody types it: `2022-01-26`, `26 Jan`, `January 26, 2022`, `26.1.2022`. Where it can be read in two
// ways both are offered; where no year is given, those years in which the record has such a day.
import { civilFromDay, dayFromCivil, isCivilDate, parseDay, type Day } from '../base/day'
import type { DaySpan } from '../domain/dataset'
import { formatDayLongMonth } from './format-day'
import { fold } from './search-text'

const MOST_DAYS = 3

const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, index) =>
  fold(formatDayLongMonth(dayFromCivil({ year: 2000, month: index + 1, day: 1 }))).replaceAll(/[^\p{L}]/gu, ''),
)

/** The days that the text may mean, likeliest first; none where it is no date. */
export function typedDays(text: string, span: DaySpan, asOf: Day): readonly Day[] {
  const iso = parseDay(text.trim())
  if (iso !== undefined) return [iso]
  const typed = fold(text).replaceAll(',', ' ').trim()
  const isBefore = /\bbce?$/.test(typed)
  const parts = typed
    .replace(/\bbce?$/, '')
    .split(/[\s./]+/)
    .filter((part) => part !== '')
  const days = readings(parts).flatMap(({ day, month, year }) =>
    (year === undefined ? yearsOf(span, asOf) : [isBefore ? 1 - year : year])
      .map((astronomical) => ({ year: astronomical, month, day }))
      .filter(isCivilDate)
      .map(dayFromCivil)
      .filter((value) => year !== undefined || (value >= span.from && value <= span.to)),
  )
  return [...new Set(days)].slice(0, MOST_DAYS)
}

type Reading = { readonly day: number; readonly month: number; readonly year: number | undefined }

function readings(parts: readonly string[]): readonly Reading[] {
  if (parts.length < 2 || parts.length > 3) return []
  const [first = '', second = '', third] = parts
  const year = third === undefined ? undefined : numberIn(third, 4)
  if (third !== undefined && year === undefined) return []
  const named = [
    { day: numberIn(first, 2), month: monthIn(second), year },
    { day: numberIn(second, 2), month: monthIn(first), year },
  ].filter(isReading)
  if (named.length > 0) return named
  const [a, b] = [numberIn(first, 2), numberIn(second, 2)]
  // Figures alone are a date only with their year: `20 30` may be anything.
  if (a === undefined || b === undefined || third?.length !== 4) return []
  return [
    { day: a, month: b, year },
    { day: b, month: a, year },
  ]
}

function isReading(reading: {
  readonly day: number | undefined
  readonly month: number | undefined
  readonly year: number | undefined
}): reading is Reading {
  return reading.day !== undefined && reading.month !== undefined
}

function numberIn(text: string, digits: number): number | undefined {
  const match = /^(\d+)(?:st|nd|rd|th)?$/.exec(text)
  return match?.[1] !== undefined && match[1].length <= digits ? Number(match[1]) : undefined
}

/** `jan`, `janu`, `january`: three letters or more of a month's name, in the language of the board. */
function monthIn(text: string): number | undefined {
  const at = text.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(text))
  return at < 0 ? undefined : at + 1
}

/** Years of the record, the board's own first, then nearest first. */
function yearsOf({ from, to }: DaySpan, asOf: Day): readonly number[] {
  const [first, last, own] = [from, to, asOf].map((day) => civilFromDay(day).year)
  if (first === undefined || last === undefined || own === undefined) return []
  const near = Math.min(Math.max(own, first), last)
  const years = [near, near - 1, near + 1, near - 2, near + 2]
  return years.filter((year) => year >= first && year <= last)
}
