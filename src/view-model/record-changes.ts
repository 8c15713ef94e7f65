// What a reader was told before: each update known by the day, with what it replaced. Later ones are
// counted and never shown.
import type { Day } from '../base/day'
import { formatEdtf } from './format-day'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { Update } from '../domain/entry'
import { record as text } from '../words/en/record'
import { stateAsOf } from './as-of'
import { selectCitedSources, type CitedSource } from './select-cited-sources'

export type RecordChange = {
  readonly known: Day
  readonly fields: readonly ChangedField[]
  readonly reason?: string
  readonly sources: readonly CitedSource[]
}

export type ChangedField = {
  readonly label: string
  readonly now: string
  /** What stood there before; undefined where nothing did. */
  readonly before?: string
}

export type RecordChanges = { readonly known: readonly RecordChange[]; readonly laterCount: number }

/** `record` as the file has it, without any update applied. */
export function recordChanges(record: CrisisRecord, dataset: Dataset, asOf: Day): RecordChanges {
  const due = record.updates.filter(({ known }) => known <= asOf)
  return {
    known: due.map((update, index) => {
      const before = stateAsOf({ ...record, updates: due.slice(0, index) }, update.known)
      return {
        known: update.known,
        fields: changedFields(update, before),
        reason: update.reason,
        sources: selectCitedSources(update.citations, dataset).cards,
      }
    }),
    laterCount: record.updates.length - due.length,
  }
}

function changedFields(update: Update, before: CrisisRecord): readonly ChangedField[] {
  const { changedFields: labels, statuses } = text
  const fields: ChangedField[] = []
  if (update.isWithdrawn) fields.push({ label: labels.withdrawn, now: '' })
  if (update.date) fields.push({ label: labels.date, now: formatEdtf(update.date), before: formatEdtf(before.date) })
  if (before.type === 'event') {
    if (update.status)
      fields.push({ label: labels.status, now: statuses[update.status], before: statuses[before.status] })
    if (update.summary !== undefined)
      fields.push({ label: labels.summary, now: update.summary, before: before.summary })
  }
  if (before.type === 'statement') {
    if (update.text !== undefined) fields.push({ label: labels.text, now: update.text, before: before.text })
    if (update.disclosed !== undefined) {
      fields.push({ label: labels.disclosed, now: update.disclosed ? text.nowDisclosed : text.nowUndisclosed })
    }
  }
  return fields.length > 0 ? fields : [{ label: labels.sources, now: text.moreSources }]
}
