// App and data in one file, opened from a disk with the network cut. The page's own policy forbids every request, and a
// forbidden one is a console error, which fails the test (open-page.ts).
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packFiles, type FileToPack } from '../../src/cli/pack-files'
import { ROOT } from '../../src/cli/install.mjs'
import { eventsOf } from '../bench/generator/events.mjs'
import { datasetWithLog } from '../bench/generator/formats.mjs'
import { openPage } from '../support/open-page'
import { isDrawn, VIEWS } from '../support/views'

const DIST = process.env['WATCHFLOOR_DIST'] ?? path.join(ROOT, 'dist')
const ROWS = 5000
/** Of the file with the larger of the two records that the app ships. */
const MOST_BYTES = 2_000_000

let folder = ''
let sizeOfBuildUp = 0
const at = (name: string): string => path.join(folder, name)
const addressOf = (name: string, hash = ''): string => `${pathToFileURL(at(name)).href}${hash}`

async function make(name: string, files: readonly Omit<FileToPack, 'name'>[]): Promise<string> {
  const template = await readFile(path.join(DIST, 'one-file.html'), 'utf8')
  const inputs = files.map((file) => ({ ...file, name: file.fileName }))
  const { page = '', lines } = await packFiles(template, inputs, { withNotes: false, now: 1_920_000_000_000 })
  if (page === '') throw new Error(lines.join('\n'))
  await writeFile(at(name), page)
  return page
}

const withoutLog = async (): Promise<'missing'> => 'missing'
const shipped = async (fileName: string) => ({
  fileName,
  bytes: new Uint8Array(await readFile(path.join(ROOT, 'public/data', fileName))),
  openLog: withoutLog,
})

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'watchfloor-one-file-'))
  const standoff = await shipped('standoff-2022-01-28.json')
  const buildUp = await shipped('build-up-2021-2022.json')
  sizeOfBuildUp = Buffer.byteLength(await make('build-up.html', [buildUp]))
  const page = await make('both.html', [standoff, buildUp])
  // One letter of the data, as a careless hand would change it.
  await writeFile(at('data-changed.html'), page.replace('Lavrov', 'Lawrow'))
  await writeFile(at('damaged.html'), page.replace(/(?<=id="code">H4sI[^<]{6000})./, '='))
  const changed = page.replace(/(?<=id="code">)[^<]+/, (code) =>
    gzipSync(Buffer.concat([gunzipSync(Buffer.from(code, 'base64')), Buffer.from(';')])).toString('base64'),
  )
  await writeFile(at('program-changed.html'), changed)
  const log = new TextEncoder().encode(Array.from(eventsOf(ROWS, 7), (event) => `${JSON.stringify(event)}\n`).join(''))
  const dataset = new TextEncoder().encode(JSON.stringify(datasetWithLog(ROWS, 'war.ndjson')))
  await make('war.html', [{ fileName: 'war.json', bytes: dataset, openLog: async () => log }])
})

afterAll(async () => rm(folder, { recursive: true }))

const asked: string[] = []

async function open(address: string, expectedErrors: readonly RegExp[] = []): Promise<Page> {
  asked.length = 0
  return openPage(address, {
    expectedErrors,
    acceptDownloads: true,
    beforeLoad: async (context: BrowserContext) => {
      await context.setOffline(true)
      context.on('request', (request) => asked.push(request.url()))
    },
  })
}

/** What was asked for besides the file itself and what stands in it. */
const asksOfOthers = (name: string): readonly string[] =>
  asked.filter((url) => !/^(data|blob):/.test(url) && url.replace(/#.*$/, '') !== addressOf(name))

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}

describe('the one-file edition, from a disk without a network', () => {
  it('draws every view, and asks for nothing but itself', async () => {
    const page = await open(addressOf('both.html'))
    for (const view of VIEWS) {
      await goTo(page, view.path)
      const parts = view.parts.filter((part) => !part.includes('inputmode=url'))
      await isDrawn(page, { path: view.path, parts: parts.length > 0 ? parts : ['main input[type=file]'] })
    }
    expect(asksOfOthers('both.html')).toEqual([])
  })

  it('is small enough to be sent', () => {
    expect(sizeOfBuildUp).toBeGreaterThan(500_000)
    expect(sizeOfBuildUp).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('opens on a deep link, again after a reload, and goes back and forth', async () => {
    const page = await open(addressOf('both.html', '#/timeline?asof=2022-01-27'))
    const current = (name: string) =>
      page.getByRole('link', { name, exact: true }).and(page.locator('[aria-current="page"]'))
    await current('Timeline').waitFor()
    await page.reload()
    await current('Timeline').waitFor()
    expect(await page.getByRole('banner').innerText()).toContain('27 Jan 2022')
    await page.getByRole('link', { name: 'Actors', exact: true }).click()
    await current('Actors').waitFor()
    expect(new URL(page.url()).hash).toBe('#/actors?asof=2022-01-27')
    await page.goBack()
    await current('Timeline').waitFor()
    await page.goForward()
    await current('Actors').waitFor()
    expect(asksOfOthers('both.html')).toEqual([])
  })

  it('opens a link in a tab of its own', async () => {
    const page = await open(addressOf('both.html', '#/actors?asof=2022-01-27'))
    const link = page.getByRole('link', { name: 'Statements', exact: true })
    await link.waitFor()
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })])
    await tab.getByRole('link', { name: 'Statements', exact: true }).and(tab.locator('[aria-current="page"]')).waitFor()
    expect(tab.url()).toBe(addressOf('both.html', '#/statements?asof=2022-01-27'))
  })

  it('skips to the board without leaving the view', async () => {
    const page = await open(addressOf('both.html', '#/actors'))
    await page.getByRole('link', { name: 'Actors', exact: true }).waitFor()
    await page.locator('a[href="#board"]').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('board')
    expect(new URL(page.url()).hash).toBe('#/actors')
  })

  it('has several records, the first of them open, and leads to the others', async () => {
    const page = await open(addressOf('both.html', '#/data'))
    await page.getByRole('heading', { level: 1, name: 'The standoff over Ukraine' }).waitFor()
    await page.getByRole('link', { name: 'Open The build-up around Ukraine, 2021–2022' }).click()
    await page.getByRole('heading', { level: 1, name: 'The build-up around Ukraine, 2021–2022' }).waitFor()
    await page.getByText('one file, data as packed').waitFor()
  })

  it('says that its data are those that were packed, with both hashes', async () => {
    const page = await open(addressOf('both.html', '#/data'))
    const region = page.getByRole('region', { name: 'This file' })
    await region.getByText('The data are to the byte those that were packed.').waitFor()
    const [noted, found] = (await region.innerText()).match(/\b[0-9a-f]{64}\b/g) ?? []
    expect(noted).toMatch(/^[0-9a-f]{64}$/)
    expect(found).toBe(noted)
    await page.getByRole('banner').getByText('one file, data as packed').waitFor()
  })

  it('says on every view that its data have been changed, where they have', async () => {
    const page = await open(addressOf('data-changed.html', '#/actors'))
    await page.getByText('The data in this file are not those that it was made with.').waitFor()
    await page.getByRole('link', { name: 'See both hashes' }).click()
    await page.getByRole('region', { name: 'This file' }).waitFor()
  })

  it.each([
    ['program-changed.html', 'The program in this file is not the one that it was made with'],
    ['damaged.html', 'The board could not be unpacked: the file is damaged'],
  ])('does not run a program that is not its own, and says so: %s', async (name, said) => {
    const page = await open(addressOf(name), [/Content Security Policy|atob|DOMException/])
    await page.getByText(said).waitFor()
    expect(await page.getByRole('banner').count()).toBe(0)
  })

  it('explains that an address elsewhere is not asked, and opens a file from the disk', async () => {
    const page = await open(addressOf('both.html', '#/?data=https://host.example/crisis.json'))
    await page.getByText('https://host.example/crisis.json is not in this file, which asks no network').waitFor()
    await page.locator('input[type=file]').setInputFiles(path.join(ROOT, 'tests/fixtures/v1/july-1914.json'))
    await page.getByRole('heading', { level: 1, name: 'The July crisis of 1914' }).waitFor()
    expect(asksOfOthers('both.html')).toEqual([])
  })

  it('reads a log that was packed with it, in a worker of its own', async () => {
    const page = await open(addressOf('war.html', '#/timeline'))
    await page.getByText('5,000 events', { exact: true }).waitFor()
    await page.getByRole('heading', { name: '5,000 records in view' }).waitFor()
    expect(page.workers()).toHaveLength(1)
    expect(asksOfOthers('war.html')).toEqual([])
  })

  it('keeps the presenter’s window and the projector in step, with the scenes drawn in the presenter’s', async () => {
    const projector = await open(addressOf('both.html', '#/?mode=projector&brief=default&scene=1'))
    await projector.getByRole('main').waitFor()
    const [presenter] = await Promise.all([projector.context().waitForEvent('page'), projector.keyboard.press('p')])
    await presenter.frameLocator('iframe').first().getByRole('main').waitFor()
    await presenter.getByRole('button', { name: 'Next scene' }).click()
    await projector.waitForURL(/[?&]scene=2\b/)
    expect(asksOfOthers('both.html')).toEqual([])
  })

  it('saves itself again, on the view that is on screen, with the same program and the same data', async () => {
    const page = await open(addressOf('both.html', '#/actors?asof=2022-01-27'))
    await page.getByRole('button', { name: 'Share' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'One HTML file' }).click(),
    ])
    await download.saveAs(at('again.html'))
    await page.getByText(/^Saved as standoff-2022-01-28-[\w.-]+\.html/).waitFor()
    const again = await open(addressOf('again.html'))
    await again.getByRole('link', { name: 'Actors', exact: true }).and(again.locator('[aria-current="page"]')).waitFor()
    await again.getByText('one file, data as packed').waitFor()
    expect(new URL(again.url()).hash).toBe('#/actors?asof=2022-01-27')
    const codeOf = async (name: string): Promise<string> =>
      /<script type="application\/gzip".*/s.exec(await readFile(at(name), 'utf8'))?.[0] ?? name
    expect(await codeOf('again.html')).toBe(await codeOf('both.html'))
  })
})

describe('the web edition', () => {
  it('saves its board as one file, which opens from a disk on the view that was on screen', async () => {
    const page = await openPage('/statements?asof=2022-01-27', { acceptDownloads: true })
    await page.getByRole('button', { name: 'Share' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'One HTML file' }).click(),
    ])
    await download.saveAs(at('from-web.html'))
    const saved = await open(addressOf('from-web.html'))
    await saved.getByText('one file, data as packed').waitFor()
    expect(new URL(saved.url()).hash).toBe('#/statements?asof=2022-01-27')
    expect(asksOfOthers('from-web.html')).toEqual([])
  })
})
