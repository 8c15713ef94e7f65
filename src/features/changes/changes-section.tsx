import { useId, type ReactNode } from 'react'
import { changes as text } from '../../words/en/changes'
import styles from './changes-section.module.css'
import { SECTION_IDS } from './section-ids'

type Props = {
  readonly name: keyof typeof text.sections
  readonly count: number
  readonly children: ReactNode
}

/** One kind of change under its heading; nothing where there is none. */
export function ChangesSection({ name, count, children }: Props) {
  const headingId = useId()
  if (count === 0) return null
  return (
    <section id={SECTION_IDS[name]} aria-labelledby={headingId} className={styles.section}>
      <header>
        <h3 id={headingId}>{text.sections[name]}</h3>
        <p>{text.count(count)}</p>
      </header>
      {children}
    </section>
  )
}
