// One view in somebody else's page: it moves within itself, and everything else opens in full, in a tab of its own.
import type { Navigation } from './navigation'
import { compose, sceneOf, type Transition } from './transitions'
import type { ViewState } from './view-state'

/** The view alone: for a reader at a page, whoever it is shown to here; a record that is open stays behind. */
export function asEmbed(view: ViewState): ViewState {
  return { ...sceneOf(view), focus: undefined, isEmbedded: true }
}

/** What of its address a frame shows. */
export function bareView(view: ViewState): ViewState {
  return view.focus === undefined && view.mode === 'desk' ? view : { ...view, focus: undefined, mode: 'desk' }
}

export const inFull: Transition = (view) => ({ ...view, isEmbedded: false })

/** Every link leads to the full board. So does a record that is opened by other means than a link, through `openTab`. */
export function navigationOfEmbed(
  { hrefOf, change }: Navigation,
  view: ViewState,
  openTab: (href: string) => void,
): Navigation {
  return {
    hrefOf: (transition, path) => hrefOf(compose(transition, inFull), path),
    change: (transition, entry) => {
      const { focus } = transition(view)
      if (focus === undefined || focus === view.focus) change(transition, entry)
      else openTab(hrefOf(compose(transition, inFull)))
    },
  }
}

/** What a frame is as large as, at a time; CSS pixels and milliseconds. */
export type FrameSize = { readonly width: number; readonly height: number; readonly at: number }

/** Within so long a frame that is narrowed and widened again is moved by a scroll bar and not by a hand. */
const FLICKER_MS = 1000

/**
 * Whether to ask for this size after those asked for before, the latest last. A taller frame may give its page a scroll
 * bar, which narrows the frame, which makes it shorter, which takes the scroll bar away: the taller of the two stays.
 */
export function isWorthAsking(before: readonly FrameSize[], now: FrameSize): boolean {
  const [first, last] = before.slice(-2)
  const latest = last ?? first
  if (latest?.height === now.height) return false
  const isFlicker =
    first !== undefined &&
    last !== undefined &&
    now.height === first.height &&
    now.height < last.height &&
    now.width !== last.width &&
    now.at - first.at < FLICKER_MS
  return !isFlicker
}
