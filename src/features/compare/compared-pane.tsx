import { useId, type ReactNode } from 'react'
import { PaneName } from '../../ui/pane-name'
import type { PaneHead } from '../../view-model/select-panes'
import { compare as text } from '../../words/en/compare'
import styles from './compared-pane.module.css'

type Props = {
  readonly head: PaneHead
  /** The pane's own day, where it has one: then the heading is the day's control. */
  readonly day?: ReactNode
  /** Whether the day alone is what differs, so that the control says all that the name does. */
  readonly isDayAlone: boolean
  /** What else can be chosen for this pane alone. */
  readonly choice?: ReactNode
  /** Under the heading, over its whole width. */
  readonly under?: ReactNode
  readonly children: ReactNode
}

/** One of two views: what it shows and how it differs, in sight while it is read; below, the view. */
export function ComparedPane({ head, day, isDayAlone, choice, under, children }: Props) {
  const headingId = useId()
  return (
    <section className={styles.pane} aria-labelledby={headingId}>
      <header className={styles.head}>
        <div className={styles.line}>
          <h2 id={headingId} className={isDayAlone ? 'visually-hidden' : styles.name}>
            {head.name}
          </h2>
          {isDayAlone && (
            <span className={styles.asOf} aria-hidden="true">
              {text.asOfLabel}
            </span>
          )}
          {day}
          <p className={styles.details}>
            {head.details.map((detail) => (
              <span key={detail}>{detail}</span>
            ))}
          </p>
          {choice}
        </div>
        <PaneName value={head.name}>{under}</PaneName>
      </header>
      <PaneName value={head.name}>
        <div className={styles.body}>{children}</div>
      </PaneName>
    </section>
  )
}
