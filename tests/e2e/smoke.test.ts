// The production build, opened as a reader opens it. What a page must never do (a console error, a
// request to another host) is watched by openPage in every test.
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/open-page'

const JULY_1914 = '/?data=fixtures/july-1914.json'

/** All that a reader can read on the page, as a tree of roles and names. */
async function readingOf(page: Page): Promise<string> {
  await page.getByRole('slider', { name: 'Move the as-of day' }).waitFor()
  await page.evaluate(async () => document.fonts.ready)
  return page.locator('body').ariaSnapshot()
}

/** The link of the view that is open, by its name in the navigation. */
function currentView(page: Page, name: string): Locator {
  return page.getByRole('link', { name, exact: true }).and(page.locator('[aria-current="page"]'))
}

describe('the production build', () => {
  it('opens with the four regions and without scrolling on a desk screen', async () => {
    const page = await openPage('/')
    for (const name of ['Timeline', 'Figures', 'Actors', 'Statements']) {
      await page.getByRole('region', { name, exact: true }).waitFor()
    }
    const { height, width } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
    }))
    expect({ height, width }).toEqual({ height: 768, width: 1366 })
  })

  it('says whose record it is, as of when, and in which revision', async () => {
    const page = await openPage('/')
    const banner = page.getByRole('banner')
    await banner.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.title()).toContain(await banner.getByRole('heading', { level: 1 }).innerText())
    expect(await banner.innerText()).toMatch(/28 Jan 2022[\s\S]*rev 2022-01-28/)
  })

  it.each([
    ['/timeline?asof=2022-01-27', 'Timeline'],
    ['/statements', 'Statements'],
    ['/figures', 'Figures'],
    ['/actors', 'Actors'],
    ['/data', 'Data'],
  ])('opens on the deep link %s, and again after a reload', async (address, name) => {
    const page = await openPage(address)
    const current = currentView(page, name)
    await current.waitFor()
    await page.reload()
    await current.waitFor()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(address)
  })

  it('opens a record from a link, from any view', async () => {
    const page = await openPage('/actors?focus=event.unsc-open-meeting')
    await page.getByRole('heading', { name: 'Open UN Security Council meeting' }).waitFor()
  })

  it('names what it had to ignore in a link and honours the rest', async () => {
    const page = await openPage('/?asof=2022-01-27&actors=nobody')
    await page.getByText('nobody').first().waitFor()
    expect(await page.getByRole('banner').innerText()).toContain('27 Jan 2022')
  })

  it('leads with another crisis as readily, of another century and ten times the size', async () => {
    const page = await openPage(JULY_1914)
    const reading = await readingOf(page)
    expect(reading).toContain('The July crisis of 1914')
    expect(reading).toContain('4 Aug 1914')
    expect(reading).not.toMatch(/2022|undefined|NaN/)
  })

  it('is still a board where three statements are all there is', async () => {
    const page = await openPage('/?data=fixtures/three-statements.json')
    await page.getByRole('region', { name: 'Statements', exact: true }).getByRole('listitem').nth(2).waitFor()
    expect(await page.locator('body').ariaSnapshot()).not.toMatch(/undefined|NaN/)
  })

  it('fetches no chart library for the first screen, and for one who saves data not before it is wanted', async () => {
    const scripts: string[] = []
    const page = await openPage('/', {
      beforeLoad: async (context) => {
        context.on('response', (response) => {
          if (response.url().endsWith('.js')) scripts.push(response.url())
        })
      },
    })
    await readingOf(page)
    await page.waitForLoadState('networkidle')
    const holding = async (mark: string): Promise<number> => {
      const texts = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()))
      return texts.filter((text) => text.includes(mark)).length
    }
    expect(await holding('recharts-')).toBe(0)
    await page.getByRole('link', { name: 'Figures', exact: true }).click()
    await expect.poll(async () => holding('recharts-'), { timeout: 10_000 }).toBeGreaterThan(0)
  })
})
