// How a view asks for another view without knowing the router: the app owns the address and hands
// these down.
import type { Transition } from './transitions'

/**
 * How a change enters the browser's history. 'drag' replaces while a gesture goes on; the 'push' of its
 * release then leaves one entry behind, the view as it was before the gesture.
 */
export type HistoryEntry = 'push' | 'replace' | 'drag'

export type Navigation = {
  /** Changes the query of the current address. */
  readonly change: (transition: Transition, entry?: HistoryEntry) => void
  /** The address of a view: a change of the current query, on the current path or another. */
  readonly hrefOf: (transition: Transition, path?: string) => string
}
