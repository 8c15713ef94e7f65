// look.md's sizes of type, measured on the page: at a desk, at the back of a room, and from across one.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { fainterThan, readInks } from '../support/read-inks'
import { readTexts, smallerThan, type TextLine } from '../support/read-texts'
import { goTo, isDrawn, SITUATION, VIEWS } from '../support/views'

const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const

/** The share of a screen's height that no type of projector and wall is smaller than: 24 px at 1080 lines. */
const SMALLEST_SHARE = 1 / 45
/** Small print at a desk; what is read line by line is larger. */
const SMALLEST_AT_DESK = 11.9
const BODY = { least: 15, most: 16 }
/** WCAG 2.2, 1.4.6: rooms are bright and walls are far. */
const LEAST_CONTRAST = 7

const linesOf = async (page: Page): Promise<readonly TextLine[]> =>
  (await readTexts(page)).filter(({ text }) => text !== 'Skip to the board')

/** What a screen that nobody scrolls cannot show: what lies under its foot, and a drawing left out for being too large. */
async function beyondTheScreen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...(document.documentElement.scrollHeight > innerHeight ? ['the page is higher than the screen'] : []),
    ...[...document.querySelectorAll('main canvas')]
      .filter((drawing) => drawing.closest('[data-left-out]'))
      .map(({ localName }) => `a ${localName} is left out`),
  ])
}

describe.each(SCREENS)('at $width × $height', (viewport) => {
  it('a desk sets what is said in 15 or 16 px and nothing in less than 12', async () => {
    const page = await openPage('/', { viewport })
    await isDrawn(page, SITUATION)
    for (const view of VIEWS) {
      await goTo(page, view)
      expect(smallerThan(await linesOf(page), SMALLEST_AT_DESK), view.path).toEqual([])
    }
    const body = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
    expect(body).toBeGreaterThanOrEqual(BODY.least)
    expect(body).toBeLessThanOrEqual(BODY.most)
  })

  it.each(['projector', 'kiosk'])(
    'in mode %s no type is smaller than a forty-fifth of the height, and none is faint',
    async (mode) => {
      const page = await openPage(`/?mode=${mode}`, { viewport })
      await isDrawn(page, SITUATION)
      for (const view of VIEWS) {
        await goTo(page, view, `mode=${mode}`)
        expect(smallerThan(await linesOf(page), viewport.height * SMALLEST_SHARE), view.path).toEqual([])
        expect(fainterThan(await readInks(page), LEAST_CONTRAST), view.path).toEqual([])
        expect(await beyondTheScreen(page), view.path).toEqual([])
      }
    },
  )
})

it.each(['projector', 'kiosk'])(
  'in mode %s a crowded timeline takes its height from the screen, each time',
  async (mode) => {
    for (let visit = 0; visit < 3; visit++) {
      const page = await openPage(`/timeline?mode=${mode}&data=data/build-up-2021-2022.json`, { viewport: SCREENS[1] })
      await isDrawn(page, { path: '/timeline', parts: ['main canvas'] })
      expect(await beyondTheScreen(page)).toEqual([])
      await page.close()
    }
  },
)
