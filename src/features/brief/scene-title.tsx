import { useState } from 'react'
import styles from './scene-row.module.css'

type Props = { readonly label: string; readonly value: string; readonly onTitle: (title: string) => void }

/** One line that may be long: it wraps, and holds no line end. What is left empty goes back to what it was. */
export function SceneTitle({ label, value, onTitle }: Props) {
  const [draft, setDraft] = useState<string>()
  return (
    <textarea
      rows={1}
      className={styles.title}
      aria-label={label}
      value={draft ?? value}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault()
      }}
      onChange={({ target }) => {
        const title = target.value.replaceAll(/\s*\n\s*/g, ' ')
        setDraft(title)
        if (title.trim() !== '') onTitle(title)
      }}
      onBlur={() => setDraft(undefined)}
    />
  )
}
