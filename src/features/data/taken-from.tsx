import type { Receipt } from '../../domain/receipt'
import { Region } from '../../ui/region'
import { receiptLines } from '../../view-model/receipt'
import { data as text } from '../../words/en/data'
import styles from './data-view.module.css'

/** Of a file that this app wrote: which view of which data it holds. */
export function TakenFrom({ receipt }: { readonly receipt: Receipt }) {
  return (
    <Region title={text.takenFrom}>
      <dl className={styles.identity}>
        {receiptLines(receipt).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Region>
  )
}
