import styles from './figure-chart.module.css'
import type { Box } from './place-labels'

type Props = {
  readonly label: { readonly text: string; readonly box: Box }
  readonly fontSize: number
  /** Laid over whatever is there: the label of the mark that a reader points at. */
  readonly isRaised: boolean
}

/** The label of a mark, in the colour of its surroundings. */
export function MarkLabel({ label: { text, box }, fontSize, isRaised }: Props) {
  return (
    <text
      x={(box.left + box.right) / 2}
      y={(box.top + box.bottom) / 2 + fontSize * 0.34}
      textAnchor="middle"
      className={isRaised ? styles.raised : styles.label}
      aria-hidden="true"
    >
      {text}
    </text>
  )
}
