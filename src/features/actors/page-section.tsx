import type { ReactNode } from 'react'
import { LabelledSection } from '../../ui/labelled-section'
import styles from './actor-page.module.css'

type Props = {
  readonly title: string
  readonly count?: number
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of an actor's page under a small heading. */
export function PageSection({ title, count, aside, children }: Props) {
  return (
    <LabelledSection className={styles.section} label={title}>
      <header>
        <h3>{title}</h3>
        <p>{count ?? aside}</p>
      </header>
      {children}
    </LabelledSection>
  )
}
