import { useEffect, useEffectEvent } from 'react'

const MAIN = '#board'
/** Regions, and what a view marks as a thing that can stand alone. */
const PARTS = 'section, [data-stage-part]'
/** A part that fills so much of the view already is the view. */
const MOST_OF_VIEW = 0.85

/** The parts of the view that can fill the stage, in the order of the page. */
function zoomableParts(): readonly HTMLElement[] {
  const main = document.querySelector<HTMLElement>(MAIN)
  if (!main) return []
  const whole = areaOf(main)
  return [...main.querySelectorAll<HTMLElement>(PARTS)].filter(
    (part) => part.dataset['zoomed'] !== undefined || (areaOf(part) > 0 && areaOf(part) < whole * MOST_OF_VIEW),
  )
}

/** Which part holds an element, by its place among those that can fill the stage; undefined: none. */
export function partAround(element: Element | null): number | undefined {
  const parts = zoomableParts()
  let part = element?.closest<HTMLElement>(PARTS)
  while (part && !parts.includes(part)) part = part.parentElement?.closest<HTMLElement>(PARTS)
  return part ? parts.indexOf(part) : undefined
}

/** The part that a key means where no pointer shows one: the largest drawing, else the largest of all. */
export function largestPart(): number | undefined {
  const parts = zoomableParts()
  const drawn = parts.filter((part) => part.querySelector('canvas, figure svg'))
  const [largest] = (drawn.length > 0 ? drawn : parts).toSorted((a, b) => areaOf(b) - areaOf(a))
  return largest && parts.indexOf(largest)
}

/** Lets a part of the view fill the stage; undefined: none. `shows`: what changes with the view. `onToggle`: a double click on a part. */
export function useZoomedPart(
  zoom: number | undefined,
  shows: string,
  onToggle: (part: number | undefined) => void,
): void {
  useEffect(() => {
    const part = zoom === undefined ? undefined : zoomableParts()[zoom]
    if (!part) return undefined
    part.dataset['zoomed'] = shows
    return () => {
      delete part.dataset['zoomed']
    }
  }, [zoom, shows])

  const toggle = useEffectEvent((event: MouseEvent): void => {
    if (event.defaultPrevented || !(event.target instanceof Element) || event.target.closest('a, button')) return
    const part = partAround(event.target)
    if (part === undefined && zoom === undefined) return
    // A double click selects a word, and nobody wants that marked on a screen.
    document.getSelection()?.removeAllRanges()
    onToggle(zoom === undefined ? part : undefined)
  })
  useEffect(() => {
    const listen = (event: MouseEvent): void => toggle(event)
    document.addEventListener('dblclick', listen)
    return () => document.removeEventListener('dblclick', listen)
  }, [])
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect()
  return width * height
}
