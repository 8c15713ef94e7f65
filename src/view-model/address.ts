// An address of the app, from its base: `/figures/troops?asof=2022-01-27`. Scenes are kept as such, whatever the page
// itself is reached by.
import { parseView, serialiseView } from './url'
import type { LinkNotice, ViewState } from './view-state'

export type Address = { readonly path: string; readonly view: ViewState }

export function addressOf(path: string, view: ViewState): string {
  const query = serialiseView(view)
  return query === '' ? path : `${path}?${query}`
}

/**
 * Reads an address of the app. Forgives a missing slash, a hash in front (as the one-file edition writes it) and percent
 * signs that mean nothing; undefined for an address that leads out of the app.
 */
export function readAddress(text: string): (Address & { readonly notices: readonly LinkNotice[] }) | undefined {
  const address = text.trim().replace(/^#/, '')
  if (/^([a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(address)) return undefined
  const [path = '', ...rest] = address.split('?')
  const query = rest.join('?').split('#')[0] ?? ''
  const { view, notices } = parseView(pairsOf(query))
  return { path: path.startsWith('/') ? path : `/${path}`, view, notices }
}

/** As URLSearchParams reads a query; that is no part of the language, and this room knows no browser. */
function pairsOf(query: string): readonly (readonly [string, string])[] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=')
      return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))]
    })
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}
