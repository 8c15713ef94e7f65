// Filters narrow what is shown; they never change what is known. A demand keeps its status when the
// reply to it is filtered away.
import { rememberTwo, type RememberTwo } from '../base/remember-two'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { ActorId, SourceId, TopicId } from '../domain/ids'
import { actorsOf } from '../domain/record-actors'
import { CLAIM_KINDS, EVENT_KINDS, STATEMENT_FORMS } from '../domain/vocabulary'
import type { Knowledge } from './as-of'
import type { KindToken, ViewState } from './view-state'

export type Filters = Pick<ViewState, 'actors' | 'topics' | 'sources' | 'kinds' | 'search'>

/** Made once: every record is asked for its token whenever anything is counted. */
const TOKENS: { readonly [Type in CrisisRecord['type']]: ReadonlyMap<string, KindToken> } = {
  event: new Map(EVENT_KINDS.map((kind): [string, KindToken] => [kind, `event.${kind}`])),
  statement: new Map(STATEMENT_FORMS.map((form): [string, KindToken] => [form, `statement.${form}`])),
  claim: new Map(CLAIM_KINDS.map((kind): [string, KindToken] => [kind, `claim.${kind}`])),
}

export function kindTokenOf(record: CrisisRecord): KindToken {
  const kind = record.type === 'statement' ? record.form : record.kind
  return TOKENS[record.type].get(kind) ?? `${record.type}.${kind}`
}

export function hasFilters({ actors, topics, sources, kinds, search }: Filters): boolean {
  return actors.length + topics.length + sources.length + kinds.length > 0 || search.trim() !== ''
}

/** Within one filter any of its values will do; between filters all must hold. */
export function matches(record: CrisisRecord, filters: Filters, dataset: Dataset): boolean {
  return meets(record, wantedBy(filters), dataset)
}

/** What was last shown of a knowledge: most changes of the address leave the filters as they are. */
const lastShown = new WeakMap<Knowledge, RememberTwo<{ readonly wanted: Wanted; readonly shown: Knowledge }>>()

/**
 * The same knowledge with only what the filters let through; `byId` stays whole, for relations. The same object
 * when the same filters are asked for again.
 */
export function applyFilters(knowledge: Knowledge, filters: Filters, dataset: Dataset): Knowledge {
  if (!hasFilters(filters)) return knowledge
  const wanted = wantedBy(filters)
  let remember = lastShown.get(knowledge)
  if (!remember) lastShown.set(knowledge, (remember = rememberTwo()))
  return remember(
    (last) => last.wanted.key === wanted.key,
    () => ({ wanted, shown: newShown(knowledge, wanted, dataset) }),
  ).shown
}

function newShown(knowledge: Knowledge, wanted: Wanted, dataset: Dataset): Knowledge {
  const isShown = (record: CrisisRecord): boolean => meets(record, wanted, dataset)
  return {
    ...knowledge,
    events: knowledge.events.filter(isShown),
    statements: knowledge.statements.filter(isShown),
    claims: knowledge.claims.filter(isShown),
  }
}

type Facet = 'actors' | 'topics' | 'sources' | 'kinds'
const FACETS: readonly Facet[] = ['actors', 'topics', 'sources', 'kinds']

/** Filters made ready to be asked of many records; a facet that filters nothing is undefined. */
type Wanted = { readonly [F in Facet]: ReadonlySet<string> | undefined } & {
  readonly words: readonly string[]
  /** Equal for filters that let the same through. */
  readonly key: string
}

/** Asked for each record of a list, and made once a view. */
const wantedOf = new WeakMap<Filters, Wanted>()

function wantedBy(filters: Filters): Wanted {
  const wanted = wantedOf.get(filters) ?? toWanted(filters)
  wantedOf.set(filters, wanted)
  return wanted
}

function toWanted({ actors, topics, sources, kinds, search }: Filters): Wanted {
  const setOf = (values: readonly string[]): ReadonlySet<string> | undefined =>
    values.length === 0 ? undefined : new Set(values)
  const words = search
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return {
    actors: setOf(actors),
    topics: setOf(topics),
    sources: setOf(sources),
    kinds: setOf(kinds),
    words,
    key: JSON.stringify([actors, topics, sources, kinds, words]),
  }
}

function meets(record: CrisisRecord, wanted: Wanted, dataset: Dataset): boolean {
  return FACETS.every((facet) => meetsFacet(record, wanted, facet)) && meetsSearch(record, wanted.words, dataset)
}

function meetsFacet(record: CrisisRecord, wanted: Wanted, facet: Facet): boolean {
  const set = wanted[facet]
  if (set === undefined) return true
  if (facet === 'kinds') return set.has(kindTokenOf(record))
  if (facet === 'sources') return record.citations.some(({ source }) => set.has(source))
  return (facet === 'actors' ? actorsOf(record) : record.topics).some((value) => set.has(value))
}

/** Every word must occur, in any order, in what the record says or in a name it carries. */
function meetsSearch(record: CrisisRecord, words: readonly string[], dataset: Dataset): boolean {
  if (words.length === 0) return true
  const text = searchTextOf(record, dataset)
  return words.every((word) => text.includes(word))
}

/** Made when it is first searched: a search is typed letter by letter, and asks each record anew. */
const searchTexts = new WeakMap<Dataset, WeakMap<CrisisRecord, string>>()

function searchTextOf(record: CrisisRecord, dataset: Dataset): string {
  let texts = searchTexts.get(dataset)
  if (texts === undefined) searchTexts.set(dataset, (texts = new WeakMap()))
  let text = texts.get(record)
  if (text === undefined) texts.set(record, (text = newSearchText(record, dataset)))
  return text
}

function newSearchText(record: CrisisRecord, dataset: Dataset): string {
  const own =
    record.type === 'event'
      ? [record.title, record.summary]
      : record.type === 'statement'
        ? [record.text, ...record.quotes, record.condition, record.attribution]
        : [record.words, record.scope, record.attribution, dataset.measures.get(record.measure)?.label]
  const names = actorsOf(record).map((id) => dataset.actors.get(id)?.name)
  return [...own, record.note, ...names]
    .filter((part) => part !== undefined)
    .join(' ')
    .toLocaleLowerCase()
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
 * itself, or choosing one actor would bring every other to zero. `rows`: what rows of logs add, by id and by kind.
 */
export function facetsOf(
  knowledge: Knowledge,
  filters: Filters,
  dataset: Dataset,
  rows: ReadonlyMap<string, number> = NO_ROWS,
): Facets {
  const wanted = wantedBy(filters)
  const tallies = {
    actors: new Tally(rows),
    topics: new Tally(rows),
    sources: new Tally(rows),
    kinds: new Tally(rows),
  }
  const kinds = new Set<KindToken>(
    EVENT_KINDS.map((kind): KindToken => `event.${kind}`).filter((kind) => rows.has(kind)),
  )
  for (const records of [knowledge.events, knowledge.statements, knowledge.claims]) {
    for (const record of records) {
      if (!meetsSearch(record, wanted.words, dataset)) continue
      kinds.add(kindTokenOf(record))
      tallyRecord(record, wanted, tallies)
    }
  }
  return {
    actors: tallies.actors.counts([...dataset.actors.keys()], wanted.actors),
    topics: tallies.topics.counts([...dataset.topics.keys()], wanted.topics),
    sources: tallies.sources.counts([...dataset.sources.keys()], wanted.sources),
    kinds: tallies.kinds.counts([...kinds].toSorted(), wanted.kinds),
  }
}

const NO_ROWS: ReadonlyMap<string, number> = new Map()

/** Counts a record in every facet whose fellow facets let it through: in all, in the one that does not, or in none. */
function tallyRecord(record: CrisisRecord, wanted: Wanted, tallies: { readonly [F in Facet]: Tally }): void {
  let failing: Facet | undefined
  for (const facet of FACETS) {
    if (meetsFacet(record, wanted, facet)) continue
    if (failing !== undefined) return
    failing = facet
  }
  if (failing === undefined || failing === 'actors') tallies.actors.addAll(actorsOf(record))
  if (failing === undefined || failing === 'topics') tallies.topics.addAll(record.topics)
  if (failing === undefined || failing === 'sources') tallies.sources.addSources(record.citations)
  if (failing === undefined || failing === 'kinds') tallies.kinds.add(kindTokenOf(record))
}

/** Counts values. Those of one record count once each; they are few, so that looking back costs less than a set. */
class Tally {
  private readonly cells = new Map<string, { count: number }>()
  private readonly rows: ReadonlyMap<string, number>

  constructor(rows: ReadonlyMap<string, number>) {
    this.rows = rows
  }

  add(value: string): void {
    const cell = this.cells.get(value)
    if (cell) cell.count += 1
    else this.cells.set(value, { count: 1 })
  }

  addAll(values: readonly string[]): void {
    values.forEach((value, index) => {
      if (values.indexOf(value) === index) this.add(value)
    })
  }

  addSources(citations: CrisisRecord['citations']): void {
    citations.forEach(({ source }, index) => {
      if (citations.findIndex((citation) => citation.source === source) === index) this.add(source)
    })
  }

  /** Of those values that have a count or are wanted; most first. */
  counts<T extends string>(values: readonly T[], wanted: ReadonlySet<string> | undefined): readonly FacetCount<T>[] {
    return values
      .map((value) => ({
        value,
        count: (this.cells.get(value)?.count ?? 0) + (this.rows.get(value) ?? 0),
        isOn: wanted?.has(value) ?? false,
      }))
      .filter(({ count, isOn }) => count > 0 || isOn)
      .toSorted((a, b) => b.count - a.count)
  }
}
