import type { Dataset } from '../../domain/dataset'
import type { Statement } from '../../domain/statement'
import { RecordLink } from '../../marks/record-link'
import { formatEdtf } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { recordTitle } from '../../view-model/record-text'
import type { StatementLine } from '../../view-model/select-statements'
import { statementDesk } from '../../words/en/statement-desk'
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
  const { relations, moreRelated } = line
  return (
    <>
      {relations.length > 0 && (
        <ul className={styles.ties}>
          {relations.map(({ label, records }) =>
            records.map((record) => (
              <li key={`${label} ${record.id}`}>
                <span className={styles.label}>
                  {statementDesk.tie(label, formatEdtf(record.date), record.withdrawn !== undefined)}
                </span>{' '}
                <RecordLink record={record} navigation={navigation}>
                  {recordTitle(record, dataset)}
                </RecordLink>
              </li>
            )),
          )}
        </ul>
      )}
      {moreRelated > 0 && (
        <p>
          <RecordLink record={statement} navigation={navigation} className={styles.more}>
            {text.moreRelated(moreRelated)}
          </RecordLink>
        </p>
      )}
    </>
  )
}
