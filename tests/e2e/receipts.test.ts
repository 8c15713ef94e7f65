// What leaves the app carries its proof, and leads back: told by keyboard alone, in a real browser.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Download, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, openPage } from '../support/open-page'
import { isDrawn, SITUATION } from '../support/views'

const STANDOFF = path.resolve('public/data/standoff-2022-01-28.json')
const ADDRESS = '/statements?asof=2022-01-28&topics=russian-demands'

/** A fresh page draws its view and its record one after the other. */
const PATIENCE = { timeout: 10_000 }

const sha256Of = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

/** Tab until what has the focus has this name; a reader would not go on for ever either. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    const reached = await page.evaluate(() => {
      const { activeElement: element } = document
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (typeof name === 'string' ? reached.trim() === name : name.test(reached)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${String(name)}`)
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)])
  return bytesOf(download)
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path())
}

/** The statements of the view, as they stand in its list. */
const listed = async (page: Page): Promise<readonly string[]> =>
  page.getByRole('main').locator('ol > li').allInnerTexts()

const share = async (page: Page): Promise<void> => {
  await press(page, 'Share')
  await page.getByRole('dialog', { name: 'Share this view' }).waitFor()
  await page.getByText(/^[0-9a-f]{64}$/).waitFor()
}

describe('by keyboard alone', () => {
  it('a quotation is found and opened, its source reached, its citation copied, its link shared, and that opens the same', async () => {
    const page = await openPage(ADDRESS, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('main').locator('ol > li').first().waitFor()
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: 'Search the record' }).waitFor()
    await page.keyboard.type('non-start')
    await expect.poll(async () => page.locator('[data-active-item]').innerText()).toContain('non-starters')
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('complementary')
    await drawer.getByRole('heading', { name: 'Sources' }).waitFor()
    const said = await drawer.innerText()

    await tabTo(page, /What you need to know today/)
    await press(page, 'Chicago')
    await drawer.getByText('Citation copied: Chicago.').waitFor()
    const citation = await page.evaluate(() => navigator.clipboard.readText())
    expect(citation).toContain(await sha256Of(STANDOFF))

    await share(page)
    const link = page.getByRole('textbox', { name: 'Link to this view' })
    await press(page, 'Copy link')
    await page.getByText('Link copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await link.inputValue())
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    const fresh = await openPage(copied.replace(/^https?:\/\/[^/]+/, ''))
    const again = fresh.getByRole('complementary')
    await again.getByRole('heading', { name: 'Sources' }).waitFor()
    await expect.poll(async () => again.innerText(), PATIENCE).toBe(said)
    await expect.poll(async () => listed(fresh), PATIENCE).toEqual(await listed(page))
  })
})

describe('files', () => {
  it('are saved as UTF-8 with the receipt, and the dataset among them opens again with the same rows', async () => {
    const page = await openPage('/timeline?topics=russian-demands', { acceptDownloads: true })
    await page.getByRole('heading', { name: /records in view/ }).waitFor()
    const rows = await page.getByRole('main').locator('tbody tr').allInnerTexts()
    await share(page)
    const csv = await saved(page, 'CSV table')
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder('utf-8', { fatal: true }).decode(csv)
    expect(text).toContain(await sha256Of(STANDOFF))
    expect(text.replaceAll('\r\n', '')).not.toMatch(/(^|,)"?[=+@]/)

    const json = await saved(page, 'JSON dataset')
    await page.keyboard.press('Escape')
    await page.goto((await addressOf(page)).href.replace(/timeline.*/, 'data'))
    await page
      .getByLabel('Choose a JSON file from this computer')
      .setInputFiles({ name: 'excerpt.json', mimeType: 'application/json', buffer: json })
    await page.getByText(/^An excerpt of a dataset, as of 28 Jan 2022/).waitFor()
    expect(await page.getByText(/[1-9]\d* records? set aside/).count()).toBe(0)
    await page.getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('heading', { name: /records in view/ }).waitFor()
    expect(await page.getByRole('main').locator('tbody tr').allInnerTexts()).toEqual(rows)
  })

  it.each([
    ['/timeline', 'canvas'],
    ['/figures?data=data/build-up-2021-2022.json', 'figure svg'],
  ])('of the chart on %s are pictures at twice the size, with room for title and receipt', async (address, chart) => {
    const page = await openPage(address, { acceptDownloads: true })
    await page.getByRole('main').locator(chart).last().waitFor()
    await page.evaluate(() => document.fonts.ready)
    const box = await page.getByRole('main').locator(chart).last().boundingBox()
    await share(page)
    const png = await saved(page, 'PNG picture')
    const picture = await page.evaluate(async (base64) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      return { width: image.naturalWidth, height: image.naturalHeight }
    }, png.toString('base64'))
    expect(picture.width).toBeGreaterThan(1.9 * Number(box?.width))
    expect(picture.height).toBeGreaterThan(2 * Number(box?.height) * 0.9 + 200)
  })

  it('of a marked board bear its mark at head and foot, in a vector picture and in a bitmap', async () => {
    const page = await openPage('/data', { acceptDownloads: true })
    const marked = { ...JSON.parse(await readFile(STANDOFF, 'utf8')), marking: 'TLP:GREEN' }
    const buffer = Buffer.from(JSON.stringify(marked))
    await page
      .getByLabel('Choose a JSON file from this computer')
      .setInputFiles({ name: 'marked.json', mimeType: 'application/json', buffer })
    await page.getByRole('note', { name: 'Handling mark' }).waitFor()
    await page.getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('main').locator('canvas').last().waitFor()
    await share(page)
    const svg = (await saved(page, 'SVG picture')).toString('utf8')
    expect(svg.match(/>TLP:GREEN</g)).toHaveLength(3)
    const png = await saved(page, 'PNG picture')
    expect(await page.evaluate(marksIn, png.toString('base64'))).toEqual([true, true])
  })

  it('of the timeline are vectors too, with its words as words', async () => {
    const page = await openPage('/timeline', { acceptDownloads: true })
    await page.getByRole('main').locator('canvas').last().waitFor()
    await share(page)
    const svg = (await saved(page, 'SVG picture')).toString('utf8')
    expect(svg).not.toMatch(/NaN|undefined|url\(#\)/)
    expect(svg).toContain('as of Fri 28 Jan')
    expect(svg).toContain('Open UN Security Council meeting on Ukraine')
    expect(svg).toContain('SHA-256')
    const size = await page.evaluate(async (text) => {
      const image = new Image()
      image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
      await image.decode()
      return { width: image.naturalWidth, height: image.naturalHeight }
    }, svg)
    expect(Math.min(size.width, size.height)).toBeGreaterThan(300)
  })
})

it('a printed page carries title, day and receipt, and no controls', async () => {
  const page = await openPage('/actors?data=data/build-up-2021-2022.json')
  await isDrawn(page, { path: '/actors', parts: ['main section section a[href*="/actors/"]'] })
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'))
  })
  await page.emulateMedia({ media: 'print' })
  const head = page.getByText('as of Thu 24 Feb 2022 · revision 2022-02-24.1')
  await head.waitFor()
  await page.getByText(/^[0-9a-f]{64}$/).waitFor()
  expect(await page.getByRole('button').filter({ visible: true }).allInnerTexts()).toEqual([])
})

it('a link that is pinned to other data says so over the board', async () => {
  const page = await openPage(`/?rev=${'0'.repeat(64)}`)
  await isDrawn(page, SITUATION)
  await page.getByText('The data have moved on since this link was made.').waitFor()
})

/** Whether the green that FIRST gives TLP:GREEN is found in the uppermost and in the lowest part of a picture. */
async function marksIn(base64: string): Promise<readonly boolean[]> {
  const image = new Image()
  image.src = `data:image/png;base64,${base64}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0)
  return [0, canvas.height - 100].map((top) => {
    const { data } = context?.getImageData(0, top, canvas.width, 100) ?? { data: [] }
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === 0x33 && data[at + 1] === 0xff && data[at + 2] === 0) return true
    }
    return false
  })
}
