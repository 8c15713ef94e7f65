import { DemandGlyph } from '../../marks/demand-glyph'
import { DemandStatusMark } from '../../marks/demand-status-mark'
import type { Board } from '../../view-model/board'
import type { DemandStatus } from '../../view-model/demand-status'
import { demandText } from '../../view-model/demand-text'
import type { AddresseeLine } from '../../view-model/select-positions'
import { positions as text } from '../../words/en/positions'
import styles from './status-block.module.css'

type Props = { readonly status: DemandStatus; readonly addressees: readonly AddresseeLine[]; readonly board: Board }

/** What became of a demand; where several were asked, what came from each. */
export function StatusBlock({ status, addressees, board }: Props) {
  const { dataset, asOf } = board
  if (addressees.length === 0) return <DemandStatusMark status={status} dataset={dataset} asOf={asOf} />
  return (
    <div className={styles.block}>
      <p className={styles.word}>
        <DemandGlyph answer={status.answer} /> {demandText(status, dataset, asOf).word}
      </p>
      <ul>
        {addressees.map(({ name, status: own }) => {
          const { word, since } = demandText(own, dataset, asOf)
          return (
            <li key={name} className={styles.addressee}>
              <DemandGlyph answer={own.answer} /> <span>{text.addressee(name, text.statusText(word, since))}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
