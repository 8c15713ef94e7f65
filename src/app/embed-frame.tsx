import { BoardWork } from './board-work'
import type { FrameProps } from './frame'
import { FrameNotices } from './frame-notices'
import styles from './frame.module.css'
import { Header } from './header'
import { useComparison } from './use-comparison'
import { usePanels } from './use-panels'

/** One view in somebody else's page. */
export function EmbedFrame(frame: FrameProps) {
  const { addressed, board } = frame
  const comparison = useComparison(board)
  return (
    <div className={styles.shell}>
      <Header board={board} navigation={addressed.navigation} panels={usePanels()} hasDay={comparison.hasDay} />
      <FrameNotices {...frame} comparison={comparison} tellsFailure />
      <BoardWork {...frame} isCompared={comparison.isCompared} />
    </div>
  )
}
