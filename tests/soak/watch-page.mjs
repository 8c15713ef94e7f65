// @ts-check
// Runs in the page before the app's first line: notes whatever a passer-by could have seen and a look now and then
// would miss. Nothing here may come from outside, as the function is sent to the browser as text.

/**
 * @typedef {object} Watch
 * @property {boolean} hasBegun the first board has stood
 * @property {string[]} blanks what stood there instead of a board
 * @property {Record<string, number>} scenes how often each came
 * @property {number} offset milliseconds by which the clock of the day is wrong, where the clock is real
 * @property {number} inFlight questions of which nothing has come back yet
 * @property {(ms: number) => Promise<void>} rest real time
 */

/** @param {{ title: string, isRealTime: boolean }} expected */
export function watchPage({ title, isRealTime }) {
  const begin = setTimeout
  /** @type {Watch} */
  const watch = {
    hasBegun: false,
    blanks: [],
    scenes: {},
    offset: 0,
    inFlight: 0,
    rest: (ms) => new Promise((resolve) => begin(resolve, ms)),
  }
  Object.assign(globalThis, { soak: watch })
  const ask = fetch
  globalThis.fetch = async (...question) => {
    watch.inFlight += 1
    try {
      return await ask(...question)
    } finally {
      watch.inFlight -= 1
    }
  }
  if (isRealTime) {
    const now = Date.now
    const moved = () => now() + watch.offset
    const date = new Proxy(Date, {
      construct: (target, parts) => Reflect.construct(target, parts.length === 0 ? [moved()] : parts),
      get: (target, key) => (key === 'now' ? moved : Reflect.get(target, key)),
    })
    Object.assign(globalThis, { Date: date })
  }

  const look = () => {
    const head = document.querySelector('h1')?.textContent
    const board = document.querySelector('main')?.textContent ?? ''
    const isWhole = head === title && /\d/.test(board) && board.length > 60
    watch.hasBegun ||= isWhole
    if (watch.hasBegun && !isWhole && watch.blanks.length < 20) {
      watch.blanks.push(`${head ?? 'no title'} / ${board.slice(0, 80)} (${board.length})`)
    }
  }
  let last = ''
  const count = () => {
    const scene = document.querySelector('[data-scene]')?.getAttribute('data-scene') ?? ''
    if (scene !== '' && scene !== last) watch.scenes[scene] = (watch.scenes[scene] ?? 0) + 1
    last = scene
  }
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      look()
      count()
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['data-scene'],
    })
  })
}
