import { useEffect, type RefObject } from 'react'

/** So long a page that was just opened may still grow: type, a drawer and rows above arrive one after the other. */
const SETTLING_MS = 2000
/** From the first of these on the place on the page is the reader's. */
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** Brings an element to the middle of the screen when it becomes the one that is meant, unless it is in sight. */
export function useInSight(ref: RefObject<HTMLElement | null>, isMeant: boolean): void {
  useEffect(() => {
    const element = ref.current
    if (!isMeant || !element) return undefined
    showInMiddle(element)
    const observer = new ResizeObserver(() => showInMiddle(element))
    observer.observe(document.body)
    const stop = (): void => {
      observer.disconnect()
      for (const move of OWN_MOVES) window.removeEventListener(move, stop)
    }
    for (const move of OWN_MOVES) window.addEventListener(move, stop)
    const settled = setTimeout(stop, SETTLING_MS)
    return () => {
      clearTimeout(settled)
      stop()
    }
  }, [ref, isMeant])
}

function showInMiddle(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) element.scrollIntoView({ block: 'center' })
}
