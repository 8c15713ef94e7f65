import { ScrollBox } from '../../ui/scroll-box'
import { presenter as text } from '../../words/en/presenter'
import styles from './presenter-view.module.css'

/** `note` as in `PresenterModel`. */
export function PresenterNote({ note }: { readonly note: string | undefined }) {
  return (
    <ScrollBox className={styles.notes} label={text.notes}>
      {note === undefined ? (
        <p className={styles.soft}>{text.seeking}</p>
      ) : note.trim() === '' ? (
        <p className={styles.soft}>{text.noNote}</p>
      ) : (
        <p className={styles.note}>{note}</p>
      )}
    </ScrollBox>
  )
}
