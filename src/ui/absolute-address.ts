import { canBeFollowed } from '../edition/here'

/** What a link of the page looks like from outside. */
export function absoluteAddress(href: string): string {
  return new URL(href, document.baseURI).href
}

/** The same for a text that goes to others; undefined where it would only tell them where a file lies on a disk. */
export function citedAddress(href: string): string | undefined {
  return canBeFollowed() ? absoluteAddress(href) : undefined
}
