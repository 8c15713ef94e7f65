// What every record shares. Two clocks run in each of them: `date` is when a thing happened,
// `known` is when the record came to know it.
import type { Day } from '../base/day'
import type { EdtfDate } from '../base/edtf'
import type { EntryId, PlaceId, TopicId } from './ids'
import type { Citation } from './source'
import type { EventStatus, TlpMark } from './vocabulary'

export type Importance = 1 | 2 | 3

export type Entry<Id extends EntryId> = {
  readonly id: Id
  readonly date: EdtfDate
  /** The day from which a board shows the record. */
  readonly known: Day
  readonly topics: readonly TopicId[]
  readonly places: readonly PlaceId[]
  /** 1 leads a first screen, 3 is background; 2 when the file does not say. */
  readonly importance: Importance
  readonly marking?: TlpMark
  readonly note?: string
  readonly citations: readonly Citation[]
  /** Later states of knowledge, sorted by `known`. */
  readonly updates: readonly Update[]
  /** Set on a record as of a day on which it had been withdrawn: findable, but nothing rests on it. */
  readonly withdrawn?: Withdrawal
  /** Position in the file, the last tie-break of every order. */
  readonly order: number
}

export type Withdrawal = { readonly known: Day; readonly reason?: string }

/** A later state of knowledge about the same record: only the fields that changed. */
export type Update = {
  readonly known: Day
  readonly citations: readonly Citation[]
  readonly date?: EdtfDate
  readonly status?: EventStatus
  readonly summary?: string
  readonly text?: string
  readonly disclosed?: boolean
  readonly isWithdrawn: boolean
  readonly reason?: string
}
