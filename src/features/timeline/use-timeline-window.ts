import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { DaySpan } from '../../domain/dataset'
import type { Navigation } from '../../view-model/navigation'
import { setWindow } from '../../view-model/transitions'
import { spanOfWindow, windowOfSpan, type TimeWindow } from './timeline-scale'
import { makeWindowMotion } from './window-motion'

export type WindowControl = {
  /** The window that is drawn: the address' own, or that of the gesture going on. */
  readonly window: TimeWindow
  /** The window as words tell it: while a gesture goes on, some moments late. */
  readonly said: TimeWindow
  /** The newest window, drawn yet or not: where the next step of a gesture begins. */
  readonly latest: () => TimeWindow
  readonly isMoving: boolean
  /** A step of a gesture; `at` is the event's own time in milliseconds. */
  readonly move: (next: TimeWindow, at: number) => void
  /** The end of a gesture: one entry in the history. */
  readonly settle: (next?: TimeWindow) => void
  /** The whole span, as without `from` and `to`; a wheel that has not come to rest changes nothing after it. */
  readonly reset: () => void
}

// Browsers refuse more than some ten address changes a second. Each one draws the whole page anew, so that they must be
// rarer than one frame in twenty for a hand not to feel them.
const ADDRESS_INTERVAL_MS = 400
const WHEEL_PAUSE_MS = 240

/**
 * The days in view. While a gesture goes on they move with every frame and the address follows at a pace
 * that browsers allow; on release the address takes the whole days nearest to them.
 */
export function useTimelineWindow(addressed: DaySpan, navigation: Navigation): WindowControl {
  const [motion] = useState(() => makeWindowMotion(ADDRESS_INTERVAL_MS))
  const { change } = navigation
  const { from, to } = addressed
  const settled = useMemo(() => windowOfSpan({ from, to }), [from, to])
  const drafted = useSyncExternalStore(motion.subscribe, motion.get)
  // The address has caught up with the gesture: from here on it is the only owner again.
  const isCaughtUp = drafted?.isReleased && isSame(drafted.window, settled)
  const draft = isCaughtUp ? undefined : drafted
  useEffect(() => {
    if (isCaughtUp) motion.clear()
  }, [motion, isCaughtUp])
  useEffect(() => () => motion.clear(), [motion])

  const handlers = useMemo(() => {
    const write = (window: TimeWindow, entry: 'drag' | 'push'): void => {
      const span = spanOfWindow(window)
      change(setWindow(span.from, span.to), entry)
    }
    return {
      move: (next: TimeWindow, at: number): void => motion.move(next, at, (window) => write(window, 'drag')),
      settle: (next?: TimeWindow): void => {
        const last = next ?? motion.latest()
        if (!last) return
        motion.release(windowOfSpan(spanOfWindow(last)))
        write(last, 'push')
      },
      reset: (): void => {
        motion.clear()
        change(setWindow(undefined, undefined))
      },
    }
  }, [change, motion])

  return {
    window: draft?.window ?? settled,
    said: draft?.said ?? settled,
    latest: () => motion.latest() ?? settled,
    isMoving: draft !== undefined && !draft.isReleased,
    ...handlers,
  }
}

function isSame(a: TimeWindow, b: TimeWindow): boolean {
  return a.start === b.start && a.end === b.end
}

/** Calls `settle` once the wheel has rested: a wheel has no release of its own. */
export function useWheelPause(settle: () => void): () => void {
  const timer = useRef<number>(undefined)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  return () => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(settle, WHEEL_PAUSE_MS)
  }
}
