import styles from './silence.module.css'

/** The hollow mark of a cell in which nothing was said. */
export function Silence() {
  return (
    <svg className={styles.silence} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <circle cx="6" cy="6" r="2.6" fill="none" stroke="currentColor" strokeWidth="1" />
    </svg>
  )
}
