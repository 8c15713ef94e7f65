// Where the app's address stands in the one-file edition: behind the `#` of the file's own address, since no host is
// there to answer other paths. `#/figures/troops?asof=2022-01-27` is `/figures/troops?asof=2022-01-27`.

/** The app's address in a page's hash; a page that was opened without one is at `/`. */
export function addressInHash(hash: string): string {
  // A second `#` is no part of the address, as after any query.
  const [, address = ''] = hash.split('#')
  return address.startsWith('/') ? address : `/${address}`
}

/** What an anchor's href says for an address of the app. */
export function hashOf(address: string): string {
  return `#${address}`
}

/** An address in two: its path, and its query with the `?`, which may be empty. */
export function partsOf(address: string): { readonly path: string; readonly query: string } {
  const at = address.indexOf('?')
  return at < 0 ? { path: address, query: '' } : { path: address.slice(0, at), query: address.slice(at) }
}
