import { formatIsoDay } from '../base/day'
import { ingest } from '../ingest/ingest'
import { checkDataset, type Outcome } from './check-dataset'

/** How much of what a dataset holds, one line a kind; for a refused file, why. */
export function datasetStats(name: string, text: string): Outcome {
  const ingested = ingest(text)
  if (!ingested.ok) return checkDataset(name, text)
  const { dataset } = ingested
  const { byKnown, span } = dataset
  const tallies: readonly (readonly [string, ReadonlyMap<string, number>])[] = [
    ['events by kind', tally(byKnown.flatMap((record) => (record.type === 'event' ? record.kind : [])))],
    ['statements by form', tally(byKnown.flatMap((record) => (record.type === 'statement' ? record.form : [])))],
    ['figures by kind', tally(byKnown.flatMap((record) => (record.type === 'claim' ? record.kind : [])))],
    ['actors by kind', tally([...dataset.actors.values()].map(({ kind }) => kind))],
    ['records by source', tally(byKnown.flatMap(({ citations }) => citations.map(({ source }) => source)))],
  ]
  const lines = [
    `${name}: ${dataset.title}`,
    `as of ${formatIsoDay(dataset.asOf)}, revision ${dataset.revision}`,
    `from ${formatIsoDay(span.from)} to ${formatIsoDay(span.to)}`,
    ...tallies.flatMap(([title, counts]) => tallyLines(title, counts)),
  ]
  return { lines, exitCode: 0 }
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)))
}

/** A title with the sum, then a line a word. */
export function tallyLines(title: string, counts: ReadonlyMap<string, number>): readonly string[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [`${title}: ${total}`, ...[...counts].map(([word, count]) => `${String(count).padStart(6)}  ${word}`)]
}
