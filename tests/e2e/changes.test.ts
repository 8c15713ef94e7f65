// What only a real browser has: a database that keeps a reader's visits, and files dropped on a part of the page.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/open-page'

const A_DAY_MS = 86_400_000

/** How many visits the browser's database holds; it is made by the app and only read here. */
async function keptVisits(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'watchfloor-visits')) return 0
    return new Promise<number>((resolve) => {
      const opening = indexedDB.open('watchfloor-visits')
      opening.addEventListener('success', () => {
        const database = opening.result
        if (!database.objectStoreNames.contains('visits')) return resolve(0)
        const counting = database.transaction('visits').objectStore('visits').count()
        counting.addEventListener('success', () => {
          database.close()
          resolve(counting.result)
        })
      })
    })
  })
}

describe('a reader who comes back', () => {
  it('is told of the visit before, and can have it forgotten for good', async () => {
    const page = await openPage('/changes?asof=2022-01-26', {
      beforeLoad: async (context) => context.clock.install({ time: '2026-11-12T12:00:00Z' }),
    })
    const visit = page.getByRole('region', { name: 'Since your last visit' })
    await visit.getByText('No earlier visit to this dataset is remembered here.').waitFor()
    await page.clock.runFor(25_000)
    await expect.poll(() => keptVisits(page)).toBe(1)
    await page.clock.fastForward(A_DAY_MS)
    await page.goto('/changes')
    await visit.getByText(/You last had this board open on 12 Nov 2026.*saw it as of 26 Jan 2022/).waitFor()
    await visit.getByText(/25 records became known after 26 Jan 2022/).waitFor()
    await visit.getByRole('button', { name: 'Forget my visits' }).click()
    await visit.getByText('Forgotten. This visit is not remembered either.').waitFor()
    expect(await keptVisits(page)).toBe(0)
    await page.reload()
    await visit.getByText('No earlier visit to this dataset is remembered here.').waitFor()
  })
})

describe('another file', () => {
  it('is compared where it is dropped, and opened as the board where it is dropped elsewhere', async () => {
    const page = await openPage('/changes')
    const zone = page.getByRole('group', { name: 'Another file to compare with' })
    await zone.waitFor()
    const text = await readFile(fileURLToPath(new URL('../fixtures/v1/rubicon.json', import.meta.url)), 'utf8')
    const transfer = await page.evaluateHandle((content) => {
      const held = new DataTransfer()
      held.items.add(new File([content], 'rubicon.json', { type: 'application/json' }))
      return held
    }, text)
    await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
    await page.getByText('Drop a dataset file to open it').waitFor()
    await zone.dispatchEvent('dragover', { dataTransfer: transfer })
    await page.getByText('Drop a dataset file to open it').waitFor({ state: 'detached' })
    await zone.dispatchEvent('drop', { dataTransfer: transfer })
    await page.getByText(/These are two datasets/).waitFor()
    await page.getByRole('heading', { level: 1, name: 'The standoff over Ukraine' }).waitFor()
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
    await page.getByText(/Showing rubicon\.json from this computer/).waitFor()
  })
})

describe('the days', () => {
  it('are chosen by keyboard alone', async () => {
    const page = await openPage('/changes?asof2=2022-01-20')
    const other = page.getByLabel('The other day')
    await other.focus()
    await page.keyboard.press('ArrowUp')
    await page.waitForURL(/asof2=20(22-02-20|23-01-20|22-01-21)/)
    await page.getByRole('button', { name: 'Swap the days' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/asof2=2022-01-28/)
  })
})
