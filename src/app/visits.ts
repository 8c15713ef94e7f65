// The reader's visits as the app holds them: the memory is opened when it is first wanted, and what was forgotten
// stays forgotten while the page is open.
import { createContext, useContext } from 'react'
import type { VisitMemory } from '../load/visit-memory'

export type OpenVisits = () => Promise<VisitMemory>

export type HeldVisits = {
  readonly open: OpenVisits
  /** When this page was opened; milliseconds since 1970 (UTC). */
  readonly startedAt: number
  /** Ids of datasets whose visits the reader wants forgotten, this one too. */
  readonly forgotten: Set<string>
}

export const openVisitsHere: OpenVisits = async () => (await import('../load/visit-memory')).openVisitMemory()

export function holdVisits(open: OpenVisits, startedAt: number): HeldVisits {
  let opened: Promise<VisitMemory> | undefined
  return { open: () => (opened ??= open()), startedAt, forgotten: new Set() }
}

export const VisitsContext = createContext<HeldVisits>(holdVisits(openVisitsHere, 0))

export function useHeldVisits(): HeldVisits {
  return useContext(VisitsContext)
}
