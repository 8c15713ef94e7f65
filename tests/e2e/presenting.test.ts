// Two windows of one presentation: what the briefer sees and what the room sees, in step without a server, through
// reloads; and no word of the notes where the room could find it.
import { readFile } from 'node:fs/promises'
import type { BrowserContext, CDPSession, Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inkOf, type Frame } from '../support/frame-inks'
import { openPage } from '../support/open-page'

const SHIPPED = new URL('../../public/data/standoff-2022-01-28.json', import.meta.url)
const ROOM = { width: 1280, height: 720 }

const VIEWS = [
  '/',
  '/changes',
  '/figures/russian-troops',
  '/positions',
  '/timeline?from=2022-01-21&to=2022-02-27',
  '/statements',
  '/statements?speakers=lavrov',
  '/?asof=2022-01-27',
  '/sources',
  '/actors/lavrov',
]
const SCENES = VIEWS.map((view, index) => ({
  title: `Scene of number ${index + 1}`,
  view,
  seconds: 30,
  note: `Secret-${index + 1}-murmur: only the briefer reads this.`,
}))
const BRIEF = { id: 'ten', title: 'Ten scenes', scenes: SCENES }

/** The shipped record, with a brief of its author's in it. */
async function withBrief(context: BrowserContext): Promise<void> {
  await context.route(/\/data\/standoff-2022-01-28\.json$/, async (route: Route) => {
    const dataset = JSON.parse(await readFile(SHIPPED, 'utf8')) as object
    await route.fulfill({ json: { ...dataset, briefs: [BRIEF] } })
  })
}

async function openPresenter(scene: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await openPage(`/brief/ten/presenter?scene=${scene}`, { beforeLoad: withBrief, colorScheme })
  await page.getByRole('region', { name: 'Notes' }).waitFor()
  return page
}

async function openAudience(presenter: Page): Promise<Page> {
  const opened = presenter.context().waitForEvent('page')
  await presenter.getByRole('button', { name: 'Open the audience window' }).click()
  const audience = await opened
  await audience.setViewportSize(ROOM)
  await presenter.getByText('Audience window in step').waitFor()
  return audience
}

const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 })

const sceneOf = async (page: Page): Promise<string> => new URL(page.url()).searchParams.get('scene') ?? ''
const findingOf = async (page: Page): Promise<string> =>
  page.getByRole('heading', { level: 2, name: /^Scene of number/ }).innerText()
const noteOf = async (page: Page): Promise<string> => page.getByRole('region', { name: 'Notes' }).innerText()

async function areAt(presenter: Page, audience: Page, scene: number): Promise<void> {
  await eventually(() => noteOf(presenter)).toContain(`Secret-${scene}-murmur`)
  await eventually(() => findingOf(audience)).toBe(`Scene of number ${scene}`)
  await eventually(() => sceneOf(audience)).toBe(String(scene))
}

/** All that somebody at the audience's window could read: the page, its address, its title, what it keeps. */
async function allOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      document.title,
      location.href,
      window.name,
      Object.entries(sessionStorage),
      Object.entries(localStorage),
      history.state,
    ]),
  )
}

describe('presenter and projector in two windows', () => {
  it('go through ten scenes in step, each through a reload, and the room sees no note', async () => {
    const presenter = await openPresenter(1)
    const audience = await openAudience(presenter)
    await areAt(presenter, audience, 1)
    for (let scene = 2; scene <= 10; scene++) {
      // The briefer's clicker first, then one that is plugged into the other window.
      await (scene < 6 ? presenter : audience).keyboard.press('PageDown')
      await areAt(presenter, audience, scene)
      expect(await allOf(audience), `scene ${scene}`).not.toMatch(/murmur/)
      if (scene === 4) {
        await audience.reload()
        await areAt(presenter, audience, 4)
        await presenter.getByText('Audience window in step').waitFor()
      }
      if (scene === 7) {
        await presenter.reload()
        await areAt(presenter, audience, 7)
      }
    }
    await presenter.keyboard.press('Home')
    await areAt(presenter, audience, 1)
    await audience.keyboard.type('10')
    await areAt(presenter, audience, 10)
    await audience.goBack()
    await areAt(presenter, audience, 1)
  })

  it('one goes on where it was after the other has been closed, and the timer goes on by itself', async () => {
    const presenter = await openPresenter(3)
    const audience = await openAudience(presenter)
    await presenter.getByRole('button', { name: 'Start', exact: true }).click()
    await presenter.getByRole('button', { name: 'Pause' }).waitFor()
    await audience.close()
    await presenter.getByText('No audience window is open.').waitFor()
    await presenter.keyboard.press('PageDown')
    await eventually(() => sceneOf(presenter)).toBe('4')
    await presenter.reload()
    await presenter.getByRole('button', { name: 'Pause' }).waitFor()
    await eventually(() => noteOf(presenter)).toContain('Secret-4-murmur')
    const again = await openAudience(presenter)
    await areAt(presenter, again, 4)
  })

  it('a blank screen is blank in the room, is told to the briefer, and comes back on any key', async () => {
    const presenter = await openPresenter(2)
    const audience = await openAudience(presenter)
    await areAt(presenter, audience, 2)
    await presenter.keyboard.press('.')
    await audience.getByRole('button', { name: /^The screen is black/ }).waitFor()
    await presenter.getByText('The audience’s screen is black.').waitFor()
    await audience.keyboard.press('PageDown')
    await presenter.getByText('The audience’s screen is black.').waitFor({ state: 'detached' })
    await areAt(presenter, audience, 2)
  })

  it('what is pointed at in the room has a ring around it', async () => {
    const presenter = await openPresenter(2)
    const audience = await openAudience(presenter)
    await audience.mouse.move(640, 360)
    await audience.keyboard.press('h')
    await audience.mouse.move(320, 180, { steps: 4 })
    const ring = audience.locator('[class*=ring]')
    await eventually(async () => {
      const { x = 0, y = 0, width = 0, height = 0 } = (await ring.boundingBox()) ?? {}
      return [Math.round(x + width / 2), Math.round(y + height / 2)]
    }).toEqual([320, 180])
    await presenter.locator('[class*=glass] [class*=ring]').waitFor()
    await audience.keyboard.press('h')
    await ring.waitFor({ state: 'detached' })
  })
})

describe.each(['light', 'dark'] as const)('scene changes on a %s screen', (colorScheme) => {
  it('show no blank frame and shift nothing', async () => {
    const presenter = await openPresenter(1, colorScheme)
    const audience = await openAudience(presenter)
    await areAt(presenter, audience, 1)
    await audience.bringToFront()
    await audience.evaluate(() => {
      const shifts: string[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number
          hadRecentInput: boolean
          sources: readonly { node: Node | null }[]
        })[]) {
          const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 120) : ''))
          if (!entry.hadRecentInput) shifts.push(`${location.search} ${entry.value} ${moved.join(' | ')}`)
        }
      }).observe({ type: 'layout-shift' })
    })
    const frames = await filmed(audience, async () => {
      for (let scene = 2; scene <= 10; scene++) {
        await presenter.keyboard.press('PageDown')
        await areAt(presenter, audience, scene)
      }
    })
    expect(frames.length).toBeGreaterThan(20)
    const inks = await inkOf(await presenter.context().newPage(), frames)
    const blank = inks.filter(({ ink }) => ink < 0.01)
    expect(blank).toEqual([])
    // A flash of paper white in a dark room is what nobody wants.
    const ground =
      colorScheme === 'dark' ? inks.filter(({ ground }) => ground > 60) : inks.filter(({ ground }) => ground < 200)
    expect(ground).toEqual([])
    expect(await audience.evaluate(() => Reflect.get(window, 'shifts') as readonly string[])).toEqual([])
  })
})

/** Every frame that the browser showed meanwhile. */
async function filmed(page: Page, story: () => Promise<void>): Promise<readonly Frame[]> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const frames: Frame[] = []
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data)
    void session.send('Page.screencastFrameAck', { sessionId })
  })
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 640, everyNthFrame: 1 })
  await story()
  await session.send('Page.stopScreencast')
  return frames
}
