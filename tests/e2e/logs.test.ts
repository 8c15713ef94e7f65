// A hundred thousand events beside a dataset, in a real browser on the production build: seen while they come, moved
// through without a stop, and each of them one step from its source.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../../src/cli/install.mjs'
import { serve } from '../../src/cli/serve.mjs'
import { eventsOf } from '../bench/generator/events.mjs'
import { datasetWithLog } from '../bench/generator/formats.mjs'
import { addressOf, openPage } from '../support/open-page'

const ROWS = 100_000
/** A full batch of the reader's and the rows of the piece of the file that filled it, with room. */
const MOST_ROWS_AT_ONCE = 70_000

let folder = ''
let host: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'watchfloor-logs-'))
  await cp(process.env['WATCHFLOOR_DIST'] ?? path.join(ROOT, 'dist'), folder, { recursive: true })
  await mkdir(path.join(folder, 'war'))
  await writeFile(path.join(folder, 'war/war.json'), JSON.stringify(datasetWithLog(ROWS, 'war.ndjson')))
  const lines = Array.from(eventsOf(ROWS, 7), (event) => `${JSON.stringify(event)}\n`)
  await writeFile(path.join(folder, 'war/war.ndjson'), lines)
  host = await serve(folder)
})

afterAll(async () => {
  await host.close()
  await rm(folder, { recursive: true })
})

const openLog = async (query = '', beforeLoad?: (context: BrowserContext) => Promise<void>): Promise<Page> =>
  openPage(`${host.address}/timeline?data=war/war.json${query}`, { beforeLoad })

const isAllDrawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('watchfloor:all-drawn').length > 0)

const heading = (page: Page): Promise<string> => page.getByRole('heading', { name: /records? in view/ }).innerText()

describe('a log of a hundred thousand events', () => {
  test('is counted in words, shown before it is all there, and marked for those who measure', async () => {
    const page = await openLog()
    await isAllDrawn(page)
    await page.getByText('100,000 events', { exact: true }).waitFor()
    expect(await heading(page)).toBe('100,000 records in view')
    const [first = 0, all = 0] = await page.evaluate(() =>
      ['first-drawn', 'all-drawn'].map((name) => performance.getEntriesByName(`watchfloor:${name}`)[0]?.startTime ?? 0),
    )
    expect(first).toBeGreaterThan(0)
    expect(all).toBeGreaterThan(first)
  })

  test('comes in pieces small enough to be taken in between two frames, all of them', async () => {
    const page = await openLog('', async (context) => {
      await context.addInitScript(countPieces)
    })
    await isAllDrawn(page)
    const pieces = await page.evaluate(() => (window as unknown as { pieces: number[] }).pieces)
    expect(pieces.reduce((sum, rows) => sum + rows, 0)).toBe(ROWS)
    expect(Math.max(...pieces)).toBeLessThanOrEqual(MOST_ROWS_AT_ONCE)
    expect(pieces.length).toBeLessThan(100)
  })

  test('leads from the crowd to a single event and its source', async () => {
    const page = await openLog('&from=2021-03-01&to=2021-03-01')
    await isAllDrawn(page)
    const row = page.getByRole('table').getByRole('link').first()
    await row.waitFor()
    const title = await row.innerText()
    await row.click()
    const drawer = page.getByRole('complementary')
    await drawer.getByText(title.trim(), { exact: true }).first().waitFor()
    expect((await addressOf(page)).searchParams.get('focus')).toMatch(/^event\./)
    await page.reload()
    await page.getByRole('complementary').getByText(title.trim(), { exact: true }).first().waitFor()
  })

  test('steps with the as-of, and shows no more than was known', async () => {
    const page = await openLog('&asof=2021-12-31')
    await isAllDrawn(page)
    const before = await heading(page)
    await page.keyboard.press('[')
    await page.waitForFunction((text) => !document.body.innerText.includes(text), before)
    const count = (text: string): number => Number(text.replaceAll(/\D/g, ''))
    expect(count(await heading(page))).toBeLessThan(count(before))
    expect(count(before)).toBeLessThan(ROWS)
  })

  test('is searched while one types, with what has been found said', async () => {
    const page = await openLog()
    await isAllDrawn(page)
    await page.keyboard.press('f')
    await page.getByLabel('Words in the record').fill('checkpoint')
    await page
      .getByText(/^[\d,]+ found, 100,000 of 100,000 events searched$/)
      .first()
      .waitFor()
  })
})

/** How many rows each message of the reader brings; how long a task takes is the bench's to say. */
function countPieces(): void {
  const pieces: number[] = []
  const ReaderOfLogs = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options)
      this.addEventListener('message', ({ data }) => {
        const { type, batches = [] } = data as { type: string; batches?: readonly { count: number }[] }
        if (type === 'rows') pieces.push(batches.reduce((sum, { count }) => sum + count, 0))
      })
    }
  }
  Object.assign(window, { pieces, Worker: ReaderOfLogs })
}
