// One glance: all of a day on one screen, at a desk, on a projector and on a wall that nobody touches.
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { furnitureAt, MOST_STEPS, shiftAt } from '../../src/view-model/burn-in'
import { openPage } from '../support/open-page'
import { readTargets } from '../support/read-targets'
import { cut, isOffScreen, offScreen, overlapping, readTexts, smallerThan } from '../support/read-texts'
import { addressOf, isDrawn, RECORDS, SITUATION } from '../support/views'

const DESK = { width: 1366, height: 768 }
const SCREEN = { width: 1920, height: 1080 }

/** `least`: the smallest type in pixels; look.md asks for 24 at 1080 lines, and 1/45 of a wall's height. */
const SCREENS = RECORDS.flatMap(({ name, query }) => [
  { name, query, mode: 'desk', viewport: DESK, least: 11.9 },
  { name, query, mode: 'desk', viewport: SCREEN, least: 12.7 },
  { name, query, mode: 'projector', viewport: SCREEN, least: 24 },
  { name, query, mode: 'kiosk', viewport: SCREEN, least: SCREEN.height / 45 },
])

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const BEGUN_MS = Date.UTC(2022, 0, 28)

/** The farthest a wall moves, each with its furniture in every way round. */
const CORNERS = [-MOST_STEPS, MOST_STEPS].flatMap((steps) =>
  [0, 1, 2, 3].map((turn) => ({ steps, turn, time: timeAtCorner(steps, turn) })),
)

/** When a wall stands as many steps to the side and down, in the hours of a `turn` of its furniture; in ms since 1970. */
function timeAtCorner(steps: number, turn: number): number {
  const wanted = furnitureAt(turn)
  for (let time = BEGUN_MS; time < BEGUN_MS + 60 * HOUR_MS; time += MINUTE_MS) {
    const { x, y } = shiftAt(time / MINUTE_MS)
    const { isMirrored, isFootAtTop } = furnitureAt(Math.floor(time / HOUR_MS))
    const isTurned = isMirrored === wanted.isMirrored && isFootAtTop === wanted.isFootAtTop
    if (x === steps && y === steps && isTurned) return time
  }
  throw new Error(`A wall never stands ${steps} steps off in turn ${turn}`)
}

/** The page's own clock goes on from `time` on; its timers and frames are left alone. */
async function startClock(context: BrowserContext, time: number): Promise<void> {
  await context.addInitScript((begin) => {
    const real = Date.now
    const ahead = begin - real()
    Date.now = () => real() + ahead
  }, time)
}

async function pageSize(page: Page): Promise<{ width: number; height: number }> {
  return page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }))
}

/** What a reader at the screen would complain of. */
async function faultsOf(page: Page, viewport: { width: number; height: number }): Promise<readonly string[]> {
  const texts = (await readTexts(page)).filter(({ text }) => text !== 'Skip to the board')
  const targets = await readTargets(page)
  return [
    ...cut(texts).map((text) => `cut: ${text}`),
    ...offScreen(texts, viewport).map((text) => `off the screen: ${text}`),
    ...targets.filter((target) => isOffScreen(target, viewport)).map(({ name }) => `off the screen: ${name}`),
    ...overlapping(texts).map((pair) => `on top of one another: ${pair}`),
  ]
}

describe('one screen', () => {
  it.each(SCREENS)(
    'holds all of $name in mode $mode at $viewport.width × $viewport.height, whole and large enough',
    async ({ query, mode, viewport, least }) => {
      const page = await openPage(addressOf('/', query, mode === 'desk' ? '' : `mode=${mode}`), { viewport })
      await isDrawn(page, SITUATION)
      expect(await pageSize(page)).toEqual(viewport)
      expect(await faultsOf(page, viewport)).toEqual([])
      expect(smallerThan(await readTexts(page), least)).toEqual([])
    },
  )

  it.each(CORNERS)('stays whole on a wall moved by $steps steps, its furniture in turn $turn', async ({ time }) => {
    const page = await openPage('/?mode=kiosk', {
      viewport: SCREEN,
      beforeLoad: async (context) => startClock(context, time),
    })
    await isDrawn(page, SITUATION)
    expect(await faultsOf(page, SCREEN)).toEqual([])
  })

  it.each([
    { name: 'the standoff', address: '/?asof=2022-01-28', days: 3 },
    { name: 'the build-up', address: '/?data=data/build-up-2021-2022.json&asof=2022-01-31', days: 7 },
  ])('keeps its size while a reader goes back through the days of $name', async ({ address, days }) => {
    const page = await openPage(address, { viewport: DESK })
    await isDrawn(page, SITUATION)
    const asOf = page.getByRole('group', { name: 'As-of day' }).locator('time')
    for (let step = 0; step < days; step++) {
      const before = await asOf.innerText()
      await page.keyboard.press('[')
      await expect.poll(() => asOf.innerText()).not.toBe(before)
      await isDrawn(page, SITUATION)
      expect(await pageSize(page), before).toEqual(DESK)
      expect(await faultsOf(page, DESK), before).toEqual([])
    }
  })
})

it('answers at a glance: how many and who says so, who said what to whom, what is demanded, what comes, who acts', async () => {
  const page = await openPage('/')
  await isDrawn(page, SITUATION)
  const region = (name: string): Locator => page.getByRole('region', { name, exact: true })
  /** As it is read aloud: lines joined, what only helps a screen reader left in. */
  const readingOf = async (part: Locator): Promise<string> => (await part.innerText()).replaceAll(/\s+/g, ' ')

  const figures = await readingOf(region('Figures'))
  expect(figures).toContain('≈100,000 Russian troops around Ukraine Massed close to the border with Ukraine')
  expect(figures).toContain('no claimant named · observed · by 28 Jan 2022 · 1 source')
  expect(figures).toContain('1 other claim: “hundreds of thousands”, pledged by Lukashenko if there is a conflict')
  const texts = await readTexts(page)
  expect(texts.toSorted((a, b) => b.size - a.size)[0]?.text, 'the largest type').toMatch(/^[≈100,]+$/)

  const said = region('Statements').getByRole('listitem')
  expect(await said.count()).toBe(6)
  expect(await readingOf(said.first())).toMatch(/^Putin → to Macron · through the Kremlin The West ignored/)
  expect(await readingOf(said.nth(1))).toMatch(/^Lavrov · conditional If it depends on Russia/)
  expect(await region('Statements').getByRole('link', { name: '+11 more' }).count()).toBe(1)

  const demands = await region('Demands').getByRole('listitem').all()
  expect(await Promise.all(demands.map(readingOf))).toEqual(
    Array.from({ length: 3 }, () =>
      expect.stringMatching(/\. Russia → (NATO|US) Answered content undisclosed · 26 Jan$/),
    ),
  )

  expect(await readingOf(region('Next'))).toBe(
    'Next Mon 31 Jan Open UN Security Council meeting on Ukraine in 3 days Feb 2022 Joint Russia–Belarus military drills day not given',
  )
  expect(await region('Actors').getByRole('listitem').count()).toBe(6)
  expect(await region('Actors').getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
    'Russia and Belarus',
    'NATO and members',
  ])
  for (const name of [/^28 Jan 2022, call: Putin–Macron call, 1 source$/, /^31 Jan 2022, .*Security Council meeting/]) {
    expect(await region('Timeline').getByRole('link', { name }).count()).toBe(1)
  }
})
