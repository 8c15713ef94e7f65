import type { PrintedSource } from '../../view-model/select-handout'
import { handout as text } from '../../words/en/handout'
import styles from './scene-sources.module.css'

type Props = { readonly sources: readonly PrintedSource[]; readonly more: number }

/** Every source of the rows above, by its number there, with its grade and its address in full. */
export function SceneSources({ sources, more }: Props) {
  if (sources.length === 0) return null
  return (
    <div className={styles.sources}>
      <h3>{text.sourceList}</h3>
      <ol aria-label={text.sourceList}>
        {sources.map(({ number, source, published, grade, address, origin }) => (
          <li key={source.id}>
            <span className={styles.number}>[{number}]</span>{' '}
            {[source.publisher, source.title, published].filter(Boolean).join(', ')} ·{' '}
            {grade.code === undefined ? grade.text : `${grade.code}, ${grade.text}`}
            {origin && ` · ${text.repeats(origin.title)}`}
            {address !== undefined && <span className={styles.address}>{address}</span>}
          </li>
        ))}
      </ol>
      {more > 0 && <p>{text.moreSources(more)}</p>}
    </div>
  )
}
