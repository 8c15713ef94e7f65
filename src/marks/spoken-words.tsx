import type { Statement } from '../domain/statement'
import { spokenText } from '../view-model/quoted-text'
import styles from './spoken-words.module.css'

/** What was said: somebody's words in serif with marks, the record's own sentence in sans. */
export function SpokenWords({ statement }: { readonly statement: Statement }) {
  const { parts, standalone } = spokenText(statement.text, statement.quotes)
  return (
    <div className={styles.words}>
      {standalone.map((quote) => (
        <blockquote key={quote} className={styles.standalone}>
          <q>{quote}</q>
        </blockquote>
      ))}
      <p className={standalone.length > 0 ? styles.gloss : styles.text}>
        {parts.map(({ text, isQuote }, index) =>
          isQuote ? <q key={index}>{text}</q> : <span key={index}>{text}</span>,
        )}
      </p>
    </div>
  )
}
