import { useEffect, type ReactNode } from 'react'
import { HashRouter } from 'react-router-dom'

export function Router({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    document.addEventListener('click', followWithinPage)
    return () => document.removeEventListener('click', followWithinPage)
  }, [])
  return <HashRouter useTransitions={false}>{children}</HashRouter>
}

/** A link to another place of the page, as "skip to the board": here the hash is the app's address, which must stay. */
function followWithinPage(event: MouseEvent): void {
  const { target } = event
  const link = target instanceof Element ? target.closest('a[href^="#"]:not([data-view])') : null
  if (!link || event.defaultPrevented) return
  event.preventDefault()
  const place = document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
  if (!place) return
  place.scrollIntoView()
  if (place.tabIndex < 0) place.setAttribute('tabindex', '-1')
  place.focus({ preventScroll: true })
}
