import { useEffect, useRef, type RefObject } from 'react'

/**
 * Takes the keyboard into the drawer when a reader opens something, and back to where it was when the
 * drawer closes. A drawer that came with the address itself takes nothing: nobody has asked for it yet,
 * which shows in that nothing on the page is active.
 */
export function useDrawerFocus(key: string | undefined): RefObject<HTMLElement | null> {
  const drawer = useRef<HTMLElement>(null)
  const opener = useRef<Element>(null)
  const lastKey = useRef<string>(undefined)
  useEffect(() => {
    if (lastKey.current === key) return
    const isFirst = lastKey.current === undefined
    lastKey.current = key
    const active = document.activeElement
    const isNothingActive = active === null || active === document.body
    if (key === undefined) {
      if (isNothingActive) focusOn(opener.current)
      opener.current = null
      return
    }
    if (isFirst && isNothingActive) return
    if (!isNothingActive && !drawer.current?.contains(active)) opener.current = active
    drawer.current?.focus({ preventScroll: true })
    drawer.current?.scrollTo({ top: 0 })
  }, [key])
  return drawer
}

/** A mark of a drawing takes the focus as a link in the text does; one that was drawn anew stands in for the old. */
function focusOn(opener: Element | null): void {
  const element = opener?.isConnected ? opener : twinOf(opener)
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true })
}

/** The link on the page that leads where the lost one led, by the same name. */
function twinOf(lost: Element | null): Element | undefined {
  const [href, label] = ['href', 'aria-label'].map((name) => lost?.getAttribute(name))
  const links = [...document.querySelectorAll('a[href]')]
  return links.find((link) => link.getAttribute('href') === href && link.getAttribute('aria-label') === label)
}
