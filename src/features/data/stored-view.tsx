import { useState } from 'react'
import type { Forgettable, Stored } from '../../domain/stored'
import { Region } from '../../ui/region'
import { forgottenText, selectSpace, selectStored, type StoredPart } from '../../view-model/select-stored'
import { offline as text } from '../../words/en/offline'
import { ForgetAll } from './forget-all'
import styles from './stored-view.module.css'

type Props = {
  readonly stored: Stored | undefined
  /** When it was looked at; milliseconds since 1970 (UTC). */
  readonly now: number
  readonly last: { readonly what: Forgettable; readonly isDone: boolean } | undefined
  readonly onForget: (what: Forgettable) => void
  readonly onPersist: () => void
}

/** Everything that this browser keeps for the app, each with a way to have it forgotten. */
export function StoredView({ stored, now, last, onForget, onPersist }: Props) {
  return (
    <div className={styles.view}>
      <Region title={text.title} className={styles.intro}>
        <p className={styles.promise}>{text.promise}</p>
        <p role="status" className={styles.last}>
          {stored ? last && forgottenText(last) : text.looking}
        </p>
      </Region>
      {stored && (
        <>
          {selectStored(stored, now).map((part) => (
            <Part key={part.title} part={part} onForget={onForget} />
          ))}
          <Space stored={stored} onPersist={onPersist} />
          <ForgetAll onForget={onForget} />
        </>
      )}
    </div>
  )
}

function Part({ part, onForget }: { readonly part: StoredPart; readonly onForget: Props['onForget'] }) {
  return (
    <Region title={part.title}>
      <ul className={styles.lines}>
        {part.lines.map(({ key, title, details, forget }) => (
          <li key={key} className={styles.line}>
            <div>
              <strong className={styles.name}>{title}</strong>
              {details.length > 0 && <p className={styles.details}>{details.join(' · ')}</p>}
            </div>
            {forget && (
              <button
                type="button"
                className={styles.action}
                aria-label={text.forgetIt(forget.name)}
                onClick={() => onForget(forget.what)}
              >
                {text.forget}
              </button>
            )}
          </li>
        ))}
      </ul>
      {part.remarks.map((remark) => (
        <p key={remark} className={styles.soft}>
          {remark}
        </p>
      ))}
    </Region>
  )
}

function Space({ stored, onPersist }: { readonly stored: Stored; readonly onPersist: () => void }) {
  const [isAsked, setAsked] = useState(false)
  return (
    <Region title={text.space.title}>
      {selectSpace(stored).map((line) => (
        <p key={line} className={styles.soft}>
          {line}
        </p>
      ))}
      {stored.isPersisted === false && (
        <p>
          <button
            type="button"
            className={styles.action}
            onClick={() => {
              setAsked(true)
              onPersist()
            }}
          >
            {text.space.persist}
          </button>{' '}
          {isAsked && <span className={styles.soft}>{text.space.refused}</span>}
        </p>
      )}
    </Region>
  )
}
