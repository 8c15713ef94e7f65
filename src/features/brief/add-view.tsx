import { useEffect, useId, useRef, useState } from 'react'
import type { NotedScene, Scene } from '../../domain/brief'
import type { BriefId } from '../../domain/ids'
import type { SceneWords } from '../../view-model/scene-words'
import { briefs as text } from '../../words/en/briefs'
import dialogStyles from './brief-dialog.module.css'
import styles from './brief.module.css'

/** The brief that a scene goes to: one that there is, or a new one by its title. */
export type AddTarget = { readonly id: BriefId } | { readonly title: string }

type Props = {
  readonly scene: Scene
  readonly words: SceneWords
  /** The reader's own. */
  readonly own: readonly { readonly id: BriefId; readonly title: string }[]
  /** The brief that was last added to. */
  readonly preselected: BriefId | undefined
  readonly newTitle: string
  readonly onAdd: (scene: NotedScene, target: AddTarget) => void
  readonly onClose: () => void
}

/** Asks what to call the view that is on screen, what to note beside it, and which brief it belongs to. */
export function AddView({ scene, words, own, preselected, newTitle, onAdd, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [title, setTitle] = useState(scene.title)
  const [note, setNote] = useState('')
  const [chosen, setChosen] = useState<string>()
  const [called, setCalled] = useState(newTitle)
  const noteHint = useId()
  useEffect(() => {
    dialog.current?.showModal()
    field.current?.focus()
    field.current?.select()
  }, [])
  const target = own.find(({ id }) => id === (chosen ?? preselected ?? own.at(-1)?.id))
  const add = (): void => {
    const named = { ...scene, title: title.trim() || scene.title }
    onAdd(
      note.trim() === '' ? named : { ...named, note },
      target ? { id: target.id } : { title: called.trim() || newTitle },
    )
    dialog.current?.close()
  }
  return (
    <dialog ref={dialog} className={dialogStyles.dialog} aria-label={text.adding.title} onClose={onClose}>
      <h2>{text.adding.title}</h2>
      <p className={dialogStyles.address}>{[words.view, ...words.parts].join(' · ')}</p>
      <form
        className={dialogStyles.form}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <label className={styles.field}>
          {text.adding.sceneTitle}
          <input ref={field} type="text" value={title} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <label className={styles.field}>
          {text.adding.note}
          <textarea
            value={note}
            rows={3}
            aria-describedby={noteHint}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        <p id={noteHint} className={styles.soft}>
          {text.adding.noteHint}
        </p>
        {own.length > 0 && (
          <label className={styles.field}>
            {text.adding.brief}
            <select value={target?.id ?? ''} onChange={(event) => setChosen(event.target.value)}>
              {own.map(({ id, title: name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value="">{text.adding.newBrief}</option>
            </select>
          </label>
        )}
        {!target && (
          <label className={styles.field}>
            {own.length > 0 ? text.adding.newTitle : text.adding.newBriefTitle}
            <input type="text" value={called} onChange={(event) => setCalled(event.target.value)} />
          </label>
        )}
        <p className={dialogStyles.foot}>
          <button type="button" className={styles.action} onClick={() => dialog.current?.close()}>
            {text.adding.cancel}
          </button>
          <button type="submit" className={styles.button}>
            {text.adding.add}
          </button>
        </p>
      </form>
    </dialog>
  )
}
