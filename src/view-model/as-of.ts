// The board as of a day: exactly the records known by then, each in the state that was known by then.
import { bisectRight } from '../base/bisect'
import type { Day } from '../base/day'
import type { Claim } from '../domain/claim'
import type { CrisisEvent } from '../domain/crisis-event'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { EntryId } from '../domain/ids'
import type { Statement } from '../domain/statement'
import type { Update } from '../domain/entry'

/** What a board knows on one day. Withdrawn records are kept apart: findable, but nothing rests on them. */
export type Knowledge = {
  readonly asOf: Day
  readonly events: readonly CrisisEvent[]
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
  /** Every record known by the day, withdrawn ones too, by id. */
  readonly byId: ReadonlyMap<EntryId, CrisisRecord>
}

/** Everything known on or before `asOf`, in file order. */
export function knowledgeAsOf(dataset: Dataset, asOf: Day): Knowledge {
  const count = bisectRight(dataset.byKnown, asOf, ({ known }) => known)
  const records = dataset.byKnown
    .slice(0, count)
    .map((record) => stateAsOf(record, asOf))
    .toSorted((a, b) => a.order - b.order)
  const standing = records.filter(({ withdrawn }) => withdrawn === undefined)
  return {
    asOf,
    events: standing.filter((record) => record.type === 'event'),
    statements: standing.filter((record) => record.type === 'statement'),
    claims: standing.filter((record) => record.type === 'claim'),
    byId: new Map(records.map((record) => [record.id, record])),
  }
}

/** One record with every update known by `asOf` applied in order. The same object when there is none. */
export function stateAsOf<T extends CrisisRecord>(record: T, asOf: Day): T {
  const due = record.updates.filter(({ known }) => known <= asOf)
  const updated = due.reduce<T>(applyUpdate, record)
  return updated.type === 'event' ? (withStatusOn(updated, asOf) as T) : updated
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

/** First and last day on which the dataset learned something; undefined for an empty record. */
export function knownSpan(dataset: Dataset): { readonly from: Day; readonly to: Day } | undefined {
  const first = dataset.byKnown[0]
  const last = dataset.byKnown.at(-1)
  if (!first || !last) return undefined
  const lastUpdate = dataset.byKnown.flatMap(({ updates }) => updates.map(({ known }) => known))
  return { from: first.known, to: Math.max(last.known, ...lastUpdate) as Day }
}
