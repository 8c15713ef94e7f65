// @ts-check
// How long our own app takes to answer: a filter, a step of the as-of day, a search. Real clicks and keys; from the
// event's own time stamp to the words that count the records, and to the end of the frame that shows them.
import { median } from '../statistics.mjs'
import { askProbe } from './browser.mjs'
import { wait } from './input.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./probe.mjs').Latency} Latency */
/** @typedef {'filterActor' | 'filterKind' | 'asOf' | 'search'} LatencyName */
/** @typedef {Partial<Record<LatencyName, Latency>> & { fault?: string }} Latencies each the median of a few */

const PANEL = 'section[aria-label="Filters"]'
const COUNTS = [`${PANEL} [role=status]`, 'section[aria-label="Timeline"] h3']
const DAY = ['header time']
const WORD = 'convoy'
const REPEATS = 4
const PATIENCE_MS = 20_000
const REST_MS = 250

/**
 * @param {Page} page
 * @returns {Promise<Latencies>}
 */
export async function measureLatencies(page) {
  /** @type {Latencies} */
  const found = {}
  page.setDefaultTimeout(PATIENCE_MS)
  try {
    found.asOf = await repeat(() => answer(page, DAY, 'keydown', () => page.keyboard.press('[')))
    await page.locator('header button[aria-expanded]').first().click()
    await page.locator(PANEL).waitFor()
    found.filterKind = await repeat(() => answer(page, COUNTS, 'click', () => tick(page, 'Kinds')))
    found.filterActor = await repeat(() => answer(page, COUNTS, 'click', () => tick(page, 'Actors')))
    found.search = await repeat(() => search(page))
  } catch (error) {
    found.fault = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
  return found
}

/** Types a word at once, as a paste does, and takes it out again when it has been answered. @param {Page} page */
async function search(page) {
  const field = page.locator(`${PANEL} input[type=search]`)
  const count = page.locator(`${PANEL} [role=status]`)
  const before = (await count.textContent()) ?? ''
  await field.focus()
  const latency = await answer(page, COUNTS, 'input', () => page.keyboard.insertText(WORD), true)
  await field.fill('')
  await count.filter({ hasText: before }).waitFor()
  return latency
}

/** Ticks the second box of a group, or takes the tick off again. @param {Page} page @param {string} group */
async function tick(page, group) {
  const box = page.locator(`${PANEL} fieldset`).filter({ hasText: group }).getByRole('checkbox').nth(1)
  const place = await box.boundingBox()
  if (!place) throw new Error(`No box to tick under ${group}`)
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2)
}

/**
 * @param {Page} page
 * @param {readonly string[]} places selectors of the words that will change
 * @param {string} input type of the event
 * @param {() => Promise<unknown>} act
 * @param {boolean} [hits] whether only a count above none is an answer
 * @returns {Promise<Latency>}
 */
async function answer(page, places, input, act, hits = false) {
  await wait(REST_MS)
  const watched = /** @type {const} */ ([places, input, hits])
  await askProbe(page, (probe, [places, input, hits]) => probe.watchWords(places, input, hits), watched)
  await act()
  const latency = await Promise.race([askProbe(page, (probe) => probe.whenChanged(), undefined), wait(PATIENCE_MS)])
  if (!latency) throw new Error(`No answer to a ${input} in ${places.join(', ')} within ${PATIENCE_MS / 1000} s`)
  return latency
}

/**
 * @param {() => Promise<Latency>} measure
 * @returns {Promise<Latency>}
 */
async function repeat(measure) {
  /** @type {Latency[]} */
  const all = []
  for (let count = 0; count < REPEATS; count++) all.push(await measure())
  const middle = (/** @type {keyof Latency} */ part) => median(all.map((latency) => latency[part])) ?? 0
  return { words: middle('words'), frame: middle('frame'), work: middle('work') }
}
