import type { ReactNode } from 'react'
import styles from './drawer-section.module.css'

type Props = { readonly title: string; readonly aside?: ReactNode; readonly children: ReactNode }

export function DrawerSection({ title, aside, children }: Props) {
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.header}>
        <h3>{title}</h3>
        {aside !== undefined && <p className={styles.aside}>{aside}</p>}
      </header>
      {children}
    </section>
  )
}
