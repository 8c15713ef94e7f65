// What must be said beside the bars of a log: how rows were counted, what the sums rest on, what is missing.
import { civilFromDay } from '../base/day'
import { logFigures as text } from '../words/en/log-figures'
import { logFailureWords } from '../words/en/logs'
import type { Board } from './board'
import { formatMonth, formatSpan, formatYear } from './format-day'
import type { BarUnit } from './select-log-calendar'
import { readingState, type LogBar, type LogFiguresModel } from './select-log-weeks'

/** Sentences in the order of their weight: what is missing comes first. */
export function logNotes(
  { part, weeks }: Extract<LogFiguresModel, { readonly kind: 'weeks' }>,
  board: Board,
): readonly string[] {
  const { unit, bars, total } = weeks
  const state = readingState(part)
  const apart = board.log?.state.records.length ?? 0
  const isUneven = total.lowRows !== total.bestRows || total.highRows !== total.bestRows
  const hasBestOnly = total.lowRows + total.highRows === 0
  const notes: readonly (string | false)[] = [
    state === 'reading' && text.soFar,
    state === 'incomplete' && text.incomplete,
    text.byFirstDay,
    total.reaching > 0 && text.reaching(total.reaching, unit),
    unit === 'week' && text.weeksNote,
    bars.some(({ isCut }) => isCut) && text.cut,
    total.stating > 0 && (hasBestOnly ? text.onlyBest : text.sumsOfRows),
    total.stating > 0 && !hasBestOnly && isUneven && text.statedApart(total.lowRows, total.bestRows, total.highRows),
    apart > 0 && text.apart(apart),
  ]
  return notes.filter((note) => note !== false)
}

/** The name of a bar: its days; its month or year where it is a whole one. */
export function barName({ from, to, isCut }: Pick<LogBar, 'from' | 'to' | 'isCut'>, unit: BarUnit): string {
  if (isCut || unit === 'day' || unit === 'week') return formatSpan(from, to)
  return unit === 'month' ? formatMonth(from) : formatYear(civilFromDay(from).year)
}

/** Best, low and high as far as any row states them; undefined where none does. */
export function sumsText({ low, best, high }: LogBar, format: (value: number) => string): string | undefined {
  const [lowText, bestText, highText] = [low, best, high].map((sum) => (sum === undefined ? undefined : format(sum)))
  const said = text.sums(lowText, bestText, highText)
  return said === '' ? undefined : said
}

/** That a log has no row to count, and why where it could not be read. */
export function noRowsText({ log, part }: Extract<LogFiguresModel, { readonly kind: 'no-rows' }>): string {
  const failure = part?.reading.failure
  return failure ? text.unread(log.label, logFailureWords(failure).what) : text.noRows(log.label)
}
