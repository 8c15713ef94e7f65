/**
 * Whether this page stands in another one: a preview in a presenter's window, or an embedded view. Such a page takes
 * no part in what windows do: it joins no channel, keeps no screen awake and remembers no visit.
 */
export function isFramed(): boolean {
  return window.parent !== window
}
