// Rows of logs counted into bars as of a day: one pass over the rows in the window, and from then on a step of the
// as-of counts in or out only the rows that became known between two days.
import type { LogRows } from '../domain/log-rows'
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

function counted(
  selection: LogSelection,
  calendar: LogCalendar,
  asOf: number,
  touched?: (rows: number) => void,
): LogTally {
  const { rows } = selection
  const { columns, order } = rows
  const { from, to } = calendar.window
  const tally = {
    asOf,
    calendar,
    parts: rows.parts.map(() => new Float64Array(calendar.bars.length * CELLS)),
  }
  const first = firstRowFrom(rows, from)
  const end = firstRowFrom(rows, to + 1)
  const counter = new RowCounter(selection, tally)
  for (let position = first; position < end; position++) {
    const row = order ? (order[position] ?? 0) : position
    if ((columns.known[row] ?? 0) <= asOf) counter.count(row, 1)
  }
  touched?.(end - first)
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
  const counter = new RowCounter(selection, tally)
  for (const row of rows) counter.count(row, by)
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

class RowCounter {
  readonly #selection: LogSelection
  readonly #tally: LogTally
  readonly #ends: readonly number[]

  constructor(selection: LogSelection, tally: LogTally) {
    this.#selection = selection
    this.#tally = tally
    this.#ends = selection.rows.parts.map(({ firstRow, rows }) => firstRow + rows)
  }

  /** Counts a row in (`by` 1) or out (`by` -1), in the bar of its first day; rows outside the window are not counted. */
  count(row: number, by: 1 | -1): void {
    const { columns } = this.#selection.rows
    const { window, bars, barOfDay } = this.#tally.calendar
    const day = columns.from[row] ?? 0
    if (day < window.from || day > window.to || !isShownRow(this.#selection, row)) return
    const bar = barOfDay[day - window.from] ?? 0
    const cells = this.#tally.parts[this.#partOf(row)]
    if (!cells) return
    const at = bar * CELLS
    add(cells, at + CELL.events, by)
    if ((columns.to[row] ?? 0) > (bars[bar]?.to ?? 0)) add(cells, at + CELL.reaching, by)
    const { deaths } = columns
    if (!deaths) return
    const isLow = addStated(cells, at + CELL.low, deaths.low[row], by)
    const isBest = addStated(cells, at + CELL.best, deaths.best[row], by)
    const isHigh = addStated(cells, at + CELL.high, deaths.high[row], by)
    if (isLow || isBest || isHigh) add(cells, at + CELL.stating, by)
  }

  #partOf(row: number): number {
    let part = 0
    while (part < this.#ends.length && row >= (this.#ends[part] ?? 0)) part++
    return part
  }
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
