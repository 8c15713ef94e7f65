import { useEffect, useMemo } from 'react'
import { notesOf } from '../domain/brief'
import type { Board } from '../view-model/board'
import { STANDING_BRIEF } from '../view-model/standing-brief'
import { useOwnBriefs } from './use-own-briefs'

/**
 * What the briefer noted beside each scene, an empty text where nothing was; undefined while it is looked for, and for a
 * brief that there is not. For the editor and the presenter window: no part that an audience sees may use it.
 */
export function useNotes({ dataset }: Board, brief: string | undefined): readonly string[] | undefined {
  const { shelf, state } = useOwnBriefs(dataset.id, brief !== undefined)
  const own = state?.own?.find(({ id }) => id === brief)
  const ownId = own?.id
  useEffect(() => {
    if (ownId !== undefined) shelf.wantNotes(ownId)
  }, [shelf, ownId])
  const kept = ownId === undefined ? undefined : state?.notes.get(ownId)
  const isAwaited = brief !== undefined && state?.own === undefined
  return useMemo(() => {
    if (own) return kept && own.scenes.map((_scene, at) => kept[at] ?? '')
    if (isAwaited) return undefined
    const given = dataset.briefs.find(({ id }) => id === brief)
    // Nobody notes anything on the app's own.
    return given ? notesOf(given) : brief === STANDING_BRIEF ? [] : undefined
  }, [own, kept, isAwaited, dataset, brief])
}
