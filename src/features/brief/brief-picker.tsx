import { briefs as text } from '../../words/en/briefs'
import styles from './brief.module.css'

/** Opens a brief from the reader's own disk; nothing leaves the browser. */
export function BriefPicker({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <label className={styles.picker}>
      {text.openFile}
      <input
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) onFile(file)
          target.value = ''
        }}
      />
    </label>
  )
}
