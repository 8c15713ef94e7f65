import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Board } from '../../view-model/board'
import { LIMITS, type SituationLimits } from '../../view-model/select-situation'
import { leaveOneOut } from './situation-layout'
import { useRoom } from './use-room'

/**
 * How much of a board the first screen shows so that its reader need not scroll: the limits of its mode, and
 * less where the columns stand side by side and are taller than the window. Settled before anything is seen.
 */
export function useOneScreen(board: Board): readonly [RefObject<HTMLDivElement | null>, SituationLimits] {
  const columns = useRef<HTMLDivElement>(null)
  const room = useRoom(columns, 'width')
  const most = LIMITS[board.view.mode]
  const [fit, setFit] = useState({ board, room, limits: most })
  const limits = fit.board === board && fit.room === room ? fit.limits : most
  useLayoutEffect(() => {
    const left = columns.current?.firstElementChild
    const right = columns.current?.lastElementChild
    if (!left || !right) return
    if (!isTooTall(left)) return
    const areBeside = right.getBoundingClientRect().left > left.getBoundingClientRect().left
    const fewer = areBeside && leaveOneOut(limits, { left: endOf(left), right: endOf(right) })
    if (fewer) setFit({ board, room, limits: fewer })
  }, [board, room, limits])
  return [columns, limits]
}

/** Whether the view is taller than its place: the window, or on a screen that nobody scrolls the frame's own room for it. */
function isTooTall(within: Element): boolean {
  const main = within.closest('main')
  const view = main?.firstElementChild
  if (main && view && getComputedStyle(main).overflowY !== 'visible') {
    return view.getBoundingClientRect().height > main.clientHeight + 1
  }
  // What only reaches over its own box, as a drawing does until it knows its new size, makes no page taller.
  return document.body.getBoundingClientRect().height > document.documentElement.clientHeight
}

function endOf(column: Element): number {
  return Math.max(...[...column.children].map((child) => child.getBoundingClientRect().bottom))
}
