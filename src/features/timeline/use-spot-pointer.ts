import { useEffect, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react'
import { headAt, hitTest, REACH } from './hit-test'
import type { PlacedTimeline, Spot } from './placed-timeline'
import { useStable } from './use-stable'

export type SpotPointer = {
  /** What is under the pointer or has the focus, as it is placed now. */
  readonly reached: Spot | undefined
  /** Words that stand short beside the plot, in full. */
  readonly head: string | undefined
  readonly reach: (spot: Spot | undefined) => void
  readonly hover: (event: ReactPointerEvent) => void
  readonly leave: () => void
}

type SpotHandlers = {
  readonly onReach: (spot: Spot | undefined) => void
  readonly onActivate: (spot: Spot) => void
}

/** What the pointer is over, by what was placed: the canvas has no elements to ask. */
export function useSpotPointer(
  plot: RefObject<HTMLElement | null>,
  placed: PlacedTimeline | undefined,
  spots: readonly Spot[],
  { onReach, onActivate }: SpotHandlers,
): SpotPointer {
  const [kept, setKept] = useState<{ readonly spot: Spot; readonly placed: PlacedTimeline }>()
  const [head, setHead] = useState<string>()
  const pointAt = ({
    clientX,
    clientY,
  }: {
    readonly clientX: number
    readonly clientY: number
  }): readonly [number, number] => {
    const { left = 0, top = 0 } = plot.current?.getBoundingClientRect() ?? {}
    return [clientX - left, clientY - top]
  }
  const reach = (spot: Spot | undefined): void => {
    if (spot?.key === kept?.spot.key && kept?.placed === placed) return
    setKept(spot && placed && { spot, placed })
    onReach(spot)
  }
  const click = useStable((event: MouseEvent): void => {
    if (!placed || !(event.target instanceof HTMLElement) || event.target.closest('[role=slider]')) return
    const key = event.target.closest<HTMLElement>('[data-mark]')?.dataset['mark']
    const own = key === undefined ? undefined : spots.find((spot) => spot.key === key)
    // A press that no pointer made, as a screen reader's, means the element itself.
    const isOwn = own && (own.form === 'mark' || event.detail === 0)
    const isFinger = event instanceof PointerEvent && event.pointerType === 'touch'
    const reach = isFinger ? REACH.finger : REACH.mouse
    const meant = isOwn ? own : (hitTest(placed, ...pointAt(event), reach) ?? own)
    if (meant) onActivate(meant)
  })
  const isThere = placed !== undefined
  useEffect(() => {
    const element = plot.current
    if (!isThere || !element) return undefined
    // Of the plot as a whole: what is pressed has no element of its own where a crowd is drawn.
    element.addEventListener('click', click)
    return () => element.removeEventListener('click', click)
  }, [plot, isThere, click])
  return {
    reached: kept && placed && current(kept, placed, spots),
    head,
    reach,
    hover: (event) => {
      if (!placed || event.pointerType === 'touch') return
      const [x, y] = pointAt(event)
      const isOnAsOf = event.target instanceof Element && event.target.closest('[role=slider]') !== null
      reach(isOnAsOf ? undefined : hitTest(placed, x, y))
      setHead(headAt(placed, x, y))
    },
    leave: () => {
      reach(undefined)
      setHead(undefined)
    },
  }
}

/** The same spot where it stands now; none where its days are drawn otherwise by now. */
function current(
  { spot, placed: then }: { readonly spot: Spot; readonly placed: PlacedTimeline },
  placed: PlacedTimeline,
  spots: readonly Spot[],
): Spot | undefined {
  if (then === placed) return spot
  return placed.marks.find(({ key }) => key === spot.key) ?? spots.find(({ key }) => key === spot.key)
}
