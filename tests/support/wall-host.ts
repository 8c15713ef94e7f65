// A host in front of the real one, that can fall silent, show a login page or hand out a new edition; and a wall whose
// time is moved by hand.
import type { BrowserContext, Page, Route } from 'playwright-core'
import { expect } from 'vitest'
import { openPage, type PageOptions } from './open-page'

const WALL = { width: 1920, height: 1080 }
const DATASET = /\/data\/standoff-2022-01-28\.json$/
const HOST_ERRORS = [/Failed to load resource/]
const BEGUN = '2022-01-28T14:41:00Z'

/** A dataset's file as far as a test changes it. */
export type DatasetJson = Record<string, unknown> & { readonly events: readonly object[] }

export type WallHost = {
  mode: 'good' | 'gone' | 'login' | 'half'
  /** The mark that each question for the dataset carried; empty: none. */
  readonly asked: string[]
  revision?: string
  edit?: (dataset: DatasetJson) => object
}

export const goodHost = (more: Partial<WallHost> = {}): WallHost => ({ mode: 'good', asked: [], ...more })

/** A brief in the dataset, of these scenes. */
export function withBrief(...scenes: readonly { readonly view: string; readonly seconds?: number }[]) {
  return (dataset: DatasetJson): object => ({
    ...dataset,
    briefs: [
      { id: 'watch', title: 'Watch', scenes: scenes.map((scene, at) => ({ title: `Scene ${at + 1}`, ...scene })) },
    ],
  })
}

/** Opens a wall and waits for its board. */
export async function openWall(host: WallHost, query = '', options: PageOptions = {}): Promise<Page> {
  const { expectedErrors = [], beforeLoad, ...others } = options
  const page = await openPage(`/?mode=kiosk${query}`, {
    viewport: WALL,
    timezoneId: 'UTC',
    ...others,
    expectedErrors: [...HOST_ERRORS, ...expectedErrors],
    beforeLoad: async (context) => {
      await context.clock.install({ time: new Date(BEGUN) })
      await standBefore(context, host)
      await beforeLoad?.(context)
    },
  })
  await page.clock.runFor(1000)
  await page.getByRole('contentinfo').first().waitFor()
  return page
}

async function standBefore(context: BrowserContext, host: WallHost): Promise<void> {
  await context.route(DATASET, async (route) => answer(host, route).catch(unlessOver))
}

/** A test may end while the wall asks once more. */
function unlessOver(error: unknown): void {
  if (!(error instanceof Error) || !/disposed|has been closed/.test(error.message)) throw error
}

async function answer(host: WallHost, route: Route): Promise<void> {
  host.asked.push(route.request().headers()['if-none-match'] ?? '')
  if (host.mode === 'gone') return route.abort('connectionrefused')
  if (host.mode === 'login')
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' })
  if (host.revision === undefined && !host.edit && host.mode === 'good') return route.continue()
  const response = await route.fetch({ headers: {} })
  const dataset = JSON.parse(await response.text()) as DatasetJson
  const { edit = (same) => same, revision = dataset['revision'] } = host
  const whole = JSON.stringify(edit({ ...dataset, revision }))
  const body = host.mode === 'half' ? whole.slice(0, whole.length / 2) : whole
  return route.fulfill({ contentType: 'application/json', headers: { ETag: `"${String(revision)}"` }, body })
}

export const stateOf = async (page: Page): Promise<string> => page.getByRole('contentinfo').innerText()

/** What the wall comes to say; patient, for answers travel in real time however its clock is set. */
export function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 15_000 })
}

/** Lets so many seconds pass on the wall's clock, with every timer on the way. */
export async function pass(page: Page, seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1000)
}

/** As `pass`, second by second, each drawn before the next: what follows from one beat is there at the other. */
export async function passSlowly(page: Page, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    await page.clock.runFor(1000)
    await page.evaluate(() => new Promise((resolve) => queueMicrotask(() => resolve(undefined))))
  }
}

/**
 * Lets time pass in steps until the page says so; fails after four minutes. Each step is shorter than the silence after
 * which a host is given up: answers travel in real time.
 */
export async function passUntil(page: Page, words: RegExp): Promise<void> {
  for (let step = 0; step < 24; step++) {
    await pass(page, 10)
    const isSaid = await expect
      .poll(async () => page.locator('body').innerText(), { timeout: 1000 })
      .toMatch(words)
      .then(
        () => true,
        () => false,
      )
    if (isSaid) return
  }
  throw new Error(`The wall never said ${words.source}`)
}

/** The number of the scene that is shown. */
export const sceneOf = async (page: Page): Promise<string | null> =>
  page.locator('[data-scene]').getAttribute('data-scene')

/** Where a wall is, as its address bar has it once a frame has passed on its clock. */
export async function addressOfWall(page: Page): Promise<URL> {
  await page.clock.runFor(TWO_FRAMES_MS)
  return new URL(page.url())
}

const TWO_FRAMES_MS = 34

/** What a scene is made of comes in real time, on a busy machine too. */
const PATIENCE_MS = 20_000

/** Seconds of the wall's time until it shows the scene; fails after twenty real ones. */
export async function secondsUntilScene(page: Page, number: number): Promise<number> {
  const end = performance.now() + PATIENCE_MS
  for (let second = 0; performance.now() < end; second++) {
    if ((await sceneOf(page)) === String(number)) return second
    await passSlowly(page, 1)
  }
  throw new Error(`Scene ${number} never came`)
}

/** A number of the page when it has come to rest: the same at two looks, one after the other. */
export async function atRest(read: () => Promise<number>): Promise<number> {
  let last = Number.NaN
  await eventually(async () => {
    const before = last
    last = await read()
    return last === before
  }).toBe(true)
  return last
}
