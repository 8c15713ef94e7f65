// One crisis, as one file tells it. Deeply readonly plain data: it survives structuredClone, so it
// can cross from a worker, and nothing that reads it can change it.
import type { Day } from '../base/day'
import type { Actor, Place, Topic } from './actor'
import type { NotedBrief } from './brief'
import type { Claim, Measure } from './claim'
import type { CrisisEvent } from './crisis-event'
import type { ActorId, EntryId, LogId, MeasureId, PlaceId, SourceId, TopicId } from './ids'
import type { Receipt } from './receipt'
import type { Source } from './source'
import type { Statement } from './statement'
import type { CorrectionChange, LogFormat, TlpMark } from './vocabulary'

export type Dataset = {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** The day on which the record was closed; the board opens on it. */
  readonly asOf: Day
  /** Edition of the data, as written. */
  readonly revision: string
  /** BCP 47. */
  readonly language: string
  /** SPDX expression. */
  readonly licence: string
  readonly marking?: TlpMark
  /** Set in an excerpt: the view of a dataset that it was taken from. */
  readonly receipt?: Receipt
  readonly headline?: MeasureId
  readonly clocks: readonly Clock[]
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly places: ReadonlyMap<PlaceId, Place>
  readonly topics: ReadonlyMap<TopicId, Topic>
  readonly measures: ReadonlyMap<MeasureId, Measure>
  /** Every event, statement and claim by its id. */
  readonly records: ReadonlyMap<EntryId, CrisisRecord>
  /** Every record, sorted by `known`: those of a board are a prefix of it. */
  readonly byKnown: readonly CrisisRecord[]
  readonly briefs: readonly NotedBrief[]
  readonly corrections: readonly Correction[]
  readonly logs: readonly Log[]
  /** First and last day that any record is about; reference lines do not stretch it. */
  readonly span: DaySpan
  /** First and last day on which a row of its logs became known, as far as they have been read. */
  readonly rowsKnown?: DaySpan
}

/** What of a dataset stands in its file; the rest follows from it. */
export type DatasetFile = Omit<Dataset, 'byKnown' | 'span' | 'rowsKnown'>

export type CrisisRecord = CrisisEvent | Statement | Claim

/** Both ends are part of the span. */
export type DaySpan = { readonly from: Day; readonly to: Day }

/** A wall clock; `zone` is an IANA time zone name. */
export type Clock = { readonly label: string; readonly zone: string }

export type Correction = {
  readonly date: Day
  readonly record: EntryId
  readonly change: CorrectionChange
  readonly reason: string
}

export type Log = {
  readonly id: LogId
  readonly label: string
  readonly href: string
  readonly format: LogFormat
  readonly source: SourceId
  readonly records?: number
}
