// Which rows of the logs the filters let through, each row tried once per change of filter and never on a step of
// the as-of. The same filters as for records: within one any value will do, between them all must hold.
import { rememberTwo } from '../base/remember-two'
import { EVENT_KINDS } from '../domain/vocabulary'
import type { LogRows } from '../domain/log-rows'
import type { LogSearchState } from '../domain/log-state'
import type { Filters } from './filters'

export type LogSelection = {
  readonly rows: LogRows
  /** Which facets each row passes, as bits of {@link FACET_BITS}; absent where nothing is filtered. */
  readonly passed?: Uint8Array
}

export const FACET_BITS = { actors: 1, topics: 2, sources: 4, kinds: 8, search: 16 } as const
export const PASSED_ALL = 31
/** Nothing is filtered by what rows are tagged with. */
const ALL_TAGS = FACET_BITS.actors | FACET_BITS.topics | FACET_BITS.sources

const remember = rememberTwo<{ readonly key: readonly unknown[]; readonly selection: LogSelection }>()

/** The same value for the same rows and filters, so that what is made from it can be kept beside it. */
export function selectRows(rows: LogRows, filters: Filters, search: LogSearchState | undefined): LogSelection {
  const { actors, topics, sources, kinds } = filters
  const hits = filters.search.trim() === '' ? undefined : (search?.hits ?? NO_HITS)
  const key = [rows, hits, ...[actors, topics, sources, kinds].map((values) => values.join())]
  const isFiltered = actors.length + topics.length + sources.length + kinds.length > 0 || hits !== undefined
  return remember(
    (last) => last.key.every((part, index) => part === key[index]),
    () => ({ key, selection: isFiltered ? { rows, passed: passedBy(rows, filters, hits) } : { rows } }),
  ).selection
}

/** A search that has not answered yet has found nothing yet. */
const NO_HITS = new Uint8Array(0)

export function isShownRow({ passed }: LogSelection, row: number): boolean {
  return passed === undefined || passed[row] === PASSED_ALL
}

function passedBy({ columns, names }: LogRows, filters: Filters, hits: Uint8Array | undefined): Uint8Array {
  const { count, kind, tags, tagsEnd } = columns
  const { kinds } = filters
  const { bitOfTag, always } = tagBits(names, filters)
  const kindBits = Uint8Array.from(EVENT_KINDS, (name) =>
    kinds.length === 0 || kinds.includes(`event.${name}`) ? FACET_BITS.kinds : 0,
  )
  const base = always | (hits ? 0 : FACET_BITS.search)
  const passed = new Uint8Array(count)
  if (always === ALL_TAGS) {
    for (let row = 0; row < count; row++) {
      passed[row] = base | (kindBits[kind[row] ?? 0] ?? 0) | (hits?.[row] === 1 ? FACET_BITS.search : 0)
    }
    return passed
  }
  let tag = 0
  for (let row = 0; row < count; row++) {
    let bits = base | (kindBits[kind[row] ?? 0] ?? 0)
    const end = tagsEnd[row] ?? 0
    for (; tag < end; tag++) bits |= bitOfTag[tags[tag] ?? 0] ?? 0
    if (hits && hits[row] === 1) bits |= FACET_BITS.search
    passed[row] = bits
  }
  return passed
}

type TagBits = {
  /** The facet that a tag satisfies, by tag. */
  readonly bitOfTag: Uint8Array
  /** Facets by which nothing is filtered. */
  readonly always: number
}

function tagBits({ tags, actorCount, topicCount }: LogRows['names'], filters: Filters): TagBits {
  const bitOfTag = new Uint8Array(tags.length)
  let always = 0
  const lists = [
    { wanted: filters.actors, bit: FACET_BITS.actors, from: 0, to: actorCount },
    { wanted: filters.topics, bit: FACET_BITS.topics, from: actorCount, to: actorCount + topicCount },
    { wanted: filters.sources, bit: FACET_BITS.sources, from: actorCount + topicCount, to: tags.length },
  ]
  for (const { wanted, bit, from, to } of lists) {
    if (wanted.length === 0) always |= bit
    const ids = new Set<string>(wanted)
    for (let tag = from; tag < to; tag++) if (ids.has(tags[tag] ?? '')) bitOfTag[tag] = bit
  }
  return { bitOfTag, always }
}
