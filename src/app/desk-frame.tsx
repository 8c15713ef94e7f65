import { Suspense } from 'react'
import { Scrubber } from '../features/as-of/scrubber'
import { usePrinting } from '../ui/use-printing'
import { shell } from '../words/en/shell'
import { BoardDialogs } from './board-dialogs'
import { BoardPanels } from './board-panels'
import { BoardWork } from './board-work'
import type { FrameProps } from './frame'
import { FrameNotices } from './frame-notices'
import styles from './frame.module.css'
import { Header } from './header'
import { PrintPart } from './print-page'
import { useActions } from './use-actions'
import { useComparison } from './use-comparison'
import { useKeys } from './use-keys'
import { usePanels } from './use-panels'

/** An analyst's: everything that can be asked of a board is at hand. */
export function DeskFrame(frame: FrameProps) {
  const { addressed, board, loaded, drop } = frame
  const { navigation } = addressed
  const panels = usePanels()
  const act = useActions(board, navigation, panels.openers)
  useKeys(act, board.view.mode, panels.release)
  const isPrinting = usePrinting()
  const comparison = useComparison(board)
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#board">
        {shell.skip}
      </a>
      <Header board={board} loaded={loaded} navigation={navigation} panels={panels} hasDay={comparison.hasDay} />
      {comparison.hasDay && <Scrubber board={board} navigation={navigation} />}
      <BoardPanels board={board} navigation={navigation} panels={panels} />
      <FrameNotices {...frame} comparison={comparison} tellsFailure />
      <BoardWork {...frame} isCompared={comparison.isCompared} />
      <Suspense>{isPrinting && <PrintPart board={board} navigation={navigation} loaded={loaded} />}</Suspense>
      {drop.isOver && <div className={styles.drop}>{shell.dropHere}</div>}
      <BoardDialogs board={board} navigation={navigation} loaded={loaded} panels={panels} act={act} />
    </div>
  )
}
