import type { Segment } from '../../view-model/highlight'
import styles from './search-palette.module.css'

/** A text in which what was found is marked. */
export function FoundText({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map(({ text, isHit }, index) =>
    isHit ? (
      <mark key={index} className={styles.mark}>
        {text}
      </mark>
    ) : (
      <span key={index}>{text}</span>
    ),
  )
}
