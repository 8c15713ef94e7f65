import { timeline as text } from '../../words/en/timeline'
import styles from './soft-edge-key.module.css'

/** What a fading edge says, as an entry of the legend. */
export function SoftEdgeKey() {
  return (
    <li>
      <span className={styles.sample} aria-hidden="true" /> {text.softEdge}
    </li>
  )
}
