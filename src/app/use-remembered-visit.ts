import { useEffect, useEffectEvent } from 'react'
import type { Day } from '../base/day'
import type { Dataset } from '../domain/dataset'
import type { Board } from '../view-model/board'
import { timeNow } from './clock'
import { useHeldVisits } from './visits'

/** So long a board must be looked at before it counts as seen. */
const SEEN_MS = 20_000

/** Remembers that a reader at a desk has seen this board, as of its day. Walls and projectors have no reader of their own. */
export function useRememberedVisit(board: Board, file: Dataset): void {
  const visits = useHeldVisits()
  const { asOf, view } = board
  const isRead = view.mode === 'desk' && !view.isEmbedded
  const remember = useEffectEvent(async (seen: Dataset, day: Day): Promise<void> => {
    // Another day or file has its own look.
    if (seen !== file || day !== asOf || visits.forgotten.has(seen.id)) return
    try {
      const [memory, { rememberVisit }] = await Promise.all([visits.open(), import('./remember-visit')])
      await rememberVisit(memory, board, file, { startedAt: visits.startedAt, now: timeNow() })
    } catch {
      // The part has not come: the host is away, and the next look at the board tries again.
    }
  })
  useEffect(() => (isRead ? onceLookedAt(() => void remember(file, asOf)) : undefined), [isRead, file, asOf])
}

/** Calls when the page has been in sight for a while, each time it comes into sight anew; returns what ends it. */
function onceLookedAt(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = (): void => {
    clearTimeout(timer)
    if (!document.hidden) timer = setTimeout(call, SEEN_MS)
  }
  document.addEventListener('visibilitychange', look)
  look()
  return () => {
    document.removeEventListener('visibilitychange', look)
    clearTimeout(timer)
  }
}
