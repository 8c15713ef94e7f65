import { timeline as text } from '../../words/en/timeline'
import styles from './timeline-list.module.css'

/** What the columns are, for those who hear the table; as its first of many rows where a part of it is drawn. */
export function TimelineListHead({ isPart = false }: { readonly isPart?: boolean }) {
  return (
    <>
      <caption className="visually-hidden">{text.list}</caption>
      {isPart && (
        <colgroup>
          <col className={styles.dateColumn} />
          <col className={styles.kindColumn} />
          <col />
        </colgroup>
      )}
      <thead className="visually-hidden">
        <tr aria-rowindex={isPart ? 1 : undefined}>
          <th scope="col">{text.listHead.date}</th>
          <th scope="col">{text.listHead.kind}</th>
          <th scope="col">{text.listHead.record}</th>
        </tr>
      </thead>
    </>
  )
}
