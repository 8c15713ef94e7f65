// The second visit needs no network; new builds are whole or not taken, and asked about; what is kept can be forgotten.
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { deployCopy, type Deployment } from '../support/deployment'
import { openPage, type PageOptions } from '../support/open-page'
import { isDrawn, SITUATION, VIEWS } from '../support/views'

const PATIENCE = { timeout: 40_000, interval: 250 }
const TEST_MS = 150_000
const HOST_ERRORS = [/Failed to load resource/]

const deployments: Deployment[] = []

afterEach(async () => {
  await Promise.all(deployments.splice(0).map(({ close }) => close()))
})

async function deployed(): Promise<Deployment> {
  const deployment = await deployCopy()
  deployments.push(deployment)
  return deployment
}

/** Opens a page for which all that comes late may come. */
async function visit(address: string, options: PageOptions = {}): Promise<Page> {
  return openPage(address, { savesData: false, expectedErrors: HOST_ERRORS, ...options })
}

type Kept = {
  readonly caches: readonly string[]
  readonly copies: number
  readonly databases: readonly string[]
  worker: boolean
}

async function keptIn(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations()
    const databases = (await indexedDB.databases()).map(({ name = '' }) => name)
    const copies = await new Promise<number>((resolve) => {
      if (!databases.includes('watchfloor-copies')) return resolve(0)
      const opening = indexedDB.open('watchfloor-copies')
      opening.addEventListener('success', () => {
        const counting = opening.result.transaction('notes').objectStore('notes').count()
        counting.addEventListener('success', () => {
          opening.result.close()
          resolve(counting.result)
        })
      })
    })
    const worker = registrations.some(({ active }) => active?.state === 'activated')
    return { caches: await caches.keys(), copies, databases, worker }
  })
}

/** App, list of datasets and dataset. */
async function isKept(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { caches, copies, worker } = await keptIn(page)
      return { caches: caches.length, copies, worker }
    }, PATIENCE)
    .toEqual({ caches: 1, copies: 2, worker: true })
}

const buildOf = async (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('meta[name=build]')?.getAttribute('content') ?? null)

/** The browser looks for a new worker now, and not within half an hour; resolves when it has found and judged it. */
async function lookForBuild(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const { installing, waiting } = registration
    if (!installing) return waiting?.state ?? 'none'
    return new Promise<string>((resolve) => {
      installing.addEventListener('statechange', () => resolve(installing.state))
    })
  })
}

const NOTICE = 'A new version is here.'

describe('the second visit', () => {
  it('needs no network for any view, and says how old its data are', { timeout: TEST_MS }, async () => {
    const { address } = await deployed()
    const page = await visit(`${address}/`)
    await isDrawn(page, SITUATION)
    await isKept(page)
    const client = await page.context().newCDPSession(page)
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
    // A profile of a test is a private window, and those install nothing.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
    expect((await client.send('Page.getAppManifest')).errors).toEqual([])
    await page.context().setOffline(true)
    for (const view of VIEWS) {
      await page.goto(new URL(view.path, address).href)
      await isDrawn(page, view)
      await page.getByText(/this is the last good board, \d+ (s|min) old/).waitFor()
    }
    await page.goto(`${address}/?mode=kiosk&refresh=15&ageing=1&stale=2&cutoff=3`)
    await page.getByRole('contentinfo').getByText('Cut off').waitFor()
    await page.context().setOffline(false)
    await page.goto(`${address}/`)
    await isDrawn(page, SITUATION)
    expect(await page.getByText(/last good board/).count()).toBe(0)
  })

  it(
    'forgets everything when it is told to, and keeps nothing more while it is open',
    { timeout: TEST_MS },
    async () => {
      const { address } = await deployed()
      const page = await visit(`${address}/`)
      await isKept(page)
      await page.goto(`${address}/data/stored`)
      await page.getByText('The standoff over Ukraine').nth(1).waitFor()
      await page.getByRole('button', { name: 'Forget everything' }).click()
      await page.getByRole('button', { name: 'Yes, forget everything' }).click()
      await page.getByText('Everything is forgotten').waitFor()
      expect(await keptIn(page)).toEqual({ caches: [], copies: 0, databases: [], worker: false })
    },
  )
})

describe('a new build', () => {
  it(
    'is told of when all of it is here, used when wanted, and can be stepped back from',
    { timeout: TEST_MS },
    async () => {
      const host = await deployed()
      const page = await visit(`${host.address}/`)
      await isKept(page)
      const other = await page.context().newPage()
      await other.goto(`${host.address}/`)
      await isDrawn(other, SITUATION)

      await host.deploy('half', { lacks: 'assets/not-there-00000000.js' })
      expect(await lookForBuild(page)).toBe('redundant')
      expect(await page.getByText(NOTICE).count()).toBe(0)
      await page.reload()
      await isDrawn(page, SITUATION)
      expect(await buildOf(page)).toBe(host.first)
      await expect.poll(() => keptIn(page).then(({ caches }) => caches.length), PATIENCE).toBe(1)

      await host.deploy('whole', { without: /figures-view/ })
      expect(await lookForBuild(page)).toBe('installed')
      await expect.poll(() => other.getByText(NOTICE).count(), PATIENCE).toBe(1)
      expect(await buildOf(other)).toBe(host.first)
      await other.getByRole('button', { name: 'Use it now' }).click()
      await expect.poll(() => buildOf(other).catch(() => null), PATIENCE).toBe('whole')
      // The first tab was not touched, and what it opens later is still of its own build.
      expect(await buildOf(page)).toBe(host.first)
      await page.getByRole('link', { name: 'Figures', exact: true }).click()
      await page.getByRole('heading', { name: /^Figures · / }).waitFor()

      await host.stepBack()
      await lookForBuild(other)
      await other.getByText(NOTICE).waitFor({ timeout: PATIENCE.timeout })
      await other.getByRole('button', { name: 'Use it now' }).click()
      await expect.poll(() => buildOf(other).catch(() => null), PATIENCE).toBe(host.first)
    },
  )

  it(
    'is found by asking where the browser has no worker, and half of it is left alone',
    { timeout: TEST_MS },
    async () => {
      const host = await deployed()
      const asked: string[] = []
      const page = await visit(`${host.address}/?refresh=15`, {
        beforeLoad: async (context) => {
          await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
          context.on('request', (request) => asked.push(new URL(request.url()).pathname))
        },
      })
      await isDrawn(page, SITUATION)
      await host.deploy('half', { lacks: 'assets/not-there-00000000.js' })
      await expect.poll(() => asked.includes('/assets/not-there-00000000.js'), PATIENCE).toBe(true)
      expect(await page.getByText(NOTICE).count()).toBe(0)
      await host.deploy('whole')
      await page.getByText(NOTICE).waitFor({ timeout: PATIENCE.timeout })
      await page.getByRole('button', { name: 'Later' }).click()
      expect(await page.getByText(NOTICE).count()).toBe(0)
      await page.reload()
      await isDrawn(page, SITUATION)
      expect(await buildOf(page)).toBe('whole')
    },
  )
})
