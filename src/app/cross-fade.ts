// From one scene to the next without a white frame. The browser holds a picture of the old scene until the new one is
// drawn, then fades between the two; where it cannot, or the viewer wants no motion, the new scene is there at once.
import { flushSync } from 'react-dom'

/**
 * Lets `change` (an `open` or `navigation.change`) draw what comes next. Bring what it is made of first (`bringScene`):
 * what has to be waited for while the picture is held is not drawn in time. Resolves when the change is on the page;
 * of changes that come faster than they fade every one is made, in order.
 */
export async function crossFade(change: () => void): Promise<void> {
  const draw = (): void => flushSync(change)
  if (!canFade()) return draw()
  const transition = document.startViewTransition(draw)
  // A fade that is overtaken by the next one, or that nobody sees, is no fault.
  transition.ready.catch(() => undefined)
  transition.finished.catch(() => undefined)
  await transition.updateCallbackDone
}

function canFade(): boolean {
  if (!('startViewTransition' in document) || document.hidden) return false
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
