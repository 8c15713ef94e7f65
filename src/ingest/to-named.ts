// Sources, actors, places, topics and measures. One that was set aside still stands behind the
// records that name it, under whatever name could be read: a statement whose speaker has a faulty
// entry must not become the voice of its source.
import type { Actor, Place, Topic } from '../domain/actor'
import type { Measure } from '../domain/claim'
import type { ActorId, ComponentId, MeasureId, PlaceId, SourceId, TopicId } from '../domain/ids'
import type { Source } from '../domain/source'
import type { Sorted } from './collect'
import { checkedDate } from './to-entry'
import type { ItemV1, ListName } from './versions/v1'

type NamedList = Extract<ListName, 'sources' | 'actors' | 'places' | 'topics' | 'measures'>

/** Sound items first; a stand-in for each set-aside one whose id can be read and is not taken. */
function withStandIns<Name extends NamedList, T extends { readonly id: string }>(
  collected: Sorted,
  list: Name,
  toDomain: (item: ItemV1<Name>, order: number) => T,
  standIn: (id: string, raw: Record<string, unknown>, order: number) => T,
): ReadonlyMap<T['id'], T> {
  const named = new Map<string, T>()
  for (const { item, index } of collected.lists[list]) named.set(item.id, toDomain(item, index))
  for (const raw of collected.setAside[list]) {
    const id = raw['id']
    if (typeof id === 'string' && !named.has(id)) named.set(id, standIn(id, raw, named.size))
  }
  return named
}

export function toSources(collected: Sorted): ReadonlyMap<SourceId, Source> {
  return withStandIns(collected, 'sources', toSource, (id, raw) => ({
    id: id as SourceId,
    title: textOf(raw['title'], id),
    publisher: textOf(raw['publisher'], ''),
  }))
}

export function toActors(collected: Sorted): ReadonlyMap<ActorId, Actor> {
  return withStandIns(collected, 'actors', toActor, (id, raw, order) => ({
    id: id as ActorId,
    name: textOf(raw['name'], id),
    kind: 'group',
    memberOf: [],
    order,
  }))
}

export function toPlaces(collected: Sorted): ReadonlyMap<PlaceId, Place> {
  return withStandIns(
    collected,
    'places',
    (wire): Place => ({ ...wire, id: wire.id as PlaceId }),
    (id, raw) => ({ id: id as PlaceId, name: textOf(raw['name'], id) }),
  )
}

export function toTopics(collected: Sorted): ReadonlyMap<TopicId, Topic> {
  return withStandIns(
    collected,
    'topics',
    (wire, order): Topic => ({ ...wire, id: wire.id as TopicId, order }),
    (id, raw, order) => ({ id: id as TopicId, label: textOf(raw['label'], id), order }),
  )
}

export function toMeasures(collected: Sorted): ReadonlyMap<MeasureId, Measure> {
  return withStandIns(collected, 'measures', toMeasure, (id, raw, order) => ({
    id: id as MeasureId,
    label: textOf(raw['label'], id),
    unit: textOf(raw['unit'], ''),
    definition: textOf(raw['definition'], ''),
    quantity: raw['quantity'] === 'change' ? 'change' : 'stock',
    components: [],
    order,
  }))
}

function toSource(wire: ItemV1<'sources'>): Source {
  return {
    ...wire,
    id: wire.id as SourceId,
    origin: wire.origin as SourceId | undefined,
    published: wire.published === undefined ? undefined : checkedDate(wire.published),
  }
}

function toActor(wire: ItemV1<'actors'>, order: number): Actor {
  return { ...wire, id: wire.id as ActorId, memberOf: (wire.memberOf ?? []) as ActorId[], order }
}

function toMeasure(wire: ItemV1<'measures'>, order: number): Measure {
  return {
    ...wire,
    id: wire.id as MeasureId,
    about: wire.about as ActorId | undefined,
    quantity: wire.quantity ?? 'stock',
    components: (wire.components ?? []).map(({ id, label }) => ({ id: id as ComponentId, label })),
    order,
  }
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise
}
