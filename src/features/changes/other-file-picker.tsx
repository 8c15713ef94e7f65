import { useRef, useState } from 'react'
import type { Navigation } from '../../view-model/navigation'
import { setSecondDataset } from '../../view-model/transitions'
import { changes as text } from '../../words/en/changes'
import styles from './other-file-picker.module.css'
import { useDropZone } from './use-drop-zone'

type Props = {
  readonly onFile: (file: File) => void
  readonly navigation: Navigation
  /** Where one stands there already. */
  readonly isAgain?: boolean
}

/** Another file to compare with: chosen, dropped here, or by its address. */
export function OtherFilePicker({ onFile, navigation, isAgain = false }: Props) {
  const zone = useRef<HTMLDivElement>(null)
  const isOver = useDropZone(zone, onFile)
  const [address, setAddress] = useState('')
  return (
    <div
      ref={zone}
      className={isOver ? `${styles.picker} ${styles.over}` : styles.picker}
      role="group"
      aria-label={text.editions.group}
    >
      <label className={styles.file}>
        {isAgain ? text.editions.pickAgain : text.editions.pick}
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
      <p className={styles.hint}>{text.editions.dropHere}</p>
      <form
        className={styles.address}
        onSubmit={(event) => {
          event.preventDefault()
          if (address.trim() !== '') navigation.change(setSecondDataset(address.trim()))
        }}
      >
        <input
          type="text"
          inputMode="url"
          aria-label={text.editions.address}
          placeholder={text.editions.addressHint}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <button type="submit">{text.editions.go}</button>
      </form>
    </div>
  )
}
