import { useRef } from 'react'
import type { Receipt } from '../../domain/receipt'
import { receiptLines, receiptText } from '../../view-model/receipt'
import { share as text } from '../../words/en/share'
import { CopyButton } from './copy-button'
import styles from './share-dialog.module.css'

/** What stands under every output, to be read and copied. */
export function ReceiptSection({ receipt }: { readonly receipt: Receipt }) {
  const list = useRef<HTMLDListElement>(null)
  const mark = (): void => {
    if (list.current) getSelection()?.selectAllChildren(list.current)
  }
  return (
    <section className={styles.section} aria-label={text.receipt}>
      <h3>{text.receipt}</h3>
      <dl ref={list} className={styles.receipt}>
        {receiptLines(receipt).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <CopyButton
        label={text.copyReceipt}
        copied={text.copied.receipt}
        content={receiptText(receipt)}
        onRefused={mark}
      />
    </section>
  )
}
