import type { BriefFailure } from '../../domain/brief'
import { briefs as text } from '../../words/en/briefs'
import styles from './brief.module.css'

type Props = {
  readonly failure: BriefFailure
  /** Absent where no brief is in question. */
  readonly onSettle?: (by: 'mine' | 'theirs') => void
}

/** What stands on the page and not in the browser, why, and what helps. */
export function UnkeptNotice({ failure, onSettle }: Props) {
  return (
    <div className={styles.warning} role="alert">
      <p>{text.failures[failure]}</p>
      {failure === 'changed' && onSettle ? (
        <p className={styles.choices}>
          <button type="button" className={styles.action} onClick={() => onSettle('mine')}>
            {text.keepMine}
          </button>
          <button type="button" className={styles.action} onClick={() => onSettle('theirs')}>
            {text.takeTheirs}
          </button>
        </p>
      ) : (
        <p>{text.remedy}</p>
      )}
    </div>
  )
}
