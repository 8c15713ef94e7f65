import { useEffect, useEffectEvent, useState } from 'react'
import type { LoadState } from '../load/use-dataset'
import { jumpBetween, stepAge, type DataAge, type Instant } from '../view-model/data-age'
import type { HeldBoard } from './use-held-board'

/**
 * How old the data of a wall is, from beat to beat. Where the clock of the day has jumped the host is asked at once: its
 * answer settles what no clock can tell.
 */
export function useDataAge(beat: Instant, host: LoadState | undefined, broken: HeldBoard['broken']): DataAge {
  const [age, setAge] = useState<DataAge>()
  const [jumpedAt, setJumpedAt] = useState<Instant>()
  const last = age?.heard
  const address = host?.address ?? last?.address ?? ''
  // An edition that is not fit to be shown is no good answer.
  const answeredAt = broken && last?.address === address ? last.answeredAt : host?.answeredAt
  const heard = { address, answeredAt, isFailing: host?.failure !== undefined || broken !== undefined }
  const isNews = last?.address !== heard.address || last.answeredAt !== answeredAt || last.isFailing !== heard.isFailing
  const next = age === undefined || isNews || age.at !== beat ? stepAge(age, beat, heard) : age
  if (next !== age) setAge(next)
  if (age && age.at !== beat && jumpBetween(age.at, beat) !== 0 && jumpedAt !== beat) setJumpedAt(beat)
  const askAgain = useEffectEvent(() => host?.askAgain())
  useEffect(() => {
    if (jumpedAt) askAgain()
  }, [jumpedAt])
  useEffect(() => {
    // The network is back: no need to wait for the next turn.
    const ask = (): void => askAgain()
    window.addEventListener('online', ask)
    return () => window.removeEventListener('online', ask)
  }, [])
  return next
}
