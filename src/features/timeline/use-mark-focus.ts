import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { PlacedMark, PlacedTimeline } from './placed-timeline'
import { isStepKey, markOfRecord, stepMark } from './timeline-steps'

export type MarkFocus = {
  /** Key of the one mark that Tab reaches. */
  readonly tabStop: string | undefined
  readonly onFocus: (mark: PlacedMark) => void
  /** Goes to the mark that an arrow key leads to; false for other keys. */
  readonly step: (event: KeyboardEvent, from: PlacedMark) => boolean
}

/** One tab stop for all marks: arrows go from mark to mark, and the focus is never lost to a zoom. */
export function useMarkFocus(
  svg: RefObject<SVGSVGElement | null>,
  placed: PlacedTimeline | undefined,
  selected: string | undefined,
): MarkFocus {
  const [reached, setReached] = useState<string>()
  const kept = placed?.marks.find(({ key }) => key === reached) ?? (placed && markOfRecord(placed, selected))
  const tabStop = (kept ?? placed?.marks[0])?.key
  useKeptFocus(svg, tabStop)
  return {
    tabStop,
    onFocus: ({ key }) => setReached(key),
    step: (event, from) => {
      if (!placed || event.shiftKey || !isStepKey(event.key)) return false
      markElement(svg.current, stepMark(placed, from.key, event.key)?.key)?.focus()
      return true
    },
  }
}

/** Where a mark that was reached by key leaves the window or joins a crowd, the focus stays in the chart. */
function useKeptFocus(svg: RefObject<SVGSVGElement | null>, tabStop: string | undefined): void {
  const hasFocus = useRef(false)
  useEffect(() => {
    const note = (): void => {
      const { activeElement } = document
      hasFocus.current = Boolean(svg.current?.contains(activeElement) && activeElement?.matches(':focus-visible'))
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
  }, [svg])
  // After every paint: whatever took the mark away, this one sees it.
  useLayoutEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) {
      markElement(svg.current, tabStop)?.focus({ preventScroll: true })
    }
  })
}

function markElement(svg: SVGSVGElement | null, key: string | undefined): SVGElement | undefined {
  return [...(svg?.querySelectorAll<SVGElement>('[data-mark]') ?? [])].find(({ dataset }) => dataset['mark'] === key)
}
