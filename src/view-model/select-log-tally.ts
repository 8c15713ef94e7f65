// Rows of logs counted into bars as of a day: one pass over the rows in the window, and from then on a step of the
// as-of counts in or out only the rows that became known between two days.
import type { LogPart, LogRows } from '../domain/log-rows'
import { knownBetween } from './log-known'
import { isShownRow, type LogSelection } from './log-selection'
import type { LogCalendar } from './select-log-calendar'

/** What stands in the cells of a bar; a sum of deaths goes with how many rows state one. */
export const CELL = {
  events: 0,
  /** Rows that reach beyond the bar that they are counted in. */
  reaching: 1,
  /** Rows that state a low, a best or a high number. */
  stating: 2,
  low: 3,
  lowRows: 4,
  best: 5,
  bestRows: 6,
  high: 7,
  highRows: 8,
} as const
export const CELLS = 9

export type LogTally = {
  readonly asOf: number
  readonly calendar: LogCalendar
  /** By log, in the order of `LogRows.parts`: {@link CELLS} numbers for each bar. */
  readonly parts: readonly Float64Array[]
}

/** The last tally of a selection: the next as-of begins from it. */
const kept = new WeakMap<LogSelection, LogTally>()

/** `touched` is told how many rows were looked at. */
export function logTallyAsOf(
  selection: LogSelection,
  calendar: LogCalendar,
  asOf: number,
  touched?: (rows: number) => void,
): LogTally {
  const before = kept.get(selection)
  const isOfWindow =
    before?.calendar.window.from === calendar.window.from && before.calendar.window.to === calendar.window.to
  if (isOfWindow && before.asOf === asOf) return before
  const tally = (isOfWindow && moved(before, selection, asOf, touched)) || counted(selection, calendar, asOf, touched)
  kept.set(selection, tally)
  return tally
}

/** Going through rows as they stand in memory costs a fraction of going through them by their days. */
const WORTH_THE_ORDER = 4

function counted(
  selection: LogSelection,
  calendar: LogCalendar,
  asOf: number,
  touched?: (rows: number) => void,
): LogTally {
  const { rows } = selection
  const { columns, order, parts } = rows
  const tally = { asOf, calendar, parts: parts.map(() => new Float64Array(calendar.bars.length * CELLS)) }
  const count = counterOf(selection, tally)
  const { known } = columns
  const first = firstRowFrom(rows, calendar.window.from)
  const end = firstRowFrom(rows, calendar.window.to + 1)
  if (order && (end - first) * WORTH_THE_ORDER < columns.count) {
    for (const row of order.subarray(first, end)) if ((known[row] ?? 0) <= asOf) count(row, partOf(parts, row), 1)
    touched?.(end - first)
    return tally
  }
  for (const [part, { firstRow, rows: many }] of parts.entries()) {
    // Without an order rows stand by their first day, those of the window in one stretch.
    const start = order ? firstRow : Math.max(firstRow, first)
    const stop = order ? firstRow + many : Math.min(firstRow + many, end)
    for (let row = start; row < stop; row++) if ((known[row] ?? 0) <= asOf) count(row, part, 1)
  }
  touched?.(order ? columns.count : end - first)
  return tally
}

/** Undefined where a count from the beginning costs less. */
function moved(
  before: LogTally,
  selection: LogSelection,
  asOf: number,
  touched?: (rows: number) => void,
): LogTally | undefined {
  const { rows, by } = knownBetween(selection.rows, before.asOf, asOf)
  if (rows.length > selection.rows.columns.count / 2) return undefined
  const { calendar } = before
  const tally = { asOf, calendar, parts: before.parts.map((cells) => cells.slice()) }
  const count = counterOf(selection, tally)
  for (const row of rows) count(row, partOf(selection.rows.parts, row), by)
  touched?.(rows.length)
  return tally
}

/** Position, in the order of first days, of the first row that begins on a day or later. */
function firstRowFrom({ columns: { from, count }, order }: Pick<LogRows, 'columns' | 'order'>, day: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((from[order ? (order[middle] ?? 0) : middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

type CountRow = (row: number, part: number, by: 1 | -1) => void

/**
 * Counts a row in (`by` 1) or out (`by` -1), in the bar of its first day; rows outside the window are not counted.
 * Run a million times for one chart: all that it reads is fetched once.
 */
function counterOf(selection: LogSelection, { calendar, parts }: Omit<LogTally, 'asOf'>): CountRow {
  const { from, to, deaths } = selection.rows.columns
  const { window, bars, barOfDay } = calendar
  const days = window.to - window.from
  const lastDays = Int32Array.from(bars, (bar) => bar.to)
  return (row, part, by) => {
    const day = (from[row] ?? 0) - window.from
    const cells = parts[part]
    if (day < 0 || day > days || !cells || !isShownRow(selection, row)) return
    const bar = barOfDay[day] ?? 0
    const at = bar * CELLS
    add(cells, at + CELL.events, by)
    if ((to[row] ?? 0) > (lastDays[bar] ?? 0)) add(cells, at + CELL.reaching, by)
    if (!deaths) return
    const isLow = addStated(cells, at + CELL.low, deaths.low[row], by)
    const isBest = addStated(cells, at + CELL.best, deaths.best[row], by)
    const isHigh = addStated(cells, at + CELL.high, deaths.high[row], by)
    if (isLow || isBest || isHigh) add(cells, at + CELL.stating, by)
  }
}

function partOf(parts: readonly LogPart[], row: number): number {
  return parts.findIndex(({ firstRow, rows }) => row >= firstRow && row < firstRow + rows)
}

function add(cells: Float64Array, at: number, value: number): void {
  cells[at] = (cells[at] ?? 0) + value
}

/** A sum, and beside it how many rows state a number; whether this one does. */
function addStated(cells: Float64Array, at: number, value: number | undefined, by: 1 | -1): boolean {
  if (value === undefined || value < 0) return false
  add(cells, at, value * by)
  add(cells, at + 1, by)
  return true
}
