// Which records cite each source, as of the board's day and as far as the filters let through. Standing records
// apart from withdrawn ones: nothing rests on those.
import type { CrisisRecord } from '../domain/dataset'
import type { SourceId } from '../domain/ids'
import type { Credibility } from '../domain/vocabulary'
import { recordsOf } from './actor-records'
import type { Knowledge } from './as-of'
import type { Board } from './board'
import { matches } from './filters'
import { logFacetsAsOf } from './log-facets'
import { sourcesOf, supportOf } from './source-support'

export type Cited = {
  /** Standing records that cite the source, in file order by type. */
  readonly records: readonly CrisisRecord[]
  /** How many of them cite nothing else. */
  readonly alone: number
  readonly withdrawn: readonly CrisisRecord[]
  /** How many of the items were judged so; `undefined` for those that nobody graded. */
  readonly items: ReadonlyMap<Credibility | undefined, number>
}

type Counting = {
  readonly records: CrisisRecord[]
  alone: number
  readonly withdrawn: CrisisRecord[]
  readonly items: Map<Credibility | undefined, number>
}

/** By what the filters show: a board is made anew for every change of focus, and most leave this as it is. */
const kept = new WeakMap<Knowledge, ReadonlyMap<SourceId, Cited>>()

/** Every source that a shown record cites, with what cites it. */
export function citedSources(board: Board): ReadonlyMap<SourceId, Cited> {
  const made = kept.get(board.shown)
  if (made) return made
  const cited = count(board)
  kept.set(board.shown, cited)
  return cited
}

function count({ shown, known, view, dataset }: Board): ReadonlyMap<SourceId, Cited> {
  const counts = new Map<SourceId, Counting>()
  const of = (source: SourceId): Counting => {
    const counting = counts.get(source) ?? { records: [], alone: 0, withdrawn: [], items: new Map() }
    counts.set(source, counting)
    return counting
  }
  for (const record of recordsOf(shown)) {
    const isAlone = supportOf(record, dataset) === 'one-source'
    for (const source of sourcesOf(record)) {
      const counting = of(source)
      counting.records.push(record)
      if (isAlone) counting.alone += 1
    }
    for (const { source, credibility } of record.citations) {
      const { items } = of(source)
      items.set(credibility, (items.get(credibility) ?? 0) + 1)
    }
  }
  for (const record of known.byId.values()) {
    if (record.withdrawn === undefined || !matches(record, view, dataset)) continue
    for (const source of sourcesOf(record)) of(source).withdrawn.push(record)
  }
  return counts
}

/** How many shown rows of logs name each source. */
export function rowsBySource({ log, asOf }: Pick<Board, 'log' | 'asOf'>): ReadonlyMap<SourceId, number> {
  if (!log) return NO_ROWS
  const { tags, actorCount, topicCount } = log.selection.rows.names
  const { shownTags } = logFacetsAsOf(log.selection, asOf)
  const rows = new Map<SourceId, number>()
  for (let tag = actorCount + topicCount; tag < tags.length; tag++) {
    const count = shownTags[tag] ?? 0
    if (count > 0) rows.set(tags[tag] as SourceId, count)
  }
  return rows
}

const NO_ROWS: ReadonlyMap<SourceId, number> = new Map()
