// Parts of the page that are fetched when they are first drawn, or before, while nobody waits. React's own `lazy`
// keeps a failed download for good: a reader whose network was away for a moment could not open that view again.
import { lazy, useState, type ComponentType } from 'react'
import { whenIdle } from './when-idle'

let round = 0
const parts: (() => Promise<unknown>)[] = []

/** From now on a part whose download failed is fetched anew when it is next drawn. */
export function askForPartsAgain(): void {
  round += 1
}

export type OnDemand<Props extends object> = ComponentType<Props> & {
  /** Fetches it now; undefined where it does not come, which shows when it is drawn. */
  readonly bring: () => Promise<unknown>
}

/**
 * A component that is fetched by `load` when it is wanted; draw it inside Suspense and an error boundary. `idle` false: it
 * is so large that it is not fetched, nor kept in memory, for readers who may never open it.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { idle = true }: { readonly idle?: boolean } = {},
): OnDemand<Props> {
  let failedIn: number | undefined
  let loaded: ComponentType<Props> | undefined
  const fetchPart = () =>
    lazy(async () => {
      try {
        loaded = await load()
        return { default: loaded }
      } catch (error) {
        failedIn = round
        throw error
      }
    })
  let Part = fetchPart()
  const renewAfterFailure = (): void => {
    // Not at once: React draws a second time before it gives up, and would never end.
    if (failedIn === undefined || failedIn === round) return
    failedIn = undefined
    Part = fetchPart()
  }
  function Drawn(props: Props) {
    renewAfterFailure()
    // What has come already is drawn in the same moment; for good, or what it remembers would be lost.
    const [Here] = useState(() => loaded)
    return Here ? <Here {...props} /> : <Part {...props} />
  }
  const bring = async (): Promise<unknown> => (loaded ??= await load().catch(() => undefined))
  if (idle) parts.push(bring)
  return Object.assign(Drawn, { bring })
}

/** What is no part of the page, and is fetched after all parts of it. */
export function bringLast(bring: () => Promise<unknown>): void {
  parts.unshift(() => bring().catch(() => undefined))
}

/**
 * Fetches every part that is not here yet, one after the other, each when the browser has nothing better to do:
 * what a reader opens is then there at once. Nothing for readers who pay by the byte. Returns what calls it off.
 */
export function bringPartsWhenIdle(onAllHere = (): void => undefined): () => void {
  let isOff = savesData()
  const bringAll = async (): Promise<void> => {
    // The frame around the views is made of them, so its own parts were named last; they are small, and wanted first.
    for (const bring of parts.toReversed()) {
      if (isOff) return
      await idleMoment()
      // Where one does not come the host is away, and the others would not come either.
      if (!isOff && (await bring()) === undefined) return
    }
    onAllHere()
  }
  void bringAll()
  return () => {
    isOff = true
  }
}

function idleMoment(): Promise<void> {
  return new Promise((resolve) => {
    whenIdle(resolve)
  })
}

/** Save-Data (a draft of the W3C; not every browser has it). */
export function savesData(): boolean {
  return 'connection' in navigator && (navigator.connection as { readonly saveData?: boolean }).saveData === true
}
