// The board as of a day: exactly the records known by then, each in the state that was known by then.
import { maxDay, minDay, type Day } from '../base/day'
import { rememberTwo, type RememberTwo } from '../base/remember-two'
import type { Claim } from '../domain/claim'
import type { CrisisEvent } from '../domain/crisis-event'
import type { CrisisRecord, Dataset, DaySpan } from '../domain/dataset'
import type { EntryId } from '../domain/ids'
import type { Statement } from '../domain/statement'
import type { Update } from '../domain/entry'
import { KnownRecords } from './known-records'

/** What a board knows on one day. Withdrawn records are kept apart: findable, but nothing rests on them. */
export type Knowledge = {
  readonly asOf: Day
  readonly events: readonly CrisisEvent[]
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
  /** Every record known by the day, withdrawn ones too, by id. */
  readonly byId: ReadonlyMap<EntryId, CrisisRecord>
}

/** What was last asked of each dataset: most changes of the address leave the day as it is. */
const lastAsked = new WeakMap<Dataset, RememberTwo<Knowledge>>()

/** Everything known on or before `asOf`, in file order. The same object when the same day is asked for again. */
export function knowledgeAsOf(dataset: Dataset, asOf: Day): Knowledge {
  let remember = lastAsked.get(dataset)
  if (!remember) lastAsked.set(dataset, (remember = rememberTwo()))
  return remember(
    (knowledge) => knowledge.asOf === asOf,
    () => newKnowledge(dataset, asOf),
  )
}

function newKnowledge(dataset: Dataset, asOf: Day): Knowledge {
  const events: CrisisEvent[] = []
  const statements: Statement[] = []
  const claims: Claim[] = []
  const changed = new Map<EntryId, CrisisRecord>()
  for (const record of dataset.records.values()) {
    if (record.known > asOf) continue
    const state = stateAsOf(record, asOf)
    if (state !== record) changed.set(state.id, state)
    if (state.withdrawn !== undefined) continue
    if (state.type === 'event') events.push(state)
    else if (state.type === 'statement') statements.push(state)
    else claims.push(state)
  }
  return { asOf, events, statements, claims, byId: new KnownRecords(dataset, asOf, changed) }
}

/** One record with every update known by `asOf` applied in order. The same object when there is none. */
export function stateAsOf<T extends CrisisRecord>(record: T, asOf: Day): T {
  const updated = record.updates.length === 0 ? record : updatedBy(record, asOf)
  return updated.type === 'event' ? (withStatusOn(updated, asOf) as T) : updated
}

function updatedBy<T extends CrisisRecord>(record: T, asOf: Day): T {
  return record.updates.filter(({ known }) => known <= asOf).reduce<T>(applyUpdate, record)
}

function applyUpdate<T extends CrisisRecord>(record: T, update: Update): T {
  const changed: CrisisRecord = {
    ...record,
    date: update.date ?? record.date,
    citations: [...record.citations, ...update.citations],
    withdrawn: update.isWithdrawn ? { known: update.known, reason: update.reason } : record.withdrawn,
  }
  if (changed.type === 'event') {
    return {
      ...changed,
      status: update.status ?? changed.status,
      summary: update.summary ?? changed.summary,
    } as CrisisRecord as T
  }
  if (changed.type === 'statement') {
    return {
      ...changed,
      text: update.text ?? changed.text,
      disclosed: update.disclosed ?? changed.disclosed,
    } as CrisisRecord as T
  }
  return changed as T
}

/** What lies wholly after the day has not happened yet, whatever the file says of it. */
function withStatusOn(event: CrisisEvent, asOf: Day): CrisisEvent {
  const isAhead = event.date.earliest !== undefined && event.date.earliest > asOf
  return isAhead && event.status !== 'cancelled' && event.status !== 'scheduled'
    ? { ...event, status: 'scheduled' }
    : event
}

const spans = new WeakMap<Dataset, DaySpan>()

/** First and last day on which the dataset learned something; undefined for an empty record. */
export function knownSpan(dataset: Dataset): DaySpan | undefined {
  const span = spans.get(dataset) ?? withRowsKnown(newKnownSpan(dataset.byKnown), dataset.rowsKnown)
  if (span) spans.set(dataset, span)
  return span
}

function withRowsKnown(span: DaySpan | undefined, rows: DaySpan | undefined): DaySpan | undefined {
  if (!span || !rows) return span ?? rows
  return { from: minDay(span.from, rows.from), to: maxDay(span.to, rows.to) }
}

function newKnownSpan(byKnown: Dataset['byKnown']): DaySpan | undefined {
  const first = byKnown[0]?.known
  let last = byKnown.at(-1)?.known
  if (first === undefined || last === undefined) return undefined
  for (const { updates } of byKnown) {
    for (const { known } of updates) last = maxDay(last, known)
  }
  return { from: first, to: last }
}
