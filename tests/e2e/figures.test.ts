// Figures: each mark is one claim, reached by hand, by key and in the table, and one step from its source.
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addressOf, openPage } from '../support/open-page'
import { isDrawn, VIEWS } from '../support/views'

const FIGURES = '/figures?data=data/build-up-2021-2022.json'

async function openFigures(address: string): Promise<Page> {
  const page = await openPage(address)
  for (const view of VIEWS) if (view.path === '/figures') await isDrawn(page, view)
  return page
}

const chart = (page: Page): Locator => page.getByRole('figure')
const card = (page: Page): Locator => page.getByRole('region', { name: 'Selected' })
const active = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

it('leads by key from claim to claim, each told in the card, and into its record and out again', async () => {
  const page = await openFigures(FIGURES)
  await chart(page).locator('a[tabindex="0"]').first().focus()
  await page.keyboard.press('Home')
  const seen: string[] = []
  for (let step = 0; step < 4; step++) {
    const name = await active(page)
    seen.push(name)
    // The card tells of the claim that has the focus: its claimant is how the mark's name begins.
    const claimant = name.replace(/:.*$/, '')
    await expect.poll(() => card(page).innerText()).toContain(claimant)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => active(page)).not.toBe(name)
  }
  expect(new Set(seen).size).toBe(4)
  const last = await active(page)
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('complementary')
  await drawer.waitFor()
  const source = drawer.getByRole('link', { name: /opens in a new tab/ }).first()
  expect(await source.getAttribute('href')).toMatch(/^https?:\/\//)
  expect(await source.getAttribute('rel')).toContain('noopener')
  expect(await source.getAttribute('target')).toBe('_blank')
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'detached' })
  await expect.poll(() => active(page)).toBe(last)
})

it('tells in its table everything that it draws, and more', async () => {
  const page = await openFigures(FIGURES)
  const drawn = Number(/: (\d+) claims? over time/.exec((await chart(page).getAttribute('aria-label')) ?? '')?.[1])
  const marks = await chart(page).locator('a[data-state]').count()
  expect(marks).toBe(drawn)
  await page.getByRole('button', { name: /as a table/ }).click()
  const table = page.getByRole('table', { name: /claims, latest first/ })
  const rows = await table.locator('tbody tr').count()
  expect(rows).toBeGreaterThanOrEqual(drawn)
  expect(Number(/: (\d+) claims/.exec((await table.locator('caption').textContent()) ?? '')?.[1])).toBe(rows)
  expect(await table.locator('tbody tr').first().getByRole('link').count()).toBe(1)
  await expect
    .poll(async () => table.evaluate((element) => element.getBoundingClientRect().top < innerHeight))
    .toBe(true)
})

it('shows the claim nearest to the pointer, and a click leads to its record', async () => {
  const page = await openFigures(`${FIGURES}&from=2022-02-10`)
  const mark = chart(page)
    .getByRole('link', { name: /Carpenter/ })
    .locator('g')
    .first()
  const box = await mark.boundingBox()
  if (!box) throw new Error('The mark is not on the screen')
  const near = { x: box.x + box.width / 2 + 3, y: box.y + box.height / 2 }
  await page.mouse.move(near.x, near.y)
  await expect.poll(() => card(page).innerText()).toContain('169,000–190,000')
  await page.mouse.click(near.x, near.y)
  await page.getByRole('complementary').waitFor()
  expect((await addressOf(page)).searchParams.get('focus')).toMatch(/^claim\./)
})

it('has every measure of the record, each with an address of its own', async () => {
  const page = await openFigures(FIGURES)
  const choice = page.getByText(/^\d+ measures$/)
  await choice.focus()
  await page.keyboard.press('Enter')
  const links = page.getByRole('navigation', { name: 'Measures' }).getByRole('link')
  await links.first().waitFor()
  expect(`${await links.count()} measures`).toBe(await choice.innerText())
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
    await page.goto(href)
    const region = page.getByRole('region', { name: 'Figures', exact: true })
    await region.getByRole('heading', { level: 2, name: /^Figures · ./ }).waitFor()
    // A chart, or a word on why there is none.
    await expect
      .poll(async () => (await chart(page).count()) + (await region.getByText(/claim/i).count()))
      .toBeGreaterThan(0)
  }
})
