import { Suspense, useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { Scrubber } from '../features/as-of/scrubber'
import { WallFoot } from '../features/kiosk/wall-foot'
import type { Loaded } from '../load/loaded'
import type { LoadState } from '../load/use-dataset'
import { isReading } from '../domain/log-state'
import { shell } from '../words/en/shell'
import { words } from '../words/words'
import styles from './board-shell.module.css'
import { useNow } from './clock'
import { ErrorBoundary } from './error-boundary'
import { Header } from './header'
import { Notices } from './notices'
import { bringPartsWhenIdle, onDemand } from './on-demand'
import type { FileDrop } from './use-file-drop'
import { useKeys } from './use-keys'
import { useBoard } from './use-board'
import type { AddressedView } from './use-view-state'
import { Views } from './views'

// What opens on demand is fetched on demand; the first screen does not wait for it.
const FilterPanel = onDemand(async () => (await import('../features/filters/filter-panel')).FilterPanel)
const RecordDrawer = onDemand(async () => (await import('../features/record-drawer/record-drawer')).RecordDrawer)
const KeyHelp = onDemand(async () => (await import('./key-help')).KeyHelp)

type Props = {
  readonly addressed: AddressedView
  readonly loaded: Loaded
  /** undefined for a file from the reader's own disk: there is no host to ask. */
  readonly hostState: LoadState | undefined
  readonly drop: FileDrop
  readonly onCloseFile: () => void
}

const CLOCK_SECONDS = 1
const DESK_CLOCK_SECONDS = 30

/** The frame around every view: whose record, as of when, how filtered, and what was set aside. */
export function BoardShell({ addressed, loaded, hostState, drop, onCloseFile }: Props) {
  const { navigation } = addressed
  const { dataset } = loaded
  const { board, notices } = useBoard(addressed.view, loaded)
  const [isFilterOpen, setFilterOpen] = useState(false)
  const [isHelpOpen, setHelpOpen] = useState(false)
  // Once opened it stays mounted: on closing it gives the keyboard back to where it came from.
  const [isDrawerWanted, setDrawerWanted] = useState(false)
  // While a log is read the machine has enough to do.
  const isCalm = dataset.logs.length === 0 || (board.log !== undefined && !isReading(board.log.state))
  useEffect(() => (isCalm ? bringPartsWhenIdle() : undefined), [isCalm])
  const { mode, focus } = board.view
  if (focus && !isDrawerWanted) setDrawerWanted(true)
  const { pathname } = useLocation()
  const isDesk = mode === 'desk'
  const now = useNow(mode === 'kiosk' ? CLOCK_SECONDS : DESK_CLOCK_SECONDS)
  useKeys(board, navigation, { onSearch: () => setFilterOpen(true), onHelp: () => setHelpOpen(true) })

  useEffect(() => {
    document.title = `${dataset.title} · ${words.product}`
    document.documentElement.lang = 'en'
  }, [dataset.title])

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#board">
        {shell.skip}
      </a>
      <Header
        board={board}
        navigation={navigation}
        isFilterOpen={isFilterOpen}
        onToggleFilter={() => setFilterOpen(!isFilterOpen)}
      />
      {isDesk && <Scrubber board={board} navigation={navigation} />}
      {isDesk && isFilterOpen && (
        <ErrorBoundary region={shell.filterPanel}>
          <Suspense>
            <FilterPanel board={board} navigation={navigation} onClose={() => setFilterOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
      <Notices
        board={board}
        navigation={navigation}
        link={[...addressed.notices, ...notices]}
        problems={loaded.problems}
        failure={mode === 'kiosk' ? undefined : hostState?.failure}
        answeredAt={hostState?.answeredAt}
        ownFile={loaded.origin === 'file' ? loaded.address : undefined}
        refused={drop.refused}
        onDismissRefusal={drop.dismiss}
        onCloseFile={onCloseFile}
      />
      <div className={styles.work}>
        <main id="board" className={styles.main} tabIndex={-1}>
          <ErrorBoundary region={shell.thisView} shows={pathname}>
            <Views board={board} navigation={navigation} loaded={loaded} drop={drop} />
          </ErrorBoundary>
        </main>
        <ErrorBoundary region={shell.drawer} shows={focus && `${focus.type}.${focus.id}`}>
          <Suspense>{isDrawerWanted && <RecordDrawer board={board} navigation={navigation} />}</Suspense>
        </ErrorBoundary>
      </div>
      {mode === 'kiosk' && hostState && <WallFoot board={board} now={now} host={hostState} />}
      {drop.isOver && <div className={styles.drop}>{shell.dropHere}</div>}
      <ErrorBoundary region={shell.keyHelp}>
        <Suspense>{isHelpOpen && <KeyHelp onClose={() => setHelpOpen(false)} />}</Suspense>
      </ErrorBoundary>
    </div>
  )
}
