import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Spot } from './placed-timeline'
import { isStepKey, spotOfRecord, stepSpot } from './timeline-steps'

export type MarkFocus = {
  /** Key of the one spot that Tab reaches. */
  readonly tabStop: string | undefined
  readonly onFocus: (spot: Spot) => void
  /** Goes to the spot that an arrow key leads to; false for other keys. */
  readonly step: (event: KeyboardEvent, from: Spot) => boolean
}

/** One tab stop for all spots: arrows go from one to the next, and the focus is never lost to a zoom. */
export function useMarkFocus(
  plot: RefObject<HTMLElement | null>,
  spots: readonly Spot[],
  selected: string | undefined,
): MarkFocus {
  const [reached, setReached] = useState<string>()
  const kept = spots.find(({ key }) => key === reached) ?? spotOfRecord(spots, selected)
  const tabStop = (kept ?? spots[0])?.key
  useKeptFocus(plot, tabStop)
  const onFocus = useCallback(({ key }: Spot) => setReached(key), [])
  const step = useCallback(
    (event: KeyboardEvent, from: Spot): boolean => {
      if (event.shiftKey || !isStepKey(event.key)) return false
      spotElement(plot.current, stepSpot(spots, from.key, event.key)?.key)?.focus()
      return true
    },
    [plot, spots],
  )
  return { tabStop, onFocus, step }
}

/** Where a mark that was reached by key leaves the window or joins a crowd, the focus stays in the chart. */
function useKeptFocus(plot: RefObject<HTMLElement | null>, tabStop: string | undefined): void {
  const hasFocus = useRef(false)
  useEffect(() => {
    const note = (): void => {
      const { activeElement } = document
      hasFocus.current = Boolean(plot.current?.contains(activeElement) && activeElement?.matches(':focus-visible'))
    }
    // A press elsewhere, or Tab beyond the page, takes the focus away for good; a mark that is taken away does not.
    const letGo = (): void => {
      hasFocus.current = false
    }
    const leave = ({ key }: globalThis.KeyboardEvent): void => {
      if (key === 'Tab') letGo()
    }
    document.addEventListener('focusin', note)
    document.addEventListener('pointerdown', letGo, { capture: true })
    document.addEventListener('keydown', leave, { capture: true })
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', letGo, { capture: true })
      document.removeEventListener('keydown', leave, { capture: true })
    }
  }, [plot])
  // After every paint: whatever took the mark away, this one sees it.
  useLayoutEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) {
      spotElement(plot.current, tabStop)?.focus({ preventScroll: true })
    }
  })
}

function spotElement(plot: HTMLElement | null, key: string | undefined): HTMLElement | undefined {
  return [...(plot?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])].find(({ dataset }) => dataset['mark'] === key)
}
