// A dataset together with what its logs have brought so far: rows that are records like any other, and the days that
// rows reach to. The same value for the same parts. And the one row that the address points at.
import { maxDay, minDay } from '../base/day'
import { rememberTwo } from '../base/remember-two'
import type { CrisisEvent } from '../domain/crisis-event'
import type { CrisisRecord, Dataset, DaySpan } from '../domain/dataset'
import type { EntryId } from '../domain/ids'
import type { LogState } from '../domain/log-state'
import type { Focus } from './view-state'

const remember = rememberTwo<{ readonly key: readonly unknown[]; readonly dataset: Dataset }>()

export function datasetWithRows(dataset: Dataset, state: LogState | undefined): Dataset {
  if (!state) return dataset
  const { span, known } = state.rows
  const key = [dataset, state.records, span?.from, span?.to, known?.from, known?.to]
  return remember(
    (last) => last.key.every((part, index) => part === key[index]),
    () => {
      const joined = joinRecords(dataset, state.records)
      const all = span ? (dataset.byKnown.length === 0 ? span : union(joined.span, span)) : joined.span
      return { key, dataset: { ...joined, span: all, rowsKnown: known } }
    },
  ).dataset
}

/** The row whose drawer the address opens; 'awaited' while an id that no record has may still turn out to be a row's. */
export function rowInFocus(
  dataset: Dataset,
  state: LogState | undefined,
  focus: Focus | undefined,
): CrisisEvent | 'awaited' | undefined {
  if (focus?.type !== 'event' || dataset.logs.length === 0 || dataset.records.has(focus.id as EntryId)) return undefined
  const row = state?.found.get(focus.id)
  if (row === 'no-row') return undefined
  return (row === undefined ? undefined : state?.events.get(row)) ?? 'awaited'
}

function joinRecords(dataset: Dataset, records: readonly CrisisEvent[]): Dataset {
  if (records.length === 0) return dataset
  const all: readonly CrisisRecord[] = [...dataset.byKnown, ...records]
  return {
    ...dataset,
    records: new Map<EntryId, CrisisRecord>([
      ...dataset.records,
      ...records.map((record) => [record.id, record] as const),
    ]),
    byKnown: all.toSorted((a, b) => a.known - b.known || a.order - b.order),
    span: records.reduce((span, { date, known }) => {
      const from = date.earliest ?? date.latest ?? known
      return union(span, { from, to: date.latest ?? from })
    }, dataset.span),
  }
}

function union(a: DaySpan, b: DaySpan): DaySpan {
  return { from: minDay(a.from, b.from), to: maxDay(a.to, b.to) }
}
