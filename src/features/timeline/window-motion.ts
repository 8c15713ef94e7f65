// The window of a gesture that goes on. It changes outside of React's own state, because what is drawn in this frame
// must be what the hand did in this frame; and at most once a frame, however many events a frame brings.
import type { TimeWindow } from './timeline-scale'

export type Draft = {
  readonly window: TimeWindow
  /** The same a moment ago: for words, which nobody reads sixty times a second and which are laid out each time. */
  readonly said: TimeWindow
  readonly isReleased: boolean
}

/** The least time between two changes of the words, in milliseconds. */
const WORDS_INTERVAL_MS = 120

export type WindowMotion = {
  readonly get: () => Draft | undefined
  readonly subscribe: (changed: () => void) => () => void
  /** The newest window, drawn yet or not. */
  readonly latest: () => TimeWindow | undefined
  /** Takes effect in the next frame; `onFrame` is called then with what was newest, at most so often. */
  readonly move: (next: TimeWindow, at: number, onFrame: (window: TimeWindow) => void) => void
  /** Takes effect at once, and ends what waits for its frame. */
  readonly release: (window: TimeWindow) => void
  readonly clear: () => void
}

/** `interval`: the least time between two calls of `onFrame`, in milliseconds. */
export function makeWindowMotion(interval: number): WindowMotion {
  let draft: Draft | undefined
  let waiting: TimeWindow | undefined
  let frame = 0
  let lastCall = 0
  let lastSaid = 0
  const listeners = new Set<() => void>()
  const put = (next: Draft | undefined): void => {
    draft = next
    for (const changed of listeners) changed()
  }
  const stop = (next: Draft | undefined): void => {
    cancelAnimationFrame(frame)
    frame = 0
    waiting = undefined
    put(next)
  }
  return {
    get: () => draft,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    latest: () => waiting ?? draft?.window,
    move: (next, at, onFrame) => {
      waiting = next
      if (frame !== 0) return
      frame = requestAnimationFrame(() => {
        frame = 0
        const window = waiting
        waiting = undefined
        if (!window) return
        // Pulled against the end of the record, nothing moves and nothing is drawn anew.
        if (!isDrawn(draft, window)) {
          const isDue = draft === undefined || at - lastSaid >= WORDS_INTERVAL_MS
          if (isDue) lastSaid = at
          put({ window, said: isDue ? window : (draft?.said ?? window), isReleased: false })
        }
        if (at - lastCall < interval) return
        lastCall = at
        onFrame(window)
      })
    },
    release: (window) => stop({ window, said: window, isReleased: true }),
    clear: () => stop(undefined),
  }
}

function isDrawn(draft: Draft | undefined, { start, end }: TimeWindow): boolean {
  return draft !== undefined && !draft.isReleased && draft.window.start === start && draft.window.end === end
}
