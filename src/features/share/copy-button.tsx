import { useState } from 'react'
import { writeToClipboard } from '../../ui/write-to-clipboard'
import { share as text } from '../../words/en/share'
import styles from './share-dialog.module.css'

type Props = {
  readonly label: string
  /** What is said once it is copied. */
  readonly copied: string
  readonly content: string
  /** The browser keeps its clipboard: the text is to be marked for the reader. */
  readonly onRefused: () => void
}

export function CopyButton({ label, copied, content, onRefused }: Props) {
  const [said, setSaid] = useState<{ readonly content: string; readonly words: string }>()
  const copy = async (): Promise<void> => {
    const isCopied = await writeToClipboard(content)
    if (!isCopied) onRefused()
    setSaid({ content, words: isCopied ? copied : text.copyByHand })
  }
  return (
    <p className={styles.copy}>
      <button type="button" className={styles.action} onClick={() => void copy()}>
        {label}
      </button>
      <output className={styles.soft}>{said?.content === content && said.words}</output>
    </p>
  )
}
