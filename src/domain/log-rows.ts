// The rows of all logs of a dataset, as far as they have been read.
import type { Day } from '../base/day'
import type { Log } from './dataset'
import type { LogColumns, LogNames } from './event-log'
import type { Problem } from './problem'
import type { TlpMark } from './vocabulary'

/** The rows of a moment: later ones are added beyond `columns.count`, which this value never sees. */
export type LogRows = {
  /** One and the same object for as long as these logs are read: rows that grow on keep it. */
  readonly names: LogNames
  /** All logs one after another, each in the order of its file. */
  readonly columns: LogColumns
  /** Rows by their first day; absent where they stand in that order anyway. */
  readonly order?: Uint32Array
  /** Rows that were known before their first day, as what is announced is; most logs have none. */
  readonly foretold: Uint32Array
  /** Days from the first to the last of the longest row. */
  readonly longest: number
  /** First and last day of any row; undefined while there is none. */
  readonly span: { readonly from: Day; readonly to: Day } | undefined
  /** First and last day on which any row became known. */
  readonly known: { readonly from: Day; readonly to: Day } | undefined
  readonly parts: readonly LogPart[]
  /** The highest mark that rows were let through with; undefined: any. */
  readonly level: TlpMark | undefined
}

/** One log's share of the rows, and how its reading stands. */
export type LogPart = {
  readonly log: Log
  readonly firstRow: number
  readonly rows: number
  readonly reading: LogReading
}

export type LogReading = {
  /** 'stopped': by the reader; what had come by then stays. */
  readonly phase: 'waiting' | 'reading' | 'done' | 'stopped' | 'failed'
  /** Bytes as they came over the wire; `total` where the host said how many there are. */
  readonly bytes: number
  readonly total: number | undefined
  readonly setAside: number
  /** The first rows that were set aside. */
  readonly faults: readonly RowFault[]
  /** Rows above the level, which nothing leads to; sound or not, they are not among those set aside. */
  readonly withheld: number
  /** The marks of the rows that are shown. */
  readonly marks: readonly RowMark[]
  readonly notices: readonly LogNotice[]
  /** Why the log could not be read, or not to its end. */
  readonly failure: LogFailure | undefined
}

/** One faulty row: its number in the file, counted from 1, and what is wrong with it; paths begin within the row. */
export type RowFault = { readonly number: number; readonly problems: readonly Problem[] }

/** A mark that rows bear, and the first day on which one of them is known. */
export type RowMark = { readonly mark: TlpMark; readonly known: Day }

/** A notice with how many rows it is about. */
export type LogNotice = { readonly problem: Problem; readonly count: number }

export type LogRefusal = { readonly code: 'missing-columns'; readonly missing: readonly string[] }

export type LogFailure =
  | LogRefusal
  | { readonly code: 'unreachable'; readonly address: string }
  | { readonly code: 'http'; readonly address: string; readonly status: number }
  | { readonly code: 'html-not-log'; readonly address: string }
  | { readonly code: 'broken-off'; readonly address: string }
  | { readonly code: 'bad-gzip'; readonly address: string }
  /** A board from the reader's own disk has no address that a log could stand beside. */
  | { readonly code: 'no-address'; readonly href: string }

export const NOT_READ: LogReading = {
  phase: 'waiting',
  bytes: 0,
  total: undefined,
  setAside: 0,
  faults: [],
  withheld: 0,
  marks: [],
  notices: [],
  failure: undefined,
}

export function isSettled({ phase }: LogReading): boolean {
  return phase === 'done' || phase === 'stopped' || phase === 'failed'
}
