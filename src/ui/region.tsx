import { useId, type ReactNode } from 'react'
import { useIsInPane, usePaneLabel } from './pane-name'
import styles from './region.module.css'

type Props = {
  readonly title: string
  /** The landmark's accessible name where it differs from the title that is shown. */
  readonly name?: string
  /** What stands at the right of the title: a link to the whole view, a count. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly className?: string
  /** Heading level in the page's outline; 2 unless said. */
  readonly level?: 2 | 3
}

/** A landmark with a heading. The names of the board's regions are a contract (product.md). */
export function Region({ title, name, aside, children, className, level = 2 }: Props) {
  const headingId = useId()
  const isNamed = useIsInPane() || name !== undefined
  const label = usePaneLabel(name ?? title)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      className={className}
      aria-labelledby={isNamed ? undefined : headingId}
      aria-label={isNamed ? label : undefined}
    >
      <header className={styles.header}>
        <Heading id={headingId} className={styles.title}>
          {title}
        </Heading>
        {aside}
      </header>
      {children}
    </section>
  )
}
