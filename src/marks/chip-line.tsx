import type { Navigation } from '../view-model/navigation'
import type { FilterChip } from '../view-model/select-filters'
import type { Transition } from '../view-model/transitions'
import { filters as text } from '../words/en/filters'
import styles from './chip-line.module.css'

type Props = {
  readonly label: string
  readonly chips: readonly FilterChip[]
  /** The step that takes all of them off, where there are several. */
  readonly clear: { readonly label: string; readonly transition: Transition }
  readonly navigation: Navigation
}

/** What is filtered by, each with its own way off; nothing where nothing is. */
export function ChipLine({ label, chips, clear, navigation }: Props) {
  if (chips.length === 0) return null
  return (
    <div className={styles.chips} role="group" aria-label={label}>
      <span>{label}</span>
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          className={styles.chip}
          aria-label={text.remove(chip.label)}
          onClick={() => navigation.change(chip.remove)}
        >
          {chip.label} <span aria-hidden="true">×</span>
        </button>
      ))}
      {chips.length > 1 && (
        <button type="button" className={styles.clear} onClick={() => navigation.change(clear.transition)}>
          {clear.label}
        </button>
      )}
    </div>
  )
}
