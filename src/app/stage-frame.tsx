import { Suspense } from 'react'
import { usePrinting } from '../ui/use-printing'
import { BoardDialogs } from './board-dialogs'
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
import { useRunningOrder } from './use-running-order'

/** A briefer's: one idea on a projector, with no furniture. */
export function StageFrame(frame: FrameProps) {
  const { addressed, board, loaded } = frame
  const { navigation } = addressed
  const panels = usePanels()
  const act = useActions(board, navigation, panels.openers)
  useKeys(act, board.view.mode, panels.release)
  const isPrinting = usePrinting()
  const comparison = useComparison(board)
  useRunningOrder(addressed, board)
  return (
    <div className={styles.shell}>
      <Header board={board} navigation={navigation} panels={panels} hasDay={comparison.hasDay} />
      <FrameNotices {...frame} comparison={comparison} tellsFailure />
      <BoardWork {...frame} isCompared={comparison.isCompared} />
      <Suspense>{isPrinting && <PrintPart board={board} navigation={navigation} loaded={loaded} />}</Suspense>
      <BoardDialogs board={board} navigation={navigation} loaded={loaded} panels={panels} act={act} />
    </div>
  )
}
