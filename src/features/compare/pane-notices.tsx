import type { ReactNode } from 'react'
import type { LinkNotice } from '../../view-model/view-state'
import { shell } from '../../words/en/shell'
import styles from './pane-notices.module.css'

/** What a reader must know of one pane; nothing when there is nothing to say. */
export function PaneNotices({
  link,
  children,
}: {
  readonly link: readonly LinkNotice[]
  readonly children?: ReactNode
}) {
  return (
    <div className={styles.notices} role="status">
      {link.map(({ key, value }) => (
        <p key={`${key}=${value}`}>{shell.ignored(key, value)}</p>
      ))}
      {children}
    </div>
  )
}
