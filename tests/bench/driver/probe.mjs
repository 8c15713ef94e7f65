// @ts-check
// What runs inside every page before its first line: it watches and changes nothing.

/**
 * @typedef {object} Probe
 * @property {(names: readonly string[]) => Promise<number>} whenMarked milliseconds from navigation to the first of these marks
 * @property {(selectors: readonly string[]) => Promise<number>} whenThere milliseconds from navigation to the end of the frame that shows one of each
 * @property {() => readonly Stretch[]} stretches
 * @property {() => void} startFrames
 * @property {() => readonly number[]} stopFrames milliseconds between frames
 * @property {(places: readonly string[], input: string, hits: boolean) => void} watchWords begins to wait for such an event, and then for the first of these places whose words change; with `hits`, to a count above none
 * @property {() => Promise<Latency>} whenChanged
 */
/** @typedef {{ type: string, start: number, length: number }} Stretch over 50 ms of the main thread, a `longtask` or a `long-animation-frame` */
/** @typedef {{ words: number, frame: number, work: number }} Latency milliseconds from the input to the changed words, to the end of the frame that shows them, and without the wait for that frame */

/** Playwright sends the text of this function to the page, so it may use nothing from outside. */
export function installProbe() {
  /** @type {Stretch[]} */
  const stretches = []
  // A task that only goes on after an `await` is missing among the long tasks; the long frames have it.
  for (const type of ['longtask', 'long-animation-frame']) {
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        stretches.push({ type, start: startTime, length: duration })
    }).observe({ type, buffered: true })
  }

  const afterFrame = (/** @type {() => void} */ action) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', action, { once: true })
      channel.port1.start()
      channel.port2.postMessage(undefined)
    })
  }

  let next = 0
  /** @type {number[]} */
  let beats = []
  let counting = 0
  const beat = (/** @type {number} */ time) => {
    beats.push(time)
    next = requestAnimationFrame(beat)
  }

  /** @type {Promise<Latency> | undefined} */
  let change
  /** @type {Probe} */
  const probe = {
    whenMarked: (names) =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const found = list.getEntries().find(({ name }) => names.includes(name))
          if (found) resolve(found.startTime)
        }).observe({ type: 'mark', buffered: true })
      }),
    whenThere: (selectors) =>
      new Promise((resolve) => {
        const look = () => {
          if (!selectors.every((selector) => document.querySelector(selector))) return
          observer.disconnect()
          afterFrame(() => resolve(performance.now()))
        }
        const observer = new MutationObserver(look)
        observer.observe(document, { subtree: true, childList: true, attributes: true })
        look()
      }),
    stretches: () => stretches,
    startFrames: () => {
      beats = []
      counting = performance.now()
      next = requestAnimationFrame(beat)
    },
    stopFrames: () => {
      cancelAnimationFrame(next)
      // A page that drew nothing in all that time had one very long frame.
      if (beats.length < 2) beats = [counting, performance.now()]
      return beats.slice(1).map((time, index) => time - (beats[index] ?? time))
    },
    watchWords: (places, input, hits) => {
      const read = () => places.map((place) => document.querySelector(place)?.textContent)
      const before = read()
      let begun = 0
      const note = (/** @type {Event} */ event) => (begun = event.timeStamp)
      addEventListener(input, note, { capture: true })
      change = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          const changed = read().filter((words, index) => words !== before[index])
          if (begun === 0 || !changed.some((words) => !hits || /^[1-9]/.test(words ?? ''))) return
          observer.disconnect()
          removeEventListener(input, note, { capture: true })
          const told = performance.now()
          let framed = told
          requestAnimationFrame(() => (framed = performance.now()))
          afterFrame(() => {
            const drawn = performance.now()
            resolve({ words: told - begun, frame: drawn - begun, work: told - begun + (drawn - framed) })
          })
        })
        observer.observe(document, { subtree: true, childList: true, characterData: true })
      })
    },
    whenChanged: () => change ?? Promise.reject(new Error('Nobody watches')),
  }
  Object.assign(window, { watchfloorBench: probe })
}
