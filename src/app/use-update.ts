// A new build of the app: known only when all of it has been fetched and checked, and used only when somebody says so:
// the reader at a desk, the wall between two scenes. What watches for it is fetched later (offline.ts).
import { useSyncExternalStore } from 'react'

export type Update = {
  /** The new build is here, whole and sound. */
  readonly isReady: boolean
  /** Leaves this build for the new one: the page is loaded anew at the address where it is. */
  readonly apply: () => void
}

let update: Update | undefined
const listeners = new Set<() => void>()

/** What is known of a newer build; undefined while nobody watches, as in an embedded page and for who saves data. */
export function useUpdate(): Update | undefined {
  return useSyncExternalStore(listen, () => update)
}

/** Told by whoever watches for new builds. */
export function tellUpdate(next: Update | undefined): void {
  update = next
  for (const listener of listeners) listener()
}

function listen(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => void listeners.delete(onChange)
}
