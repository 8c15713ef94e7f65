// Every source that the board cites: what it is, how it is graded, what rests on it, and which of them are one
// origin.
import { ascending, byAll, descending, type Compare } from '../base/compare'
import type { Dataset } from '../domain/dataset'
import type { SourceId } from '../domain/ids'
import type { Source } from '../domain/source'
import { RELIABILITIES, type Credibility } from '../domain/vocabulary'
import { LOCALE } from '../words/words'
import type { Board } from './board'
import { hasFilters } from './filters'
import { sourceCard, type SourceCard } from './select-cited-sources'
import { countShown } from './select-filters'
import { GRADE_COLUMNS, selectGradeGrid, type GradeGrid } from './select-source-grades'
import { citedSources, rowsBySource, type Cited } from './source-citations'
import { originsIn } from './source-support'
import type { SourceOrder } from './view-state'

export type SourcesModel = {
  readonly groups: readonly OriginGroup[]
  /** Sources listed, and the origins that they go back to: never more than sources. */
  readonly count: number
  readonly originCount: number
  readonly grades: GradeGrid
  /** Set while filters are on: how many of the records and rows known they let through. */
  readonly filtered?: { readonly shown: number; readonly known: number }
  /** Sources that known records cite and the filters leave out. */
  readonly hidden: number
  /** Sources of the file that nothing known on the day cites. */
  readonly uncited: number
  /** Whether rows of logs are counted beside the records. */
  readonly hasRows: boolean
  readonly empty?: 'none-in-file' | 'none-by-day' | 'filtered'
}

/** Outlets that go back to one origin; mostly one outlet that is its own. */
export type OriginGroup = {
  readonly id: SourceId
  /** The source that they go back to, listed itself or not. */
  readonly origin?: Source
  readonly rows: readonly SourceRow[]
}

export type SourceRow = {
  readonly card: SourceCard
  /** Standing records that cite it; those that cite nothing else; rows of logs; withdrawn records. */
  readonly records: number
  readonly alone: number
  readonly rows: number
  readonly withdrawn: number
  /** The items cited from it by how each was judged. */
  readonly items: readonly { readonly credibility: Credibility | undefined; readonly count: number }[]
  /** From 0 to 1, against the source that most records cite. */
  readonly share: number
  readonly aloneShare: number
}

export function selectSources(board: Board): SourcesModel {
  const { dataset, view, shown, known } = board
  const cited = citedSources(board)
  const isFiltered = hasFilters(view)
  const rows = sourceRows(board, cited).toSorted(ORDERS[view.sourceOrder])
  const groups = groupByOrigin(rows, dataset)
  const knownCount = isFiltered ? knownSources(board) : rows.length
  return {
    groups,
    count: rows.length,
    originCount: groups.length,
    grades: selectGradeGrid(cited, dataset),
    filtered: isFiltered || shown !== known ? countShown(board) : undefined,
    hidden: Math.max(0, knownCount - rows.length),
    uncited: Math.max(0, dataset.sources.size - knownCount),
    hasRows: rows.some((row) => row.rows > 0),
    empty: rows.length > 0 ? undefined : emptyReason(dataset, knownCount),
  }
}

function emptyReason({ sources }: Dataset, knownCount: number): SourcesModel['empty'] {
  if (sources.size === 0) return 'none-in-file'
  return knownCount > 0 ? 'filtered' : 'none-by-day'
}

/** One a listed source, in file order. */
export function sourceRows(board: Board, cited: ReadonlyMap<SourceId, Cited>): readonly SourceRow[] {
  const { dataset } = board
  const logRows = rowsBySource(board)
  const ids = new Set([...cited.keys(), ...logRows.keys()])
  let most = 1
  for (const { records } of cited.values()) most = Math.max(most, records.length)
  return [...dataset.sources.values()]
    .filter(({ id }) => ids.has(id))
    .map((source): SourceRow => {
      const { records, alone, withdrawn, items } = cited.get(source.id) ?? NOT_CITED
      return {
        card: sourceCard(source, dataset),
        records: records.length,
        alone,
        rows: logRows.get(source.id) ?? 0,
        withdrawn: withdrawn.length,
        items: GRADE_COLUMNS.flatMap((credibility) => {
          const count = items.get(credibility) ?? 0
          return count === 0 ? [] : [{ credibility, count }]
        }),
        share: records.length / most,
        aloneShare: alone / most,
      }
    })
}

export const NOT_CITED: Cited = { records: [], alone: 0, withdrawn: [], items: new Map() }

/** How many sources anything known cites, whatever the filters. */
function knownSources(board: Board): number {
  const cited = new Set<SourceId>()
  for (const record of board.known.byId.values()) for (const { source } of record.citations) cited.add(source)
  // Which rows of logs the filters leave out is not asked: a log's own source is known once a row of it is.
  for (const id of rowsBySource(board).keys()) cited.add(id)
  return cited.size
}

/** Groups stand where their first row does, the origin itself before those that repeat it. */
function groupByOrigin(rows: readonly SourceRow[], dataset: Dataset): readonly OriginGroup[] {
  const origins = originsIn(dataset)
  const groups = new Map<SourceId, SourceRow[]>()
  for (const row of rows) {
    const { id } = row.card.source
    const origin = origins.get(id) ?? id
    const group = groups.get(origin) ?? []
    groups.set(origin, group)
    if (id === origin) group.unshift(row)
    else group.push(row)
  }
  return [...groups].map(([id, own]) => ({ id, origin: dataset.sources.get(id), rows: own }))
}

const { compare } = new Intl.Collator(LOCALE)
const byName: Compare<SourceRow> = byAll(
  (a, b) => compare(a.card.source.publisher, b.card.source.publisher),
  (a, b) => compare(a.card.source.title, b.card.source.title),
)

/** Ties keep the order of the file. What is not stated comes last: no date is not an early one, and not graded is not a bad grade. */
const ORDERS: { readonly [Order in SourceOrder]: Compare<SourceRow> } = {
  records: byAll(
    descending(({ records, rows }) => records + rows),
    descending(({ alone }) => alone),
  ),
  name: byName,
  published: byAll(
    descending(({ card }) => publishedOn(card)),
    byName,
  ),
  grade: byAll(
    ascending(({ card: { source } }) =>
      source.reliability === undefined ? RELIABILITIES.length : RELIABILITIES.indexOf(source.reliability),
    ),
    descending(({ records, rows }) => records + rows),
    byName,
  ),
}

function publishedOn({ source: { published } }: SourceCard): number {
  return published?.latest ?? published?.earliest ?? Number.MIN_SAFE_INTEGER
}
