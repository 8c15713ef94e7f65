import { useMemo, useState } from 'react'
import type { Board } from '../../view-model/board'
import { selectTimeline, type TimelineModel } from '../../view-model/select-timeline'

/** The lanes of a board; made anew only for what changes them, and not for the days in view, which every drag changes. */
export function useTimelineModel(board: Board, maxLanes?: number): TimelineModel {
  const [kept, setKept] = useState(board)
  const isSame = hasSameLanes(kept, board)
  if (!isSame) setKept(board)
  const shown = isSame ? kept : board
  return useMemo(() => selectTimeline(shown, { maxLanes }), [shown, maxLanes])
}

function hasSameLanes(a: Board, b: Board): boolean {
  return (
    a.dataset === b.dataset &&
    a.asOf === b.asOf &&
    a.known === b.known &&
    a.shown === b.shown &&
    a.log === b.log &&
    a.view.lanes === b.view.lanes
  )
}
