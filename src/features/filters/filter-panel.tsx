import { useEffect, useMemo, useRef } from 'react'
import { FacetOptions } from '../../marks/facet-options'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { countShown, selectFilterGroups, withChosen } from '../../view-model/select-filters'
import { selectLogSearch } from '../../view-model/select-log-status'
import { clearFilters, setSearch } from '../../view-model/transitions'
import { filters as text } from '../../words/en/filters'
import styles from './filter-panel.module.css'
import { useAfterPaint } from './use-after-paint'

type Props = { readonly board: Board; readonly navigation: Navigation; readonly onClose: () => void }

/** Actors, topics, kinds and sources with their counts; what is chosen drives every panel. */
export function FilterPanel({ board, navigation, onClose }: Props) {
  // What is drawn may come first: to count every value of a million rows takes longer than to draw them.
  const counted = useAfterPaint(board)
  const values = useMemo(() => selectFilterGroups(counted), [counted])
  const groups = useMemo(() => withChosen(values, board.view), [values, board.view])
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => search.current?.focus(), [])
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose()
    }
    window.addEventListener('keydown', closeOnEscape)
    return () => window.removeEventListener('keydown', closeOnEscape)
  }, [onClose])
  const counts = countShown(board)
  const inLogs = selectLogSearch(board)
  // However many letters it has, a search is one step of the history.
  const endSearch = (): void => navigation.change((view) => view)
  return (
    <section className={styles.panel} aria-label={text.panel}>
      <div className={styles.head}>
        <label className={styles.search}>
          <span>{text.search}</span>
          <input
            ref={search}
            type="search"
            value={board.view.search}
            onChange={(event) => navigation.change(setSearch(event.target.value), 'drag')}
            onBlur={endSearch}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === 'Escape') endSearch()
            }}
          />
        </label>
        <p role="status" className={styles.count}>
          {text.shown(counts.shown, counts.known)}
        </p>
        {inLogs !== undefined && <p className={styles.count}>{inLogs}</p>}
        <button type="button" className={styles.action} onClick={() => navigation.change(clearFilters)}>
          {text.clear}
        </button>
        <button type="button" className={styles.action} onClick={onClose}>
          {text.close}
        </button>
      </div>
      <div className={styles.groups}>
        {groups.map(({ label, options }) => (
          <fieldset key={label} className={styles.group}>
            <legend>{label}</legend>
            <FacetOptions label={label} options={options} navigation={navigation} />
          </fieldset>
        ))}
      </div>
    </section>
  )
}
