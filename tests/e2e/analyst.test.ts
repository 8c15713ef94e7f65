// An analyst at a desk: moves through time by dragging, follows a mark to its source, narrows, and hands on a link.
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, goBack, openPage } from '../support/open-page'
import { isDrawn, SITUATION, VIEWS } from '../support/views'

const BUILD_UP = 'data=data/build-up-2021-2022.json'

const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Move the board through time' })
const boardDay = async (page: Page): Promise<string> => page.getByRole('banner').getByRole('time').innerText()
const asOfIn = async (page: Page): Promise<string | null> => (await addressOf(page)).searchParams.get('asof')

async function centreOf(locator: Locator): Promise<{ x: number; y: number; width: number; left: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, left: box.x }
}

/** Presses at one place, moves in steps to another, and lets go unless told to hold. */
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 12 })
  await page.mouse.up()
}

describe('moving through time', () => {
  it('by dragging the slider: board and address follow, Back undoes the whole drag, the link opens the same', async () => {
    const page = await openPage(`/?${BUILD_UP}`)
    await isDrawn(page, SITUATION)
    const { y, left, width } = await centreOf(slider(page))
    await drag(page, { x: left + width - 6, y }, { x: left + width * 0.75, y })
    await expect.poll(async () => asOfIn(page)).not.toBeNull()
    const day = await boardDay(page)
    expect(day).not.toContain('24 Feb 2022')
    const figure = page.getByRole('region', { name: 'Figures', exact: true })
    const reading = await figure.innerText()

    const { pathname, search } = await addressOf(page)
    const fresh = await openPage(pathname + search)
    await isDrawn(fresh, SITUATION)
    expect(await boardDay(fresh)).toBe(day)
    expect(await fresh.getByRole('region', { name: 'Figures', exact: true }).innerText()).toBe(reading)

    await goBack(page)
    await expect.poll(async () => boardDay(page)).toContain('24 Feb 2022')
    expect(await asOfIn(page)).toBeNull()
  })

  it('by dragging the as-of line of the timeline', async () => {
    const page = await openPage(`/timeline?${BUILD_UP}&asof=2022-01-28&from=2022-01-01&to=2022-02-20`)
    const [, timeline] = VIEWS
    if (timeline) await isDrawn(page, timeline)
    const at = await centreOf(page.getByRole('slider', { name: 'Move the as-of day' }))
    await drag(page, at, { x: at.x - 140, y: at.y })
    await expect.poll(async () => asOfIn(page)).not.toBe('2022-01-28')
    expect(String(await asOfIn(page)) < '2022-01-28').toBe(true)
    await goBack(page)
    await expect.poll(async () => asOfIn(page)).toBe('2022-01-28')
  })
})

describe('from a mark to its source', () => {
  it('on the timeline: one click opens the record, whose source is a safe link', async () => {
    const page = await openPage(`/timeline?${BUILD_UP}&from=2021-12-01&to=2021-12-31`)
    const mark = page.getByRole('link', { name: /Russia publishes both drafts/ }).first()
    await mark.click()
    const drawer = page.getByRole('complementary')
    await drawer.getByRole('heading', { name: 'Russia publishes both drafts' }).waitFor()
    const source = drawer.getByRole('link', { name: /Russia releases NATO, U.S. security demands/ }).first()
    expect(await source.getAttribute('href')).toMatch(/^https:\/\//)
    expect(await source.getAttribute('rel')).toMatch(/noopener|noreferrer/)
    expect((await addressOf(page)).searchParams.get('focus')).toMatch(/^event\./)
    await goBack(page)
    await drawer.waitFor({ state: 'detached' })
  })

  it('on the chart of figures: a mark within reach of the keyboard shows who says so, and Enter leads to the record', async () => {
    const page = await openPage(`/figures?${BUILD_UP}&from=2022-02-01`)
    const mark = page.getByRole('link', { name: /Carpenter/ }).first()
    await mark.focus()
    await page.getByText('169,000–190,000').first().waitFor()
    await mark.press('Enter')
    await page
      .getByRole('complementary')
      .getByText(/likely \(55–80 %\)/)
      .waitFor()
  })
})

it('a filter narrows every panel, and its chip takes it off again', async () => {
  const page = await openPage('/')
  await isDrawn(page, SITUATION)
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByRole('checkbox', { name: /Alexander Lukashenko/ }).check()
  const statements = page.getByRole('region', { name: 'Statements', exact: true })
  await expect.poll(async () => statements.getByText('Lavrov', { exact: true }).count()).toBe(0)
  expect(await page.getByRole('region', { name: 'Figures', exact: true }).innerText()).not.toContain('100,000')
  await page.getByRole('button', { name: 'Remove filter Lukashenko' }).click()
  await expect.poll(async () => statements.getByText('Lavrov', { exact: true }).count()).toBeGreaterThan(0)
})

it('the wheel with Ctrl zooms the timeline about the pointer, and the whole span is one button away', async () => {
  const page = await openPage(`/timeline?${BUILD_UP}`)
  const [, timeline] = VIEWS
  if (timeline) await isDrawn(page, timeline)
  const chart = page.getByRole('group', { name: /records/ }).first()
  const at = await centreOf(chart)
  await page.mouse.move(at.x, at.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -600)
  await page.keyboard.up('Control')
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull()
  await page.getByRole('button', { name: 'Whole span' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBeNull()
})
