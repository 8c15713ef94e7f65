// All that keeps the app and its data for the time without a network, and watches for new builds. Fetched when nobody
// waits any more; see use-offline.ts.
import type { QueryClient } from '@tanstack/react-query'
import { catalogueQuery } from '../load/catalogue-query'
import type { Loaded } from '../load/loaded'
import type { BuildWatch } from '../load/offline/build-watch'
import { keepCatalogue, keepDataset } from '../load/offline/keep-copy'
import { ownBuild } from '../load/offline/own-build'
import { startWatch } from '../load/offline/start-watch'
import { resolveAddress } from '../load/resolve-address'
import { timeNow } from './clock'
import { tellUpdate } from './use-update'

/** At a desk a new build is looked for as seldom as this, and when the reader comes back to the page. */
const DESK_SECONDS = 30 * 60
const LEAST_SECONDS_BETWEEN = 5 * 60

let watching: Promise<BuildWatch | undefined> | undefined

/** Looks for a new build every so many seconds (undefined: as at a desk); returns what ends that. */
export function watchBuilds(everySeconds: number | undefined): () => void {
  let isOver = false
  let askedAt = timeNow()
  const ask = async (): Promise<void> => {
    askedAt = timeNow()
    const watch = await (watching ??= start())
    if (!isOver) await watch?.ask()
  }
  const comeBack = (): void => {
    if (!document.hidden && timeNow() - askedAt >= LEAST_SECONDS_BETWEEN * 1000) void ask()
  }
  void ask()
  const timer = setInterval(() => void ask(), (everySeconds ?? DESK_SECONDS) * 1000)
  document.addEventListener('visibilitychange', comeBack)
  return () => {
    isOver = true
    clearInterval(timer)
    document.removeEventListener('visibilitychange', comeBack)
  }
}

/** Keeps what the host last sent and the page has read well, with the time of the answer. */
export async function keepCopies(client: QueryClient, loaded: Loaded, answeredAt: number): Promise<void> {
  const catalogue = client.getQueryState(catalogueQuery.queryKey)
  if (catalogue?.data) await keepCatalogue(catalogue.data, catalogue.dataUpdatedAt)
  await keepDataset(loaded, answeredAt)
}

async function start(): Promise<BuildWatch | undefined> {
  const own = ownBuild()
  if (own === undefined) return undefined
  const watch = await startWatch(own, resolveAddress(''))
  const tell = (): void => tellUpdate({ isReady: watch.isReady(), apply: watch.apply })
  watch.listen(tell)
  tell()
  return watch
}
