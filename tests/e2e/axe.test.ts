// Accessibility as far as a machine can see it: axe finds nothing on any route, light or dark, in any mode.
// One page goes through all views of a case; in the dark only contrast can be different.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { goTo, isDrawn, RECORDS, SITUATION, VIEWS } from '../support/views'

const [STANDOFF, BUILD_UP] = RECORDS
const FIRST_FOUR = VIEWS.filter(({ path }) => ['/', '/timeline', '/statements', '/figures'].includes(path))

const CASES = [
  { ...STANDOFF, mode: 'desk', views: VIEWS },
  { ...STANDOFF, mode: 'projector', views: FIRST_FOUR },
  { ...STANDOFF, mode: 'kiosk', views: FIRST_FOUR },
  { ...BUILD_UP, mode: 'desk', views: FIRST_FOUR },
  { ...BUILD_UP, mode: 'kiosk', views: [SITUATION] },
]

/** What axe finds, in a line each: the rule, and where. */
async function violationsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  })
  // The page holds no frames; so axe need not open a page of its own to gather what it finds in them.
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`))
}

/** Everything in the light, then contrast in the dark. */
async function violationsByDayAndNight(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const byDay = await violationsOf(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const byNight = await violationsOf(page, ['color-contrast'])
  return [...byDay, ...byNight.map((line) => `in the dark, ${line}`)]
}

describe('axe finds nothing', () => {
  it.each(CASES)('on any view of $name in mode $mode', async ({ query, mode, views }) => {
    const page = await openPage('/data')
    for (const view of views) {
      await goTo(page, view, query, mode === 'desk' ? '' : `mode=${mode}`)
      expect.soft(await violationsByDayAndNight(page), view.path).toEqual([])
    }
  })

  it('on a phone', async () => {
    const page = await openPage('/', { viewport: { width: 390, height: 844 } })
    await isDrawn(page, SITUATION)
    expect(await violationsByDayAndNight(page)).toEqual([])
  })

  it('with a record, its sources and the filters open', async () => {
    const page = await openPage('/?focus=statement.us-written-reply&actors=lavrov,united-states')
    await page.getByRole('complementary').waitFor()
    await page.getByRole('button', { name: 'Filters (2)' }).click()
    await page.getByRole('searchbox').waitFor()
    await isDrawn(page, SITUATION)
    expect(await violationsByDayAndNight(page)).toEqual([])
  })

  it('with the statements narrowed, all speakers offered, and the grid of who speaks to whom', async () => {
    const page = await openPage('/statements?data=data/build-up-2021-2022.json&grid=1&speakers=russia&addressees=nato')
    await page.getByRole('table', { name: /^Who speaks to whom/ }).waitFor()
    expect(await violationsByDayAndNight(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('button', { name: 'Narrow (2)' }).click()
    expect(await violationsByDayAndNight(page)).toEqual([])
  })

  it('with an exchange, and with the history of a cell', async () => {
    const page = await openPage('/positions?thread=demand-no-nato-for-ukraine')
    await page.getByRole('list', { name: 'Exchange' }).waitFor()
    expect(await violationsByDayAndNight(page)).toEqual([])
    await page.goto(new URL('/positions?cell=lavrov.written-replies', page.url()).href)
    await page.getByRole('region', { name: 'Lavrov on Written replies' }).waitFor()
    expect(await violationsByDayAndNight(page)).toEqual([])
  })

  it('with the list of keys open', async () => {
    const page = await openPage('/')
    await isDrawn(page, SITUATION)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await violationsByDayAndNight(page)).toEqual([])
  })

  it('where no board could be opened', async () => {
    const page = await openPage('/?data=data/nothing-here.json', { expectedErrors: [/404/] })
    await page.getByRole('alert').waitFor()
    expect(await violationsByDayAndNight(page)).toEqual([])
  })
})
