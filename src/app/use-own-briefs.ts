import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { shelfOf, type BriefShelf, type ShelfState } from './brief-shelf'
import { useHeldBriefs } from './held-briefs'

/** The reader's own briefs of a dataset, read from the browser once somebody wants them; undefined: nobody does. */
export function useOwnBriefs(
  dataset: string,
  isWanted = true,
): { readonly shelf: BriefShelf; readonly state: ShelfState | undefined } {
  const held = useHeldBriefs()
  const shelf = useMemo(() => shelfOf(held, dataset), [held, dataset])
  const subscribe = useCallback(
    (listener: () => void) => (isWanted ? shelf.subscribe(listener) : () => undefined),
    [shelf, isWanted],
  )
  const state = useSyncExternalStore(subscribe, shelf.get)
  return { shelf, state: isWanted ? state : undefined }
}
