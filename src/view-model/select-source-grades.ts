// How the cited items are graded: the source's reliability and each item's credibility are judged apart, so they
// make a table and never one number.
import type { Dataset } from '../domain/dataset'
import type { SourceId } from '../domain/ids'
import { CREDIBILITIES, RELIABILITIES, type Credibility, type Reliability } from '../domain/vocabulary'
import type { Cited } from './source-citations'

/** `undefined`: nobody graded it, which is neither F nor 6. */
export type GradeRow = {
  readonly reliability: Reliability | undefined
  /** Cited sources of this reliability. */
  readonly sources: number
  /** Items by credibility, in the order of {@link GRADE_COLUMNS}. */
  readonly items: readonly number[]
}

export type GradeGrid = {
  readonly rows: readonly GradeRow[]
  readonly itemCount: number
  readonly sourceCount: number
  /** Whether anybody judged a source or an item at all. */
  readonly isGraded: boolean
}

export const GRADE_COLUMNS: readonly (Credibility | undefined)[] = [...CREDIBILITIES, undefined]
const GRADE_ROWS: readonly (Reliability | undefined)[] = [...RELIABILITIES, undefined]

const NOTHING: Counting = { sources: 0, items: new Map() }

export function selectGradeGrid(cited: ReadonlyMap<SourceId, Cited>, { sources }: Pick<Dataset, 'sources'>): GradeGrid {
  const byReliability = new Map<Reliability | undefined, Counting>(
    GRADE_ROWS.map((reliability) => [reliability, NOTHING]),
  )
  for (const [id, { items, records }] of cited) {
    const counting = byReliability.get(sources.get(id)?.reliability)
    if (!counting || records.length === 0) continue
    byReliability.set(sources.get(id)?.reliability, {
      sources: counting.sources + 1,
      items: added(counting.items, items),
    })
  }
  const rows = [...byReliability].map(([reliability, counting]): GradeRow => ({
    reliability,
    sources: counting.sources,
    items: GRADE_COLUMNS.map((credibility) => counting.items.get(credibility) ?? 0),
  }))
  return {
    rows,
    itemCount: sum(rows.flatMap(({ items }) => items)),
    sourceCount: sum(rows.map(({ sources }) => sources)),
    isGraded: rows.some(
      ({ reliability, sources, items }) =>
        (reliability !== undefined && sources > 0) || sum(items.slice(0, CREDIBILITIES.length)) > 0,
    ),
  }
}

type Counting = { readonly sources: number; readonly items: Items }
type Items = ReadonlyMap<Credibility | undefined, number>

function added(a: Items, b: Items): Items {
  const both = new Map(a)
  for (const [credibility, count] of b) both.set(credibility, (both.get(credibility) ?? 0) + count)
  return both
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
