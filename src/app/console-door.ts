// `window.watchfloor`: all that the first load has of it. The rest comes when the browser has nothing better to do, or
// when somebody asks for it.
import type { Loaded } from '../load/loaded'
import type { Board } from '../view-model/board'
import type { WatchfloorConsole } from './console-api'
import { bringLast } from './on-demand'

/** What the console tells of, as it is just now. */
export type Shown = {
  readonly board: Board
  readonly loaded: Loaded
  /** Leads to an address of the app. */
  readonly open: (address: string) => void
}

let shown: Shown | undefined
let here: WatchfloorConsole | undefined
let coming: Promise<WatchfloorConsole> | undefined

/** From now on the console tells of this. */
export function showInConsole(next: Shown): void {
  const isFirst = shown === undefined
  shown = next
  if (!isFirst) return
  Object.defineProperty(window, 'watchfloor', { configurable: true, get: () => here ?? bring() })
  bringLast(bring)
}

function bring(): Promise<WatchfloorConsole> {
  coming ??= import('./console-api').then(
    ({ makeConsole }) => (here = makeConsole(() => shown)),
    (error: unknown) => {
      // Asked for again it is fetched anew.
      coming = undefined
      throw error
    },
  )
  return coming
}
