import { useEffect, useMemo, useRef, useState } from 'react'
import type { DaySpan } from '../../domain/dataset'
import type { Navigation } from '../../view-model/navigation'
import { setWindow } from '../../view-model/transitions'
import { spanOfWindow, windowOfSpan, type TimeWindow } from './timeline-scale'

export type WindowControl = {
  /** The window that is drawn: the address' own, or that of the gesture going on. */
  readonly window: TimeWindow
  readonly isMoving: boolean
  /** A step of a gesture; `at` is the event's own time in milliseconds. */
  readonly move: (next: TimeWindow, at: number) => void
  /** The end of a gesture: one entry in the history. */
  readonly settle: (next?: TimeWindow) => void
  /** The whole span, as without `from` and `to`; a wheel that has not come to rest changes nothing after it. */
  readonly reset: () => void
}

type Draft = { readonly window: TimeWindow; readonly isReleased: boolean }

// Browsers refuse more than some ten address changes a second.
const ADDRESS_INTERVAL_MS = 120
const WHEEL_PAUSE_MS = 240

/**
 * The days in view. While a gesture goes on they move with every frame and the address follows at a pace
 * that browsers allow; on release the address takes the whole days nearest to them.
 */
export function useTimelineWindow(addressed: DaySpan, navigation: Navigation): WindowControl {
  const [draft, setDraft] = useState<Draft>()
  const latest = useRef<TimeWindow>(undefined)
  const lastWrite = useRef(0)
  const { change } = navigation
  const { from, to } = addressed
  const settled = useMemo(() => windowOfSpan({ from, to }), [from, to])

  // The address has caught up with the gesture: from here on it is the only owner again.
  if (draft?.isReleased && draft.window.start === settled.start && draft.window.end === settled.end) setDraft(undefined)

  const handlers = useMemo(() => {
    const write = (window: TimeWindow, entry: 'drag' | 'push'): void => {
      const span = spanOfWindow(window)
      change(setWindow(span.from, span.to), entry)
    }
    return {
      move: (next: TimeWindow, at: number): void => {
        latest.current = next
        setDraft({ window: next, isReleased: false })
        if (at - lastWrite.current < ADDRESS_INTERVAL_MS) return
        lastWrite.current = at
        write(next, 'drag')
      },
      settle: (next?: TimeWindow): void => {
        const last = next ?? latest.current
        latest.current = undefined
        if (!last) return
        setDraft({ window: windowOfSpan(spanOfWindow(last)), isReleased: true })
        write(last, 'push')
      },
      reset: (): void => {
        latest.current = undefined
        setDraft(undefined)
        change(setWindow(undefined, undefined))
      },
    }
  }, [change])

  return { window: draft?.window ?? settled, isMoving: draft !== undefined && !draft.isReleased, ...handlers }
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
