import styles from './file-picker.module.css'

type Props = { readonly label: string; readonly onFile: (file: File) => void }

/** Opens a JSON file from the reader's own disk; nothing leaves the browser. */
export function FilePicker({ label, onFile }: Props) {
  return (
    <label className={styles.picker}>
      {label}
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
