import { useEffect, useRef, useState } from 'react'
import { briefs as text } from '../../words/en/briefs'
import { words } from '../../words/words'
import dialogStyles from './brief-dialog.module.css'
import styles from './brief.module.css'

export type SaveActions = {
  /** Both save a file and return its name. */
  readonly onSaveBrief: (hasNotes: boolean) => string
  readonly onSaveDataset: (hasNotes: boolean) => string
}

type Props = SaveActions & { readonly hasNotes: boolean; readonly onClose: () => void }

/** The brief as a file: for its briefer with the notes, for others without, unless it is said otherwise. */
export function SaveBrief({ hasNotes, onSaveBrief, onSaveDataset, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={dialogStyles.dialog} aria-label={text.saving.title} onClose={onClose}>
      <h2>{text.saving.title}</h2>
      {!hasNotes && <p className={styles.soft}>{text.saving.noNotes}</p>}
      <Choice
        label={text.saving.brief}
        hint={text.saving.briefHint}
        hasNotes={hasNotes}
        isWithNotes
        onSave={(withNotes) => setSaid(text.saving.saved(onSaveBrief(withNotes)))}
      />
      <Choice
        label={text.saving.dataset}
        hint={text.saving.datasetHint}
        hasNotes={hasNotes}
        isWithNotes={false}
        onSave={(withNotes) => setSaid(text.saving.saved(onSaveDataset(withNotes)))}
      />
      <p className={dialogStyles.foot}>
        <output className={styles.soft}>{said}</output>
        <button type="button" className={styles.button} onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </p>
    </dialog>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly hint: string
  readonly hasNotes: boolean
  readonly isWithNotes: boolean
  readonly onSave: (withNotes: boolean) => void
}

function Choice({ label, hint, hasNotes, isWithNotes, onSave }: ChoiceProps) {
  const [withNotes, setWithNotes] = useState(isWithNotes)
  return (
    <div className={dialogStyles.choice}>
      <button type="button" className={styles.action} onClick={() => onSave(hasNotes && withNotes)}>
        {label}
      </button>
      {hasNotes && (
        <label className={dialogStyles.notes}>
          <input type="checkbox" checked={withNotes} onChange={({ target }) => setWithNotes(target.checked)} />
          {text.saving.withNotes}
        </label>
      )}
      <span className={styles.soft}>{hint}</span>
    </div>
  )
}
