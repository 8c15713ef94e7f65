import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectFilterChips } from '../../view-model/select-filters'
import { clearFilters } from '../../view-model/transitions'
import { filters as text } from '../../words/en/filters'
import styles from './filter-chips.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** What the board is filtered by, always in sight, each with its own way off. */
export function FilterChips({ board, navigation }: Props) {
  const chips = selectFilterChips(board)
  if (chips.length === 0) return null
  return (
    <div className={styles.chips} role="group" aria-label={text.on}>
      <span>{text.on}</span>
      {chips.map(({ key, label, remove }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-label={text.remove(label)}
          onClick={() => navigation.change(remove)}
        >
          {label} <span aria-hidden="true">×</span>
        </button>
      ))}
      {chips.length > 1 && (
        <button type="button" className={styles.clear} onClick={() => navigation.change(clearFilters)}>
          {text.clear}
        </button>
      )}
    </div>
  )
}
