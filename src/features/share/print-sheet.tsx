import { useMemo } from 'react'
import type { Board } from '../../view-model/board'
import { formatWeekdayDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { receiptLines } from '../../view-model/receipt'
import { selectPrintedSources } from '../../view-model/select-printed-sources'
import { print as text } from '../../words/en/print'
import styles from './print-sheet.module.css'
import { useTaken, type Identity } from './use-taken'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  readonly identity: Identity
  readonly path: string
}

/**
 * What stands at the head and the foot of every printed page: whose record, as of when, its receipt, who may read it; and
 * after the last line of the view every source of it, with its address.
 */
export function PrintSheet({ board, navigation, identity, path }: Props) {
  const { receipt } = useTaken(board, navigation, identity, path)
  const sources = useMemo(() => selectPrintedSources(path, board), [path, board])
  const mark = receipt.marking && <strong className={styles.mark}>{receipt.marking}</strong>
  return (
    <>
      <div className={styles.head}>
        {mark}
        <p className={styles.title}>{receipt.title}</p>
        <p>{text.asOf(formatWeekdayDay(board.asOf), receipt.revision)}</p>
      </div>
      {sources.list.length > 0 && (
        <section className={styles.sources}>
          <h2>{text.sources}</h2>
          <ul>
            {sources.list.map(({ id, line, address }) => (
              <li key={id}>
                {line} {address}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.foot}>
        <dl>
          {receiptLines(receipt).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{text.sources}</dt>
            <dd>{sources.names}</dd>
          </div>
        </dl>
        {mark}
      </div>
    </>
  )
}
