import type { ActorId, PlaceId, TopicId } from './ids'
import type { ActorKind } from './vocabulary'

export type Actor = {
  readonly id: ActorId
  readonly name: string
  readonly shortName?: string
  readonly kind: ActorKind
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly role?: string
  readonly memberOf: readonly ActorId[]
  /** The side an actor is grouped with on the board; the file's word, not ours. */
  readonly bloc?: string
  readonly order: number
}

export type Place = {
  readonly id: PlaceId
  readonly name: string
  /** GeoJSON order: longitude, latitude in degrees, WGS 84. */
  readonly point?: readonly [longitude: number, latitude: number]
  readonly country?: string
  readonly status?: string
}

export type Topic = { readonly id: TopicId; readonly label: string; readonly order: number }
