import { data as text } from '../../words/en/data'
import styles from './file-picker.module.css'

/** Opens a dataset from the reader's own disk; nothing leaves the browser. */
export function FilePicker({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <label className={styles.picker}>
      {text.pick}
      <input
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
    </label>
  )
}
