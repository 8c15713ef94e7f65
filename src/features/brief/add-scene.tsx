import { useState } from 'react'
import type { OfferedView } from '../../view-model/select-briefs'
import { briefs as text } from '../../words/en/briefs'
import styles from './brief.module.css'

type Props = {
  readonly offered: { readonly views: readonly OfferedView[]; readonly figures: readonly OfferedView[] }
  readonly onAdd: (path: string) => void
}

/** A view as it is for the board's day becomes the last scene. */
export function AddScene({ offered: { views, figures }, onAdd }: Props) {
  const [path, setPath] = useState(views[0]?.path ?? '/')
  return (
    <form
      className={`${styles.form} ${styles.begin}`}
      onSubmit={(event) => {
        event.preventDefault()
        onAdd(path)
      }}
    >
      <label className={styles.field}>
        {text.editor.add}
        <select value={path} onChange={({ target }) => setPath(target.value)}>
          <Options views={views} />
          {figures.length > 0 && (
            <optgroup label={text.editor.figures}>
              <Options views={figures} />
            </optgroup>
          )}
        </select>
      </label>
      <button type="submit" className={styles.button}>
        {text.editor.addChosen}
      </button>
    </form>
  )
}

function Options({ views }: { readonly views: readonly OfferedView[] }) {
  return views.map((view) => (
    <option key={view.path} value={view.path}>
      {view.name}
    </option>
  ))
}
