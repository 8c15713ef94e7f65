// One line for any record: what a list, a tooltip and a screen reader say of it.
import type { CrisisRecord, Dataset } from '../domain/dataset'
import { vocabulary } from '../words/en/vocabulary'
import { formatQuantity } from './format-quantity'
import { claimantOf, speakerOf } from './names'

export function recordTitle(record: CrisisRecord, dataset: Dataset): string {
  switch (record.type) {
    case 'event':
      return record.title
    case 'statement':
      return `${speakerOf(record, dataset).label}: ${record.text}`
    case 'claim': {
      // A reference names a line, such as a year, and counts nothing.
      const unit = record.kind === 'reference' ? '' : (dataset.measures.get(record.measure)?.unit ?? '')
      return `${claimantOf(record, dataset).label}: ${formatQuantity(record.value, record.words)} ${unit}`.trim()
    }
  }
}

/** The record's kind in a word: 'meeting', 'demand', 'observed figure'. */
export function recordKind(record: CrisisRecord): string {
  switch (record.type) {
    case 'event':
      return vocabulary.eventKinds[record.kind]
    case 'statement':
      return vocabulary.statementForms[record.form]
    case 'claim':
      return `${vocabulary.claimKinds[record.kind]} ${vocabulary.recordTypes.claim}`
  }
}
