// Sources, actors, places and measures back to the shapes that authors write. Field by field: what a file said beyond
// the format, and was read over with a notice, is not written again.
import type { Actor, Place } from '../domain/actor'
import type { Measure } from '../domain/claim'
import type { Source } from '../domain/source'

/** Stands where a set-aside entry said nothing that could be read: the format asks for a word there. */
const UNREAD = '—'

export function toSourceV1(source: Source): object {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher === '' ? UNREAD : source.publisher,
    published: source.published?.text,
    url: source.url,
    archived: source.archived,
    language: source.language,
    contributors: source.contributors,
    reliability: source.reliability,
    origin: source.origin,
    note: source.note,
  }
}

export function toActorV1(actor: Actor): object {
  return {
    id: actor.id,
    name: actor.name,
    shortName: actor.shortName,
    kind: actor.kind,
    country: actor.country,
    role: actor.role,
    memberOf: actor.memberOf.length === 0 ? undefined : actor.memberOf,
    bloc: actor.bloc,
  }
}

export function toPlaceV1(place: Place): object {
  return { id: place.id, name: place.name, point: place.point, country: place.country, status: place.status }
}

export function toMeasureV1(measure: Measure): object {
  return {
    id: measure.id,
    label: measure.label,
    unit: measure.unit === '' ? UNREAD : measure.unit,
    definition: measure.definition === '' ? UNREAD : measure.definition,
    about: measure.about,
    quantity: measure.quantity === 'stock' ? undefined : measure.quantity,
    direction: measure.direction,
    components:
      measure.components.length === 0 ? undefined : measure.components.map(({ id, label }) => ({ id, label })),
  }
}
