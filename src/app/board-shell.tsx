import { Suspense, useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { Scrubber } from '../features/as-of/scrubber'
import { WallFoot } from '../features/kiosk/wall-foot'
import type { Loaded } from '../load/loaded'
import type { LoadState } from '../load/use-dataset'
import { standsBeside } from '../view-model/difference'
import { usePrinting } from '../ui/use-printing'
import { shell } from '../words/en/shell'
import { words } from '../words/words'
import { BoardDialogs } from './board-dialogs'
import { BoardPanels } from './board-panels'
import styles from './board-shell.module.css'
import { BoardWork } from './board-work'
import { useNow } from './clock'
import { showInConsole } from './console-door'
import { Header } from './header'
import { Notices } from './notices'
import { bringPartsWhenIdle, onDemand } from './on-demand'
import { PrintPart } from './print-page'
import type { FileDrop } from './use-file-drop'
import { useHashWhenIdle } from './use-file-hash'
import { useActions } from './use-actions'
import { useKeys } from './use-keys'
import { useBoard } from './use-board'
import { usePanels } from './use-panels'
import { useRememberedVisit } from './use-remembered-visit'
import type { AddressedView } from './use-view-state'

// What opens on demand is fetched on demand; the first screen does not wait for it.
const EditionNotices = onDemand(async () => (await import('./edition-notices')).EditionNotices)

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
  const { navigation, open, view } = addressed
  const { dataset } = loaded
  const { board, notices } = useBoard(view, loaded)
  const panels = usePanels()
  const act = useActions(board, navigation, panels.openers)
  const { mode } = board.view
  useKeys(act, mode, panels.release)
  useRememberedVisit(board, dataset)
  useHashWhenIdle(loaded.body)
  useEffect(() => showInConsole({ board, loaded, open }), [board, loaded, open])
  useEffect(() => {
    document.title = `${dataset.title} · ${words.product}`
    document.documentElement.lang = 'en'
  }, [dataset.title])
  // A board with logs keeps its memory for their rows: there, parts come when they are wanted.
  const hasLogs = dataset.logs.length > 0
  useEffect(() => (hasLogs ? undefined : bringPartsWhenIdle()), [hasLogs])

  const isPrinting = usePrinting()
  const isCompared = standsBeside(useLocation().pathname, board.view)
  const hasOtherData = isCompared && board.view.data2 !== undefined
  // Where each pane has a day of its own, each has the control for it.
  const hasDay = !hasOtherData && !(isCompared && board.view.asOf2 !== undefined)
  const isDesk = mode === 'desk'
  const now = useNow(mode === 'kiosk' ? CLOCK_SECONDS : DESK_CLOCK_SECONDS)
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#board">
        {shell.skip}
      </a>
      <Header board={board} navigation={navigation} panels={panels} hasDay={hasDay} />
      {isDesk && hasDay && <Scrubber board={board} navigation={navigation} />}
      {isDesk && <BoardPanels board={board} navigation={navigation} panels={panels} />}
      <Notices
        board={board}
        navigation={navigation}
        hasDay={hasDay}
        link={hasOtherData ? addressed.notices : [...addressed.notices, ...notices]}
        problems={loaded.problems}
        failure={mode === 'kiosk' ? undefined : hostState?.failure}
        answeredAt={hostState?.answeredAt}
        ownFile={loaded.origin === 'file' ? loaded.address : undefined}
        refused={drop.refused}
        onDismissRefusal={drop.dismiss}
        onCloseFile={onCloseFile}
      >
        {(view.rev !== undefined || dataset.receipt !== undefined) && (
          <Suspense>
            <EditionNotices loaded={loaded} pinned={view.rev} navigation={navigation} />
          </Suspense>
        )}
      </Notices>
      <BoardWork
        board={board}
        view={view}
        notices={notices}
        navigation={navigation}
        loaded={loaded}
        drop={drop}
        isCompared={isCompared}
      />
      {mode === 'kiosk' && hostState && <WallFoot board={board} now={now} host={hostState} />}
      <Suspense>{isPrinting && <PrintPart board={board} navigation={navigation} loaded={loaded} />}</Suspense>
      {drop.isOver && <div className={styles.drop}>{shell.dropHere}</div>}
      <BoardDialogs board={board} navigation={navigation} loaded={loaded} panels={panels} act={act} />
    </div>
  )
}
