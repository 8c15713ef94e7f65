import type { ReactNode } from 'react'
import styles from './notices.module.css'

type Props = { readonly children: ReactNode; readonly label: string; readonly onAction: () => void }

/** A notice with the one thing that a reader can do about it. */
export function NoticeAction({ children, label, onAction }: Props) {
  return (
    <p>
      {children}{' '}
      <button type="button" className={styles.action} onClick={onAction}>
        {label}
      </button>
    </p>
  )
}
