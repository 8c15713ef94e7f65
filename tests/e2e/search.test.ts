// With the keyboard alone, in a real browser: find a quotation, open it, reach its source.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { hardToHit, readTargets } from '../support/read-targets'
import { isDrawn, RECORDS, SITUATION } from '../support/views'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true }

const box = (page: Page) => page.getByRole('combobox', { name: 'Search the record' })
const chosen = (page: Page) => page.locator('[role=option][data-active-item]')

async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

it('a quotation is found by a few of its words, opened, and its source reached, without a mouse', async () => {
  const page = await openPage('/')
  await isDrawn(page, SITUATION)
  await page.keyboard.press('/')
  await box(page).waitFor()
  await page.keyboard.type('grains of rat')
  await expect.poll(() => chosen(page).innerText()).toContain('grains of rationality')
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('complementary')
  await drawer.waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => drawer.evaluate((aside) => aside === document.activeElement)).toBe(true)
  const isAtSource = () => document.activeElement?.getAttribute('href')?.includes('focus=source.') ?? false
  for (let step = 0; step < 30 && !(await page.evaluate(isAtSource)); step++) await page.keyboard.press('Tab')
  expect(await drawer.evaluate((aside) => aside.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: /live daily digest/ }).waitFor()
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'detached' })
})

it('the list is moved through from end to end, and keeps what is chosen in sight', async () => {
  const page = await openPage('/?data=data/build-up-2021-2022.json')
  await isDrawn(page, SITUATION)
  await page.getByRole('link', { name: 'Timeline', exact: true }).focus()
  await page.keyboard.press('/')
  await box(page).waitFor()
  await page.keyboard.type('troops')
  await chosen(page).waitFor()
  const options = page.getByRole('option')
  const isChosen = (at: 'first' | 'last') => options[at]().evaluate((option) => option.matches('[data-active-item]'))
  const isInSight = () =>
    chosen(page).evaluate((option) => {
      const list = option.closest('[role=listbox]')?.getBoundingClientRect()
      const { top, bottom } = option.getBoundingClientRect()
      return list !== undefined && top >= list.top - 1 && bottom <= list.bottom + 1
    })
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => isChosen('last')).toBe(true)
  await expect.poll(isInSight).toBe(true)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => isChosen('first')).toBe(true)
  await page.keyboard.press('End')
  await expect.poll(() => isChosen('last')).toBe(true)
  await page.keyboard.press('Home')
  await expect.poll(() => isChosen('first')).toBe(true)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Timeline')
})

describe('axe finds nothing', () => {
  it.each(RECORDS)('in the search of $name, light and dark, nor in the commands', async ({ query }) => {
    const page = await openPage(`/?${query}`)
    await isDrawn(page, SITUATION)
    await page.keyboard.press('/')
    await box(page).waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.type('nato troops')
    await chosen(page).waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Find a command' }).waitFor()
    expect(await violationsOf(page)).toEqual([])
  })
})

it('on a phone a button opens it, and everything in it can be hit with a finger', async () => {
  const page = await openPage('/', PHONE)
  await isDrawn(page, SITUATION)
  await page.getByRole('button', { name: 'Search', exact: true }).tap()
  await box(page).waitFor()
  await box(page).fill('macron')
  await chosen(page).waitFor()
  expect(hardToHit(await readTargets(page, '[role=dialog]'))).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.getByRole('option', { name: /^Putin–Macron call/ }).tap()
  await page.getByRole('complementary', { name: 'Putin–Macron call' }).waitFor()
})
