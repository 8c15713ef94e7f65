// Dates of a log read from its bytes, without a text for each. What is not a day, a month or two days is left to
// the reader of EDTF proper.
import { dayInTable, monthLengthInTable, NOT_IN_TABLE } from '../../base/month-table'
import { EXTENTS } from '../../domain/event-log'
import { setDay, type LogRow } from './log-row'

const DAY_LENGTH = 10 // 2022-01-28
const MONTH_LENGTH = 7 // 2022-01
const SPAN_LENGTH = 21 // 2022-01-28/2022-02-03
const DASH = 0x2d
const SLASH = 0x2f
const ZERO = 0x30

const SPAN = EXTENTS.indexOf('span')
const WITHIN = EXTENTS.indexOf('within')

/** Fills in the days of a date that is a day, a month or an interval of two days; false for any other text. */
export function scanDate(bytes: Uint8Array, start: number, end: number, row: LogRow): boolean {
  switch (end - start) {
    case DAY_LENGTH: {
      const day = scanDay(bytes, start)
      if (day === NOT_IN_TABLE) return false
      setDay(row, day)
      return true
    }
    case SPAN_LENGTH: {
      const from = scanDay(bytes, start)
      const to = scanDay(bytes, start + DAY_LENGTH + 1)
      if (bytes[start + DAY_LENGTH] !== SLASH || from === NOT_IN_TABLE || to === NOT_IN_TABLE || from > to) return false
      setDays(row, from, to, SPAN)
      return true
    }
    case MONTH_LENGTH: {
      if (bytes[start + 4] !== DASH) return false
      const year = number(bytes, start, 4)
      const month = number(bytes, start + 5, 2)
      const length = monthLengthInTable(year, month)
      if (length === 0) return false
      const first = dayInTable(year, month, 1)
      setDays(row, first, first + length - 1, WITHIN)
      return true
    }
    default:
      return false
  }
}

function setDays(row: LogRow, from: number, to: number, extent: number): void {
  setDay(row, to)
  row.from = from
  row.extent = from === to ? 0 : extent
}

/** The day in the ten bytes from `start`; NOT_IN_TABLE where they are no date of the table's years. */
export function scanDay(bytes: Uint8Array, start: number): number {
  if (bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return NOT_IN_TABLE
  return dayInTable(number(bytes, start, 4), number(bytes, start + 5, 2), number(bytes, start + 8, 2))
}

/** The number in some bytes; far below zero where one of them is no digit. */
function number(bytes: Uint8Array, start: number, length: number): number {
  let value = 0
  for (let at = start; at < start + length; at++) {
    const digit = (bytes[at] ?? 0) - ZERO
    if (digit < 0 || digit > 9) return NOT_IN_TABLE
    value = value * 10 + digit
  }
  return value
}
