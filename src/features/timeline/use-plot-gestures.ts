import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react'
import type { PlacedTimeline, Spot } from './placed-timeline'
import { asOfAt, panBy, pinch, windowForKey, zoomAbout, type WindowLimits } from './timeline-gestures'
import { timeAt, type TimeWindow } from './timeline-scale'
import type { AsOfControl } from './use-as-of-drag'
import { useWheelPause, type WindowControl } from './use-timeline-window'

export type PlotGestures = WindowControl & { readonly limits: WindowLimits }

type Finger = { readonly id: number; readonly startX: number; readonly time: number; x: number }

type Gesture =
  | { readonly kind: 'as-of'; readonly id: number }
  | { readonly kind: 'pan'; readonly finger: Finger; readonly start: TimeWindow; isMoved: boolean }
  | { readonly kind: 'pinch'; readonly a: Finger; readonly b: Finger }

/** A pointer that has moved less than this has clicked. */
const CLICK_SLOP = 4
const WHEEL_CAP = 60
const WHEEL_RATE = 0.008
const LINE_HEIGHT = 16

export type PlotHandlers = {
  readonly isPanning: boolean
  readonly startAsOf: (event: PointerEvent) => void
  readonly surface: {
    readonly onPointerDown?: (event: PointerEvent) => void
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerUp: (event: PointerEvent) => void
    readonly onPointerCancel: (event: PointerEvent) => void
    readonly onClickCapture: (event: MouseEvent) => void
    readonly onKeyDown?: (event: KeyboardEvent) => void
  }
}

/** Pointer, wheel and keys on the plot. What they make of the window is arithmetic elsewhere. */
export function usePlotGestures(
  plot: RefObject<HTMLElement | null>,
  placed: PlacedTimeline | undefined,
  spots: readonly Spot[],
  gestures: PlotGestures | undefined,
  asOf: AsOfControl,
): PlotHandlers {
  const gesture = useRef<Gesture>(undefined)
  const wasMoved = useRef(false)
  const [isPanning, setPanning] = useState(false)
  useWheel(plot, placed, gestures)

  const xIn = (event: { readonly clientX: number }): number =>
    event.clientX - (plot.current?.getBoundingClientRect().left ?? 0)
  const fingerOf = (event: PointerEvent): Finger => {
    const x = xIn(event)
    return { id: event.pointerId, startX: x, x, time: placed ? timeAt(placed.scale, x) : 0 }
  }

  const press = (event: PointerEvent): void => {
    if (!gestures || event.button !== 0 || gesture.current?.kind === 'as-of') return
    wasMoved.current = false
    const finger = fingerOf(event)
    const { current } = gesture
    gesture.current =
      current?.kind === 'pan'
        ? { kind: 'pinch', a: current.finger, b: finger }
        : { kind: 'pan', finger, start: gestures.latest(), isMoved: false }
  }

  const drag = (event: PointerEvent): void => {
    const { current } = gesture
    if (!current || !placed) return
    if (current.kind === 'as-of') {
      if (current.id === event.pointerId) asOf.move(asOfAt(timeAt(placed.scale, xIn(event))), event.timeStamp)
      return
    }
    if (!gestures) return
    if (current.kind === 'pinch') {
      for (const finger of [current.a, current.b]) if (finger.id === event.pointerId) finger.x = xIn(event)
      const next = pinch(placeOf(current.a, placed), placeOf(current.b, placed), gestures.limits)
      wasMoved.current = true
      if (next) gestures.move(next, event.timeStamp)
      return
    }
    if (current.finger.id !== event.pointerId) return
    const moved = xIn(event) - current.finger.startX
    if (!current.isMoved) {
      if (Math.abs(moved) < CLICK_SLOP) return
      current.isMoved = true
      wasMoved.current = true
      plot.current?.setPointerCapture(event.pointerId)
      setPanning(true)
    }
    gestures.move(panBy(current.start, -moved / placed.scale.pxPerDay, gestures.limits), event.timeStamp)
  }

  const release = (event: PointerEvent): void => {
    const { current } = gesture
    gesture.current = undefined
    setPanning(false)
    if (current?.kind === 'as-of') asOf.release()
    else if (wasMoved.current && current) gestures?.settle()
    if (plot.current?.hasPointerCapture(event.pointerId)) plot.current.releasePointerCapture(event.pointerId)
  }

  return {
    isPanning,
    startAsOf: (event) => {
      if (event.button !== 0) return
      event.stopPropagation()
      gesture.current = { kind: 'as-of', id: event.pointerId }
      plot.current?.setPointerCapture(event.pointerId)
    },
    surface: {
      onPointerDown: gestures && press,
      onPointerMove: drag,
      onPointerUp: release,
      onPointerCancel: release,
      // The click that ends a drag opens nothing.
      onClickCapture: (event) => {
        if (!wasMoved.current) return
        wasMoved.current = false
        event.stopPropagation()
      },
      onKeyDown: gestures && placed && ((event) => keyOnPlot(event, placed, spots, gestures)),
    },
  }
}

function placeOf({ time, x }: Finger, { plot }: PlacedTimeline): { readonly time: number; readonly at: number } {
  return { time, at: (x - plot.x0) / (plot.x1 - plot.x0) }
}

/** Keys zoom about the spot that is reached, so that it stays in view. */
function keyOnPlot(
  event: KeyboardEvent,
  { plot, scale }: PlacedTimeline,
  spots: readonly Spot[],
  { window, limits, settle }: PlotGestures,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const key = event.target instanceof HTMLElement ? event.target.dataset['mark'] : undefined
  const x = spots.find((spot) => spot.key === key)?.x ?? (plot.x0 + plot.x1) / 2
  const next = windowForKey(event.key, event.shiftKey, window, timeAt(scale, x), limits)
  if (!next) return
  event.preventDefault()
  settle(next)
}

/** Sideways and with Shift the wheel pans; with Ctrl, ⌘ or a pinch it zooms; else the page has it first. */
function useWheel(
  plot: RefObject<HTMLElement | null>,
  placed: PlacedTimeline | undefined,
  gestures: PlotGestures | undefined,
): void {
  const rest = useWheelPause(() => gestures?.settle())
  useEffect(() => {
    const element = plot.current
    if (!element || !placed || !gestures) return undefined
    const turn = (event: WheelEvent): void => {
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : 1
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)
      if (!isSideways && !event.ctrlKey && !event.metaKey && canPageScroll()) return
      event.preventDefault()
      const { limits } = gestures
      // A quick wheel turns more than once before the next frame is drawn.
      const window = gestures.latest()
      if (isSideways) {
        const delta = (event.deltaX || event.deltaY) * unit
        gestures.move(panBy(window, delta / placed.scale.pxPerDay, limits), event.timeStamp)
      } else {
        const delta = Math.max(-WHEEL_CAP, Math.min(WHEEL_CAP, event.deltaY * unit))
        const x = event.clientX - element.getBoundingClientRect().left
        const about = timeAt(placed.scale, Math.max(placed.plot.x0, Math.min(placed.plot.x1, x)))
        gestures.move(zoomAbout(window, about, Math.exp(delta * WHEEL_RATE), limits), event.timeStamp)
      }
      rest()
    }
    // React's own wheel listener is passive and could not keep the page from scrolling.
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  })
}

function canPageScroll(): boolean {
  const { scrollingElement } = document
  return scrollingElement !== null && scrollingElement.scrollHeight > scrollingElement.clientHeight + 1
}
