import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { ChangeLine } from '../../view-model/select-changes'
import { ChangeSteps } from './change-steps'
import styles from './changes-section.module.css'
import { FieldChanges } from './field-changes'
import { ManyLines } from './many-lines'
import { RecordTitle } from './record-title'

type Props = { readonly lines: readonly ChangeLine[]; readonly board: Board; readonly navigation: Navigation }

const LINE_GUESS = 5

/** Records that are told otherwise than before. */
export function ChangeLines({ lines, board, navigation }: Props) {
  return (
    <ManyLines items={lines} keyOf={({ record }) => record.id} guess={LINE_GUESS} className={styles.lines}>
      {({ record, fields, steps }) => (
        <>
          <RecordTitle record={record} dataset={board.dataset} navigation={navigation} />
          <FieldChanges fields={fields} />
          <ChangeSteps steps={steps} />
        </>
      )}
    </ManyLines>
  )
}
