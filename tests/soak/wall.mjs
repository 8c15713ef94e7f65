// @ts-check
// A wall in a real browser, its time moved by hand or left to run, and what can be asked of it.
import { chromium } from 'playwright-core'
import { heapParts } from './heap-parts.mjs'
import { findBrowser, NO_BROWSER } from '../support/find-browser.mjs'
import { watchPage } from './watch-page.mjs'

/**
 * @typedef {object} Look
 * @property {number} seconds since the page began, by the clock that nobody sets
 * @property {string | undefined} state
 * @property {string} title
 * @property {string} board the first words of the scene
 * @property {number} scene
 * @property {boolean} saysItsOwn what the scene always says stands there
 * @property {boolean} hasRevision the edition that is looked for is the one that is shown
 * @property {string} beat
 */

/** @typedef {{ nodes: number, listeners: number, objects: number, code: number }} Weight the last two in bytes */

const START = new Date('2022-01-28T14:41:00Z')
const SCREEN = { width: 1920, height: 1080 }

export class Wall {
  /** @type {string[]} */
  complaints = []

  /** @type {import('playwright-core').Browser} */
  #browser
  /** @type {import('playwright-core').Page} */
  #page
  /** @type {import('playwright-core').CDPSession} */
  #cdp
  #isRealTime
  #origin

  /**
   * @param {string} address
   * @param {{ title: string, isRealTime: boolean }} options
   */
  static async open(address, { title, isRealTime }) {
    const executablePath = await findBrowser()
    if (executablePath === undefined) throw new Error(NO_BROWSER)
    const browser = await chromium.launch({
      executablePath,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    const context = await browser.newContext({ viewport: SCREEN })
    await context.addInitScript(watchPage, { title, isRealTime })
    if (!isRealTime) await context.clock.install({ time: START })
    const page = await context.newPage()
    const wall = new Wall(browser, page, await context.newCDPSession(page), isRealTime, new URL(address).origin)
    page.on('pageerror', (error) => wall.complaints.push(error.stack ?? error.message))
    await page.goto(address)
    await page.waitForFunction(() => Reflect.get(globalThis, 'soak').hasBegun)
    if (!isRealTime) await page.clock.pauseAt(new Date(START.getTime() + 60_000))
    return wall
  }

  /**
   * @param {import('playwright-core').Browser} browser
   * @param {import('playwright-core').Page} page
   * @param {import('playwright-core').CDPSession} cdp
   * @param {boolean} isRealTime
   * @param {string} origin
   */
  constructor(browser, page, cdp, isRealTime, origin) {
    this.#browser = browser
    this.#page = page
    this.#cdp = cdp
    this.#isRealTime = isRealTime
    this.#origin = origin
  }

  async prepare() {
    for (const domain of /** @type {const} */ (['Performance', 'HeapProfiler']))
      await this.#cdp.send(`${domain}.enable`)
    await this.#cdp.send('ServiceWorker.enable')
  }

  async version() {
    return `Chromium ${this.#browser.version()}`
  }

  async close() {
    await this.#browser.close()
  }

  /**
   * Gives the page real time to read what has come.
   * @param {number} ms
   */
  async settle(ms) {
    await this.#page.evaluate((wait) => Reflect.get(globalThis, 'soak').rest(wait), ms)
  }

  /**
   * Lets so many seconds pass, or fewer where the page asks its host meanwhile: an answer travels in real time, and must
   * not seem to take half a minute. Then looks. Not by `page.clock.runFor`, which keeps a script for every call, to be run again
   * in each new document: of a wall's three days that is fifty thousand.
   * @param {number} seconds
   * @param {{ says: readonly string[], revision: string }} expected what each scene says, and the edition looked for
   * @returns {Promise<Look>}
   */
  async step(seconds, { says, revision }) {
    return this.#page.evaluate(
      async ([ms, isReal, own, edition]) => {
        /** @type {import('./watch-page.mjs').Watch} */
        const watch = Reflect.get(globalThis, 'soak')
        if (isReal) await watch.rest(ms)
        else {
          const { controller } = Reflect.get(globalThis, '__pwClock')
          for (let passed = 0; passed < ms && watch.inFlight === 0; passed += 500) await controller.runFor(500)
        }
        const board = document.querySelector('main')?.textContent ?? ''
        const scene = Number(document.querySelector('[data-scene]')?.getAttribute('data-scene') ?? 0)
        const said = own[scene - 1]
        return {
          seconds: performance.now() / 1000,
          state: document.querySelector('footer[data-freshness]')?.getAttribute('data-freshness') ?? undefined,
          title: document.querySelector('h1')?.textContent ?? '',
          board: board.slice(0, 120),
          scene,
          saysItsOwn: said !== undefined && board.includes(said),
          hasRevision: document.body.textContent.includes(`rev ${edition}`),
          beat: document.querySelector('[data-beat]')?.getAttribute('data-beat') ?? '',
        }
      },
      /** @type {const} */ ([seconds * 1000, this.#isRealTime, says, revision]),
    )
  }

  /** @returns {Promise<Pick<import('./watch-page.mjs').Watch, 'blanks' | 'scenes'>>} */
  async seen() {
    return this.#page.evaluate(() => {
      const { blanks, scenes } = Reflect.get(globalThis, 'soak')
      return { blanks, scenes }
    })
  }

  /**
   * Sets the clock of the day anew; no timer goes off.
   * @param {number} hours
   */
  async jump(hours) {
    const ms = hours * 3_600_000
    if (this.#isRealTime) {
      await this.#page.evaluate((by) => void (Reflect.get(globalThis, 'soak').offset += by), ms)
      return
    }
    const now = await this.#page.evaluate(() => Date.now())
    await this.#page.clock.setSystemTime(now + ms)
  }

  /** @param {boolean} isFull */
  async fillStorage(isFull) {
    await this.#cdp.send('Storage.overrideQuotaForOrigin', { origin: this.#origin, ...(isFull && { quotaSize: 1 }) })
  }

  /** Whatever works beside the page: of the browser's own, and of ours. */
  async killWorkers() {
    await this.#cdp.send('ServiceWorker.stopAllWorkers')
    await Promise.all(this.#page.workers().map((worker) => worker.evaluate(() => close()).catch(() => undefined)))
  }

  /** What the page holds after the rubbish has been taken out. @returns {Promise<Weight>} */
  async weigh() {
    // Twice: what the first run finds to be unused may hold more.
    await this.#cdp.send('HeapProfiler.collectGarbage')
    await this.#cdp.send('HeapProfiler.collectGarbage')
    const { metrics } = await this.#cdp.send('Performance.getMetrics')
    const of = (/** @type {string} */ wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), ...heapParts(await this.#heapSnapshot()) }
  }

  /** @returns {Promise<import('./heap-parts.mjs').Snapshot>} */
  async #heapSnapshot() {
    /** @type {string[]} */
    const chunks = []
    const take = (/** @type {{ chunk: string }} */ { chunk }) => void chunks.push(chunk)
    this.#cdp.on('HeapProfiler.addHeapSnapshotChunk', take)
    await this.#cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
    this.#cdp.off('HeapProfiler.addHeapSnapshotChunk', take)
    return JSON.parse(chunks.join(''))
  }

  /** @param {string} file */
  async picture(file) {
    await this.#page.screenshot({ path: file })
  }
}
