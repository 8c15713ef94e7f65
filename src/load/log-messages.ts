// What the page and the reader of logs say to one another. Typed arrays are transferred, so a message costs the same
// for ten rows as for a million.
import type { Day } from '../base/day'
import type { CrisisEvent } from '../domain/crisis-event'
import type { LogColumns } from '../domain/event-log'
import type { LogReading } from '../domain/log-rows'
import type { LogContext } from '../ingest/log/log-context'

/** A log with its full address, or its bytes; `undefined` where its dataset has none. */
export type LogTask = { readonly context: LogContext; readonly source: string | Blob | undefined }

/** A row as the page numbers it: which log, and which of its rows; with what the columns know of it. */
export type RowWish = { readonly log: number; readonly row: number; readonly known: Day; readonly order: number }

export type ToReader =
  | { readonly type: 'read'; readonly tasks: readonly LogTask[] }
  | { readonly type: 'stop' }
  | { readonly type: 'texts'; readonly wishes: readonly RowWish[] }
  | { readonly type: 'find'; readonly id: string }
  /** A new search ends the one before it. `limit` is in milliseconds of work. */
  | { readonly type: 'search'; readonly search: number; readonly text: string; readonly limit: number }

export type FromReader =
  | {
      readonly type: 'rows'
      readonly log: number
      readonly batches: readonly LogColumns[]
      readonly records: readonly CrisisEvent[]
      readonly reading: LogReading
    }
  | { readonly type: 'texts'; readonly log: number; readonly events: readonly (readonly [row: number, CrisisEvent])[] }
  | { readonly type: 'found'; readonly id: string; readonly log: number; readonly row: number | undefined }
  | { readonly type: 'hits'; readonly search: number; readonly hits: SearchHits }

/** Rows of one log that a search has found since it last said so, and how far it has come. */
export type SearchHits = {
  readonly log: number
  readonly rows: Uint32Array
  /** Rows of all logs that have been searched. */
  readonly searched: number
  readonly isDone: boolean
  /** The time was up before the end: what was found stands, what was not searched is said. */
  readonly isCutShort: boolean
}
