// One glance: all of a day on one screen, at a desk, on a projector and on a wall that nobody touches.
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { cut, offScreen, overlapping, readTexts, smallerThan } from '../support/read-texts'
import { addressOf, isDrawn, RECORDS, SITUATION } from '../support/views'

const DESK = { width: 1366, height: 768 }
const SCREEN = { width: 1920, height: 1080 }
const SCREENS = RECORDS.flatMap(({ name, query }) => [
  { name, query, mode: '', viewport: DESK, least: 12 },
  { name, query, mode: '', viewport: SCREEN, least: 12 },
  { name, query, mode: 'mode=projector', viewport: SCREEN, least: 24 },
  { name, query, mode: 'mode=kiosk', viewport: SCREEN, least: SCREEN.height / 45 },
])
describe('x', () => {
  it.each(SCREENS)('$name $mode $viewport.width', async ({ query, mode, viewport, least }) => {
    const page = await openPage(addressOf('/', query, mode), { viewport })
    await isDrawn(page, SITUATION)
    const texts = (await readTexts(page)).filter(({ text }) => text !== 'Skip to the board')
    const { height, width } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
    }))
    console.log(
      query,
      mode,
      viewport.width,
      JSON.stringify(
        {
          height,
          width,
          cut: cut(texts),
          off: offScreen(texts, viewport),
          over: overlapping(texts),
          small: smallerThan(texts, least),
          n: texts.length,
          least: Math.min(...texts.map((t) => t.size)),
        },
        null,
        1,
      ),
    )
    await page.screenshot({ path: `/tmp/e2e/sit-${query.slice(-6, -5)}-${mode.slice(5)}-${viewport.width}.png` })
  })
})
