import { WallFoot } from '../features/kiosk/wall-foot'
import { BoardWork } from './board-work'
import { useNow } from './clock'
import type { FrameProps } from './frame'
import { FrameNotices } from './frame-notices'
import styles from './frame.module.css'
import { Header } from './header'
import { useActions } from './use-actions'
import { useComparison } from './use-comparison'
import { useKeys } from './use-keys'
import { usePanels } from './use-panels'
import { useRunningOrder } from './use-running-order'

const CLOCK_SECONDS = 1

/** A display's that nobody touches: it says by itself how old the data is. */
export function WallFrame(frame: FrameProps) {
  const { addressed, board, hostState } = frame
  const { navigation } = addressed
  const panels = usePanels()
  const act = useActions(board, navigation, panels.openers)
  useKeys(act, board.view.mode, panels.release)
  const comparison = useComparison(board)
  useRunningOrder(addressed, board)
  const now = useNow(CLOCK_SECONDS)
  return (
    <div className={styles.shell}>
      <Header board={board} navigation={navigation} panels={panels} hasDay={comparison.hasDay} />
      <FrameNotices {...frame} comparison={comparison} tellsFailure={false} />
      <BoardWork {...frame} isCompared={comparison.isCompared} />
      {hostState && <WallFoot board={board} now={now} host={hostState} withheld={frame.withheld} />}
    </div>
  )
}
