import { useLocation } from 'react-router-dom'
import { AsOfControl } from '../features/as-of/as-of-control'
import type { Loaded } from '../load/loaded'
import { ViewLink } from '../ui/view-link'
import type { Board } from '../view-model/board'
import { formatDay } from '../view-model/format-day'
import type { Navigation } from '../view-model/navigation'
import { closeAll } from '../view-model/transitions'
import { SearchButton } from './search-button'
import { shell } from '../words/en/shell'
import { words } from '../words/words'
import styles from './header.module.css'
import { PackedMark } from './packed-parts'
import type { Panels } from './use-panels'

/** The views of the board, in the order in which an analyst goes through them. */
export const VIEWS = [
  { path: '/', name: words.nav.situation },
  { path: '/timeline', name: words.nav.timeline },
  { path: '/statements', name: words.nav.statements },
  { path: '/positions', name: words.nav.positions },
  { path: '/figures', name: words.nav.figures },
  { path: '/actors', name: words.nav.actors },
  { path: '/sources', name: words.nav.sources },
  { path: '/changes', name: words.nav.changes },
  { path: '/brief', name: words.nav.brief },
  { path: '/data', name: words.nav.data },
] as const

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  readonly panels: Panels
  /** Not where panes below have each a day of their own. */
  readonly hasDay: boolean
  readonly loaded: Loaded
}

/** In every mode: the dataset's title, the board's as-of, the day the record was closed, its revision. */
export function Header({ board, navigation, panels, hasDay, loaded }: Props) {
  const { dataset, view } = board
  const { actors, topics, sources, kinds, search } = view
  const filterCount = actors.length + topics.length + sources.length + kinds.length + (search === '' ? 0 : 1)
  const isDesk = view.mode === 'desk'
  return (
    <header className={styles.header}>
      <div className={styles.identity}>
        <h1 className={styles.title}>{dataset.title}</h1>
        {isDesk && <Edition dataset={dataset} loaded={loaded} className={styles.edition} />}
      </div>
      {isDesk && <ViewNav navigation={navigation} />}
      <div className={styles.tools}>
        {isDesk && (
          <>
            <button
              type="button"
              className={styles.filter}
              aria-expanded={panels.isFilterOpen}
              onClick={panels.toggleFilters}
            >
              {filterCount === 0 ? shell.filters : shell.filtersOn(filterCount)}
            </button>
            <SearchButton onSearch={panels.openers.onSearch} />
            <button
              type="button"
              className={styles.filter}
              aria-expanded={panels.isCompareOpen}
              onClick={panels.toggleCompare}
            >
              {shell.compare}
            </button>
            <button type="button" className={styles.filter} aria-haspopup="dialog" onClick={panels.openers.onShare}>
              {shell.shareThis}
            </button>
          </>
        )}
        {hasDay && <AsOfControl board={board} navigation={navigation} />}
        {!isDesk && <Edition dataset={dataset} loaded={loaded} className={styles.editionLine} />}
      </div>
    </header>
  )
}

type EditionProps = Pick<Props, 'loaded'> & {
  readonly dataset: Board['dataset']
  readonly className: string | undefined
}

function Edition({ dataset, loaded, className }: EditionProps) {
  return (
    <p className={className}>
      <span>{shell.closed(formatDay(dataset.asOf))}</span>
      <span>{shell.revision(dataset.revision)}</span>
      <PackedMark loaded={loaded} />
    </p>
  )
}

function ViewNav({ navigation }: { readonly navigation: Navigation }) {
  const { pathname } = useLocation()
  // The same for all of them, and written once.
  const query = navigation.hrefOf(closeAll, '')
  return (
    <nav aria-label={words.nav.label} className={styles.nav}>
      <ul>
        {VIEWS.map(({ path, name }) => (
          <li key={path}>
            <ViewLink href={`${path}${query}`} isCurrent={path === '/' ? pathname === '/' : pathname.startsWith(path)}>
              {name}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
