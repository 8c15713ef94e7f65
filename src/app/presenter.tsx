import { useEffect, useMemo, useRef, useState } from 'react'
import { PresenterView } from '../features/presenter/presenter-view'
import { viewAddress } from '../ui/view-address'
import type { Board } from '../view-model/board'
import type { BriefOrigin } from '../view-model/briefs'
import { clockText } from '../view-model/clock-text'
import { audienceHref } from '../view-model/presenting'
import { runningOrder, type RunningOrder } from '../view-model/running-order'
import { selectPresenter } from '../view-model/select-presenter'
import { keys } from '../words/en/keys'
import { timeNow, useNow, zoneHere } from './clock'
import { toggleFullScreen } from './full-screen'
import { PresenterHelp } from './presenter-help'
import type { StageCommand } from './stage-key-table'
import { useKeptTimer } from './use-kept-timer'
import { useNotes } from './use-notes'
import { useStage } from './use-stage'
import { useStageKeys } from './use-stage-keys'
import type { AddressedView } from './use-view-state'
import { useWakeLock } from './use-wake-lock'

type Props = {
  readonly board: Board
  readonly addressed: AddressedView
  readonly order: RunningOrder
  readonly origin: BriefOrigin
}

const NO_NOTES: readonly string[] = []

export function Presenter({ board, addressed, order: addressedOrder, origin }: Props) {
  const { navigation, view } = addressed
  const { brief } = addressedOrder
  const { id: dataset } = board.dataset
  const stage = useStage({ dataset, brief: brief.id, role: 'presenter', scene: addressedOrder.number })
  useKeptTimer(`${dataset} ${brief.id}`, stage)
  const { act } = stage
  const order = useMemo(
    () => runningOrder([brief], { brief: brief.id, scene: stage.scene }) ?? addressedOrder,
    [brief, stage.scene, addressedOrder],
  )
  const { number } = order
  const count = brief.scenes.length
  // A reload resumes here.
  useEffect(() => {
    navigation.change((here) => (here.scene === number ? here : { ...here, scene: number }), 'replace')
  }, [navigation, number])

  const kept = useNotes(board, brief.id)
  // What the app made by itself nobody has noted anything about.
  const notes = kept ?? (origin === 'standing' ? NO_NOTES : undefined)
  const now = useNow(1)
  const zone = zoneHere()
  const mayDim = useWakeLock(true)
  const model = useMemo(() => selectPresenter(order, notes, stage.timer, now), [order, notes, stage.timer, now])

  const audienceWindow = useRef<Window>(null)
  const [isRefused, setRefused] = useState(false)
  const openAudience = (): void => {
    const before = audienceWindow.current
    if (before && !before.closed) return before.focus()
    const opened = window.open(viewAddress(audienceHref(brief, number, view)).href, `audience-${brief.id}`, 'popup')
    audienceWindow.current = opened
    setRefused(!opened)
    if (opened) stage.add(opened)
  }

  const [isPointing, setPointing] = useState(false)
  const stopPointing = (): void => {
    setPointing(false)
    act({ type: 'point', at: undefined })
  }
  const [isHelpOpen, setHelpOpen] = useState(false)
  const go = (scene: number): void => {
    const to = Math.max(1, Math.min(count, scene))
    // Who goes on has begun.
    if (to > number && !model.hasBegun) act({ type: 'start', now: timeNow() })
    act({ type: 'go', scene: to })
  }
  const run = (command: StageCommand): void => {
    switch (command) {
      case 'next':
        return go(number + 1)
      case 'previous':
        return go(number - 1)
      case 'first':
        return go(1)
      case 'last':
        return go(count)
      case 'black':
      case 'white':
        return act({ type: 'blank', to: command })
      case 'point':
        return isPointing ? stopPointing() : setPointing(true)
      case 'fullscreen':
        return void toggleFullScreen()
      case 'presenter':
        return openAudience()
      case 'help':
        return setHelpOpen(true)
      case 'close':
        return stage.zoom === undefined ? stopPointing() : act({ type: 'zoom', part: undefined })
      // What is on the audience's screen is no part of this window.
      case 'zoom':
      case 'previous-day':
      case 'next-day':
        return
    }
  }
  useStageKeys({
    count,
    isSilent: isHelpOpen,
    isBlank: stage.blank !== undefined,
    run,
    onGo: go,
    onLift: () => act({ type: 'blank', to: undefined }),
    onPointReleased: stopPointing,
  })
  return (
    <>
      <PresenterView
        brief={brief.title}
        model={model}
        hrefs={{
          now: audienceHref(brief, number, view),
          next: number < count ? audienceHref(brief, number + 1, view) : undefined,
        }}
        clock={{ time: clockText(now, zone), zone }}
        blank={stage.blank}
        pointer={stage.pointer}
        onPoint={isPointing ? (at) => act({ type: 'point', at }) : undefined}
        audience={isRefused && stage.others.audience === 0 ? 'refused' : stage.others.audience}
        mayDim={mayDim}
        acts={{
          go,
          blank: (to) => act({ type: 'blank', to }),
          start: () => act({ type: 'start', now: timeNow() }),
          pause: () => act({ type: 'pause', now: timeNow() }),
          reset: () => act({ type: 'reset' }),
          openAudience,
        }}
      />
      {isHelpOpen && <PresenterHelp title={keys.title} onClose={() => setHelpOpen(false)} />}
    </>
  )
}
