// A wall that nobody touches: it asks its host again, says how old its data is, and never goes blank.
// Time is the browser's own, moved by hand.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { eventually, goodHost, openWall, pass, stateOf } from '../support/wall-host'

/** Minutes of the wall's time until its foot says so; fails after ten. */
async function minutesUntil(page: Page, words: RegExp): Promise<number> {
  for (let minute = 1; minute <= 10; minute++) {
    await pass(page, 60)
    const hasSaidSo = await expect
      .poll(async () => stateOf(page), { timeout: 1500 })
      .toMatch(words)
      .then(
        () => true,
        () => false,
      )
    if (hasSaidSo) return minute
  }
  throw new Error(`The wall never said ${words.source}`)
}

describe('a wall', () => {
  it('asks its host every minute with the mark of what it has, and stays fresh on "not modified"', async () => {
    const host = goodHost()
    const page = await openWall(host)
    for (let minute = 1; minute <= 3; minute++) {
      // Its clock runs on while it is read, so seconds, and not minutes, is all that can be asked.
      await eventually(async () => stateOf(page)).toMatch(/last answer \d s ago/)
      await pass(page, 61)
      await eventually(() => host.asked.length).toBe(1 + minute)
    }
    expect(host.asked[0]).toBe('')
    expect(host.asked.slice(1).every((mark) => mark !== '')).toBe(true)
    await eventually(async () => stateOf(page)).toMatch(/Fresh/)
  })

  it('goes from fresh to ageing, stale and cut off while its host is silent, keeps its board, and recovers', async () => {
    const host = goodHost()
    // Asked every 15 s, so said at 3, 10 and 30 times that.
    const page = await openWall(host, '&refresh=15')
    host.mode = 'gone'
    for (const [seconds, word] of [
      [50, 'Ageing'],
      [110, 'Stale'],
      [300, 'Cut off'],
    ] as const) {
      await pass(page, seconds)
      await eventually(async () => stateOf(page)).toContain(word)
      expect(await page.getByRole('region', { name: 'Figures', exact: true }).innerText()).toContain('100,000')
    }
    expect(await stateOf(page)).toContain('No answer from')
    host.mode = 'good'
    // The wait between two questions has grown to at most four times as long: a minute.
    expect(await minutesUntil(page, /^Fresh/)).toBeLessThanOrEqual(2)
  })

  it('takes no login page for data', async () => {
    const host = goodHost()
    const page = await openWall(host)
    host.mode = 'login'
    await pass(page, 65)
    await eventually(() => host.asked.length).toBe(2)
    await eventually(async () => stateOf(page)).toMatch(/web page, not JSON/)
    expect(
      await page.getByRole('region', { name: 'Statements', exact: true }).getByRole('listitem').count(),
    ).toBeGreaterThan(0)
  })

  it('shows a new edition without ever being blank', async () => {
    const host = goodHost()
    const page = await openWall(host)
    await page.evaluate(() => {
      const seen = { blank: 0 }
      Object.assign(window, { seen })
      new MutationObserver(() => {
        if (!document.body.innerText.includes('100,000')) seen.blank += 1
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    host.revision = '2022-01-28.2'
    await pass(page, 65)
    await page.getByText('rev 2022-01-28.2').waitFor()
    expect(await page.evaluate(() => Reflect.get(window, 'seen') as { blank: number })).toEqual({ blank: 0 })
  })

  it('has a heart that beats with its clock, and the capitals’ times of day', async () => {
    const page = await openWall(goodHost())
    const beat = page.getByRole('contentinfo').locator('[data-beat]')
    const first = await beat.getAttribute('data-beat')
    await pass(page, 1)
    await eventually(async () => beat.getAttribute('data-beat')).not.toBe(first)
    expect(await stateOf(page)).toMatch(
      /Washington\s+09:41[\s\S]*Brussels\s+15:41[\s\S]*Kyiv\s+16:41[\s\S]*Moscow\s+17:41/,
    )
  })

  it('runs for hours without growing', async () => {
    const host = goodHost()
    const page = await openWall(host)
    const nodes = async (): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length)
    const passQuarter = async (): Promise<void> => {
      const asked = host.asked.length
      await pass(page, 15 * 60)
      await eventually(() => host.asked.length).toBeGreaterThan(asked)
    }
    // Whatever comes late on a busy machine, a part of the page or a face, has come by then.
    await passQuarter()
    const before = await nodes()
    for (let quarter = 0; quarter < 5; quarter++) await passQuarter()
    expect(await nodes()).toBe(before)
    await eventually(async () => stateOf(page)).toMatch(/^Fresh/)
  })
})
