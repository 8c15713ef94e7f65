import { useEffect, type RefObject } from 'react'

/** After so long what lies above has mostly been drawn, and is as tall as it will be. */
const SETTLED_MS = 200

/** Brings an element to the middle of the screen when it becomes the one that is meant, unless it is in sight. */
export function useInSight(ref: RefObject<HTMLElement | null>, isMeant: boolean): void {
  useEffect(() => {
    if (!isMeant) return undefined
    showInMiddle(ref.current)
    const settled = setTimeout(() => showInMiddle(ref.current), SETTLED_MS)
    return () => clearTimeout(settled)
  }, [ref, isMeant])
}

function showInMiddle(element: HTMLElement | null): void {
  if (!element) return
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) element.scrollIntoView({ block: 'center' })
}
