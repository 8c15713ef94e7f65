// When a row of a table happened: tables give bounds and how exactly they are known, datasets give an EDTF date.
import { addDays, civilFromDay, daysInMonth, formatIsoDay, type Day } from '../../base/day'
import { EXTENTS } from '../../domain/event-log'
import { setDay, type LogRow } from './log-row'

/** First and last day; `isExact`: it lasted from the one to the other, else it happened at some time between them. */
export type CsvBounds = { readonly from: number; readonly to: number; readonly isExact: boolean }

const SPAN = EXTENTS.indexOf('span')
const WITHIN = EXTENTS.indexOf('within')

export function setBounds(row: LogRow, from: number, to: number, isExact: boolean): void {
  setDay(row, to)
  row.from = from
  if (from !== to) row.extent = isExact ? SPAN : WITHIN
}

/**
 * Bounds as an EDTF date. A month within which something happened is a month; other bounds are an interval, which of
 * EDTF's levels 0 and 1 cannot be told from one that lasted: the row's note says which it is.
 */
export function edtfOf({ from, to, isExact }: CsvBounds): string {
  const first = formatIsoDay(from as Day)
  if (from === to) return first
  return !isExact && isWholeMonth(from, to) ? first.slice(0, -3) : `${first}/${formatIsoDay(to as Day)}`
}

function isWholeMonth(from: number, to: number): boolean {
  const { year, month, day } = civilFromDay(from as Day)
  return day === 1 && to === addDays(from as Day, daysInMonth(year, month) - 1)
}

/** The seven days of which one is the middle. */
export function weekAround(day: number): CsvBounds {
  return { from: day - 3, to: day + 3, isExact: false }
}

/** The calendar month in which a day lies. */
export function monthOf(value: number): CsvBounds {
  const { year, month, day } = civilFromDay(value as Day)
  const from = value - day + 1
  return { from, to: from + daysInMonth(year, month) - 1, isExact: false }
}
