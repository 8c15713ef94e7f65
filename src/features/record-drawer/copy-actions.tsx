import { absoluteAddress } from '../../ui/absolute-address'
import { viewAddress } from '../../ui/view-address'
import type { Board } from '../../view-model/board'
import { citationText } from '../../view-model/citation-text'
import type { Navigation } from '../../view-model/navigation'
import type { FocusModel } from '../../view-model/select-focus'
import { setAsOf } from '../../view-model/transitions'
import { record as text } from '../../words/en/record'
import { CopiedText } from './copied-text'
import styles from './copy-actions.module.css'
import { useCopy } from './use-copy'

type Props = { readonly model: FocusModel; readonly board: Board; readonly navigation: Navigation }

/** Takes the record along: its address on this day, or a citation that can be pasted. */
export function CopyActions({ model, board, navigation }: Props) {
  const { copied, copy } = useCopy()
  const { href } = viewAddress(navigation.hrefOf(setAsOf(board.asOf)))
  return (
    <>
      <button
        type="button"
        className={styles.action}
        onClick={() => void copy(text.copied.link, absoluteAddress(href))}
      >
        {text.copyLink}
      </button>
      {model.type === 'record' && (
        <button
          type="button"
          className={styles.action}
          onClick={() => void copy(text.copied.citation, citationText(model.record, board.dataset, board.asOf))}
        >
          {text.copyCitation}
        </button>
      )}
      <CopiedText copied={copied} />
    </>
  )
}
