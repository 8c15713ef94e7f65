import type { Board } from '../../view-model/board'
import { formatWeekdayDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { receiptLines } from '../../view-model/receipt'
import { print as text } from '../../words/en/print'
import styles from './print-sheet.module.css'
import { useTaken, type Identity } from './use-taken'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  readonly identity: Identity
  readonly path: string
}

/** What stands at the head and the foot of every printed page: whose record, as of when, and its receipt. */
export function PrintSheet({ board, navigation, identity, path }: Props) {
  const { receipt } = useTaken(board, navigation, identity, path)
  return (
    <>
      <div className={styles.head}>
        <p className={styles.title}>{receipt.title}</p>
        <p>{text.asOf(formatWeekdayDay(board.asOf), receipt.revision)}</p>
      </div>
      <div className={styles.foot}>
        <dl>
          {receiptLines(receipt).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  )
}
