// Two panes on one page in a real browser: what only layout, ids and axe can tell.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { goBack, openPage } from '../support/open-page'
import { addressOf, isDrawn, SITUATION, VIEWS } from '../support/views'

const DAYS = 'data=data/build-up-2021-2022.json&asof=2022-01-28&asof2=2022-02-20'
const PATHS = ['/', '/timeline', '/statements', '/positions', '/figures', '/actors', '/sources']
/** In a pane the name of a part begins as it does on a page of one view. */
const inPane = (view: (typeof VIEWS)[number]) => ({
  ...view,
  parts: view.parts.map((part) => part.replaceAll('[aria-label=', '[aria-label^=')),
})
const COMPARED = VIEWS.filter(({ path }) => PATHS.includes(path)).map(inPane)

async function faultsOf(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  const { violations } = await axe.setLegacyMode().analyze()
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `an id twice: ${id}`),
  ]
}

/** What each pane says of itself, in the order of the page. */
function inPanes(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(`main section:has(> header h2) ${selector}`).allInnerTexts()
}

it.each(COMPARED)('axe finds nothing on $path in two panes, and no id is there twice', async (view) => {
  const page = await openPage(addressOf(view.path, 'asof=2022-01-26&asof2=2022-01-28'))
  await isDrawn(page, view)
  expect(await faultsOf(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366)
})

it('a drag in one pane’s timeline moves both, and leaves one entry in the history', async () => {
  const page = await openPage(addressOf('/timeline', DAYS))
  await isDrawn(page, { path: '/timeline', parts: ['main table', 'main [data-plot]'] })
  const spans = (): Promise<readonly string[]> => inPanes(page, 'header p[role=status]')
  const [whole] = await spans()
  const plots = page.locator('main [data-plot]')
  const box = await plots.last().boundingBox()
  if (!box) throw new Error('The right pane has no plot')
  const entries = await page.evaluate(() => history.length)
  await page.mouse.move(box.x + box.width / 2, box.y + 60)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  // A wheel has come to rest when the history has its entry.
  await expect.poll(() => page.evaluate(() => history.length)).toBe(entries + 1)
  await expect.poll(async () => new Set(await spans()).size).toBe(1)
  expect((await spans())[0]).not.toBe(whole)
  await goBack(page)
  await expect.poll(async () => (await spans())[0]).toBe(whole)
})

it('a phone shows one pane at a time, and the other in its place', async () => {
  const page = await openPage('/?asof=2022-01-26&asof2=2022-01-28', { viewport: { width: 390, height: 844 } })
  await isDrawn(page, inPane(SITUATION))
  const pane = (name: string) => page.getByRole('region', { name, exact: true })
  const later = pane('As of 28 Jan 2022')
  const earlier = pane('As of 26 Jan 2022')
  expect([await earlier.isVisible(), await later.isVisible()]).toEqual([false, true])
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'As of 26 Jan 2022' }).click()
  expect([await earlier.isVisible(), await later.isVisible()]).toEqual([true, false])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
