// How the reading of a board's logs stands, in one line, and what a search in them has found.
import { isSettled, type LogPart, type LogRows } from '../domain/log-rows'
import { isReading } from '../domain/log-state'
import { logFailureWords, logs as text } from '../words/en/logs'
import type { Board } from './board'

export type LogStatus = {
  readonly line: string
  /** More rows are coming, and the reader may say that these are enough. */
  readonly canStop: boolean
  /** Part of 1 that has come; undefined where nobody knows how much there is, and once all is read. */
  readonly share: number | undefined
  readonly problem: string | undefined
  readonly setAside: string | undefined
}

/** Undefined for a dataset without logs. */
export function selectLogStatus(board: Board): LogStatus | undefined {
  const { log, dataset } = board
  if (dataset.logs.length === 0) return undefined
  if (!log) return { line: text.loaded(0), canStop: true, share: undefined, problem: undefined, setAside: undefined }
  const { rows, records } = log.state
  const count = rows.columns.count + records.length
  const isGoing = isReading(log.state)
  const share = isGoing ? shareRead(rows) : undefined
  const isStopped = rows.parts.some(({ reading }) => reading.phase === 'stopped')
  const setAside = countRowsSetAside(board)
  return {
    line: isGoing ? text.reading(count, share) : isStopped ? text.stopped(count) : text.loaded(count),
    canStop: isGoing,
    share,
    problem: failureOf(rows.parts),
    setAside: setAside > 0 ? text.setAside(setAside) : undefined,
  }
}

export function countRowsSetAside({ log }: Board): number {
  return log?.state.rows.parts.reduce((sum, { reading }) => sum + reading.setAside, 0) ?? 0
}

/** By bytes where every host said how many there are, else by rows where the dataset did. */
function shareRead({ parts, columns }: LogRows): number | undefined {
  const promised = parts.reduce((sum, { log }) => sum + (log.records ?? Number.NaN), 0)
  if (promised > 0) return Math.min(1, columns.count / promised)
  const shares = parts.map(({ reading }) => (isSettled(reading) ? 1 : reading.bytes / (reading.total ?? Number.NaN)))
  const share = shares.reduce((sum, part) => sum + part, 0) / Math.max(1, shares.length)
  return Number.isFinite(share) ? share : undefined
}

function failureOf(parts: readonly LogPart[]): string | undefined {
  const failure = parts.find(({ reading }) => reading.failure !== undefined)?.reading.failure
  if (!failure) return undefined
  const { what, remedy } = logFailureWords(failure)
  return `${text.failed(what)} ${remedy}`
}

/** What the search for words has found in the logs so far; undefined where nothing is sought. */
export function selectLogSearch({ log }: Board): string | undefined {
  const search = log?.state.search
  if (!log || !search) return undefined
  const { count, searched, isCutShort } = search
  const total = log.state.rows.columns.count
  return isCutShort ? text.cutShort(count, searched, total) : text.searching(count, searched, total)
}
