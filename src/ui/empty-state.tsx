import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** An empty screen is an explained screen: why it is empty, and the one action that helps. */
export function EmptyState({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action}
    </div>
  )
}
