// Days, not Dates. Parsed as an instant, 24 February becomes the evening of the 23rd on any
// display set to Washington time. A day here is a plain count, so no zone can move it.
import type { Brand } from './brand'

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar (ISO 8601); may be negative. */
export type Day = Brand<number, 'Day'>

/** A calendar date: astronomical year (0 is 1 BCE), month 1–12, day of the month 1–31. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number }

export const MIN_YEAR = -9999
export const MAX_YEAR = 9999
export const MS_PER_DAY = 86_400_000

const DAYS_PER_ERA = 146_097 // 400 Gregorian years
const EPOCH_OFFSET = 719_468 // days from 0000-03-01 to 1970-01-01

/** The day of a calendar date that exists; see {@link isCivilDate}. */
export function dayFromCivil({ year, month, day }: CivilDate): Day {
  // Years run from March here, so that the leap day is the last day of its year.
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * DAYS_PER_ERA + dayOfEra - EPOCH_OFFSET) as Day
}

/** The calendar date of a day. */
export function civilFromDay(value: Day): CivilDate {
  const shifted = value + EPOCH_OFFSET
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether the date stands in the calendar: 2022-02-30 does not. */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
  return (
    year >= MIN_YEAR && year <= MAX_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  )
}

const ISO_DAY = /^(-?\d{4})-(\d{2})-(\d{2})$/
const ISO_DATE_TIME =
  /^(-?\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** Reads `YYYY-MM-DD` (ISO 8601 calendar date, extended format); undefined when no such day exists. */
export function parseDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text)
  if (!match) return undefined
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isCivilDate(civil) ? dayFromCivil(civil) : undefined
}

/** Reads a day, or the day that a date-time with offset names in its own zone: an offset never shifts it. */
export function parseDayOrDateTime(text: string): Day | undefined {
  const match = ISO_DATE_TIME.exec(text)
  return parseDay(match?.[1] ?? text)
}

/** `YYYY-MM-DD`, with a minus sign before the common era. */
export function formatIsoDay(value: Day): string {
  const { year, month, day } = civilFromDay(value)
  return `${formatIsoYear(year)}-${pad2(month)}-${pad2(day)}`
}

export function formatIsoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

function pad2(value: number): string {
  return String(value).padStart(2, '0')
}

export function addDays(value: Day, count: number): Day {
  return (value + count) as Day
}

/** The first day of the month that lies `count` months from the month of `value`. */
export function startOfMonth(value: Day, count = 0): Day {
  const { year, month } = civilFromDay(value)
  const months = year * 12 + (month - 1) + count
  return dayFromCivil({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 })
}

/** 0 for Monday to 6 for Sunday (ISO 8601 order). */
export function weekdayOf(value: Day): number {
  return (((value + 3) % 7) + 7) % 7
}

export function minDay(a: Day, b: Day): Day {
  return a < b ? a : b
}

export function maxDay(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The civil day of an instant in a zone's own calendar; the only way from clock time to a day. */
export function dayOfInstant(epochMs: number, offsetMinutes: number): Day {
  return Math.floor((epochMs + offsetMinutes * 60_000) / MS_PER_DAY) as Day
}
