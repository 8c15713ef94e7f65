// @ts-check
// One run of one subject at one size, in a profile of its own.
import { framesOf } from '../statistics.mjs'
import { askProbe, openFresh } from './browser.mjs'
import { dragAcross, pathAcross, wait, zoomBurst, zoomIn } from './input.mjs'
import { measureLatencies } from './latencies.mjs'
import { whenQuiet } from './quiet-machine.mjs'

/** @typedef {import('../statistics.mjs').Frames} Frames */
/** @typedef {import('../subjects.mjs').Subject} Subject */
/**
 * @typedef {object} Run
 * @property {boolean} [quiet] whether the machine had nothing else to do when the page was opened
 * @property {number} [first] ms from navigation to the first events on the screen
 * @property {number} [all] ms from navigation to all of them
 * @property {number} [sent] bytes of all bodies that the server sent
 * @property {number} [longTasks] how many tasks of the main thread took over 50 ms while it loaded
 * @property {number} [longestFrame] ms, of those over 50 ms while it loaded
 * @property {number} [memory] bytes of heap and array buffers of all threads, after loading
 * @property {number} [memoryAfterDrag] the same after dragging and zooming, which everyone is asked for
 * @property {number} [memoryAfterUse] the same after the answers that only our own app is asked for
 * @property {number} [threads] how many were counted
 * @property {Frames} [drag] of what is in view at first: the whole range
 * @property {Frames} [pan] the same after zooming in, where every move moves the picture
 * @property {Frames} [zoom]
 * @property {boolean} [moved] whether the drag changed the picture
 * @property {import('./latencies.mjs').Latencies} [latencies]
 * @property {string} [fault] why there is no more
 */
/**
 * @typedef {object} Bench
 * @property {import('playwright-core').Browser} browser
 * @property {import('../server.mjs').Server} server
 */

const PATIENCE_MS = 120_000
const SETTLE_MS = 400

/**
 * @param {Bench} bench
 * @param {Subject} subject
 * @param {number} size
 * @param {boolean} checkMoved costs two pictures, so once a subject is enough
 * @returns {Promise<Run>}
 */
export async function measureRun({ browser, server }, subject, size, checkMoved) {
  const opened = await openFresh(browser)
  const { page, memory } = opened
  /** @type {Run} */
  const run = {}
  try {
    run.quiet = await whenQuiet()
    server.takeSentBytes()
    await page.goto(server.address + subject.address(size), { waitUntil: 'commit' })
    Object.assign(run, await within(PATIENCE_MS, 'drawn', drawn(page, subject)))
    run.sent = server.takeSentBytes()
    // The browser reports a long task some time after it.
    await wait(SETTLE_MS)
    const stretches = await askProbe(page, (probe) => probe.stretches(), undefined)
    const loading = stretches.filter(({ start }) => start < (run.all ?? 0))
    run.longTasks = loading.filter(({ type }) => type === 'longtask').length
    run.longestFrame = Math.max(0, ...loading.filter(({ type }) => type !== 'longtask').map(({ length }) => length))
    const { heap, buffers, threads } = await memory()
    Object.assign(run, { memory: heap + buffers, threads })
    if (!subject.plot) return run
    await handle(opened, { ...subject, plot: subject.plot }, run, checkMoved)
    const dragged = await memory()
    run.memoryAfterDrag = dragged.heap + dragged.buffers
    if (subject.role !== 'app') return run
    run.latencies = await measureLatencies(page)
    const used = await memory()
    run.memoryAfterUse = used.heap + used.buffers
  } catch (error) {
    run.fault = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  } finally {
    await opened.close()
  }
  return run
}

/**
 * @param {import('playwright-core').Page} page
 * @param {Subject} subject
 */
async function drawn(page, { parts, firstMarks, allMarks }) {
  if (parts) {
    const all = await askProbe(page, (probe, selectors) => probe.whenThere(selectors), parts)
    return { first: all, all }
  }
  const [first, all] = await Promise.all(
    [firstMarks, allMarks].map((marks) => askProbe(page, (probe, names) => probe.whenMarked(names), marks)),
  )
  return { first, all }
}

/**
 * Drags what is in view at first, then half of it, then zooms.
 * @param {import('./browser.mjs').OpenPage} opened
 * @param {Subject & { plot: string }} subject
 * @param {Run} run
 * @param {boolean} checkMoved
 */
async function handle(opened, { plot, grip = '*', canZoom, role }, run, checkMoved) {
  const { page, session } = opened
  const path = await pathAcross(page, plot, grip)
  const look = async (/** @type {import('./input.mjs').Path} */ way) => {
    if (checkMoved && role !== 'shell') run.moved = await moves(opened, plot, way)
  }
  run.drag = await framesDuring(page, () => dragAcross(session, path, undefined))
  if (!canZoom) await look(path)
  else {
    await zoomIn(session, path)
    await wait(SETTLE_MS)
    const closer = await pathAcross(page, plot, grip)
    run.pan = await framesDuring(page, () => dragAcross(session, closer, undefined))
    await look(closer)
    run.zoom = await framesDuring(page, () => zoomBurst(session, closer))
  }
}

/**
 * Whether a drag changes the picture: frames of a page that does not answer prove nothing.
 * @param {import('./browser.mjs').OpenPage} opened
 * @param {string} plot selector
 * @param {import('./input.mjs').Path} path
 */
async function moves({ page, session }, plot, path) {
  const clip = await page.locator(plot).first().boundingBox({ timeout: 5_000 })
  if (!clip) return false
  const look = async () => (await page.screenshot({ clip, timeout: 60_000 })).toString('base64')
  const before = await look()
  let during = before
  await dragAcross(session, path, async () => {
    during = await look()
  })
  return during !== before
}

/**
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} act
 */
async function framesDuring(page, act) {
  await wait(SETTLE_MS)
  await askProbe(page, (probe) => probe.startFrames(), undefined)
  await act()
  const lengths = await askProbe(page, (probe) => probe.stopFrames(), undefined)
  return framesOf(lengths)
}

/**
 * @template T
 * @param {number} ms
 * @param {string} what
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
async function within(ms, what, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not ${what} within ${ms / 1000} s`)), ms)
  })
  try {
    return /** @type {T} */ (await Promise.race([promise, late]))
  } finally {
    clearTimeout(timer)
  }
}
