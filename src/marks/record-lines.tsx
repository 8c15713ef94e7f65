import type { CrisisRecord, Dataset } from '../domain/dataset'
import { formatEdtf } from '../view-model/format-day'
import { markNameOf } from '../view-model/mark-of'
import type { Navigation } from '../view-model/navigation'
import { recordTitle } from '../view-model/record-text'
import { record as text } from '../words/en/record'
import { MarkGlyph } from './mark-glyph'
import { RecordLink } from './record-link'
import styles from './record-lines.module.css'

type Props = {
  readonly records: readonly CrisisRecord[]
  readonly dataset: Dataset
  readonly navigation: Navigation
}

/** Records as lines: mark, what it is, when; each leads to its record. In the order given. */
export function RecordLines({ records, dataset, navigation }: Props) {
  return (
    <ul className={styles.box}>
      {records.map((record) => (
        <li key={record.id} className={styles.line}>
          <MarkGlyph name={markNameOf(record)} />
          <RecordLink record={record} navigation={navigation} className={styles.link}>
            {recordTitle(record, dataset)}
          </RecordLink>
          <span className={styles.when}>
            {formatEdtf(record.date)}
            {record.withdrawn && ` · ${text.withdrawnMark}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
