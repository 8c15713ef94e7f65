import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
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

/** Where a mark that has the focus leaves the window or joins a crowd, the focus stays in the chart. */
function useKeptFocus(svg: RefObject<SVGSVGElement | null>, tabStop: string | undefined): void {
  const hadFocus = useRef(false)
  // After every paint: whatever took the mark away, this one sees it.
  useLayoutEffect(() => {
    const element = svg.current
    if (hadFocus.current && document.activeElement === document.body) markElement(element, tabStop)?.focus()
    const note = (): void => {
      hadFocus.current = element?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  })
}

function markElement(svg: SVGSVGElement | null, key: string | undefined): SVGElement | undefined {
  return [...(svg?.querySelectorAll<SVGElement>('[data-mark]') ?? [])].find(({ dataset }) => dataset['mark'] === key)
}
