import type { Entry } from './entry'
import type { ActorId, EventId } from './ids'
import type { EventKind, EventStatus } from './vocabulary'

/** Something that happened, or is to happen. */
export type CrisisEvent = Entry<EventId> & {
  readonly type: 'event'
  readonly title: string
  readonly summary?: string
  readonly kind: EventKind
  readonly status: EventStatus
  readonly actors: readonly ActorId[]
}
