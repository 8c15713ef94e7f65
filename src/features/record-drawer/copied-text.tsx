import { record as text } from '../../words/en/record'
import styles from './copy-actions.module.css'
import type { Copied } from './use-copy'

/** Says that something was copied; where the browser refuses, the text itself, marked to be copied by hand. */
export function CopiedText({ copied }: { readonly copied: Copied | undefined }) {
  return (
    <>
      <output className={copied ? styles.status : 'visually-hidden'}>
        {copied && (copied.isCopied ? copied.said : text.copyByHand)}
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
