import { Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { Scrubber } from '../features/as-of/scrubber'
import { WallFoot } from '../features/kiosk/wall-foot'
import type { Loaded } from '../load/loaded'
import type { LoadState } from '../load/use-dataset'
import { isReading } from '../domain/log-state'
import type { Board } from '../view-model/board'
import { standsBeside } from '../view-model/difference'
import type { Navigation } from '../view-model/navigation'
import { usePrinting } from '../ui/use-printing'
import type { PaletteMode } from '../view-model/search-palette'
import { shell } from '../words/en/shell'
import { words } from '../words/words'
import styles from './board-shell.module.css'
import { useNow } from './clock'
import { showInConsole } from './console-door'
import { ErrorBoundary } from './error-boundary'
import { Header } from './header'
import { Notices } from './notices'
import { bringPartsWhenIdle, onDemand } from './on-demand'
import type { FileDrop } from './use-file-drop'
import { hashBehind, useHashWhenIdle } from './use-file-hash'
import { useActions, type Openers } from './use-actions'
import { useKeys } from './use-keys'
import { useBoard } from './use-board'
import { useRememberedVisit } from './use-remembered-visit'
import type { AddressedView } from './use-view-state'
import { Views } from './views'

// What opens on demand is fetched on demand; the first screen does not wait for it.
const FilterPanel = onDemand(async () => (await import('../features/filters/filter-panel')).FilterPanel)
const RecordDrawer = onDemand(async () => (await import('../features/record-drawer/record-drawer')).RecordDrawer)
const ComparedViews = onDemand(async () => (await import('./compared-views')).ComparedViews)
const ComparePanel = onDemand(async () => (await import('./compare-panel')).ComparePanel)
const SharePart = onDemand(async () => (await import('./share-part')).SharePart)
const PrintPart = onDemand(async () => (await import('./print-part')).PrintPart)
const EditionNotices = onDemand(async () => (await import('./edition-notices')).EditionNotices)
const SearchDialog = onDemand(async () => (await import('./search-dialog')).SearchDialog)
const KeyHelp = onDemand(async () => (await import('./key-help')).KeyHelp)

type Props = {
  readonly addressed: AddressedView
  readonly loaded: Loaded
  /** undefined for a file from the reader's own disk: there is no host to ask. */
  readonly hostState: LoadState | undefined
  readonly drop: FileDrop
  readonly onCloseFile: () => void
}

/** A dialog of the browser's own hears Escape before anybody else. */
const closesByItself = (): void => undefined

const CLOCK_SECONDS = 1
const DESK_CLOCK_SECONDS = 30

/** The frame around every view: whose record, as of when, how filtered, and what was set aside. */
export function BoardShell({ addressed, loaded, hostState, drop, onCloseFile }: Props) {
  const { navigation } = addressed
  const { dataset } = loaded
  const { board, notices } = useBoard(addressed.view, loaded)
  useRememberedVisit(board, dataset)
  const { open } = addressed
  useEffect(() => showInConsole({ board, loaded, open }), [board, loaded, open])
  const [isFilterOpen, setFilterOpen] = useState(false)
  const [isCompareOpen, setCompareOpen] = useState(false)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [isShareOpen, setShareOpen] = useState(false)
  const [palette, setPalette] = useState<PaletteMode>()
  const [isPaletteWanted, setPaletteWanted] = useState(false)
  if (palette && !isPaletteWanted) setPaletteWanted(true)
  // Once opened it stays mounted: on closing it gives the keyboard back to where it came from.
  const [isDrawerWanted, setDrawerWanted] = useState(false)
  // While a log is read the machine has enough to do.
  const isCalm = dataset.logs.length === 0 || (board.log !== undefined && !isReading(board.log.state))
  useEffect(() => (isCalm ? bringPartsWhenIdle() : undefined), [isCalm])
  useHashWhenIdle(loaded.body)
  const isPrinting = usePrinting()
  const { mode, focus } = board.view
  const { pathname } = useLocation()
  // As the address has it: a second dataset may know what the first does not.
  const isCompared = standsBeside(pathname, board.view)
  const pointsAt = isCompared ? addressed.view.focus : focus
  if (pointsAt && !isDrawerWanted) setDrawerWanted(true)
  const isDesk = mode === 'desk'
  // Where each pane has a day of its own, each has the control for it.
  const paneHasDay = isCompared && (board.view.asOf2 !== undefined || board.view.data2 !== undefined)
  const now = useNow(mode === 'kiosk' ? CLOCK_SECONDS : DESK_CLOCK_SECONDS)
  const openers = useMemo<Openers>(
    () => ({
      onSearch: () => setPalette('search'),
      onCommands: () => {
        setHelpOpen(false)
        setPalette('commands')
      },
      onFilters: () => setFilterOpen(true),
      onHelp: () => setHelpOpen(true),
      onShare: () => setShareOpen(true),
      onCompare: () => setCompareOpen(true),
    }),
    [],
  )
  const closePalette = useCallback(() => setPalette(undefined), [])
  const act = useActions(board, navigation, openers)
  useKeys(act, mode, palette === undefined ? (isHelpOpen || isShareOpen ? closesByItself : undefined) : closePalette)

  useEffect(() => {
    document.title = `${dataset.title} · ${words.product}`
    document.documentElement.lang = 'en'
  }, [dataset.title])

  const main = (children: ReactNode): ReactNode => (
    <main id="board" className={styles.main} tabIndex={-1}>
      {children}
    </main>
  )
  const drawer = (of: Board, links: Navigation): ReactNode => (
    <ErrorBoundary region={shell.drawer} shows={pointsAt && `${pointsAt.type}.${pointsAt.id}`}>
      <Suspense>
        {isDrawerWanted && (
          <RecordDrawer board={of} navigation={links} askHash={async (seen) => hashBehind(seen, loaded)} />
        )}
      </Suspense>
    </ErrorBoundary>
  )

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
        isCompareOpen={isCompareOpen}
        onToggleCompare={() => setCompareOpen(!isCompareOpen)}
        hasDay={!paneHasDay}
        onShare={openers.onShare}
        onSearch={openers.onSearch}
      />
      {isDesk && !paneHasDay && <Scrubber board={board} navigation={navigation} />}
      {isDesk && isFilterOpen && (
        <ErrorBoundary region={shell.filterPanel}>
          <Suspense>
            <FilterPanel board={board} navigation={navigation} onClose={() => setFilterOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
      {isDesk && isCompareOpen && (
        <ErrorBoundary region={shell.comparePanel}>
          <Suspense>
            <ComparePanel board={board} navigation={navigation} onClose={() => setCompareOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
      <Notices
        board={board}
        navigation={navigation}
        hasDay={!paneHasDay}
        link={isCompared && board.view.data2 !== undefined ? addressed.notices : [...addressed.notices, ...notices]}
        problems={loaded.problems}
        failure={mode === 'kiosk' ? undefined : hostState?.failure}
        answeredAt={hostState?.answeredAt}
        ownFile={loaded.origin === 'file' ? loaded.address : undefined}
        refused={drop.refused}
        onDismissRefusal={drop.dismiss}
        onCloseFile={onCloseFile}
      >
        {(addressed.view.rev !== undefined || dataset.receipt !== undefined) && (
          <Suspense>
            <EditionNotices loaded={loaded} pinned={addressed.view.rev} navigation={navigation} />
          </Suspense>
        )}
      </Notices>
      <div className={styles.work}>
        {isCompared ? (
          <ErrorBoundary region={shell.comparison} shows={pathname}>
            <Suspense fallback={main(<p role="status">{shell.loading}</p>)}>
              <ComparedViews
                view={addressed.view}
                board={board}
                notices={notices}
                navigation={navigation}
                loaded={loaded}
                drop={drop}
                path={pathname}
              >
                {(panes, inFocus, navigationInFocus) => (
                  <>
                    {main(panes)}
                    {drawer(inFocus, navigationInFocus)}
                  </>
                )}
              </ComparedViews>
            </Suspense>
          </ErrorBoundary>
        ) : (
          <>
            {main(
              <ErrorBoundary region={shell.thisView} shows={pathname}>
                <Views board={board} navigation={navigation} loaded={loaded} drop={drop} />
              </ErrorBoundary>,
            )}
            {drawer(board, navigation)}
          </>
        )}
      </div>
      {mode === 'kiosk' && hostState && <WallFoot board={board} now={now} host={hostState} />}
      <Suspense>{isPrinting && <PrintPart board={board} navigation={navigation} loaded={loaded} />}</Suspense>
      {drop.isOver && <div className={styles.drop}>{shell.dropHere}</div>}
      <ErrorBoundary region={shell.share}>
        <Suspense>
          {isShareOpen && (
            <SharePart
              board={board}
              navigation={navigation}
              loaded={loaded}
              onClose={() => setShareOpen(false)}
              onPrint={() => void printPage()}
            />
          )}
        </Suspense>
      </ErrorBoundary>
      <ErrorBoundary region={shell.searchDialog} shows={palette}>
        <Suspense>
          {isPaletteWanted && (
            <SearchDialog
              board={board}
              navigation={navigation}
              act={act}
              mode={mode === 'kiosk' ? undefined : palette}
              onMode={setPalette}
              openers={openers}
              onClose={closePalette}
            />
          )}
        </Suspense>
      </ErrorBoundary>
      <ErrorBoundary region={shell.keyHelp}>
        <Suspense>{isHelpOpen && <KeyHelp onClose={() => setHelpOpen(false)} />}</Suspense>
      </ErrorBoundary>
    </div>
  )
}

/** The head and foot of the sheets must be here before the browser asks for them. */
async function printPage(): Promise<void> {
  await PrintPart.bring()
  window.print()
}
