import { useEffect, useRef } from 'react'
import { keys } from '../words/en/keys'
import { words } from '../words/words'
import { KEY_TABLE, printedKeys } from './key-table'
import styles from './key-help.module.css'

/** The keys, printed from the table that they act by. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.help} aria-label={keys.title} onClose={onClose}>
      <h2>{keys.title}</h2>
      <dl>
        {KEY_TABLE.map((row) => (
          <div key={row.action}>
            <dt>
              {printedKeys(row).map((printed, index) => (
                <span key={printed}>
                  {index > 0 && <span className={styles.or}> {keys.or} </span>}
                  <kbd>{printed}</kbd>
                </span>
              ))}
            </dt>
            <dd>{row.label}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  )
}
