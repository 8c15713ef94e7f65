import type { Dataset } from '../../domain/dataset'
import type { Statement } from '../../domain/statement'
import { RecordLink } from '../../marks/record-link'
import { formatEdtf } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { recordTitle } from '../../view-model/record-text'
import type { StatementLine } from '../../view-model/select-statements'
import { record as recordText } from '../../words/en/record'
import { statements as text } from '../../words/en/statements'
import styles from './statement-ties.module.css'

type Props = {
  readonly statement: Statement
  readonly line: Pick<StatementLine, 'relations' | 'moreRelated'>
  readonly dataset: Dataset
  readonly navigation: Navigation
}

/** What a statement has to do with others, from both ends: what it answers, and what answered it. */
export function StatementTies({ statement, line, dataset, navigation }: Props) {
  return (
    <>
      {line.relations.map(({ label, records }) => (
        <div key={label} className={styles.relation}>
          <p>{label}</p>
          <ul>
            {records.map((record) => (
              <li key={record.id}>
                <RecordLink record={record} navigation={navigation}>
                  {recordTitle(record, dataset)}
                </RecordLink>
                <span className={styles.when}>
                  {' '}
                  {formatEdtf(record.date)}
                  {record.withdrawn && `, ${recordText.withdrawnMark}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {line.moreRelated > 0 && (
        <p>
          <RecordLink record={statement} navigation={navigation} className={styles.more}>
            {text.moreRelated(line.moreRelated)}
          </RecordLink>
        </p>
      )}
    </>
  )
}
