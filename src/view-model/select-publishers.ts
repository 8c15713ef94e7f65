import type { CrisisRecord, Dataset } from '../domain/dataset'

/** Each source once, however often it is cited. */
export function sourceCountOf({ citations }: Pick<CrisisRecord, 'citations'>): number {
  return new Set(citations.map(({ source }) => source)).size
}

const MOST_NAMED = 2

/** Who published what a record rests on: `Reuters, AFP +1`; the record itself has every source in full. */
export function publishersOf(
  { citations }: Pick<CrisisRecord, 'citations'>,
  { sources }: Pick<Dataset, 'sources'>,
): string {
  const publishers = [...new Set(citations.flatMap(({ source }) => sources.get(source)?.publisher ?? []))]
  const more = publishers.length - MOST_NAMED
  const named = publishers.slice(0, MOST_NAMED).join(', ')
  return more > 0 ? `${named} +${more}` : named
}
