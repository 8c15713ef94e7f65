// Days as the exports of ACLED write them: `28 January 2022` and `28-Jan-2022`, beside the days of ISO 8601.
import { dayInTable, NOT_IN_TABLE } from '../../base/month-table'
import { ByteTable, hashBytes } from './byte-table'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** Every month in six ways of writing it. */
const WAYS = 6
const NAMES = new ByteTable(
  MONTHS.flatMap((name) => [name, name.slice(0, 3)]).flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]),
)

const YEAR_LENGTH = 4
const ZERO = 0x30

/** The day in the bytes from `start` to `end`; NOT_IN_TABLE where they name none between 1900 and 2099. */
export function scanWordyDay(bytes: Uint8Array, start: number, end: number): number {
  const dayEnd = start + (isDigit(bytes[start + 1]) ? 2 : 1)
  const yearStart = end - YEAR_LENGTH
  if (yearStart - dayEnd < 2 || !isGap(bytes[dayEnd]) || bytes[yearStart - 1] !== bytes[dayEnd]) return NOT_IN_TABLE
  const monthStart = dayEnd + 1
  const hash = hashBytes(bytes, monthStart, yearStart - 1)
  const way = NAMES.find(bytes, monthStart, yearStart - 1, hash)
  if (way < 0) return NOT_IN_TABLE
  return dayInTable(numberIn(bytes, yearStart, end), Math.floor(way / WAYS) + 1, numberIn(bytes, start, dayEnd))
}

/** A day of either kind in a text. */
export function wordyDayOf(text: string): number | undefined {
  const match = /^(\d{1,2})([ -])([A-Za-z]+)\2(\d{4})$/.exec(text)
  if (!match) return undefined
  const [, day = '', , month = '', year = ''] = match
  const day2 = dayInTable(Number(year), monthOf(month), Number(day))
  return day2 === NOT_IN_TABLE ? undefined : day2
}

function monthOf(name: string): number {
  const lower = name.toLowerCase()
  return 1 + MONTHS.findIndex((month) => [month.toLowerCase(), month.slice(0, 3).toLowerCase()].includes(lower))
}

function isGap(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x2d
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= ZERO + 9
}

/** The number in some bytes; far below zero where one of them is no digit. */
function numberIn(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    if (!isDigit(bytes[at])) return NOT_IN_TABLE
    value = value * 10 + (bytes[at] ?? 0) - ZERO
  }
  return value
}
