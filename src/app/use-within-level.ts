import { useEffect, useMemo, useState } from 'react'
import type { LoadError } from '../domain/load-error'
import type { TlpMark } from '../domain/vocabulary'
import { levelRefusal } from '../load/level-refusal'
import type { Loaded } from '../load/loaded'
import { holdsAbove } from '../view-model/board-mark'
import type { withinLevel } from '../view-model/handling'

/** How many records are not shown, because they are above a level. */
export type Withheld = { readonly level: TlpMark; readonly count: number }

export type LevelledState = {
  /** What may be shown of it; undefined while nothing was loaded, and where none of it may be. */
  readonly loaded: Loaded | undefined
  readonly withheld: Withheld | undefined
  /** Why it may not be shown at all. */
  readonly refusal: LoadError | undefined
}

const NOTHING: LevelledState = { loaded: undefined, withheld: undefined, refusal: undefined }
const RETRY_MS = 5000

/** What takes records out of a dataset is fetched when there is a record to be taken out; nothing is shown before. */
let part: typeof withinLevel | undefined

/** What has been loaded, less what is above the level; all of it where there is no level. */
export function useWithinLevel(loaded: Loaded | undefined, level: TlpMark | undefined): LevelledState {
  const [withhold, setWithhold] = useState(() => part)
  const refusal = useMemo(() => loaded && levelRefusal(loaded, level), [loaded, level])
  const hasAbove = loaded !== undefined && level !== undefined && holdsAbove(loaded.dataset, level)
  const isAwaited = hasAbove && !withhold
  useEffect(() => {
    if (!isAwaited) return undefined
    let retry: ReturnType<typeof setTimeout> | undefined
    const bring = async (): Promise<void> => {
      try {
        part = (await import('../view-model/handling')).withinLevel
        setWithhold(() => part)
      } catch {
        retry = setTimeout(() => void bring(), RETRY_MS)
      }
    }
    void bring()
    return () => clearTimeout(retry)
  }, [isAwaited])
  return useMemo(() => {
    if (refusal) return { ...NOTHING, refusal }
    if (!loaded || isAwaited) return NOTHING
    if (!hasAbove || !withhold || level === undefined) return { ...NOTHING, loaded }
    const { dataset, withheld } = withhold(loaded.dataset, level)
    return { loaded: { ...loaded, dataset }, withheld: { level, count: withheld }, refusal: undefined }
  }, [loaded, refusal, isAwaited, hasAbove, withhold, level])
}
