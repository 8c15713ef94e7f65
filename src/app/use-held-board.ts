import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { LoadError } from '../domain/load-error'
import type { LoadState } from '../load/use-dataset'
import type { Loaded } from '../load/loaded'
import { brokenEdition, type BrokenEdition } from '../view-model/edition-check'

export type HeldBoard = {
  /** What is shown; on a wall the last good edition, whatever has come or failed since. */
  readonly loaded: Loaded | undefined
  /** On a wall, a newer edition that has been read whole and waits for its moment. */
  readonly isWaiting: boolean
  /** Why the newer edition that came is not shown. */
  readonly broken: BrokenEdition | undefined
  /** Why the dataset that the scene asks for is not the one that is shown. */
  readonly missing: LoadError | undefined
  /** Why there is no board, while there is none; it stays until there is one, through every new question. */
  readonly failure: LoadError | undefined
  /** Shows what waits. */
  readonly show: () => void
}

type Held = { readonly data: string | undefined; readonly loaded: Loaded }

/**
 * What a frame shows of what has been loaded for the address `data`. At a desk that is the same. A wall holds what is new
 * until it is called for, between two scenes, and never lets go of a good board for anything less.
 */
export function useHeldBoard(state: LoadState, data: string | undefined, isWall: boolean): HeldBoard {
  const client = useQueryClient()
  const [held, setHeld] = useState<Held>()
  const latest = state.loaded
  const [failure, setFailure] = useState<LoadError>()
  if (isWall && state.failure && state.failure !== failure) setFailure(state.failure)
  // The first board, and that of a scene with a dataset of its own, come with the address.
  const isOther = held === undefined || held.data !== data
  if (isWall && latest && isOther) setHeld({ data, loaded: latest })
  const shown = isOther ? (latest ?? held?.loaded) : held.loaded
  const next = !isOther && latest !== shown ? latest : undefined
  const broken = useMemo(
    () => (next && shown && next.address === shown.address ? brokenEdition(next, shown.dataset) : undefined),
    [next, shown],
  )
  const waiting = broken ? undefined : next
  const show = useCallback(() => {
    if (!waiting) return
    setHeld({ data, loaded: waiting })
    // The catalogue names another file, as it may each day for years: what it named before is not asked for again.
    if (shown && shown.address !== waiting.address) client.removeQueries({ queryKey: ['dataset', shown.address] })
  }, [client, waiting, shown, data])
  if (!isWall)
    return { loaded: latest, isWaiting: false, broken: undefined, missing: undefined, failure: undefined, show }
  const missing = latest === undefined && isOther ? state.failure : undefined
  return { loaded: shown, isWaiting: waiting !== undefined, broken, missing, failure, show }
}
