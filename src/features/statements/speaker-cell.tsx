import type { Navigation } from '../../view-model/navigation'
import type { GridCell } from '../../view-model/select-speaker-grid'
import { counted } from '../../words/en/numbers'
import { statementDesk as text } from '../../words/en/statement-desk'
import styles from './speaker-grid.module.css'

type Props = { readonly cell: GridCell; readonly navigation: Navigation }

/** So many forms have a line of their own, where there are more one fewer; the name tells all. */
const NAMED_FORMS = 3

/** How often one spoke to another, as a number, a bar in parts by form, and the most frequent forms in words. */
export function SpeakerCell({ cell, navigation }: Props) {
  const { count, forms, share, name, isOn, toggle } = cell
  const named = forms.slice(0, forms.length > NAMED_FORMS ? NAMED_FORMS - 1 : NAMED_FORMS)
  const isSingle = forms.length === 1
  return (
    <button
      type="button"
      className={styles.cell}
      aria-label={name}
      aria-pressed={isOn}
      title={name}
      onClick={() => navigation.change(toggle)}
    >
      {!isSingle && <span className={styles.number}>{counted(count)}</span>}
      {named.map(({ form, label, count: times }) => (
        <span key={form} className={styles.form}>
          <b className={isSingle ? styles.number : undefined}>{counted(times)}</b> {label}
        </span>
      ))}
      {forms.length > named.length && (
        <span className={styles.form}>{text.moreForms(forms.length - named.length)}</span>
      )}
      <span className={styles.bar} style={{ width: `${share * 100}%` }}>
        {forms.map(({ form, count: times }) => (
          <span key={form} style={{ flexGrow: times }} />
        ))}
      </span>
    </button>
  )
}
