// What a board knows of its logs at a moment: the rows that have come, and what was asked about them.
import type { CrisisEvent } from './crisis-event'
import { isSettled, type LogRows } from './log-rows'

export type LogState = {
  readonly rows: LogRows
  /** Rows whose words have been fetched, as the records that they are, by row; only what is on screen ever is. */
  readonly events: ReadonlyMap<number, CrisisEvent>
  /** Rows that say more than columns hold, because of what came to be known later. */
  readonly records: readonly CrisisEvent[]
  /** Ids that an address names: their row, or that no row has them. */
  readonly found: ReadonlyMap<string, number | 'no-row'>
  readonly search: LogSearchState | undefined
}

/** How far a search for words has come. */
export type LogSearchState = {
  readonly text: string
  /** 1 for each row in which all words were found. */
  readonly hits: Uint8Array
  readonly count: number
  /** Rows that have been searched. */
  readonly searched: number
  readonly isDone: boolean
  /** The time for one search was up before all rows were searched. */
  readonly isCutShort: boolean
}

/** What a board may ask of its logs. */
export type LogQuestions = {
  /** The words of some rows are wanted. */
  readonly ask: (rows: readonly number[]) => void
  /** The row that an id names is wanted. */
  readonly find: (id: string) => void
  /** Rows that hold these words are wanted; none where the text is blank. */
  readonly search: (text: string) => void
  /** No more rows are wanted; those that have come stay. */
  readonly stop: () => void
}

/** Rows of all logs that are above the level; none of them is among the others. */
export function rowsWithheld({ rows }: LogState): number {
  return rows.parts.reduce((sum, { reading }) => sum + reading.withheld, 0)
}

export function isReading({ rows }: LogState): boolean {
  return rows.parts.some(({ reading }) => !isSettled(reading))
}

export function hasFailed({ rows }: LogState): boolean {
  return rows.parts.some(({ reading }) => reading.phase === 'failed')
}
