// A wall with a brief: it turns by itself, stands still for whoever touches it, and nothing that goes wrong stops it.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  addressOfWall,
  atRest,
  eventually,
  goodHost,
  openWall,
  pass,
  passSlowly,
  passUntil,
  sceneOf,
  secondsUntilScene,
  stateOf,
  withBrief,
} from '../support/wall-host'

const BRIEF = '&brief=watch'
const threeScenes = withBrief({ view: '/', seconds: 10 }, { view: '/positions' }, { view: '/actors', seconds: 20 })

const openBrief = async (scenes = threeScenes, query = BRIEF, options = {}): Promise<Page> =>
  openWall(goodHost({ edit: scenes }), query, options)

describe('the scenes of a brief', () => {
  it('follow one another, by the seconds that were chosen or by how much there is to read, and begin anew', async () => {
    const page = await openBrief()
    await eventually(async () => sceneOf(page)).toBe('1')
    const entries = await page.evaluate(() => history.length)
    expect(await secondsUntilScene(page, 2)).toBeGreaterThanOrEqual(8)
    const { pathname, searchParams } = await addressOfWall(page)
    expect([pathname, searchParams.get('scene')]).toEqual(['/positions', '2'])
    // By reading: no chosen time, and many words.
    expect(await secondsUntilScene(page, 3)).toBeGreaterThan(20)
    expect(await secondsUntilScene(page, 1)).toBeGreaterThanOrEqual(18)
    expect(await page.evaluate(() => history.length)).toBe(entries)
  })

  it('go on after a reload where they were', async () => {
    const page = await openBrief()
    await secondsUntilScene(page, 2)
    await page.reload()
    await pass(page, 2)
    await eventually(async () => sceneOf(page)).toBe('2')
  })

  it('need no preparation: the standing brief is enough', async () => {
    const page = await openWall(goodHost(), '&brief=default')
    await secondsUntilScene(page, 2)
    expect((await addressOfWall(page)).pathname).toBe('/changes')
  })

  it('go on past one whose address is broken, and past one whose view does not come, which says so and comes again', async () => {
    let isAway = true
    const page = await openBrief(
      withBrief(
        { view: 'https://elsewhere.example/', seconds: 5 },
        { view: '/positions', seconds: 30 },
        { view: '/', seconds: 5 },
      ),
      BRIEF,
      {
        expectedErrors: [/dynamically imported module/, /positions-view/],
        beforeLoad: async (context: Awaited<ReturnType<Page['context']>>) => {
          await context.route(/positions-view-[^/]*\.js$/, async (route) => (isAway ? route.abort() : route.continue()))
        },
      },
    )
    await eventually(async () => page.getByRole('alert').innerText()).toContain('https://elsewhere.example/')
    await secondsUntilScene(page, 2)
    await eventually(async () => page.getByRole('alert').innerText()).toMatch(
      /This view has stopped[\s\S]*Tried again in 5 s/,
    )
    isAway = false
    await passSlowly(page, 20)
    await page
      .getByRole('region', { name: /Demands/ })
      .first()
      .waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await secondsUntilScene(page, 3)
  })
})

describe('whoever comes by', () => {
  it('holds the scene with a touch, and is told when it goes on', async () => {
    const page = await openBrief()
    await passSlowly(page, 5)
    await page.mouse.click(400, 400)
    await eventually(async () => stateOf(page)).toMatch(/Paused · goes on in (60|59) s/)
    await passSlowly(page, 40)
    expect(await sceneOf(page)).toBe('1')
    await page.keyboard.press('ArrowRight')
    await passSlowly(page, 40)
    expect(await sceneOf(page)).toBe('1')
    await passSlowly(page, 30)
    await eventually(async () => sceneOf(page)).toBe('2')
    expect(await stateOf(page)).not.toContain('Paused')
  })

  it('opens no link, menu, dialog or selection, by hand or by key', async () => {
    const page = await openWall(goodHost())
    const before = page.url()
    const link = await page.getByRole('link').first().boundingBox()
    if (!link) throw new Error('A wall without a record')
    const at = { x: link.x + link.width / 2, y: link.y + link.height / 2 }
    await page.evaluate(() => {
      const seen = { menus: 0 }
      Object.assign(window, { seen })
      window.addEventListener('contextmenu', (event) => (seen.menus += event.defaultPrevented ? 0 : 1))
    })
    for (const button of ['left', 'middle', 'right'] as const) await page.mouse.click(at.x, at.y, { button })
    await page.mouse.dblclick(at.x, at.y)
    await page.mouse.down()
    await page.mouse.move(at.x + 300, at.y + 200)
    await page.mouse.up()
    for (const key of ['Tab', 'Enter', 'Space', '/', '?', 'j', 'f', 'Control+k', 'ContextMenu', 'Control+=']) {
      await page.keyboard.press(key)
    }
    expect(page.url().replace(/&tlp=clear$/, '')).toBe(before.replace(/&tlp=clear$/, ''))
    expect(page.context().pages()).toHaveLength(1)
    expect(await page.getByRole('dialog').count()).toBe(0)
    const left = await page.evaluate(() => ({
      selected: String(getSelection()),
      focused: document.activeElement?.tagName,
      cursor: getComputedStyle(document.elementFromPoint(400, 400) ?? document.body).cursor,
      menus: (Reflect.get(window, 'seen') as { menus: number }).menus,
      zoom: visualViewport?.scale,
    }))
    expect(left).toEqual({ selected: '', focused: 'BODY', cursor: 'none', menus: 0, zoom: 1 })
  })
})

describe('outside its hours', () => {
  it('a wall is dark but for the time and its state, keeps its data up to date, and wakes by itself', async () => {
    const host = goodHost()
    const page = await openWall(host, '&hours=14:43-14:42')
    expect(await page.getByRole('region', { name: 'Figures', exact: true }).count()).toBe(1)
    await pass(page, 65)
    await eventually(async () => page.getByRole('region', { name: 'Outside its hours' }).innerText()).toMatch(
      /14:42[\s\S]*from 14:43[\s\S]*Fresh/,
    )
    expect(await page.getByRole('region', { name: 'Figures', exact: true }).count()).toBe(0)
    await pass(page, 65)
    await page.getByRole('region', { name: 'Figures', exact: true }).waitFor()
    await eventually(() => host.asked.length).toBeGreaterThanOrEqual(3)
  })
})

describe('what comes from the host', () => {
  it('is shown between two scenes, never within one', async () => {
    const host = goodHost({ edit: withBrief({ view: '/', seconds: 100 }, { view: '/positions', seconds: 100 }) })
    const page = await openWall(host, `${BRIEF}&refresh=15`)
    await page.getByText('rev 2022-01-28.1').waitFor()
    host.revision = '2022-01-28.2'
    await passSlowly(page, 40)
    await eventually(() => host.asked.length).toBeGreaterThanOrEqual(3)
    expect(await page.getByText('rev 2022-01-28.2').count()).toBe(0)
    await secondsUntilScene(page, 2)
    await page.getByText('rev 2022-01-28.2').waitFor()
  })

  it('never takes the place of a good board when it is broken, and the foot says what is wrong', async () => {
    const host = goodHost()
    const page = await openWall(host, '&refresh=15')
    const figure = page.getByRole('region', { name: 'Figures', exact: true })
    host.mode = 'half'
    await pass(page, 16)
    await eventually(async () => stateOf(page)).toMatch(/line 1, column \d+/)
    host.mode = 'good'
    host.revision = '2022-01-28.9'
    host.edit = ({ events, ...rest }) => ({
      ...rest,
      events: events.map((event) => ({ ...event, date: 'soon' })),
      statements: [],
      claims: [],
    })
    await passUntil(page, /rev 2022-01-28\.9 not shown/)
    expect(await figure.innerText()).toContain('100,000')
    delete host.edit
    host.revision = '2022-01-28.3'
    await passUntil(page, /rev 2022-01-28\.3/)
    await eventually(async () => stateOf(page)).not.toMatch(/not shown/)
  })
})

describe('a clock that is set anew', () => {
  it('makes fresh data no older, and has the host asked at once', async () => {
    const host = goodHost()
    const page = await openWall(host)
    await pass(page, 5)
    const asked = host.asked.length
    await page.clock.setSystemTime(new Date('2022-01-28T20:00:00Z'))
    await pass(page, 2)
    await eventually(() => host.asked.length).toBe(asked + 1)
    await eventually(async () => stateOf(page)).toMatch(/^Fresh[\s\S]*last answer \d+ s ago/)
  })

  it('makes stale data no fresher', async () => {
    const host = goodHost()
    const page = await openWall(host, '&refresh=15')
    host.mode = 'gone'
    await pass(page, 200)
    await eventually(async () => stateOf(page)).toContain('Stale')
    await page.clock.setSystemTime(new Date('2022-01-28T10:00:00Z'))
    await pass(page, 5)
    await eventually(async () => stateOf(page)).toMatch(/Stale[\s\S]*3 min ago/)
    await page.getByRole('status').filter({ hasText: 'No good answer for 3 min' }).waitFor()
  })
})

it('a day of scenes leaves nothing behind', async () => {
  const page = await openBrief(withBrief({ view: '/', seconds: 2 }, { view: '/positions', seconds: 2 }))
  const nodes = async (): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length)
  const rounds = async (count: number): Promise<void> => {
    for (let round = 0; round < count; round++) {
      await secondsUntilScene(page, 2)
      await secondsUntilScene(page, 1)
    }
  }
  await rounds(2)
  const before = await atRest(nodes)
  await rounds(12)
  await eventually(nodes).toBe(before)
})
