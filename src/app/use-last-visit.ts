import { useEffect, useState } from 'react'
import type { Day } from '../base/day'
import type { Visit, VisitFailure } from '../domain/visit'
import { visitBefore } from '../view-model/visit'
import { dayHere } from './clock'
import { useHeldVisits, type HeldVisits } from './visits'

export type LastVisit =
  | { readonly kind: 'awaited' | 'first' | 'forgotten' }
  | { readonly kind: 'failed'; readonly failure: VisitFailure }
  | { readonly kind: 'known'; readonly visit: Visit; readonly day: Day }

/**
 * The visit before this one to the dataset of this id, and how to have all of them forgotten. `isRead` false: a frame in
 * somebody else's page asks for none.
 */
export function useLastVisit(
  dataset: string,
  isRead: boolean,
): { readonly last: LastVisit; readonly forget: () => void } {
  const visits = useHeldVisits()
  const [found, setFound] = useState<{ readonly dataset: string; readonly last: LastVisit }>()
  useEffect(() => {
    if (!isRead) return undefined
    let isWanted = true
    const look = async (): Promise<void> => {
      const last = await lastVisitIn(visits, dataset)
      if (isWanted) setFound({ dataset, last })
    }
    void look()
    return () => {
      isWanted = false
    }
  }, [visits, dataset, isRead])
  const forget = async (): Promise<void> => {
    visits.forgotten.add(dataset)
    const memory = await visits.open()
    const forgotten = await memory.forget(dataset)
    setFound({
      dataset,
      last: forgotten.ok ? { kind: 'forgotten' } : { kind: 'failed', failure: forgotten.error },
    })
  }
  if (!isRead) return { last: { kind: 'first' }, forget: () => undefined }
  return { last: found?.dataset === dataset ? found.last : { kind: 'awaited' }, forget: () => void forget() }
}

async function lastVisitIn({ open, startedAt, forgotten }: HeldVisits, dataset: string): Promise<LastVisit> {
  if (forgotten.has(dataset)) return { kind: 'forgotten' }
  const memory = await open().catch(() => undefined)
  if (!memory) return { kind: 'failed', failure: 'no-storage' }
  const visits = await memory.read(dataset)
  if (!visits.ok) return { kind: 'failed', failure: visits.error }
  const visit = visitBefore(visits.value, startedAt)
  return visit ? { kind: 'known', visit, day: dayHere(visit.seenAt) } : { kind: 'first' }
}
