import { RecordLink } from '../../marks/record-link'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { recordTitle } from '../../view-model/record-text'
import type { CorrectionLine } from '../../view-model/select-changes'
import { changes as text } from '../../words/en/changes'
import { record as recordWords } from '../../words/en/record'
import styles from './changes-section.module.css'
import { ManyLines } from './many-lines'

type Props = { readonly lines: readonly CorrectionLine[]; readonly board: Board; readonly navigation: Navigation }

const LINE_GUESS = 4

/** What the keepers of the dataset have mended, when and why. */
export function CorrectionLines({ lines, board, navigation }: Props) {
  return (
    <ManyLines items={lines} keyOf={({ key }) => key} guess={LINE_GUESS} className={styles.lines}>
      {({ correction: { date, record: id, change, reason }, record }) => (
        <>
          <p>
            {record ? (
              <RecordLink record={record} navigation={navigation} className={styles.link}>
                {recordTitle(record, board.dataset)}
              </RecordLink>
            ) : (
              <>
                <code>{id}</code> <span className={styles.soft}>{text.gone}</span>
              </>
            )}
          </p>
          <p className={styles.soft}>
            {formatDay(date)}, {recordWords.correctionChanges[change]}: {reason}
          </p>
        </>
      )}
    </ManyLines>
  )
}
