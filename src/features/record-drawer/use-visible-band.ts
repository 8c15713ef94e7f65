import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the part of an element that is on the screen in two of its own custom properties, `--band-top` and
 * `--band-bottom` (px from the edges of the window), so that a panel inside it can stand still while the
 * page moves and never cover what is above or below.
 */
export function useVisibleBand(isOn: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || !isOn) return undefined
    const measure = (): void => {
      const { top, bottom } = element.getBoundingClientRect()
      element.style.setProperty('--band-top', `${Math.max(0, top)}px`)
      element.style.setProperty('--band-bottom', `${Math.max(0, window.innerHeight - bottom)}px`)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    window.addEventListener('scroll', measure, { passive: true })
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('scroll', measure)
      window.removeEventListener('resize', measure)
    }
  }, [isOn])
  return ref
}
