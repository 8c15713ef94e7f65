// Ten thousand records in the list of the timeline, in a real browser: what is drawn, and what can be reached.
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { formatIsoDay, type Day } from '../../src/base/day'
import { wireFrom } from '../support/dataset-from'
import { openPage } from '../support/open-page'

const COUNT = 10_000
const FIRST_DAY = 18_000

const LINES = Array.from(
  { length: COUNT },
  (_, at) => `${formatIsoDay((FIRST_DAY + Math.floor(at / 20)) as Day)} event event-${at} other`,
).join('\n')

async function openList(): Promise<{ readonly page: Page; readonly box: Locator }> {
  const page = await openPage('/timeline?data=data/many.json', {
    beforeLoad: async (context) => {
      await context.route('**/data/many.json', (route) =>
        route.fulfill({ json: wireFrom(LINES), contentType: 'application/json' }),
      )
    },
  })
  const box = page.getByRole('group', { name: 'Records in view' })
  await box.waitFor()
  return { page, box }
}

/** The titles of the rows that can be seen, and how many rows the document holds. */
function seen(box: Locator): Promise<{ readonly titles: readonly string[]; readonly held: number }> {
  return box.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    const rows = Array.from(element.querySelectorAll('tbody tr'))
    const inSight = rows.filter((row) => {
      const box = row.getBoundingClientRect()
      return box.bottom > top + 1 && box.top < bottom - 1
    })
    return { titles: inSight.map((row) => row.querySelector('a')?.textContent ?? ''), held: rows.length }
  })
}

describe('a list of ten thousand', () => {
  it('holds no more rows than a few screens need, from the first to the last', async () => {
    const { page, box } = await openList()
    const first = await seen(box)
    expect(first.titles[0]).toBe('event-0')
    expect(first.held).toBeLessThan(first.titles.length + 40)

    await box.focus()
    await page.keyboard.press('End')
    await expect.poll(async () => (await seen(box)).titles.at(-1)).toBe(`event-${COUNT - 1}`)
    expect((await seen(box)).held).toBeLessThan(first.titles.length + 40)
  })

  it('fills the box wherever the bar is dragged, and opens what is clicked there', async () => {
    const { page, box } = await openList()
    const { titles } = await seen(box)
    for (const share of [0.5, 0.9, 0.1]) {
      await box.evaluate((element, part) => element.scrollTo({ top: element.scrollHeight * part }), share)
      const expected = Math.floor(COUNT * share)
      await expect
        .poll(async () => {
          const now = await seen(box)
          const top = Number(now.titles[0]?.replace('event-', ''))
          return now.titles.length >= titles.length && Math.abs(top - expected) < 3
        })
        .toBe(true)
    }
    await box.getByRole('link', { name: 'event-1005', exact: true }).click()
    await page.getByRole('heading', { name: 'event-1005' }).waitFor()
    await expect.poll(async () => (await seen(box)).titles).toContain('event-1005')
  })
})
