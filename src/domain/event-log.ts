// Rows of logs as columns. A log may hold a million events: as objects they would fill a gigabyte and take
// seconds to make, as typed arrays they take some 25 bytes a row and cross from a worker without a copy.
// Cell i of every column belongs to row i; rows stand in the order in which they were read.
import type { ActorId, PlaceId, SourceId, TopicId } from './ids'

/**
 * How the bounds of a date are to be read: one day; a span that lasted; some time within the bounds;
 * by a day, since when is not stated; from a day, until when is not stated, or still going on.
 */
export const EXTENTS = ['day', 'span', 'within', 'until', 'from', 'ongoing'] as const
export type ExtentKind = (typeof EXTENTS)[number]

/** Columns of some rows. Days are counts since 1970-01-01. */
export type LogColumns = {
  readonly count: number
  /** First and last day that a row is drawn on. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** The day from which a board shows the row. */
  readonly known: Int32Array
  /** Position in EVENT_KINDS. */
  readonly kind: Uint8Array
  /** See {@link packTraits}. */
  readonly traits: Uint8Array
  /** One more than the position in {@link LogNames.places}; 0 where no place is named. */
  readonly place: Uint16Array
  /** Where a row's tags end in `tags`; they begin where those of the row before it end. */
  readonly tagsEnd: Uint32Array
  /** Positions in {@link LogNames.tags}: who takes part, what it is about, and who reports it. */
  readonly tags: Uint16Array
  /** Deaths as the log states them; present where its format has such columns. */
  readonly deaths?: LogDeaths
}

/** Lowest, best and highest estimate of each row; -1 where the row states none. */
export type LogDeaths = { readonly low: Int32Array; readonly best: Int32Array; readonly high: Int32Array }

/** What the small numbers in the columns stand for: the dataset's own ids, in its own order. */
export type LogNames = {
  /** Actors first, then topics, then sources. */
  readonly tags: readonly (ActorId | TopicId | SourceId)[]
  readonly actorCount: number
  readonly topicCount: number
  readonly places: readonly PlaceId[]
}

/** What a row is beside its days and its kind, in one byte. */
export type RowTraits = {
  /** Position in {@link EXTENTS}. */
  readonly extent: number
  readonly isSoft: boolean
  /** Position in EVENT_STATUSES. */
  readonly status: number
  readonly importance: number
}

/** Bits 0–2 extent, 3 soft, 4–5 status, 6–7 importance. */
export function packTraits(extent: number, isSoft: boolean, status: number, importance: number): number {
  return extent | (isSoft ? 8 : 0) | (status << 4) | (importance << 6)
}

export function unpackTraits(traits: number): RowTraits {
  return { extent: traits & 7, isSoft: (traits & 8) !== 0, status: (traits >> 4) & 3, importance: (traits >> 6) & 3 }
}
