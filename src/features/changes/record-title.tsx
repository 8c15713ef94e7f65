import type { CrisisRecord, Dataset } from '../../domain/dataset'
import { MarkGlyph } from '../../marks/mark-glyph'
import { RecordLink } from '../../marks/record-link'
import { formatEdtf } from '../../view-model/format-day'
import { markNameOf } from '../../view-model/mark-of'
import type { Navigation } from '../../view-model/navigation'
import { recordKind, recordTitle } from '../../view-model/record-text'
import styles from './record-title.module.css'

type Props = { readonly record: CrisisRecord; readonly dataset: Dataset; readonly navigation: Navigation }

/** A record as one line that leads to it: mark, what it is, kind and date. */
export function RecordTitle({ record, dataset, navigation }: Props) {
  return (
    <p className={styles.line}>
      <MarkGlyph name={markNameOf(record)} />
      <RecordLink record={record} navigation={navigation} className={styles.link}>
        {recordTitle(record, dataset)}
      </RecordLink>
      <span className={styles.when}>
        {recordKind(record)}, {formatEdtf(record.date)}
      </span>
    </p>
  )
}
