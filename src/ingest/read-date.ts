// A file names few days and names them often: each is read once. The caches forget everything when they are
// full, so that a page that opens file after file does not grow.
import { dayFromCivil, daysInMonth, parseDayOrDateTime, type Day } from '../base/day'
import { parseEdtf, type EdtfDate } from '../base/edtf'

const MOST_KEPT = 8192
const dates = new Map<string, EdtfDate>()
const days = new Map<string, Day>()

/** {@link parseEdtf}, with equal texts sharing one answer. */
export function readDate(text: string): EdtfDate | undefined {
  return dates.get(text) ?? keep(dates, text, newDate(text))
}

/** {@link parseDayOrDateTime}, remembered. */
export function readDay(text: string): Day | undefined {
  return days.get(text) ?? keep(days, text, plainDay(text) ?? parseDayOrDateTime(text))
}

function keep<T>(kept: Map<string, T>, text: string, value: T | undefined): T | undefined {
  if (value === undefined) return undefined
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, value)
  return value
}

function newDate(text: string): EdtfDate | undefined {
  const day = plainDay(text)
  if (day === undefined) return parseEdtf(text)
  return {
    precision: 'day',
    earliest: day,
    latest: day,
    isUncertain: false,
    isApproximate: false,
    text,
    isOngoing: false,
  }
}

/** `YYYY-MM-DD` of the common era, the form of nearly every date; undefined for all others, sound or not. */
function plainDay(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  // What is no digit has made them NaN, for which no comparison holds.
  const isSound = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return isSound ? dayFromCivil({ year, month, day }) : undefined
}

const HYPHEN = 45
const ZERO = 48

/** NaN where one of them is no digit. */
function twoDigits(text: string, at: number): number {
  return digit(text.charCodeAt(at)) * 10 + digit(text.charCodeAt(at + 1))
}

function digit(code: number): number {
  return code >= ZERO && code <= ZERO + 9 ? code - ZERO : Number.NaN
}
