// The timeline in the hand: panned, zoomed, brushed and walked by key, and always the same days in its list.
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, goBack, openPage } from '../support/open-page'
import { isDrawn, VIEWS } from '../support/views'

const BUILD_UP = '/timeline?data=data/build-up-2021-2022.json'
const DAY_MS = 86_400_000

async function openTimeline(address: string): Promise<Page> {
  const page = await openPage(address)
  await isTimelineDrawn(page)
  return page
}

async function isTimelineDrawn(page: Page): Promise<void> {
  for (const view of VIEWS) if (view.path === '/timeline') await isDrawn(page, view)
}

const chart = (page: Page): Locator => page.getByRole('group', { name: /records in lanes by/ })
const overview = (page: Page): Locator => page.getByRole('group', { name: 'Overview of the whole span' })

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen')
  return box
}

/** The days in view as the address has them, in days since 1970; undefined where the address has none. */
async function daysInView(page: Page): Promise<{ readonly from: number; readonly length: number } | undefined> {
  const { searchParams } = await addressOf(page)
  const [from, to] = ['from', 'to'].map((key) => Date.parse(searchParams.get(key) ?? '') / DAY_MS)
  return from === undefined || to === undefined || Number.isNaN(from + to) ? undefined : { from, length: to - from + 1 }
}

async function drag(page: Page, from: { x: number; y: number }, dx: number): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + dx, from.y, { steps: 10 })
  await page.mouse.up()
}

/** An empty place of the plot: between the last lane and the edge, where no mark is. */
async function emptyPlace(page: Page): Promise<{ x: number; y: number }> {
  const box = await boxOf(chart(page))
  const marks = await page.locator('[data-mark]').evaluateAll((all) =>
    all.map((mark) => {
      const { left, top, right, bottom } = mark.getBoundingClientRect()
      return { left, top, right, bottom }
    }),
  )
  for (let y = box.y + box.height - 20; y > box.y + 40; y -= 6) {
    for (let x = box.x + box.width * 0.7; x > box.x + box.width * 0.3; x -= 10) {
      const isFree = marks.every((m) => x < m.left - 8 || x > m.right + 8 || y < m.top - 4 || y > m.bottom + 4)
      if (isFree) return { x, y }
    }
  }
  throw new Error('The plot is full of marks')
}

describe('a pointer', () => {
  it('ends with the screen, its legend too', async () => {
    const page = await openTimeline(BUILD_UP)
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
  })

  it('pans by dragging the plot: as many days in view as before, and one Back to where it was', async () => {
    const page = await openTimeline(`${BUILD_UP}&asof=2022-02-24&from=2022-01-01&to=2022-01-31`)
    const before = await daysInView(page)
    await drag(page, await emptyPlace(page), 200)
    await expect.poll(async () => (await daysInView(page))?.from).toBeLessThan(before?.from ?? 0)
    expect((await daysInView(page))?.length).toBe(before?.length)
    await goBack(page)
    await expect.poll(async () => daysInView(page)).toEqual(before)
  })

  it('pans with Shift and the wheel, and zooms about itself with Ctrl and the wheel', async () => {
    const page = await openTimeline(`${BUILD_UP}&from=2022-01-01&to=2022-01-31`)
    const place = await emptyPlace(page)
    const before = await daysInView(page)
    await page.mouse.move(place.x, place.y)
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, 240)
    await page.keyboard.up('Shift')
    await expect.poll(async () => (await daysInView(page))?.from).toBeGreaterThan(before?.from ?? 0)
    expect((await daysInView(page))?.length).toBe(before?.length)
    const panned = await daysInView(page)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -400)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await daysInView(page))?.length).toBeLessThan(panned?.length ?? 0)
    const zoomed = await daysInView(page)
    const isInside = (zoomed?.from ?? 0) >= (panned?.from ?? 0)
    expect(isInside).toBe(true)
  })

  it('draws a new window on the overview, moves it, and pulls at its end', async () => {
    const page = await openTimeline(BUILD_UP)
    const { x, y, width, height } = await boxOf(overview(page))
    const middle = y + height / 4
    await drag(page, { x: x + width * 0.5, y: middle }, width * 0.2)
    await expect.poll(async () => daysInView(page)).toBeDefined()
    const drawn = await daysInView(page)
    await drag(page, { x: x + width * 0.6, y: middle }, -width * 0.1)
    await expect.poll(async () => (await daysInView(page))?.from).toBeLessThan(drawn?.from ?? 0)
    expect((await daysInView(page))?.length).toBe(drawn?.length)
    const end = await boxOf(page.getByRole('slider', { name: 'Last day in view' }))
    await drag(page, { x: end.x + end.width / 2, y: middle }, 80)
    await expect.poll(async () => (await daysInView(page))?.length).toBeGreaterThan(drawn?.length ?? 0)
  })

  it('opens nothing by the click that ends a drag', async () => {
    const page = await openTimeline(`${BUILD_UP}&from=2021-12-01&to=2021-12-31`)
    const mark = await boxOf(page.getByRole('link', { name: /Russia publishes both drafts/ }).first())
    await drag(page, { x: mark.x + 6, y: mark.y + mark.height / 2 }, -120)
    await expect.poll(async () => (await daysInView(page))?.from).toBeGreaterThan(Date.parse('2021-12-01') / DAY_MS)
    expect((await addressOf(page)).searchParams.get('focus')).toBeNull()
  })
})

describe('the keyboard', () => {
  it('goes from mark to mark, zooms and pans without losing its place, and opens the record', async () => {
    const page = await openTimeline(`${BUILD_UP}&from=2022-01-10&to=2022-02-10`)
    const active = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null)
    await page.locator('[data-mark][tabindex="0"]').focus()
    const first = await active()
    await page.keyboard.press('ArrowRight')
    await expect.poll(active).not.toBe(first)
    await page.keyboard.press('ArrowDown')
    const reached = await active()
    expect(reached).not.toBeNull()

    const before = await daysInView(page)
    await page.keyboard.press('+')
    await expect.poll(async () => (await daysInView(page))?.length).toBeLessThan(before?.length ?? 0)
    const zoomed = await daysInView(page)
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(async () => (await daysInView(page))?.from).toBeGreaterThan(zoomed?.from ?? 0)
    await page.keyboard.press('0')
    await expect.poll(async () => (await daysInView(page))?.length).toBeGreaterThan(before?.length ?? 0)
    await expect.poll(active).not.toBeNull()

    await page.goto(`${BUILD_UP}&from=2021-12-16&to=2021-12-18`)
    await isTimelineDrawn(page)
    await page
      .getByRole('link', { name: /Russia publishes both drafts/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('complementary', { name: 'Russia publishes both drafts' })
    await drawer.waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    expect(await active(), 'the focus comes back to the mark').toMatch(/event\.drafts-published$/)
  })

  it('moves the as-of line and the edges of the window day by day', async () => {
    const page = await openTimeline(`${BUILD_UP}&asof=2022-01-28&from=2022-01-10&to=2022-02-10`)
    const line = page.getByRole('slider', { name: 'Move the as-of day' })
    await line.focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => new URL(page.url()).searchParams.get('asof')).toBe('2022-01-27')
    expect(await line.getAttribute('aria-valuetext')).toBe('Thu 27 Jan 2022')
    expect(await line.evaluate((slider) => slider === document.activeElement)).toBe(true)
    await page.getByRole('slider', { name: 'First day in view' }).press('ArrowRight')
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('2022-01-11')
    await page.getByRole('slider', { name: 'Last day in view' }).press('ArrowLeft')
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('2022-02-09')
  })
})

it.each(['kind', 'actor', 'topic'])('counts in lanes by %s what its list shows, whatever the days', async (lanes) => {
  const page = await openTimeline(`${BUILD_UP}&lanes=${lanes}&from=2022-01-10&to=2022-02-10`)
  for (const window of [
    'from=2022-01-10&to=2022-02-10',
    'from=2022-01-26&to=2022-01-28',
    'from=2021-03-01&to=2022-03-31',
  ]) {
    await page.goto(`${BUILD_UP}&lanes=${lanes}&${window}`)
    await isTimelineDrawn(page)
    const said = Number.parseInt(await page.getByRole('heading', { name: /records? in view$/ }).innerText(), 10)
    const rows = await page.getByRole('table', { name: 'Records in view' }).getByRole('link').count()
    expect(rows, window).toBe(said)
    expect(said).toBeGreaterThan(2)
  }
})

it('lists a crowd that no zoom would tell apart, and shows all again', async () => {
  const page = await openTimeline('/timeline')
  const crowd = page.getByRole('button', { name: /lists them$/ }).first()
  const count = Number.parseInt((await crowd.getAttribute('aria-label')) ?? '', 10)
  await crowd.focus()
  await page.keyboard.press('Enter')
  const rows = page.getByRole('table', { name: 'Records in view' }).getByRole('link')
  await expect.poll(() => rows.count()).toBe(count)
  await page.getByRole('button', { name: 'Show all in view' }).click()
  await expect.poll(() => rows.count()).toBeGreaterThan(count)
})

it('tells whoever measures it when the first and all records stood on the screen, once for a dataset', async () => {
  const page = await openPage('/')
  const told = (): Promise<readonly string[]> =>
    page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name))
  const both = ['watchfloor:first-drawn', 'watchfloor:all-drawn']
  await expect.poll(told).toEqual(both)
  const begun = await page.evaluate(() => performance.getEntriesByName('watchfloor:first-drawn')[0]?.startTime)
  await page.getByRole('link', { name: 'Timeline', exact: true }).click()
  await isTimelineDrawn(page)
  expect(await told()).toEqual(both)
  expect(await page.evaluate(() => performance.getEntriesByName('watchfloor:first-drawn')[0]?.startTime)).toBe(begun)
})
