// What a record rests on: how many sources it cites, and how many origins they go back to. Two outlets that
// repeat one agency are two outlets and one origin.
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { SourceId } from '../domain/ids'
import { originOf } from './select-cited-sources'

/**
 * 'one-source': everything it cites is one source; 'one-origin': several, and all go back to one; 'several': to
 * more than one.
 */
export type Support = 'one-source' | 'one-origin' | 'several'

/** Each once, in the order in which they are first cited. */
export function sourcesOf({ citations }: Pick<CrisisRecord, 'citations'>): readonly SourceId[] {
  const [first] = citations
  if (citations.length === 1 && first) return [first.source]
  return [...new Set(citations.map(({ source }) => source))]
}

export function supportOf(record: Pick<CrisisRecord, 'citations'>, dataset: Pick<Dataset, 'sources'>): Support {
  const sources = sourcesOf(record)
  if (sources.length < 2) return 'one-source'
  const origins = originsIn(dataset)
  const [first, ...others] = sources.map((id) => origins.get(id) ?? id)
  return others.every((origin) => origin === first) ? 'one-origin' : 'several'
}

const originsOfSources = new WeakMap<Dataset['sources'], ReadonlyMap<SourceId, SourceId>>()

/** The origin of every source of the file, itself where it repeats none; made once. */
export function originsIn({ sources }: Pick<Dataset, 'sources'>): ReadonlyMap<SourceId, SourceId> {
  const made = originsOfSources.get(sources)
  if (made) return made
  const origins = new Map([...sources.values()].map((source) => [source.id, originOf(source, { sources })]))
  originsOfSources.set(sources, origins)
  return origins
}
