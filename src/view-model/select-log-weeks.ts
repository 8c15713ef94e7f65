// What a log counts over time: its events per week, and the deaths that its rows state. Sums of the log's own rows,
// which are its source's count and nobody else's; logs are never added up with one another.
import { addDays, maxDay, minDay } from '../base/day'
import type { DaySpan, Log } from '../domain/dataset'
import { isSettled, type LogPart, type LogRows } from '../domain/log-rows'
import type { Board } from './board'
import { logCalendar, type BarDays, type BarUnit, type LogCalendar } from './select-log-calendar'
import { CELL, CELLS, logTallyAsOf } from './select-log-tally'

/** A sum over the rows that state a number; undefined where none does, which is not zero. */
export type StatedSum = number | undefined

export type LogBar = BarDays & {
  readonly events: number
  /** Rows that reach beyond this bar, each counted here by its first day. */
  readonly reaching: number
  readonly stating: number
  readonly low: StatedSum
  readonly best: StatedSum
  readonly high: StatedSum
}

export type LogWeeks = {
  readonly log: Log
  readonly unit: BarUnit
  readonly window: DaySpan
  readonly bars: readonly LogBar[]
  /** The bars together. `lowRows` and so on: how many rows each of the sums is of. */
  readonly total: {
    readonly events: number
    readonly reaching: number
    readonly stating: number
    readonly lowRows: number
    readonly bestRows: number
    readonly highRows: number
  }
  /** Whether the log's format has numbers of deaths at all. */
  readonly hasDeaths: boolean
}

export type LogFiguresModel =
  /** The reader of logs has not begun, or has brought no row yet. */
  | { readonly kind: 'no-rows'; readonly log: Log; readonly part: LogPart | undefined }
  /** The days in view would be too many bars; `nearest` are days that are few enough. */
  | { readonly kind: 'too-long'; readonly log: Log; readonly part: LogPart; readonly nearest: DaySpan }
  | { readonly kind: 'weeks'; readonly log: Log; readonly part: LogPart; readonly weeks: LogWeeks }

/** Ten years: what is offered where the days in view are too many. */
const NEAREST_DAYS = 3652

/** A section for each log of the dataset, or for the one that is asked for. */
export function selectLogFigures(board: Board, only?: string): readonly LogFiguresModel[] {
  return board.dataset.logs.filter(({ id }) => only === undefined || id === only).map((log) => logFigures(log, board))
}

function logFigures(log: Log, board: Board): LogFiguresModel {
  const rows = board.log?.state.rows
  const index = rows?.parts.findIndex((part) => part.log.id === log.id) ?? -1
  const part = rows?.parts[index]
  const calendar = rows && calendarOf(rows, board)
  if (!board.log || !rows || !part || part.rows === 0 || calendar === 'no-days') return { kind: 'no-rows', log, part }
  if (!calendar) return { kind: 'too-long', log, part, nearest: nearestDays(rows, board) }
  const cells = logTallyAsOf(board.log.selection, calendar, board.asOf).parts[index] ?? new Float64Array(0)
  return { kind: 'weeks', log, part, weeks: weeksOf(log, calendar, cells) }
}

type Made = { readonly key: string; readonly calendar: LogCalendar | undefined }
let last: Made | undefined

/** The same for all logs, so that two stand on one axis; the same value for the same days. */
function calendarOf(rows: LogRows, board: Board): LogCalendar | 'no-days' | undefined {
  const window = logWindow(rows, board)
  if (!window) return 'no-days'
  const open = { from: board.view.from === undefined, to: board.view.to === undefined }
  const key = `${window.from} ${window.to} ${open.from} ${open.to}`
  if (last?.key !== key) last = { key, calendar: logCalendar(window, open) }
  return last.calendar
}

/** The board's window; an end that the view leaves open is that of the rows, not of the whole record. */
function logWindow({ span }: LogRows, { view, window }: Board): DaySpan | undefined {
  if (!span) return undefined
  const isTurned = view.from !== undefined && view.to !== undefined && view.from > view.to
  if (isTurned) return window
  const from = view.from ?? minDay(span.from, view.to ?? span.from)
  return { from, to: view.to ?? maxDay(span.to, from) }
}

function nearestDays({ span, known }: LogRows, { asOf }: Board): DaySpan {
  const end = minDay(minDay(asOf, known?.to ?? asOf), span?.to ?? asOf)
  return { from: addDays(end, 1 - NEAREST_DAYS), to: end }
}

const made = new WeakMap<Float64Array, LogWeeks>()

function weeksOf(log: Log, { unit, window, bars }: LogCalendar, cells: Float64Array): LogWeeks {
  const known = made.get(cells)
  if (known) return known
  const sum = (cell: number): number => {
    let total = 0
    for (let at = cell; at < cells.length; at += CELLS) total += cells[at] ?? 0
    return total
  }
  const weeks: LogWeeks = {
    log,
    unit,
    window,
    bars: bars.map((days, bar) => barOf(days, cells, bar * CELLS)),
    total: {
      events: sum(CELL.events),
      reaching: sum(CELL.reaching),
      stating: sum(CELL.stating),
      lowRows: sum(CELL.lowRows),
      bestRows: sum(CELL.bestRows),
      highRows: sum(CELL.highRows),
    },
    hasDeaths: log.format !== 'ndjson',
  }
  made.set(cells, weeks)
  return weeks
}

function barOf(days: BarDays, cells: Float64Array, at: number): LogBar {
  const cell = (index: number): number => cells[at + index] ?? 0
  const stated = (index: number): StatedSum => (cell(index + 1) === 0 ? undefined : cell(index))
  return {
    ...days,
    events: cell(CELL.events),
    reaching: cell(CELL.reaching),
    stating: cell(CELL.stating),
    low: stated(CELL.low),
    best: stated(CELL.best),
    high: stated(CELL.high),
  }
}

/** Whether later rows may still change the counts, and whether rows are missing for good. */
export function readingState({ reading }: LogPart): 'reading' | 'whole' | 'incomplete' {
  if (!isSettled(reading)) return 'reading'
  return reading.phase === 'done' ? 'whole' : 'incomplete'
}

/** Whether a log that has no row will not get one any more. */
export function isSettledWithoutRows({ part }: Extract<LogFiguresModel, { readonly kind: 'no-rows' }>): boolean {
  return part !== undefined && isSettled(part.reading)
}
