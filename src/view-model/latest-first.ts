// The one order of "latest" (format.md): every selector that asks for the last word uses it.
import { byAll, descending } from '../base/compare'
import type { CrisisRecord } from '../domain/dataset'

// Finite, because the difference of two infinities is no number and would end the comparison there.
const OPEN_END = Number.MAX_SAFE_INTEGER

type Dated = Pick<CrisisRecord, 'date' | 'known' | 'order'>

const byRule = byAll<Dated>(
  descending(({ date }) => date.latest ?? OPEN_END),
  descending(({ date }) => date.earliest ?? -OPEN_END),
  descending(({ known }) => known),
  descending(({ order }) => order),
)

/** Latest first: by upper bound of the date, lower bound, day known, place in the file. */
export function latestFirst<T extends Dated>(a: T, b: T): number {
  return byRule(a, b)
}
