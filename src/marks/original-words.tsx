import type { OriginalText } from '../view-model/original-text'
import { record as text } from '../words/en/record'
import styles from './original-words.module.css'

/** The words as they were said, marked with their language so that a screen reader speaks it. */
export function OriginalWords({ original }: { readonly original: OriginalText }) {
  return (
    <div className={styles.original}>
      <p>{text.original(original.language)}</p>
      {original.quotes.map((quote) => (
        <blockquote key={quote} lang={original.tag} dir="auto">
          <q>{quote}</q>
        </blockquote>
      ))}
    </div>
  )
}
