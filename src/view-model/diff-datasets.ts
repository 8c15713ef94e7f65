// Two editions of a dataset, or two datasets, part by part. What has the same id is the same thing.
import { isSameData } from '../base/same-data'
import type { Actor, Place, Topic } from '../domain/actor'
import type { Measure } from '../domain/claim'
import { forAudience, type Brief } from '../domain/brief'
import type { Correction, CrisisRecord, Dataset, Log } from '../domain/dataset'
import type { Source } from '../domain/source'
import { headerFields } from '../words/en/fields'
import { diffMaps, type FieldDiff, type MapDiff } from './diff-maps'

export type DatasetDiff = {
  readonly header: readonly FieldDiff[]
  readonly records: MapDiff<CrisisRecord>
  readonly sources: MapDiff<Source>
  readonly actors: MapDiff<Actor>
  readonly places: MapDiff<Place>
  readonly topics: MapDiff<Topic>
  readonly measures: MapDiff<Measure>
  readonly briefs: MapDiff<Brief>
  readonly logs: MapDiff<Log>
  readonly corrections: MapDiff<Correction>
}

export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  return {
    header: headerDiff(before, after),
    records: diffMaps(before.records, after.records),
    sources: diffMaps(before.sources, after.sources),
    actors: diffMaps(before.actors, after.actors),
    places: diffMaps(before.places, after.places),
    topics: diffMaps(before.topics, after.topics),
    measures: diffMaps(before.measures, after.measures),
    briefs: diffMaps(byId(before.briefs.map(forAudience)), byId(after.briefs.map(forAudience))),
    logs: diffMaps(byId(before.logs), byId(after.logs)),
    corrections: diffMaps(byContent(before.corrections), byContent(after.corrections)),
  }
}

/** Whether the two say the same, apart from what they say of themselves. */
export function isSameContent(diff: DatasetDiff): boolean {
  const { records, sources, actors, places, topics, measures, briefs, logs, corrections } = diff
  return [records, sources, actors, places, topics, measures, briefs, logs, corrections].every(
    ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
  )
}

function headerDiff(before: Dataset, after: Dataset): readonly FieldDiff[] {
  const old = new Map<string, unknown>(Object.entries(before))
  const now = new Map<string, unknown>(Object.entries(after))
  return Object.keys(headerFields)
    .filter((field) => !isSameData(old.get(field), now.get(field)))
    .map((field) => ({ field, before: old.get(field), after: now.get(field) }))
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]))
}

/** A correction has no id: another word in it makes it another. */
function byContent(corrections: readonly Correction[]): ReadonlyMap<string, Correction> {
  return new Map(
    corrections.map((correction) => {
      const { date, record, change, reason } = correction
      return [JSON.stringify([date, record, change, reason]), correction]
    }),
  )
}
