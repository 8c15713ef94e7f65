import { useEffect, useRef, type ReactNode } from 'react'
import { keys } from '../words/en/keys'
import { words } from '../words/words'
import styles from './key-help.module.css'

type Props = {
  readonly title: string
  readonly rows: readonly { readonly printed: readonly string[]; readonly label: string }[]
  readonly onClose: () => void
  /** What stands under the list. */
  readonly children?: ReactNode
}

/** The keys, printed from the table that they act by. */
export function KeyHelp({ title, rows, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.help} aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      <dl>
        {rows.map(({ printed, label }) => (
          <div key={label}>
            <dt>
              {printed.map((key, index) => (
                <span key={key}>
                  {index > 0 && <span className={styles.or}> {keys.or} </span>}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      {children}
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  )
}
