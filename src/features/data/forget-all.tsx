import { useState } from 'react'
import type { Forgettable } from '../../domain/stored'
import { offline as text } from '../../words/en/offline'
import styles from './stored-view.module.css'

/** The harmless answer is at hand. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus()
}

/** Asks once more: briefs are somebody's work. */
export function ForgetAll({ onForget }: { readonly onForget: (what: Forgettable) => void }) {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <p className={styles.all}>
        <button type="button" className={styles.action} onClick={() => setAsking(true)}>
          {text.all.action}
        </button>
      </p>
    )
  }
  return (
    <div className={styles.all} role="group" aria-label={text.all.action}>
      <p>{text.all.sure}</p>
      <p className={styles.choice}>
        <button
          type="button"
          className={styles.strong}
          onClick={() => {
            setAsking(false)
            onForget({ kind: 'everything' })
          }}
        >
          {text.all.yes}
        </button>
        <button type="button" className={styles.action} ref={takeFocus} onClick={() => setAsking(false)}>
          {text.all.no}
        </button>
      </p>
    </div>
  )
}
