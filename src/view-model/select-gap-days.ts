// Days without records: days on which, so far as the record says, nothing dated to the day begins or ends, and on
// which nothing became known. A month that is named only as a month fills no day of it.
import { addDays, maxDay, minDay, type Day } from '../base/day'
import type { EdtfDate } from '../base/edtf'
import type { DaySpan } from '../domain/dataset'
import type { LogRows } from '../domain/log-rows'
import { EXTENTS } from '../domain/event-log'
import { recordsOf } from './actor-records'
import type { Board } from './board'
import { isShownRow, type LogSelection } from './log-selection'

export type QuietDays = {
  /** From the first day with a record to the as-of, or to the day on which the record was closed. */
  readonly span: DaySpan
  /** Runs of days with and without records, in order of time. */
  readonly covered: readonly DaySpan[]
  readonly quiet: readonly DaySpan[]
  /** Days without records in all, and of how many. */
  readonly count: number
  readonly of: number
}

/** Undefined where nothing is shown by the day. */
export function selectQuietDays(board: Board): QuietDays | undefined {
  const days = coveredDays(board)
  const [first] = days
  if (first === undefined) return undefined
  const to = maxDay(first, minDay(board.asOf, board.dataset.asOf))
  const covered = runsOf(days.filter((day) => day <= to))
  const quiet = covered.flatMap((run, index): DaySpan[] => {
    const from = addDays(run.to, 1)
    const next = covered[index + 1]
    const end = next ? addDays(next.from, -1) : to
    return from <= end ? [{ from, to: end }] : []
  })
  return {
    span: { from: first, to },
    covered,
    quiet,
    count: quiet.reduce((total, run) => total + daysOf(run), 0),
    of: daysOf({ from: first, to }),
  }
}

export function daysOf({ from, to }: DaySpan): number {
  return to - from + 1
}

/** Days with a record, each once, in order; none after the as-of. */
function coveredDays({ shown, asOf, log }: Board): readonly Day[] {
  const days = new Set<Day>()
  const cover = (day: Day | undefined): void => {
    if (day !== undefined && day <= asOf) days.add(day)
  }
  for (const record of recordsOf(shown)) {
    cover(record.known)
    for (const { known } of record.updates) cover(known)
    // A line of reference names a day of another time.
    if (record.type === 'claim' && record.kind === 'reference') continue
    for (const day of sureDays(record.date)) cover(day)
  }
  if (log) for (const [day, known] of daysOfRows(log.selection)) if (known <= asOf) cover(day)
  return [...days].toSorted((a, b) => a - b)
}

/** The days that a date names as days. */
function sureDays({ precision, earliest, latest }: EdtfDate): readonly (Day | undefined)[] {
  return precision === 'day' || precision === 'interval' ? [earliest, latest] : []
}

function runsOf(days: readonly Day[]): readonly DaySpan[] {
  const runs: { from: Day; to: Day }[] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && day === run.to + 1) run.to = day
    else runs.push({ from: day, to: day })
  }
  return runs
}

/** Days of rows with the first day on which a board knows a row of that day. */
type DaysOfRows = ReadonlyMap<Day, Day>

const kept = new WeakMap<LogSelection, DaysOfRows>()

/** What was counted last of rows that are not filtered: while they are read, only those that came since are new. */
let grown: { readonly names: LogRows['names']; readonly count: number; readonly days: Map<Day, Day> } | undefined

function daysOfRows(selection: LogSelection): DaysOfRows {
  const made = kept.get(selection)
  if (made) return made
  const { columns, names } = selection.rows
  const before = !selection.passed && grown?.names === names && grown.count <= columns.count ? grown : undefined
  const days = new Map(before?.days)
  const cover = (day: number, known: number): void => {
    const earlier = days.get(day as Day)
    if (earlier === undefined || known < earlier) days.set(day as Day, known as Day)
  }
  for (let row = before?.count ?? 0; row < columns.count; row++) {
    if (!isShownRow(selection, row)) continue
    const known = columns.known[row] ?? 0
    cover(known, known)
    if (!NAMES_DAYS[(columns.traits[row] ?? 0) & EXTENT_BITS]) continue
    cover(columns.from[row] ?? 0, known)
    cover(columns.to[row] ?? 0, known)
  }
  if (!selection.passed) grown = { names, count: columns.count, days }
  kept.set(selection, days)
  return days
}

/** See packTraits. */
const EXTENT_BITS = 7
/** By extent: whether its bounds are days that are named. */
const NAMES_DAYS = EXTENTS.map((extent) => extent !== 'within')
