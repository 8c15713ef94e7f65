import { useState } from 'react'
import { update as text } from '../words/en/update'
import styles from './notices.module.css'
import type { Update } from './use-update'

/** Asks and never acts by itself: whoever reads or writes here must lose neither place nor words. */
export function UpdateNotice({ update }: { readonly update: Update }) {
  const [isLater, setLater] = useState(false)
  if (isLater) return null
  return (
    <p>
      <strong>{text.isHere}</strong>{' '}
      <button type="button" className={styles.action} onClick={update.apply}>
        {text.take}
      </button>{' '}
      <button type="button" className={styles.action} onClick={() => setLater(true)}>
        {text.later}
      </button>
    </p>
  )
}
