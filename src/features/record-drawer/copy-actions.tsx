import { useState } from 'react'
import { absoluteAddress } from '../../ui/absolute-address'
import { viewAddress } from '../../ui/view-address'
import { writeToClipboard } from '../../ui/write-to-clipboard'
import type { Board } from '../../view-model/board'
import { citationText } from '../../view-model/citation-text'
import type { Navigation } from '../../view-model/navigation'
import type { FocusModel } from '../../view-model/select-focus'
import { setAsOf } from '../../view-model/transitions'
import { record as text } from '../../words/en/record'
import styles from './copy-actions.module.css'

type Props = { readonly model: FocusModel; readonly board: Board; readonly navigation: Navigation }

type Copied = { readonly what: keyof typeof text.copied; readonly content: string; readonly isCopied: boolean }

/** Takes the record along: its address on this day, or a citation that can be pasted. */
export function CopyActions({ model, board, navigation }: Props) {
  const [copied, setCopied] = useState<Copied>()
  const { href } = viewAddress(navigation.hrefOf(setAsOf(board.asOf)))
  const copy = async (what: Copied['what'], content: string): Promise<void> => {
    setCopied({ what, content, isCopied: await writeToClipboard(content) })
  }
  return (
    <>
      <button type="button" className={styles.action} onClick={() => void copy('link', absoluteAddress(href))}>
        {text.copyLink}
      </button>
      {model.type === 'record' && (
        <button
          type="button"
          className={styles.action}
          onClick={() => void copy('citation', citationText(model.record, board.dataset, board.asOf))}
        >
          {text.copyCitation}
        </button>
      )}
      <output className={copied ? styles.status : 'visually-hidden'}>
        {copied && (copied.isCopied ? text.copied[copied.what] : text.copyByHand)}
      </output>
      {copied && !copied.isCopied && (
        <textarea
          className={styles.byHand}
          aria-label={text.toCopy}
          readOnly
          rows={3}
          value={copied.content}
          ref={(area) => area?.select()}
        />
      )}
    </>
  )
}
