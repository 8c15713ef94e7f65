import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import type { WithdrawnLine } from '../../view-model/select-changes'
import { changes as text } from '../../words/en/changes'
import { record as recordWords } from '../../words/en/record'
import styles from './changes-section.module.css'
import { ManyLines } from './many-lines'
import { RecordTitle } from './record-title'

type Props = { readonly lines: readonly WithdrawnLine[]; readonly board: Board; readonly navigation: Navigation }

const LINE_GUESS = 3.5

/** What nothing rests on any more, and why. */
export function WithdrawnLines({ lines, board, navigation }: Props) {
  return (
    <ManyLines items={lines} keyOf={({ record }) => record.id} guess={LINE_GUESS} className={styles.lines}>
      {({ record, known, reason, isNew }) => (
        <>
          <RecordTitle record={record} dataset={board.dataset} navigation={navigation} />
          <p className={styles.outcome}>{recordWords.withdrawn(formatDay(known))}</p>
          <p className={styles.soft}>
            {reason ?? text.noReason}
            {isNew && ` (${text.cameAndWent})`}
          </p>
        </>
      )}
    </ManyLines>
  )
}
