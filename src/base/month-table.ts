// The first day and the length of each month of two centuries, looked up instead of reckoned: a log asks for the
// same few hundred months a million times.
import { dayFromCivil, daysInMonth } from './day'

const FIRST_YEAR = 1900
const YEARS = 200

const firstDays = new Int32Array(YEARS * 12)
const lengths = new Uint8Array(YEARS * 12)
for (let index = 0; index < firstDays.length; index++) {
  const year = FIRST_YEAR + Math.floor(index / 12)
  const month = (index % 12) + 1
  firstDays[index] = dayFromCivil({ year, month, day: 1 })
  lengths[index] = daysInMonth(year, month)
}

/** What {@link dayInTable} answers where the date is none, or beyond the table's years. */
export const NOT_IN_TABLE = -0x80000000

/** The day of a date between 1900 and 2099, as a count since 1970-01-01. */
export function dayInTable(year: number, month: number, day: number): number {
  const index = (year - FIRST_YEAR) * 12 + month - 1
  if (month < 1 || month > 12 || day < 1 || index < 0 || day > (lengths[index] ?? 0)) return NOT_IN_TABLE
  return (firstDays[index] ?? 0) + day - 1
}

/** Days in a month of those years; 0 beyond them. */
export function monthLengthInTable(year: number, month: number): number {
  return month < 1 || month > 12 || year < FIRST_YEAR ? 0 : (lengths[(year - FIRST_YEAR) * 12 + month - 1] ?? 0)
}
