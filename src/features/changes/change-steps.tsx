import { formatDay } from '../../view-model/format-day'
import type { ChangeStep } from '../../view-model/select-changes'
import { changes as text } from '../../words/en/changes'
import styles from './field-changes.module.css'

/** Since when it is known to be so, and why. */
export function ChangeSteps({ steps }: { readonly steps: readonly ChangeStep[] }) {
  return steps.map(({ known, reason }, index) => (
    <p key={index} className={styles.step}>
      {text.updated(formatDay(known))}
      {reason !== undefined && `: ${reason}`}
    </p>
  ))
}
