import type { Fact } from '../../view-model/record-facts'
import styles from './statement-facts.module.css'

/** The hedges of a statement in full: its condition, its likelihood, how the source names the speaker. */
export function StatementFacts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt> <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
