import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import type { Instant } from '../view-model/data-age'
import { countWords, dwellSeconds } from '../view-model/dwell'
import { BEGINNING, isOver, progressOf, stepRotation, type Rotation, type RotationEvent } from '../view-model/rotation'
import { sceneAfter } from '../view-model/running-order'
import { useEverySecond } from './clock'
import { bringScene } from './bring-scene'
import { crossFade } from './cross-fade'
import type { HeldBoard } from './use-held-board'
import type { Update } from './use-update'
import type { Presentation } from './use-running-order'

/** What is drawn late, as a chart is, has been drawn by then. */
const COUNTED_UNTIL_SECONDS = 6

/** Nobody waits longer than this for a part of the next scene; what does not come says so in its place. */
const PATIENCE_SECONDS = 10

type Turning = {
  /** Undefined: one view stands still. */
  readonly presentation: Presentation | undefined
  readonly held: HeldBoard
  /** Not while the wall is dark. */
  readonly isLit: boolean
  /** What holds the words that are read. */
  readonly board: RefObject<HTMLElement | null>
  /** A new build of the app. */
  readonly update: Update | undefined
}

export type Turn = {
  readonly rotation: Rotation
  /** From 0 to 1. */
  readonly progress: number
  readonly touch: () => void
}

/** Goes from scene to scene, each as long as there is to read; what is new is shown between two of them. */
export function useRotation({ presentation, held, isLit, board, update }: Turning): Turn {
  const client = useQueryClient()
  const [rotation, setRotation] = useState(BEGINNING)
  const [words, setWords] = useState(0)
  /** The address of a scene of which all is here that will come. */
  const [brought, setBrought] = useState<string>()
  const isBusy = useRef(false)
  const dwell = dwellSeconds(words, presentation?.order.scene.seconds)
  const step = (event: RotationEvent): void => setRotation((before) => stepRotation(before, event))

  const bring = async (href: string): Promise<void> => {
    if (isBusy.current) return
    isBusy.current = true
    await bringScene(href, client)
    setBrought(href)
    isBusy.current = false
  }
  const turn = async ({ order, goTo }: Presentation): Promise<void> => {
    const isOnly = order.brief.scenes.length === 1
    if (!isOnly || held.isWaiting) {
      await crossFade(() => {
        held.show()
        if (!isOnly) goTo(sceneAfter(order), 'replace')
      })
    }
    step({ kind: 'changed' })
    // The address is that of the scene that has just come, so the new build begins where the old one ended.
    if (update?.isReady) update.apply()
  }

  const last = useRef<Instant>(undefined)
  useEverySecond((at) => {
    const seconds = Math.max(0, at.steady - (last.current ?? at).steady) / 1000
    last.current = at
    if (!isLit || !presentation) return
    if (rotation.shown < COUNTED_UNTIL_SECONDS) setWords(wordsSeen(board.current))
    const next = presentation.hrefOf(sceneAfter(presentation.order))
    if (brought !== next) void bring(next)
    const isHere = brought === next || isOver(rotation, dwell + PATIENCE_SECONDS)
    if (isOver(rotation, dwell) && isHere) void turn(presentation)
    else step({ kind: 'passed', seconds })
  })

  // Where nothing turns, and where nobody sees it, what is new need not wait.
  const hasNews = held.isWaiting || update?.isReady === true
  const showsAtOnce = hasNews && (!presentation || !isLit)
  const { show } = held
  const showNow = useEffectEvent(async (show: () => void): Promise<void> => {
    // Not while React is drawing.
    await Promise.resolve()
    if (isLit) await crossFade(show)
    else show()
    if (update?.isReady) update.apply()
  })
  useEffect(() => {
    // Anew with each edition: the next may come while the last one is faded in.
    if (showsAtOnce) void showNow(show)
  }, [showsAtOnce, show])

  return { rotation, progress: progressOf(rotation, dwell), touch: () => step({ kind: 'touched' }) }
}

/** How many words of an element are seen; what stands there only to be heard is not. */
function wordsSeen(element: HTMLElement | null): number {
  const heard = element?.querySelectorAll<HTMLElement>('.visually-hidden') ?? []
  return Array.from(heard).reduce((rest, part) => rest - countWords(readText(part)), countWords(readText(element)))
}

function readText(element: HTMLElement | null): string {
  // Where nothing is laid out there is only what is written.
  return element?.innerText ?? element?.textContent ?? ''
}
