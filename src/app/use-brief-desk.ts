import { useEffect, useMemo, useRef } from 'react'
import type { BriefFailure, NotedBrief } from '../domain/brief'
import type { BriefId } from '../domain/ids'
import type { Board } from '../view-model/board'
import type { ListedBrief } from '../view-model/briefs'
import { newBriefId, type BriefEdit } from '../view-model/edit-brief'
import { takenBriefIds } from '../view-model/select-briefs'
import { useListedBriefs } from './use-briefs'
import { useOwnBriefs } from './use-own-briefs'

/** Everything that a briefer does with briefs, for the windows of the briefer alone. */
export type BriefDesk = {
  readonly briefs: readonly ListedBrief[]
  readonly isAwaited: boolean
  readonly failure: BriefFailure | undefined
  readonly unkept: ReadonlyMap<BriefId, BriefFailure>
  /** With its notes; those of the dataset's own are in the dataset. */
  readonly take: (listed: ListedBrief) => Promise<NotedBrief>
  /** Keeps a brief under an id that nobody has, and returns it. */
  readonly add: (brief: Omit<NotedBrief, 'id'>) => {
    readonly id: BriefId
    readonly kept: Promise<BriefFailure | undefined>
  }
  readonly putBack: (brief: NotedBrief) => void
  readonly edit: (id: BriefId, edit: BriefEdit) => Promise<BriefFailure | undefined>
  readonly settle: (id: BriefId, by: 'mine' | 'theirs') => void
  readonly remove: (id: BriefId) => void
  readonly taken: () => ReadonlySet<string>
}

export function useBriefDesk(board: Board): BriefDesk {
  const { dataset } = board
  const { briefs, isAwaited } = useListedBriefs(board, true)
  const { shelf, state } = useOwnBriefs(dataset.id)
  const latest = useRef(briefs)
  useEffect(() => {
    latest.current = briefs
  }, [briefs])
  const actions = useMemo(() => {
    const taken = (): ReadonlySet<string> => takenBriefIds(dataset, latest.current)
    return {
      taken,
      take: async ({ brief, origin }: ListedBrief): Promise<NotedBrief> => {
        if (origin === 'own') return (await shelf.take(brief.id)) ?? brief
        return dataset.briefs.find(({ id }) => id === brief.id && origin === 'dataset') ?? brief
      },
      add: (brief: Omit<NotedBrief, 'id'>) => {
        const id = newBriefId(brief.title, taken())
        return { id, kept: shelf.write({ ...brief, id }) }
      },
      putBack: (brief: NotedBrief) => void shelf.write(brief),
      edit: async (id: BriefId, edit: BriefEdit) => {
        // At once, so that two letters typed in one turn are two letters.
        const noted = shelf.noted(id) ?? (await shelf.take(id))
        return noted && shelf.write(edit(noted))
      },
      settle: shelf.settle,
      remove: shelf.remove,
    }
  }, [shelf, dataset])
  return { briefs, isAwaited, failure: state?.failure, unkept: state?.unkept ?? NONE, ...actions }
}

const NONE: ReadonlyMap<BriefId, BriefFailure> = new Map()
