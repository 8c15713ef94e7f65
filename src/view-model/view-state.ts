// What two people must see alike. All of it lives in the address; nothing of it lives anywhere else.
// Names of keys are a contract (product.md): links made years ago must still open.
import type { Day } from '../base/day'
import type { TlpMark } from '../domain/vocabulary'
import type { ActorId, EntryId, PlaceId, SourceId, StatementId, TopicId } from '../domain/ids'

export const LANE_GROUPINGS = ['kind', 'actor', 'topic'] as const
export type LaneGrouping = (typeof LANE_GROUPINGS)[number]

/** What the view Sources is ordered by, and which of its two parts is read. */
export const SOURCE_ORDERS = ['records', 'name', 'published', 'grade'] as const
export type SourceOrder = (typeof SOURCE_ORDERS)[number]

export const SOURCE_PARTS = ['sources', 'gaps'] as const
export type SourcePart = (typeof SOURCE_PARTS)[number]

export const MODES = ['desk', 'projector', 'kiosk'] as const
export type Mode = (typeof MODES)[number]

export const FOCUS_TYPES = ['event', 'statement', 'claim', 'actor', 'source', 'place'] as const
export type FocusType = (typeof FOCUS_TYPES)[number]

/** The thing that the record drawer shows. */
export type Focus = { readonly type: FocusType; readonly id: EntryId | ActorId | SourceId | PlaceId }

/** What one actor said on one question. */
export type MatrixCell = { readonly actor: ActorId; readonly topic: TopicId }

/**
 * Who speaks, where it may be that no actor does: the cited source itself, or somebody whom the source does not name.
 * What begins with `_` is no id, so that it can never be the name of an actor.
 */
export const NO_SPEAKERS = ['_source', '_unnamed'] as const
export type SpeakerToken = ActorId | (typeof NO_SPEAKERS)[number]

/** Who is spoken to, or through whom, where it may be nobody. */
export const NOBODY = '_none'
export type PartToken = ActorId | typeof NOBODY

/** Minutes since midnight; where `to` is not later than `from` the night between them belongs to it. */
export type OpenHours = { readonly from: number; readonly to: number }

/** `event.meeting`, `statement.demand`, `claim.observed`. */
export type KindToken = `${'event' | 'statement' | 'claim'}.${string}`

/** The query of an address, read and typed; an absent value means the key's default. */
export type ViewState = {
  /** Dataset address; undefined: the first of the catalogue. */
  readonly data?: string
  /** undefined: the dataset's own. */
  readonly asOf?: Day
  readonly asOf2?: Day
  readonly from?: Day
  readonly to?: Day
  /** Empty lists filter nothing. */
  readonly actors: readonly ActorId[]
  readonly topics: readonly TopicId[]
  readonly sources: readonly SourceId[]
  readonly kinds: readonly KindToken[]
  readonly lanes: LaneGrouping
  readonly search: string
  /** Only statements: by whom, to whom, through whom; empty lists filter nothing. */
  readonly speakers: readonly SpeakerToken[]
  readonly addressees: readonly PartToken[]
  readonly via: readonly PartToken[]
  /** Only statements whose content is known (true) or confidential (false). */
  readonly disclosed?: boolean
  /** Only statements that state a condition (true) or none (false). */
  readonly conditional?: boolean
  /** Whether Statements shows who speaks to whom as a grid. */
  readonly hasGrid: boolean
  /** The demand whose exchange is read on Positions. */
  readonly thread?: StatementId
  /** The cell of the matrix whose history is read on Positions. */
  readonly cell?: MatrixCell
  /** Of the view Sources. */
  readonly sourceOrder: SourceOrder
  readonly sourcePart: SourcePart
  /** What stands beside the view where two are compared: another dataset, other actors; for another day `asOf2`. */
  readonly data2?: string
  readonly actors2: readonly ActorId[]
  readonly focus?: Focus
  readonly mode: Mode
  readonly brief?: string
  readonly scene?: number
  /** Seconds between two questions to the host; undefined: off on the desk, 60 on a wall. */
  readonly refresh?: number
  /** Seconds since the last good answer at which a wall changes its word. */
  readonly ageing?: number
  readonly stale?: number
  readonly cutoff?: number
  /** When a wall shows its board, by the clock of the room; undefined: always. */
  readonly hours?: OpenHours
  /** The highest handling mark that a wall shows; undefined: the dataset's own. */
  readonly tlp?: TlpMark
  readonly rev?: string
  readonly isEmbedded: boolean
  /** Keys that this version does not know, kept as they came. */
  readonly unknown: readonly (readonly [key: string, value: string])[]
}

export const DEFAULT_VIEW: ViewState = {
  actors: [],
  topics: [],
  sources: [],
  kinds: [],
  lanes: 'kind',
  search: '',
  speakers: [],
  addressees: [],
  via: [],
  hasGrid: false,
  sourceOrder: 'records',
  sourcePart: 'sources',
  actors2: [],
  mode: 'desk',
  isEmbedded: false,
  unknown: [],
}

/** Why a part of a link was not followed; the rest of the link was. */
export type LinkNotice =
  | { readonly code: 'unreadable'; readonly key: string; readonly value: string }
  | { readonly code: 'unknown-id'; readonly key: string; readonly value: string }
