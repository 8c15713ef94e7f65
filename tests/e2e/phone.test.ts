// In the hand: nothing runs off the side, everything can be hit with a finger, a record covers the screen.
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { readTargets, hardToHit } from '../support/read-targets'
import { cut, overlapping, readTexts } from '../support/read-texts'
import { goTo, isDrawn, RECORDS, SITUATION, VIEWS } from '../support/views'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true }

describe('a phone', () => {
  it.each(RECORDS)('shows every view of $name upright, whole and large enough to touch', async ({ query }) => {
    const page = await openPage('/data', PHONE)
    for (const view of VIEWS) {
      await goTo(page, view, query)
      const texts = await readTexts(page)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(width, view.path).toBe(390)
      expect.soft(cut(texts), view.path).toEqual([])
      expect.soft(overlapping(texts), view.path).toEqual([])
      expect.soft(hardToHit(await readTargets(page)), view.path).toEqual([])
    }
  })

  it('shows a record over the whole screen, and gives the view back where it was', async () => {
    const page = await openPage('/', PHONE)
    await isDrawn(page, SITUATION)
    const mark = page.getByRole('region', { name: 'Statements', exact: true }).getByRole('link').nth(2)
    await mark.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => window.scrollY)
    await mark.tap()
    const drawer = page.getByRole('complementary')
    await drawer.waitFor()
    await expect.poll(async () => drawer.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    expect(hardToHit(await readTargets(page, 'aside'))).toEqual([])
    expect(cut(await readTexts(page, 'aside'))).toEqual([])
    await drawer.getByRole('button', { name: 'Close the record' }).tap()
    await drawer.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => window.scrollY)).toBe(before)
  })
})
