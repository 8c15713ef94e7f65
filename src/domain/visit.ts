// What a browser keeps of a reader's visits to one dataset, so that the next one can say what came since.
import type { Day } from '../base/day'
import type { StorageFailure } from './storage'

export type Visit = {
  /** When its page was opened, and when the board was last seen; milliseconds since 1970 (UTC). */
  readonly startedAt: number
  readonly seenAt: number
  readonly revision: string
  /** The furthest day that the board stood on. */
  readonly asOf: Day
  /** How the fingerprints were made; those of two makes say nothing of each other. */
  readonly make: number
  /** A fingerprint of every record of the file, by id. */
  readonly prints: ReadonlyMap<string, number>
  /** What had become of each demand known on `asOf`, by id. */
  readonly demands: ReadonlyMap<string, string>
}

/** The visit that is or was the last, and the one before it. */
export type Visits = { readonly last: Visit; readonly before?: Visit }

/** Why nothing is kept. */
export type VisitFailure = StorageFailure
