import { shell } from '../words/en/shell'
import styles from './search-button.module.css'

/** Opens the search for those who do not know its key, or have none. */
export function SearchButton({ onSearch }: { readonly onSearch: () => void }) {
  return (
    <button type="button" className={styles.search} aria-haspopup="dialog" aria-keyshortcuts="/" onClick={onSearch}>
      <svg className={styles.glass} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2ZM10.8 10.8 14.5 14.5" />
      </svg>
      <span className={styles.name}>{shell.search}</span> <kbd aria-hidden="true">/</kbd>
    </button>
  )
}
