import type { Correction } from '../../domain/dataset'
import { formatDay } from '../../view-model/format-day'
import { record as text } from '../../words/en/record'
import { DrawerSection } from './drawer-section'
import styles from './history.module.css'

/** What the keepers of the dataset have mended in this record, and why. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  return (
    <DrawerSection title={text.corrections}>
      <ol>
        {corrections.map(({ date, change, reason }, index) => (
          <li key={index} className={styles.step}>
            <p className={styles.day}>{formatDay(date)}</p>
            <p>
              <span className={styles.label}>{text.correctionChanges[change]}</span> {reason}
            </p>
          </li>
        ))}
      </ol>
    </DrawerSection>
  )
}
