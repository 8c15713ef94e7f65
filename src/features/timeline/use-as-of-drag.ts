import { useRef, useState } from 'react'
import type { Day } from '../../base/day'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { goToDay } from '../../view-model/transitions'

export type AsOfControl = {
  /** Where the line is drawn: the board's as-of, or the day under the pointer while it is dragged. */
  readonly day: Day
  readonly isDragging: boolean
  /** A step of a drag; `at` is the event's own time in milliseconds. */
  readonly move: (day: Day, at: number) => void
  readonly release: () => void
  /** A step by key: one entry in the history each. */
  readonly set: (day: Day) => void
}

const ADDRESS_INTERVAL_MS = 80

/** Moves the as-of with the pointer: the line at once, the board at a pace that browsers allow. */
export function useAsOfDrag({ asOf, dataset }: Board, navigation: Navigation): AsOfControl {
  const [dragged, setDragged] = useState<Day>()
  const lastWrite = useRef(0)
  const write = (day: Day, entry: 'drag' | 'push'): void => navigation.change(goToDay(day, dataset), entry)
  return {
    day: dragged ?? asOf,
    isDragging: dragged !== undefined,
    move: (day, at) => {
      setDragged(day)
      if (day === dragged || at - lastWrite.current < ADDRESS_INTERVAL_MS) return
      lastWrite.current = at
      write(day, 'drag')
    },
    release: () => {
      if (dragged !== undefined) write(dragged, 'push')
      setDragged(undefined)
    },
    set: (day) => write(day, 'push'),
  }
}
