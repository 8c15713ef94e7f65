import type { Reliability } from '../../domain/vocabulary'
import type { SourceRow } from '../../view-model/select-sources'
import { sources as text } from '../../words/en/sources'
import styles from './source-row.module.css'

type Props = { readonly reliability: Reliability | undefined; readonly items: SourceRow['items'] }

/** The letter of the source and, apart from it, how often its items were given each number. */
export function SourceGrade({ reliability, items }: Props) {
  return (
    <div>
      <p className={reliability === undefined ? styles.soft : undefined}>
        {reliability === undefined ? (
          text.notGraded
        ) : (
          <>
            <strong>{reliability}</strong> {text.reliabilityOnly(reliability)}
          </>
        )}
      </p>
      <ul className={styles.items}>
        {items.map(({ credibility, count }) => (
          <li key={`${credibility}`}>
            {credibility !== undefined && <strong>{credibility} </strong>}
            {text.judged(credibility)}
            {text.times(count)}
          </li>
        ))}
      </ul>
    </div>
  )
}
