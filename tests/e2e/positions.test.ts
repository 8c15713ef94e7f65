// A negotiation by keyboard alone: from the ledger into an exchange, to a source, and back to where one was.
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { addressOf, goBack, openPage } from '../support/open-page'
import { cut, overlapping, readTexts } from '../support/read-texts'
import { isDrawn, VIEWS } from '../support/views'

const POSITIONS = VIEWS.find(({ path }) => path === '/positions')

async function openPositions(query = '', options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(`/positions${query}`, options)
  if (POSITIONS)
    await isDrawn(page, query.includes('thread=') ? { path: '/positions', parts: ['main ol li'] } : POSITIONS)
  return page
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    )
    if (name.test(focused)) return
  }
  throw new Error(`Tab never came to ${String(name)}`)
}

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')

describe('Positions by keyboard', () => {
  it('leads from a demand to its exchange, to the source of an answer, and back to the demand', async () => {
    const page = await openPositions()
    await tabTo(page, /^Read the exchange: NATO’s forces/)
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedName(page)).toBe('Russia: NATO’s forces should return to where they stood in 1997.')
    expect((await addressOf(page)).searchParams.get('thread')).toBe('demand-1997-line')

    await tabTo(page, /^1 source: .*unacceptable to Moscow/)
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('complementary')
    await drawer.waitFor()
    await drawer.getByRole('heading', { name: 'Sources' }).waitFor()
    expect((await addressOf(page)).searchParams.get('focus')).toBe('statement.offer-called-unacceptable')

    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    // Each step was one: the record closed, the record, the exchange.
    for (let step = 0; step < 3; step++) await goBack(page)
    await page.getByRole('region', { name: 'Demands and answers' }).waitFor()
    await expect.poll(() => focusedName(page)).toMatch(/^Read the exchange: NATO’s forces/)
  })

  it('goes through the matrix by arrows and opens a cell’s history in place', async () => {
    const page = await openPositions('?data=data/build-up-2021-2022.json')
    await page.getByRole('link', { name: /^Putin on Russia’s demands/ }).focus()
    await page.keyboard.press('ArrowDown')
    expect(await focusedName(page)).toMatch(/^Lavrov on Russia’s demands/)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: /^Lavrov on Russia’s demands/ }).waitFor()
    expect(await focusedName(page)).toMatch(/^Lavrov on Russia’s demands/)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: /^Lavrov on Russia’s demands/ }).waitFor({ state: 'detached' })
  })
})

it.each([
  ['a desk', { width: 1366, height: 768 }],
  ['a phone', { width: 390, height: 844 }],
])('an exchange stands whole on %s', async (_, viewport) => {
  const page = await openPositions('?thread=demand-no-nato-for-ukraine', { viewport })
  const texts = await readTexts(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  expect(cut(texts)).toEqual([])
  expect(overlapping(texts)).toEqual([])
})
