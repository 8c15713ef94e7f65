// Filters narrow what is shown; they never change what is known. A demand keeps its status when the
// reply to it is filtered away.
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { ActorId, SourceId, TopicId } from '../domain/ids'
import { actorsOf } from '../domain/record-actors'
import type { Knowledge } from './as-of'
import type { KindToken, ViewState } from './view-state'

export type Filters = Pick<ViewState, 'actors' | 'topics' | 'sources' | 'kinds' | 'search'>

export function kindTokenOf(record: CrisisRecord): KindToken {
  return `${record.type}.${record.type === 'statement' ? record.form : record.kind}`
}

export function hasFilters({ actors, topics, sources, kinds, search }: Filters): boolean {
  return actors.length + topics.length + sources.length + kinds.length > 0 || search.trim() !== ''
}

/** Within one filter any of its values will do; between filters all must hold. */
export function matches(record: CrisisRecord, filters: Filters, dataset: Dataset): boolean {
  return FACETS.every((facet) => matchesFacet(record, filters, facet)) && matchesSearch(record, filters.search, dataset)
}

/** The same knowledge with only what the filters let through; `byId` stays whole, for relations. */
export function applyFilters(knowledge: Knowledge, filters: Filters, dataset: Dataset): Knowledge {
  if (!hasFilters(filters)) return knowledge
  const isShown = (record: CrisisRecord): boolean => matches(record, filters, dataset)
  return {
    ...knowledge,
    events: knowledge.events.filter(isShown),
    statements: knowledge.statements.filter(isShown),
    claims: knowledge.claims.filter(isShown),
  }
}

type Facet = 'actors' | 'topics' | 'sources' | 'kinds'
const FACETS: readonly Facet[] = ['actors', 'topics', 'sources', 'kinds']

function valuesOf(record: CrisisRecord, facet: Facet): readonly string[] {
  switch (facet) {
    case 'actors':
      return actorsOf(record)
    case 'topics':
      return record.topics
    case 'sources':
      return record.citations.map(({ source }) => source)
    case 'kinds':
      return [kindTokenOf(record)]
  }
}

function matchesFacet(record: CrisisRecord, filters: Filters, facet: Facet): boolean {
  const wanted: readonly string[] = filters[facet]
  return wanted.length === 0 || valuesOf(record, facet).some((value) => wanted.includes(value))
}

/** Every word must occur, in any order, in what the record says or in a name it carries. */
function matchesSearch(record: CrisisRecord, search: string, dataset: Dataset): boolean {
  const words = search
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return true
  const text = searchTextOf(record, dataset).toLocaleLowerCase()
  return words.every((word) => text.includes(word))
}

function searchTextOf(record: CrisisRecord, dataset: Dataset): string {
  const own =
    record.type === 'event'
      ? [record.title, record.summary]
      : record.type === 'statement'
        ? [record.text, ...record.quotes, record.condition, record.attribution]
        : [record.words, record.scope, record.attribution, dataset.measures.get(record.measure)?.label]
  const names = actorsOf(record).map((id) => dataset.actors.get(id)?.name)
  return [...own, record.note, ...names].filter((part) => part !== undefined).join(' ')
}

export type FacetCount<T extends string> = { readonly value: T; readonly count: number; readonly isOn: boolean }

export type Facets = {
  readonly actors: readonly FacetCount<ActorId>[]
  readonly topics: readonly FacetCount<TopicId>[]
  readonly sources: readonly FacetCount<SourceId>[]
  readonly kinds: readonly FacetCount<KindToken>[]
}

/**
 * How many records each value would show, given the other filters: a facet never counts against
 * itself, or choosing one actor would bring every other to zero.
 */
export function facetsOf(knowledge: Knowledge, filters: Filters, dataset: Dataset): Facets {
  const records = [...knowledge.events, ...knowledge.statements, ...knowledge.claims].filter((record) =>
    matchesSearch(record, filters.search, dataset),
  )
  return {
    actors: countFacet(records, filters, 'actors', [...dataset.actors.keys()]),
    topics: countFacet(records, filters, 'topics', [...dataset.topics.keys()]),
    sources: countFacet(records, filters, 'sources', [...dataset.sources.keys()]),
    kinds: countFacet(records, filters, 'kinds', kindsIn(records)),
  }
}

function countFacet<T extends string>(
  records: readonly CrisisRecord[],
  filters: Filters,
  facet: Facet,
  values: readonly T[],
): readonly FacetCount<T>[] {
  const others = FACETS.filter((other) => other !== facet)
  const counts = new Map<string, number>()
  for (const record of records) {
    if (!others.every((other) => matchesFacet(record, filters, other))) continue
    for (const value of new Set(valuesOf(record, facet))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const wanted: readonly string[] = filters[facet]
  return values
    .map((value) => ({ value, count: counts.get(value) ?? 0, isOn: wanted.includes(value) }))
    .filter(({ count, isOn }) => count > 0 || isOn)
    .toSorted((a, b) => b.count - a.count)
}

function kindsIn(records: readonly CrisisRecord[]): readonly KindToken[] {
  return [...new Set(records.map(kindTokenOf))].toSorted()
}
