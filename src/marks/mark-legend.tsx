import type { ReactNode } from 'react'
import type { MarkName } from '../view-model/mark-of'
import { marks as text } from '../words/en/marks'
import { MarkGlyph } from './mark-glyph'
import styles from './mark-legend.module.css'

type Props = {
  /** The name of the list, for those who do not see it. */
  readonly label: string
  readonly names: readonly MarkName[]
  /** Entries that a view adds of its own. */
  readonly children?: ReactNode
}

/** What the marks mean, from the table that draws them. */
export function MarkLegend({ label, names, children }: Props) {
  return (
    <ul className={styles.legend} aria-label={label} data-uncounted="">
      {names.map((name) => (
        <li key={name}>
          <MarkGlyph name={name} /> {text[name]}
        </li>
      ))}
      {children}
    </ul>
  )
}
