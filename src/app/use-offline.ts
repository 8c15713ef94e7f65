import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { IS_ONE_FILE } from '../edition/here'
import { refreshSecondsOf } from '../view-model/freshness'
import type { FrameProps } from './frame'
import { bringPartsWhenIdle, savesData } from './on-demand'

type Offline = typeof import('./offline')

/** A log may be of any size, and whoever opened one works with it: nothing else is fetched for so long. */
const AFTER_LOGS_MS = 60_000
/** What has just been drawn is left in peace. */
const AFTER_PARTS_MS = 10_000

/**
 * Has the app kept for the time without a network, and looks for new builds: late, when every part of the page has come.
 * Not in somebody else's page (`isOwnPage` false), not for who pays by the byte, not where there is no host.
 */
export function useOffline(
  isOwnPage: boolean,
  { loaded, hostState, addressed }: Pick<FrameProps, 'loaded' | 'hostState' | 'addressed'>,
): void {
  const client = useQueryClient()
  const refreshSeconds = refreshSecondsOf(addressed.view)
  const answeredAt = hostState?.answeredAt
  // A board with logs keeps its memory for their rows: there, parts come when they are wanted.
  const hasLogs = loaded.dataset.logs.length > 0
  const [offline, setOffline] = useState<Offline>()
  useEffect(() => {
    if (!isOwnPage) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const startAfter = (ms: number): void => {
      timer = setTimeout(() => void bring().then(setOffline), ms)
    }
    const callOff = hasLogs ? undefined : bringPartsWhenIdle(() => startAfter(AFTER_PARTS_MS))
    if (hasLogs) startAfter(AFTER_LOGS_MS)
    return () => {
      callOff?.()
      clearTimeout(timer)
    }
  }, [isOwnPage, hasLogs])
  useEffect(() => offline?.watchBuilds(refreshSeconds), [offline, refreshSeconds])
  useEffect(() => {
    if (answeredAt !== undefined) void offline?.keepCopies(client, loaded, answeredAt)
  }, [offline, client, loaded, answeredAt])
}

async function bring(): Promise<Offline | undefined> {
  if (
    IS_ONE_FILE ||
    !import.meta.env.PROD ||
    savesData() ||
    window.top !== window ||
    !location.protocol.startsWith('http')
  )
    return
  return import('./offline').catch(() => undefined)
}
