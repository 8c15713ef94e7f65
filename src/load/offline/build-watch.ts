/** Finds out whether the host has a new build, whole and sound. */
export type BuildWatch = {
  /** Asks the host; resolves when it is known whether a new build may be used. Rejects never. */
  readonly ask: () => Promise<void>
  readonly isReady: () => boolean
  /** Leaves this build for the new one: the page is loaded anew. */
  readonly apply: () => void
  /** Calls when a new build has become ready, or is no longer. */
  readonly listen: (onChange: () => void) => void
}
