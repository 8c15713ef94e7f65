import styles from './search-palette.module.css'

/** What the box before the cursor is for, at a glance; decoration beside its name. */
export function SearchMark({ isSearch }: { readonly isSearch: boolean }) {
  return (
    <svg className={styles.glass} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={isSearch ? 'M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2ZM10.8 10.8 14.5 14.5' : 'M5 3l5 5-5 5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
