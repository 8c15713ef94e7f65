import { useMemo } from 'react'
import { useLocation } from 'react-router-dom'
import type { Board } from '../view-model/board'
import { briefsOf, type ListedBrief } from '../view-model/briefs'
import { useOwnBriefs } from './use-own-briefs'

/** The briefs that can be shown for this board, without their notes. */
export function useBriefs(board: Board): readonly ListedBrief[] {
  return useListedBriefs(board).briefs
}

export type ListedBriefs = {
  readonly briefs: readonly ListedBrief[]
  /** The reader's own have been asked for and are not here yet: a brief that is missing may still come. */
  readonly isAwaited: boolean
}

/** The same, and whether all of them are here. `isListed`: whatever the address says, the reader's own are wanted. */
export function useListedBriefs({ dataset, asOf, view }: Board, isListed = false): ListedBriefs {
  const { pathname } = useLocation()
  // Where no brief is named or listed, none of the reader's own is looked for.
  const isWanted = isListed || view.brief !== undefined || pathname.split('/')[1] === 'brief'
  const { state } = useOwnBriefs(dataset.id, isWanted)
  const own = state?.own
  const briefs = useMemo(() => briefsOf(dataset, own ?? [], asOf), [dataset, own, asOf])
  return { briefs, isAwaited: isWanted && own === undefined }
}
