import type { MarkName } from '../view-model/mark-of'
import styles from './mark-glyph.module.css'
import { MARK_SIZE, MarkShape } from './mark-shape'

/** One mark of the table, 14 px square, in the colour of its surroundings. Decoration beside its words. */
export function MarkGlyph({ name }: { readonly name: MarkName }) {
  return (
    <svg
      className={styles.glyph}
      viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`}
      width={MARK_SIZE}
      height={MARK_SIZE}
      aria-hidden="true"
      focusable="false"
    >
      <MarkShape name={name} x={MARK_SIZE / 2} y={MARK_SIZE / 2} />
    </svg>
  )
}
