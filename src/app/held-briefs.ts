// The reader's own briefs as the app holds them: nothing of them is opened before somebody wants it.
import { createContext, useContext } from 'react'
import type { BriefId } from '../domain/ids'
import type { BriefStore } from '../load/brief-store'
import type { BriefShelf } from './brief-shelf'

export type OpenBriefs = () => Promise<BriefStore>

export type HeldBriefs = {
  readonly open: OpenBriefs
  /** What of them has been asked for, by the id of the dataset. */
  readonly shelves: Map<string, BriefShelf>
  /** The brief that a view was last added to, by the id of the dataset. */
  readonly lastUsed: Map<string, BriefId>
}

export const openBriefsHere: OpenBriefs = async () => (await import('../load/brief-store')).openBriefStore()

export function holdBriefs(open: OpenBriefs): HeldBriefs {
  let opened: Promise<BriefStore> | undefined
  return { open: () => (opened ??= open()), shelves: new Map(), lastUsed: new Map() }
}

export const BriefsContext = createContext<HeldBriefs>(holdBriefs(openBriefsHere))

export function useHeldBriefs(): HeldBriefs {
  return useContext(BriefsContext)
}
