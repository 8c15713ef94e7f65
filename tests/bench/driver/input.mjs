// @ts-check
// Real input: events go through the browser's own queue, sixty a second, whether the page keeps up or not.

/** @typedef {{ left: number, right: number, y: number }} Path from where to where, in pixels of the page */

const BEAT_MS = 1000 / 60
const DRAG_MOVES = 120
const WHEEL_TURNS = 30
const TURN = 60
const CTRL = 2
const LATE_MS = 90_000

/**
 * From the right edge of the plot to its left edge and back, in two seconds.
 * @param {import('playwright-core').CDPSession} session
 * @param {Path} plot
 * @param {(() => Promise<void>) | undefined} atTurn what to do while the button is held at the far side
 */
export async function dragAcross(session, plot, atTurn) {
  const { y } = plot
  const at = (/** @type {number} */ share) => Math.round(plot.right - (plot.right - plot.left) * share)
  const mouse = (/** @type {'mousePressed' | 'mouseMoved' | 'mouseReleased'} */ type, /** @type {number} */ share) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: at(share),
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    })
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: at(0), y })
  await mouse('mousePressed', 0)
  const half = DRAG_MOVES / 2
  await paced(half, (step) => mouse('mouseMoved', step / half))
  await atTurn?.()
  await paced(half, (step) => mouse('mouseMoved', 1 - step / half))
  await mouse('mouseReleased', 0)
}

/**
 * Ctrl and the wheel over the middle of the plot: in, then out again.
 * @param {import('playwright-core').CDPSession} session
 * @param {Path} plot
 */
export async function zoomBurst(session, plot) {
  await paced(WHEEL_TURNS, () => turnWheel(session, plot, -TURN))
  await paced(WHEEL_TURNS, () => turnWheel(session, plot, TURN))
}

/**
 * Zooms in to about half of what was in view, so that there is somewhere to drag to.
 * @param {import('playwright-core').CDPSession} session
 * @param {Path} plot
 */
export async function zoomIn(session, plot) {
  await paced(WHEEL_TURNS / 3, () => turnWheel(session, plot, -TURN))
}

/** @param {import('playwright-core').CDPSession} session @param {Path} plot @param {number} deltaY */
function turnWheel(session, { left, right, y }, deltaY) {
  const x = Math.round((left + right) / 2)
  return session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers: CTRL })
}

/**
 * Sends one event a beat without waiting for the page to take it, as a hand does; ends when the page has taken all.
 * @param {number} count
 * @param {(step: number) => Promise<unknown>} send
 */
async function paced(count, send) {
  const begin = performance.now()
  const sent = []
  for (let step = 1; step <= count; step++) {
    sent.push(send(step))
    await wait(begin + step * BEAT_MS - performance.now())
  }
  await Promise.race([Promise.all(sent), late()])
}

/**
 * Where to drag: from near the right edge of the plot to near its left edge, at a height at which there is something
 * to take hold of.
 * @param {import('playwright-core').Page} page
 * @param {string} plot selector
 * @param {string} grip selector
 * @returns {Promise<Path>}
 */
export async function pathAcross(page, plot, grip) {
  const path = await page.evaluate(
    ([plot = '', grip = '']) => {
      const box = document.querySelector(plot)?.getBoundingClientRect()
      if (!box) return undefined
      const [left, right] = [box.left + box.width * 0.1, box.left + box.width * 0.9].map(Math.round)
      const bottom = Math.min(box.bottom, innerHeight)
      const heights = Array.from({ length: 90 }, (_, step) =>
        Math.round(box.top + (bottom - box.top) * (0.94 - step / 100)),
      )
      const y = heights.find((height) => document.elementFromPoint(right ?? 0, height)?.matches(grip))
      return y === undefined || left === undefined || right === undefined ? undefined : { left, right, y }
    },
    [plot, grip],
  )
  if (!path) throw new Error(`Nothing to drag: ${plot}`)
  return path
}

/** @returns {Promise<never>} */
function late() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`The page did not take the input within ${LATE_MS / 1000} s`)), LATE_MS).unref()
  })
}

/** @param {number} ms */
export function wait(ms) {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))
}
