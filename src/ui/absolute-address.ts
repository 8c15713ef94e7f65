/** What a link of the page looks like from outside. */
export function absoluteAddress(href: string): string {
  return new URL(href, document.baseURI).href
}
