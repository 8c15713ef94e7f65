// A day is a day, wherever the screen stands: every view says the same in Auckland and in Los Angeles,
// nearly a whole day apart.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addressOf, openPage } from '../support/open-page'
import { goTo, isDrawn, RECORDS, SITUATION, VIEWS } from '../support/views'

const ZONES = ['Pacific/Auckland', 'America/Los_Angeles'] as const

/** All that can be read on the page, by eye or aloud, and every machine-readable day. */
async function readingOf(page: Page): Promise<string> {
  const spoken = await page.locator('body').ariaSnapshot()
  const shown = await page.locator('body').innerText()
  const days = await page.locator('time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
  // React numbers its ids as parts come, and which comes first is nobody's business.
  return [spoken.replaceAll(/#_r_\w+_/g, '#'), shown, ...days].join('\n')
}

const CASES = [
  ...RECORDS.map(({ name, query }) => ({ name, query, views: VIEWS })),
  // The day that a reader chose, between the dates of a month, of a season and of years before the common era.
  { name: 'a day of the past', query: 'data=data/build-up-2021-2022.json&asof=2022-01-01', views: VIEWS.slice(0, 4) },
  { name: 'the crisis of 1914', query: 'data=fixtures/july-1914.json', views: [SITUATION] },
]

it.each(CASES)('every view of $name reads the same in both zones', async ({ query, views }) => {
  const [auckland, losAngeles] = await Promise.all(ZONES.map(async (timezoneId) => openPage('/data', { timezoneId })))
  if (!auckland || !losAngeles) throw new Error('Two zones, two pages')
  for (const [index, page] of [auckland, losAngeles].entries()) {
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(ZONES[index])
  }
  for (const view of views) {
    const [here, there] = await Promise.all(
      [auckland, losAngeles].map(async (page) => {
        await goTo(page, view, query)
        return readingOf(page)
      }),
    )
    expect(here, view.path).toBe(there)
    expect(here).toMatch(/\d/)
  }
})

it('marks every change of the as-of by day and not by hour, at either side of the date line', async () => {
  const seen = await Promise.all(
    ZONES.map(async (timezoneId) => {
      const page = await openPage('/?asof=2022-01-27', { timezoneId })
      await isDrawn(page, SITUATION)
      await page.getByLabel('Choose a day').fill('2022-01-26')
      await page.getByRole('banner').getByText('Wed 26 Jan 2022').waitFor()
      await page.keyboard.press('Escape')
      return { address: (await addressOf(page)).search.slice(1), reading: await readingOf(page) }
    }),
  )
  expect(seen[0]).toEqual(seen[1])
  expect(seen[0]?.address).toBe('asof=2022-01-26')
})
