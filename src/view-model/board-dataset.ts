// A dataset together with what its logs have brought so far: rows that are records like any other, the row that the
// address points at, and the days that rows reach to. The same value for the same parts.
import { maxDay, minDay } from '../base/day'
import type { CrisisEvent } from '../domain/crisis-event'
import type { CrisisRecord, Dataset, DaySpan } from '../domain/dataset'
import type { EntryId } from '../domain/ids'
import type { LogState } from '../domain/log-state'
import type { Focus } from './view-state'

let last: { readonly key: readonly unknown[]; readonly dataset: Dataset } | undefined

export function datasetWithRows(dataset: Dataset, state: LogState | undefined, focus: Focus | undefined): Dataset {
  if (!state) return dataset
  const { span, known } = state.rows
  const pointedAt = rowInFocus(state, focus)
  const key = [dataset, state.records, span?.from, span?.to, known?.from, known?.to, pointedAt]
  if (last && last.key.every((part, index) => part === key[index])) return last.dataset
  const joined = joinRecords(dataset, state.records)
  const whole: Dataset = {
    ...joined,
    records: pointedAt ? new Map([...joined.records, [pointedAt.id, pointedAt]]) : joined.records,
    span: span ? (dataset.byKnown.length === 0 ? span : union(joined.span, span)) : joined.span,
    rowsKnown: known,
  }
  last = { key, dataset: whole }
  return whole
}

/** The row whose drawer the address opens, once it has been found and fetched. */
function rowInFocus({ found, events }: LogState, focus: Focus | undefined): CrisisEvent | undefined {
  const row = focus?.type === 'event' ? found.get(focus.id) : undefined
  return typeof row === 'number' ? events.get(row) : undefined
}

/** Whether an id that no record has may still turn out to be a row's. */
export function mayBeRow(dataset: Dataset, state: LogState | undefined, focus: Focus | undefined): boolean {
  if (focus?.type !== 'event' || dataset.logs.length === 0 || dataset.records.has(focus.id as EntryId)) return false
  return state?.found.get(focus.id) !== 'no-row'
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
