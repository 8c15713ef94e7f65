// How many rows each value of a filter would show as of a day, given the other filters. Moved from day to day by the
// rows that became known between, not counted anew.
import { EVENT_KINDS } from '../domain/vocabulary'
import type { LogNames } from '../domain/event-log'
import type { LogRows } from '../domain/log-rows'
import { knownBetween } from './log-known'
import { FACET_BITS, PASSED_ALL, type LogSelection } from './log-selection'

export type LogFacets = {
  readonly asOf: number
  /** By tag, see LogNames; and by position in EVENT_KINDS. */
  readonly tags: Uint32Array
  readonly kinds: Uint32Array
  /** By tag, of the rows that all filters let through. */
  readonly shownTags: Uint32Array
}

type Counts = { -readonly [Key in keyof LogFacets]: LogFacets[Key] }

const kept = new WeakMap<LogSelection, LogFacets>()

export function logFacetsAsOf(selection: LogSelection, asOf: number): LogFacets {
  const before = kept.get(selection)
  if (before?.asOf === asOf) return before
  const facets = before ? moved(before, selection, asOf) : counted(selection, asOf)
  kept.set(selection, facets)
  return facets
}

/** What was counted last of rows that are not filtered: while they are read, only those that came since are new. */
let grown: { readonly names: LogNames; readonly count: number; readonly facets: LogFacets } | undefined

function counted(selection: LogSelection, asOf: number): LogFacets {
  const { columns, names } = selection.rows
  const isPrefix =
    !selection.passed && grown?.names === names && grown.facets.asOf === asOf && grown.count <= columns.count
  const before = isPrefix ? grown : undefined
  const counts = before ? copyCounts(before.facets, asOf) : emptyCounts(names.tags.length, asOf)
  for (let row = before?.count ?? 0; row < columns.count; row++) {
    if ((columns.known[row] ?? 0) <= asOf) countRow(counts, selection, row, 1)
  }
  if (!selection.passed) grown = { names, count: columns.count, facets: counts }
  return counts
}

function emptyCounts(tagCount: number, asOf: number): Counts {
  return {
    asOf,
    tags: new Uint32Array(tagCount),
    kinds: new Uint32Array(EVENT_KINDS.length),
    shownTags: new Uint32Array(tagCount),
  }
}

function copyCounts({ tags, kinds, shownTags }: LogFacets, asOf: number): Counts {
  return {
    asOf,
    tags: tags.slice(),
    kinds: kinds.slice(),
    shownTags: shownTags.slice(),
  }
}

function moved(before: LogFacets, selection: LogSelection, asOf: number): LogFacets {
  const { rows, by } = knownBetween(selection.rows, before.asOf, asOf)
  if (rows.length > selection.rows.columns.count / 2) return counted(selection, asOf)
  const counts = copyCounts(before, asOf)
  for (const row of rows) countRow(counts, selection, row, by)
  return counts
}

function countRow(counts: Counts, { rows, passed }: LogSelection, row: number, by: 1 | -1): void {
  const bits = passed ? (passed[row] ?? 0) : PASSED_ALL
  const missing = PASSED_ALL & ~bits
  // Two filters keep it out: no single one of them would bring it in.
  if ((missing & (missing - 1)) !== 0) return
  const { kind, tags, tagsEnd } = rows.columns
  const isShown = missing === 0
  const kindOfRow = kind[row] ?? 0
  if (isShown || missing === FACET_BITS.kinds) counts.kinds[kindOfRow] = (counts.kinds[kindOfRow] ?? 0) + by
  const { actorCount, topicCount } = rows.names
  const end = tagsEnd[row] ?? 0
  for (let at = row === 0 ? 0 : (tagsEnd[row - 1] ?? 0); at < end; at++) {
    const tag = tags[at] ?? 0
    if (isShown) counts.shownTags[tag] = (counts.shownTags[tag] ?? 0) + by
    if (isShown || missing === facetOfTag(tag, actorCount, topicCount)) counts.tags[tag] = (counts.tags[tag] ?? 0) + by
  }
}

function facetOfTag(tag: number, actorCount: number, topicCount: number): number {
  if (tag < actorCount) return FACET_BITS.actors
  return tag < actorCount + topicCount ? FACET_BITS.topics : FACET_BITS.sources
}

/** A log's part of the counts, by id and by kind of record, as the facets of records have them. */
export function countsById({ rows }: LogSelection, { tags, kinds }: LogFacets): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [tag, id] of rows.names.tags.entries()) if ((tags[tag] ?? 0) > 0) counts.set(id, tags[tag] ?? 0)
  for (const [index, kind] of EVENT_KINDS.entries()) {
    if ((kinds[index] ?? 0) > 0) counts.set(`event.${kind}`, kinds[index] ?? 0)
  }
  return counts
}

/** Rows of which nothing is said here; kept apart so that a log without rows costs nothing. */
export function hasRows({ columns }: LogRows): boolean {
  return columns.count > 0
}
