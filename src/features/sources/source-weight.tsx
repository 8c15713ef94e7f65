import type { SourceRow } from '../../view-model/select-sources'
import { sources as text } from '../../words/en/sources'
import styles from './source-weight.module.css'

/** How much rests on a source, and how much of that on it alone. */
export function SourceWeight({ row }: { readonly row: SourceRow }) {
  const { records, alone, rows, withdrawn, share, aloneShare } = row
  const others = [rows > 0 ? text.rows(rows) : undefined, withdrawn > 0 ? text.withdrawn(withdrawn) : undefined]
  return (
    <div>
      <p>{records > 0 ? text.records(records) : rows > 0 ? text.rows(rows) : text.nothing}</p>
      {records > 0 && (
        <>
          <span className={styles.bar} aria-hidden="true">
            <span className={styles.shared} style={{ inlineSize: `${share * 100}%` }} />
            <span className={styles.alone} style={{ inlineSize: `${aloneShare * 100}%` }} />
          </span>
          <p className={styles.soft}>{text.alone(alone, records)}</p>
        </>
      )}
      <p className={styles.soft}>
        {others.filter((part) => part !== undefined && (records > 0 || part !== text.rows(rows))).join(', ')}
      </p>
    </div>
  )
}
