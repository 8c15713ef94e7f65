import { useMemo } from 'react'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import { inBlocks, NearBlocks } from '../ui/near-blocks'
import { MOST_WHOLE_ROWS } from '../ui/virtual-rows'
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

/** In rem: what a line of one row takes. */
const LINE_GUESS = 1.75

/** Records as lines: mark, what it is, when; each leads to its record. In the order given. */
export function RecordLines({ records, dataset, navigation }: Props) {
  const blocks = useMemo(
    () => (records.length > MOST_WHOLE_ROWS ? inBlocks(records, LINE_GUESS) : undefined),
    [records],
  )
  if (!blocks) {
    return (
      <ul className={styles.box}>
        {records.map((record) => (
          <Line key={record.id} record={record} dataset={dataset} navigation={navigation} />
        ))}
      </ul>
    )
  }
  return (
    <NearBlocks blocks={blocks}>
      {({ rows, first }) => (
        <ul className={styles.box}>
          {rows.map((record, index) => (
            <Line
              key={record.id}
              record={record}
              dataset={dataset}
              navigation={navigation}
              place={first + index + 1}
              of={records.length}
            />
          ))}
        </ul>
      )}
    </NearBlocks>
  )
}

type LineProps = Omit<Props, 'records'> & {
  readonly record: CrisisRecord
  readonly place?: number
  readonly of?: number
}

function Line({ record, dataset, navigation, place, of }: LineProps) {
  return (
    <li className={styles.line} aria-posinset={place} aria-setsize={of}>
      <MarkGlyph name={markNameOf(record)} />
      <RecordLink record={record} navigation={navigation} className={styles.link}>
        {recordTitle(record, dataset)}
      </RecordLink>
      <span className={styles.when}>
        {formatEdtf(record.date)}
        {record.withdrawn && ` · ${text.withdrawnMark}`}
      </span>
    </li>
  )
}
