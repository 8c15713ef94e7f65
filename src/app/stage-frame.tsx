import { Suspense, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { ownFileName } from '../load/own-file'
import { presenterHref } from '../view-model/presenting'
import { sceneFault } from '../view-model/scene-fault'
import { isSameData } from '../base/same-data'
import { readAddress } from '../view-model/address'
import type { LinkNotice } from '../view-model/view-state'
import { hrefOf as pageHref } from '../edition/here'
import { usePrinting } from '../ui/use-printing'
import { useWholeItems } from '../ui/use-whole-items'
import { kiosk } from '../words/en/kiosk'
import { isFramed } from './is-framed'
import { useWakeLock } from './use-wake-lock'
import { BoardDialogs } from './board-dialogs'
import { BoardWork } from './board-work'
import type { FrameProps } from './frame'
import { FrameNotices } from './frame-notices'
import { toggleFullScreen } from './full-screen'
import { PrintPart } from './print-page'
import { StageCover } from './stage-cover'
import { StageFault } from './stage-fault'
import { StageHead } from './stage-head'
import type { StageCommand } from './stage-key-table'
import styles from './stage.module.css'
import { useActions } from './use-actions'
import { useComparison } from './use-comparison'
import { useFramedScene } from './use-framed-scene'
import { useListedBriefs } from './use-briefs'
import { useKeys } from './use-keys'
import { usePanels } from './use-panels'
import { useRunningOrder } from './use-running-order'
import { useSceneInStep } from './use-scene-in-step'
import { useStage } from './use-stage'
import { useStageKeys } from './use-stage-keys'
import { useStagePointer } from './use-stage-pointer'
import { largestPart, partAround, useZoomedPart } from './use-zoomed-part'
import { isViewPath } from './views'

/** A briefer's: one idea on a projector, with no furniture. */
export function StageFrame(frame: FrameProps) {
  const { addressed, board, loaded } = frame
  const { navigation, view } = addressed
  const { pathname } = useLocation()
  const panels = usePanels()
  const act = useActions(board, navigation, panels.openers)
  useKeys(act, board.view.mode, panels.release)
  const isPrinting = usePrinting()
  const comparison = useComparison(board)
  const presentation = useRunningOrder(addressed, board)
  const { order } = presentation ?? {}
  const count = order?.brief.scenes.length ?? 0
  const stage = useStage({
    dataset: board.dataset.id,
    brief: order?.brief.id,
    role: 'audience',
    scene: order?.number ?? 1,
  })
  useSceneInStep(presentation, stage, board, addressed)
  useFramedScene(addressed)
  useWakeLock(!isFramed())
  const wholeItems = useWholeItems<HTMLDivElement>(kiosk.leftOut)

  const [isPointing, setPointing] = useState(false)
  const underPointer = useStagePointer(isPointing, (at) => stage.act({ type: 'point', at }))
  const stopPointing = (): void => {
    setPointing(false)
    stage.act({ type: 'point', at: undefined })
  }
  const zoomTo = (part: number | undefined): void => stage.act({ type: 'zoom', part })
  useZoomedPart(stage.zoom, pathname, zoomTo)

  const go = (scene: number): void => {
    if (order) stage.act({ type: 'go', scene: Math.max(1, Math.min(count, scene)) })
  }
  const lift = (): void => stage.act({ type: 'blank', to: undefined })
  const close = (): void => {
    if (stage.zoom !== undefined) return zoomTo(undefined)
    if (isPointing || stage.pointer) return stopPointing()
    // A record that the scene itself shows is no thing to close.
    const own = order && readAddress(order.scene.view)?.view.focus
    if (!isSameData(own, view.focus)) act('close')
  }
  const run = (command: StageCommand): void => {
    switch (command) {
      case 'next':
        return go(stage.scene + 1)
      case 'previous':
        return go(stage.scene - 1)
      case 'first':
        return go(1)
      case 'last':
        return go(count)
      case 'black':
      case 'white':
        return stage.act({ type: 'blank', to: command })
      case 'point':
        return isPointing ? stopPointing() : setPointing(true)
      case 'zoom':
        return zoomTo(stage.zoom === undefined ? (partAround(underPointer()) ?? largestPart()) : undefined)
      case 'fullscreen':
        return void toggleFullScreen()
      case 'presenter':
        if (order) window.open(pageHref(presenterHref(order.brief, order.number, view)), `presenter-${order.brief.id}`)
        return
      case 'previous-day':
      case 'next-day':
      case 'help':
        return act(command)
      case 'close':
        return close()
    }
  }
  const typed = useStageKeys({
    count,
    isSilent: panels.release !== undefined,
    isBlank: stage.blank !== undefined,
    run,
    onGo: go,
    onLift: lift,
    onPointReleased: stopPointing,
  })

  // The reader's own briefs come from the browser's storage; until they have, none is missing.
  const { isAwaited } = useListedBriefs(board)
  const notices: readonly LinkNotice[] =
    view.brief === undefined || order || isAwaited
      ? frame.notices
      : [...frame.notices, { code: 'unknown-id', key: 'brief', value: view.brief }]
  const fault =
    order && sceneFault(order, { view, isServed: isViewPath, isOwnFile: (data) => ownFileName(data) !== undefined })
  return (
    <div className={styles.shell}>
      {/* A scene is drawn anew: what it has in common with the last one must not be seen to move. */}
      <StageHead
        key={`head ${order?.number ?? ''}`}
        board={board}
        navigation={navigation}
        hasDay={comparison.hasDay}
        presentation={presentation}
        typed={typed}
      />
      <FrameNotices {...frame} notices={notices} comparison={comparison} tellsFailure />
      <div ref={wholeItems} className={styles.board}>
        {presentation && fault ? (
          <StageFault fault={fault} presentation={presentation} />
        ) : (
          <BoardWork key={order?.number} {...frame} isCompared={comparison.isCompared} />
        )}
      </div>
      <Suspense>{isPrinting && <PrintPart board={board} navigation={navigation} loaded={loaded} />}</Suspense>
      <BoardDialogs board={board} navigation={navigation} loaded={loaded} panels={panels} act={act} />
      <StageCover blank={stage.blank} pointer={stage.pointer} onLift={lift} />
    </div>
  )
}
