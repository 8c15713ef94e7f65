import { useEffect, useRef, type RefObject } from 'react'

/**
 * Takes the keyboard into the drawer when a reader opens something, and back to where it was when the
 * drawer closes. A drawer that came with the address itself takes nothing: nobody has asked for it yet.
 */
export function useDrawerFocus(key: string | undefined): RefObject<HTMLElement | null> {
  const drawer = useRef<HTMLElement>(null)
  const opener = useRef<Element>(null)
  const lastKey = useRef(key)
  useEffect(() => {
    if (lastKey.current === key) return
    lastKey.current = key
    const active = document.activeElement
    if (key === undefined) {
      const isFocusLost = active === null || active === document.body
      if (isFocusLost && opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
      opener.current = null
      return
    }
    if (active !== document.body && !drawer.current?.contains(active)) opener.current = active
    drawer.current?.focus({ preventScroll: true })
    drawer.current?.scrollTo({ top: 0 })
  }, [key])
  return drawer
}
