import { useState } from 'react'
import { SceneFault } from '../features/kiosk/scene-fault'
import { WallAlarm } from '../features/kiosk/wall-alarm'
import { WallDark } from '../features/kiosk/wall-dark'
import { WallFoot } from '../features/kiosk/wall-foot'
import { IS_ONE_FILE } from '../edition/here'
import { useWholeItems } from '../ui/use-whole-items'
import { readAddress } from '../view-model/address'
import { furnitureAt, shiftAt } from '../view-model/burn-in'
import { freshnessOfAge, isAlarming } from '../view-model/data-age'
import { isOpenAt } from '../view-model/open-hours'
import { failureWords } from '../words/en/failures'
import { kiosk as text } from '../words/en/kiosk'
import { BoardWork } from './board-work'
import { minuteHere, useBeat, zoneHere } from './clock'
import type { FrameProps } from './frame'
import { FrameNotices } from './frame-notices'
import { Header } from './header'
import { useComparison } from './use-comparison'
import { useDataAge } from './use-data-age'
import { usePanels } from './use-panels'
import { usePhoneAddress } from './use-phone-address'
import { useRotation } from './use-rotation'
import { useUpdate } from './use-update'
import { useRunningOrder } from './use-running-order'
import { useWakeLock } from './use-wake-lock'
import { useWallInput } from './use-wall-input'
import { wallRemarks } from './wall-remarks'
import styles from './wall-frame.module.css'

const MS_PER_MINUTE = 60_000
const MS_PER_HOUR = 3_600_000

/** A display's that nobody touches: it turns by itself, keeps its data, and says how old that is. */
export function WallFrame(frame: FrameProps) {
  const { addressed, board, held, hostState } = frame
  const { navigation, view } = addressed
  const beat = useBeat()
  const isLit = view.hours === undefined || isOpenAt(view.hours, minuteHere(beat.wall))
  const presentation = useRunningOrder(addressed, board)
  const wholeItems = useWholeItems<HTMLDivElement>(text.leftOut)
  const { rotation, progress, touch } = useRotation({
    presentation,
    held,
    isLit,
    board: wholeItems,
    update: useUpdate(),
  })
  useWallInput(touch)
  useWakeLock(isLit)
  const age = useDataAge(beat, hostState, held.broken)
  const freshness = freshnessOfAge(age, view)
  const remarks = wallRemarks({
    board,
    held,
    failure: hostState?.failure,
    brief: view.brief,
    presentation,
    withheld: frame.withheld,
  })
  const comparison = useComparison(board)
  const panels = usePanels()
  const phoneAddress = usePhoneAddress(view)

  // Nothing changes its place while a scene is read.
  const hour = Math.floor(beat.wall / MS_PER_HOUR)
  const [arranged, setArranged] = useState(hour)
  if (arranged !== hour && (!presentation || rotation.shown < 1)) setArranged(hour)

  if (!isLit && view.hours) {
    return (
      <div className={styles.wall}>
        <WallDark
          age={age}
          freshness={freshness}
          remarks={remarks}
          hasHost={!IS_ONE_FILE}
          hours={view.hours}
          title={board.dataset.title}
          zone={zoneHere()}
        />
      </div>
    )
  }
  const { x, y } = shiftAt(Math.floor(beat.wall / MS_PER_MINUTE))
  const { isMirrored, isFootAtTop } = furnitureAt(arranged)
  const fault = faultOf(frame, presentation)
  const className = [styles.wall, isMirrored && styles.mirrored, isFootAtTop && styles.footAtTop]
  return (
    <div
      className={className.filter(Boolean).join(' ')}
      data-scene={presentation?.order.number}
      style={{ '--shift-x': x, '--shift-y': y } as React.CSSProperties}
    >
      <Header board={board} loaded={frame.loaded} navigation={navigation} panels={panels} hasDay={comparison.hasDay} />
      {isAlarming(freshness) && <WallAlarm freshness={freshness} seconds={age.seconds} board={board} />}
      <FrameNotices {...frame} comparison={comparison} tellsFailure={false} />
      <div ref={wholeItems} className={styles.board}>
        {fault ? (
          <SceneFault {...fault} goesOn={presentation !== undefined} />
        ) : (
          <BoardWork {...frame} isCompared={comparison.isCompared} />
        )}
      </div>
      <WallFoot
        age={age}
        freshness={freshness}
        remarks={remarks}
        hasHost={!IS_ONE_FILE}
        clocks={board.dataset.clocks}
        phoneAddress={phoneAddress}
        progress={presentation && progress}
        pause={presentation ? rotation.pause : 0}
        isMirrored={isMirrored}
      />
    </div>
  )
}

/** Why the scene cannot be shown: its address leads nowhere, or its data has not come. */
function faultOf({ held }: FrameProps, presentation: ReturnType<typeof useRunningOrder>) {
  const scene = presentation?.order.scene
  if (held.missing) return { what: text.missing(scene?.title ?? ''), why: failureWords(held.missing).what }
  if (scene && !readAddress(scene.view)) {
    return { what: text.brokenScene(scene.title), why: text.brokenAddress(scene.view) }
  }
  return undefined
}
