import { shell } from '../words/en/shell'
import styles from './loading-frame.module.css'

/** The frame of the board at its final size, so that nothing moves when the record comes. */
export function LoadingFrame() {
  return (
    <main className={styles.frame} aria-busy="true">
      <p role="status" className={styles.header}>
        {shell.loading}
      </p>
      <div className={styles.columns} aria-hidden="true">
        <div />
        <div />
        <div />
      </div>
      <div className={styles.strip} aria-hidden="true" />
    </main>
  )
}
