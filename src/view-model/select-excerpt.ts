// What is on screen as a dataset of its own: those records with all that was known of them by the day, whatever they
// name, and the records that they rest on. A demand whose answer the filters hide was answered all the same; without
// that answer the excerpt would show silence that nobody kept.
import type { CrisisRecord, Dataset, DatasetFile } from '../domain/dataset'
import type { EntryId, PlaceId, SourceId, TopicId } from '../domain/ids'
import type { Receipt } from '../domain/receipt'
import { ascending } from '../base/compare'
import { highestMark } from '../domain/handling'
import type { Board } from './board'

/** A dataset of `records`, closed on the board's day. Opened with the receipt's view, it shows what was on screen. */
export function selectExcerpt(board: Board, records: readonly CrisisRecord[], receipt: Receipt): DatasetFile {
  const { dataset, asOf } = board
  const all = withSupport(records, board)
  const kept = [...all.values()].toSorted(ascending(({ order }) => order)).map((record) => asKnown(record, board, all))
  const named = namedBy(kept, dataset)
  const { id, title, summary, revision, language, licence, headline, clocks } = dataset
  // Of what is in this file, which may be less than what is on the board.
  const marking = highestMark([dataset.marking, ...kept.map((record) => record.marking)])
  return {
    id,
    title,
    summary,
    asOf,
    revision,
    language,
    licence,
    marking,
    receipt: { ...receipt, marking },
    headline,
    clocks,
    sources: only(dataset.sources, named.sources),
    // Measures and actors all of them: which leads, and which side takes which colour, is decided among all.
    actors: dataset.actors,
    places: only(dataset.places, named.places),
    topics: only(dataset.topics, named.topics),
    measures: dataset.measures,
    records: new Map(kept.map((record) => [record.id, record])),
    briefs: [],
    corrections: dataset.corrections.filter(({ record, date }) => all.has(record) && date <= asOf),
    logs: [],
  }
}

type Records = ReadonlyMap<EntryId, CrisisRecord>

/** The records and what they rest on, as the file has them, not in their state of the day. */
function withSupport(records: readonly CrisisRecord[], { known, dataset }: Board): Records {
  const referring = referringTo(known.byId)
  const found = new Map<EntryId, CrisisRecord>()
  const waiting = records.map(({ id }) => id)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id) || !known.byId.has(id)) continue
    const record = dataset.records.get(id) ?? known.byId.get(id)
    if (!record) continue
    found.set(id, record)
    waiting.push(...referencesOf(record), ...(referring.get(id) ?? []))
  }
  return found
}

/** The records that one names. */
function referencesOf(record: CrisisRecord): readonly EntryId[] {
  switch (record.type) {
    case 'event':
      return []
    case 'statement':
      return [...record.relations.map(({ target }) => target), ...(record.event === undefined ? [] : [record.event])]
    case 'claim':
      return [record.statement, record.supersedes].filter((id) => id !== undefined)
  }
}

/** Who answers, denies or replaces a record, and what was said or counted in it: what became of it follows from them. */
function referringTo(records: ReadonlyMap<EntryId, CrisisRecord>): ReadonlyMap<EntryId, readonly EntryId[]> {
  const referring = new Map<EntryId, EntryId[]>()
  for (const record of records.values()) {
    for (const target of referencesOf(record)) {
      const list = referring.get(target)
      if (list) list.push(record.id)
      else referring.set(target, [record.id])
    }
  }
  return referring
}

/** A record with the updates known by the day; what it names and was not known by then, or was set aside, it does not name. */
function asKnown(record: CrisisRecord, { asOf, dataset }: Board, all: Records): CrisisRecord {
  const updates = record.updates.filter(({ known }) => known <= asOf)
  const kept = <Id extends EntryId>(id: Id | undefined): Id | undefined =>
    id !== undefined && all.has(id) ? id : undefined
  switch (record.type) {
    case 'event':
      return { ...record, updates }
    case 'statement':
      return {
        ...record,
        updates,
        event: kept(record.event),
        relations: record.relations.filter(({ target }) => all.has(target)),
      }
    case 'claim': {
      const parts = new Set(dataset.measures.get(record.measure)?.components.map(({ id }) => id))
      return {
        ...record,
        updates,
        includes: record.includes.filter((part) => parts.has(part)),
        excludes: record.excludes.filter((part) => parts.has(part)),
        statement: kept(record.statement),
        supersedes: kept(record.supersedes),
      }
    }
  }
}

type Named = {
  readonly sources: ReadonlySet<SourceId>
  readonly places: ReadonlySet<PlaceId>
  readonly topics: ReadonlySet<TopicId>
}

/** Whatever records name, and the origins of its sources. */
function namedBy(records: readonly CrisisRecord[], dataset: Dataset): Named {
  const citations = records.flatMap((record) => [record, ...record.updates].flatMap((part) => part.citations))
  return {
    sources: closed(
      citations.map(({ source }) => source),
      (id) => [dataset.sources.get(id)?.origin],
    ),
    places: new Set(records.flatMap(({ places }) => places)),
    topics: new Set(records.flatMap(({ topics }) => topics)),
  }
}

/** All that can be reached from some ids. */
function closed<Id>(ids: readonly Id[], next: (id: Id) => readonly (Id | undefined)[]): ReadonlySet<Id> {
  const reached = new Set(ids)
  // A set also hands out what is added while it is walked.
  for (const id of reached) for (const other of next(id)) if (other !== undefined) reached.add(other)
  return reached
}

function only<Id, T>(all: ReadonlyMap<Id, T>, ids: ReadonlySet<Id>): ReadonlyMap<Id, T> {
  return new Map([...all].filter(([id]) => ids.has(id)))
}
