import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { DateLine } from '../../view-model/select-changes'
import { changes as text } from '../../words/en/changes'
import { ChangeSteps } from './change-steps'
import styles from './changes-section.module.css'
import { FieldChanges } from './field-changes'
import { ManyLines } from './many-lines'
import { RecordTitle } from './record-title'

type Props = { readonly dates: readonly DateLine[]; readonly board: Board; readonly navigation: Navigation }

const LINE_GUESS = 3.5

/** What had been scheduled, and what became of it. */
export function DateLines({ dates, board, navigation }: Props) {
  return (
    <ManyLines items={dates} keyOf={({ record }) => record.id} guess={LINE_GUESS} className={styles.lines}>
      {({ record, outcome, fields, steps }) => (
        <>
          <RecordTitle record={record} dataset={board.dataset} navigation={navigation} />
          <p className={styles.outcome}>{text.outcomes[outcome]}</p>
          <FieldChanges fields={fields} />
          <ChangeSteps steps={steps} />
        </>
      )}
    </ManyLines>
  )
}
