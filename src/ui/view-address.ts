// Links inside the app are plain anchors, HTML's or SVG's, with a mark. Whoever owns the address (app/use-view-state.ts)
// hears the clicks on all of them: a board has hundreds of links, and a router's own would each listen for every change.
import { addressIn, hrefOf } from '../edition/here'

/** What makes an anchor a link to a view of the app; `href` is an address of the app, as `Navigation` gives it. */
export function viewAddress(href: string): { readonly href: string; readonly 'data-view': '' } {
  return { href: hrefOf(href), 'data-view': '' }
}

/** The app's address that a click asks for; undefined where it asks for none, or for a tab of its own. */
export function followedAddress(event: MouseEvent): string | undefined {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return undefined
  const link = target instanceof Element ? target.closest('a[data-view]:not([target=_blank])') : null
  const href = link?.getAttribute('href')
  return typeof href === 'string' ? addressIn(href) : undefined
}
