import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import type { PlacedOverview } from './overview-layout'
import { centredOn, moveEdge, panBy, windowBetween, type WindowLimits } from './timeline-gestures'
import { timeAt, type TimeWindow } from './timeline-scale'
import type { PlotGestures } from './use-plot-gestures'

type Grip = 'start' | 'end' | 'middle' | 'new'

type Drag = {
  readonly grip: Grip
  readonly id: number
  readonly time: number
  readonly from: TimeWindow
  isMoved: boolean
}

export type BrushHandlers = {
  readonly press: (grip: Grip) => (event: PointerEvent) => void
  readonly drag: (event: PointerEvent) => void
  readonly release: (event: PointerEvent) => void
  readonly step: (edge: 'start' | 'end') => (event: KeyboardEvent) => void
}

const SLOP_PX = 3
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
}

/** Pointer and keys on the overview: draw a window, drag it, pull at its ends, or click to go there. */
export function useBrush(
  frame: RefObject<Element | null>,
  placed: PlacedOverview | undefined,
  { window, limits, move, settle }: PlotGestures,
): BrushHandlers {
  const gesture = useRef<Drag>(undefined)
  // A brush over the whole span leaves no ground to press on and has nowhere to go: a press on it draws anew.
  const isWhole = window.start <= limits.start && window.end >= limits.end
  const timeOf = ({ clientX }: PointerEvent): number =>
    placed ? timeAt(placed.scale, clientX - (frame.current?.getBoundingClientRect().left ?? 0)) : 0
  return {
    press: (grip) => (event) => {
      if (event.button !== 0) return
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
      const meant = grip === 'middle' && isWhole ? 'new' : grip
      gesture.current = { grip: meant, id: event.pointerId, time: timeOf(event), from: window, isMoved: false }
    },
    drag: (event) => {
      const { current } = gesture
      if (!current || !placed || current.id !== event.pointerId) return
      const time = timeOf(event)
      if (!current.isMoved && Math.abs(time - current.time) * placed.scale.pxPerDay < SLOP_PX) return
      current.isMoved = true
      move(pulled(current, time, limits), event.timeStamp)
    },
    release: (event) => {
      const { current } = gesture
      gesture.current = undefined
      if (current?.isMoved) settle()
      else if (current?.grip === 'new' && !isWhole) settle(centredOn(window, timeOf(event), limits))
    },
    step: (edge) => (event) => {
      const days = STEPS[event.key]
      if (days === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      settle(moveEdge(window, edge, window[edge] + days, limits))
    },
  }
}

function pulled({ grip, time: first, from }: Drag, time: number, limits: WindowLimits): TimeWindow {
  switch (grip) {
    case 'start':
    case 'end':
      return moveEdge(from, grip, from[grip] + time - first, limits)
    case 'middle':
      return panBy(from, time - first, limits)
    case 'new':
      return windowBetween(first, time, limits)
  }
}
