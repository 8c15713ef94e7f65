// What only withheld records named goes with them: the title of a source can give away as much as what it says.
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { EntryId } from '../domain/ids'
import { actorsOf } from '../domain/record-actors'

/** The lists of things that records name. Ids are unique over the whole file, so one set holds them all. */
type Names = Set<string>

/**
 * `kept` without what nobody but the records that are `gone` names in it. Rows of logs may name anything, and are read
 * later: a dataset with logs keeps all names.
 */
export function withoutNamesOf(gone: ReadonlySet<EntryId>, kept: Dataset, whole: Dataset): Dataset {
  if (whole.logs.length > 0) return kept
  const suspect = namesIn([...gone].flatMap((id) => whole.records.get(id) ?? []))
  addNamedBy(suspect, whole, (id) => suspect.has(id))
  const named = namesIn(kept.records.values())
  // What no withheld record named stays, whether any other names it or not; and so does what is named by what stays.
  const isKept = (id: string): boolean => !suspect.has(id) || named.has(id)
  addNamedBy(named, whole, isKept)
  const only = <Id extends string, T>(all: ReadonlyMap<Id, T>): ReadonlyMap<Id, T> =>
    new Map([...all].filter(([id]) => isKept(id)))
  return {
    ...kept,
    sources: only(whole.sources),
    actors: only(whole.actors),
    places: only(whole.places),
    topics: only(whole.topics),
    measures: only(whole.measures),
    headline: kept.headline !== undefined && isKept(kept.headline) ? kept.headline : undefined,
  }
}

function namesIn(records: Iterable<CrisisRecord>): Names {
  const names: Names = new Set()
  const add = (ids: readonly string[]): void => {
    for (const id of ids) names.add(id)
  }
  for (const record of records) {
    for (const { citations } of [record, ...record.updates]) add(citations.map(({ source }) => source))
    add(record.places)
    add(record.topics)
    add(actorsOf(record))
    if (record.type === 'claim') names.add(record.measure)
  }
  return names
}

/** The origin of a source, whom a measure is about, what an actor is a member of: of all that `isThere`, until none is new. */
function addNamedBy(names: Names, { sources, measures, actors }: Dataset, isThere: (id: string) => boolean): void {
  let before: number
  do {
    before = names.size
    for (const { id, origin } of sources.values()) if (origin !== undefined && isThere(id)) names.add(origin)
    for (const { id, about } of measures.values()) if (about !== undefined && isThere(id)) names.add(about)
    for (const { id, memberOf } of actors.values()) if (isThere(id)) for (const other of memberOf) names.add(other)
  } while (names.size > before)
}
