// A view in somebody else's page, on another origin: the page is what the Share dialog's HTML makes of it, under a
// content policy that allows what the dialog says and nothing more.
import { createServer, type Server } from 'node:http'
import { AxeBuilder } from '@axe-core/playwright'
import type { Frame, Page } from 'playwright-core'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { embedSnippet, type EmbedChoice } from '../../src/view-model/embed-snippet'
import { openPage, type PageOptions } from '../support/open-page'
import { addressOf, isDrawn, SITUATION, VIEWS } from '../support/views'

const servers: Server[] = []

afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => new Promise((resolve) => server.close(resolve))))
})

/** Serves one page with these frames in it; gives its address. */
async function servePage(body: string, scripts = "'unsafe-inline'"): Promise<string> {
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src ${scripts}; frame-src ${inject('address')}`
  const server = createServer((request, response) => {
    const isPage = request.url === '/'
    response.writeHead(isPage ? 200 : 204, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
    })
    response.end(
      isPage ? `<!doctype html><html lang="en"><title>An article</title><main><h1>An article</h1>${body}</main>` : '',
    )
  })
  servers.push(server)
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const bound = server.address()
  // By another name than the app's, so by another site's.
  return `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}`
}

function snippet(path: string, choice: Partial<EmbedChoice> = {}): string {
  const address = inject('address') + addressOf(path, 'embed=1')
  return embedSnippet({ address, title: `A view: ${path}`, width: undefined, height: undefined, ...choice })
}

async function openHost(html: string, options: PageOptions & { readonly scripts?: string } = {}): Promise<Page> {
  const { scripts, ...pageOptions } = options
  return openPage(await servePage(html, scripts), { otherOrigins: [inject('address')], ...pageOptions })
}

/** The embedded view, once its source line is there. */
async function frameIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  if (!frame) throw new Error('The page holds no frame')
  await frame.waitForSelector('footer')
  return frame
}

/** How much the document of the frame is larger than what is seen of it. */
async function hidden(frame: Frame): Promise<{ readonly width: number; readonly height: number }> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    return { width: scrollWidth - clientWidth, height: scrollHeight - clientHeight }
  })
}

describe('a view in a page of another origin', () => {
  it.each([320, 1200])('is wide as its place and tall as its content at %i pixels, on every view', async (width) => {
    const page = await openHost(snippet('/data'), { viewport: { width: width + 16, height: 800 } })
    const frame = await frameIn(page)
    for (const view of VIEWS) {
      await frame.goto(inject('address') + addressOf(view.path, 'embed=1'))
      await frame.waitForSelector(
        view.parts.at(-1)?.replace('main [role=slider][aria-label="Move the as-of day"]', 'main') ?? 'main',
      )
      // Sized to fit, or as tall as the page allows and scrolling from there on.
      await expect
        .poll(
          async () => {
            const { height } = await hidden(frame)
            return height === 0 || (await page.evaluate(() => document.querySelector('iframe')?.clientHeight)) === 1600
          },
          { message: view.path },
        )
        .toBe(true)
      expect((await hidden(frame)).width, view.path).toBe(0)
      await frame.getByRole('link', { name: 'Open in full' }).waitFor()
    }
  })

  it('names its source and hears no keys', async () => {
    const page = await openHost(snippet('/statements?actors=lavrov&asof=2022-01-27'))
    const frame = await frameIn(page)
    expect(await frame.locator('footer').innerText()).toMatch(
      /The standoff over Ukraine · as of 27 Jan 2022 · only Actors: .+ · rev 2022-01-28\.1 · CC-BY-4\.0 · Watchfloor/,
    )
    const address = frame.url()
    await frame.getByRole('link', { name: 'Open in full' }).focus()
    for (const key of ['/', 'f', ']', 'j', '?', 'Control+k']) await page.keyboard.press(key)
    expect(await frame.locator('dialog, [role=dialog], aside').count()).toBe(0)
    expect(frame.url()).toBe(address)
  })

  it('remembers nothing of its readers, even where the browser would let it', async () => {
    const page = await openPage('/changes?embed=1')
    await isDrawn(page, { path: '/changes', parts: ['#changes-added li', 'footer'] })
    expect(
      await page.evaluate(async () => ({
        stores: (await indexedDB.databases()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      })),
    ).toEqual({ stores: 0, workers: 0 })
  })

  it('opens in full in a tab of its own, and so does every record', async () => {
    const page = await openHost(snippet('/statements?asof=2022-01-27&focus=statement.us-written-reply'))
    const frame = await frameIn(page)
    for (const [link, expected] of [
      [
        frame.getByRole('link', { name: 'Open in full' }),
        /\/statements\?asof=2022-01-27&focus=statement\.us-written-reply$/,
      ],
      [frame.locator('main ol > li a').first(), /\/statements\?asof=2022-01-27&focus=statement\.[a-z0-9-]+$/],
    ] as const) {
      const before = frame.url()
      const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()])
      await tab.getByRole('navigation', { name: 'Views' }).waitFor()
      expect(tab.url()).toMatch(expected)
      // A page with all its rights, and none over the page that it came from.
      expect(await tab.evaluate(() => [window.origin, window.opener])).toEqual([inject('address'), null])
      expect(frame.url()).toBe(before)
      await tab.close()
    }
  })

  it('keeps a fixed height and scrolls where the page lets no script run', async () => {
    const page = await openHost(snippet('/statements'), {
      scripts: "'none'",
      expectedErrors: [/Content Security Policy/],
    })
    const frame = await frameIn(page)
    await frame.waitForSelector('main ol > li')
    expect(await page.evaluate(() => document.querySelector('iframe')?.clientHeight)).toBe(520)
    expect((await hidden(frame)).height).toBeGreaterThan(0)
    // Its source is in sight all the same.
    const foot = await frame.locator('footer').boundingBox()
    const place = await page.locator('iframe').boundingBox()
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual((place?.y ?? 0) + (place?.height ?? 0) + 1)
  })

  it('follows its content when that grows and shrinks', async () => {
    const page = await openHost(snippet('/figures/russian-troops'), { viewport: { width: 760, height: 800 } })
    const frame = await frameIn(page)
    await frame.waitForSelector('main figure svg')
    await expect.poll(async () => (await hidden(frame)).height).toBe(0)
    const height = async () => page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0)
    const before = await height()
    await frame.evaluate(() => Object.assign(document.querySelector('main')?.style ?? {}, { paddingBottom: '200px' }))
    await expect.poll(height).toBe(before + 200)
    await frame.evaluate(() => Object.assign(document.querySelector('main')?.style ?? {}, { paddingBottom: '0' }))
    await expect.poll(height).toBe(before)
  })

  it('is clean by axe, with the page around it', async () => {
    const page = await openHost(snippet('/'))
    const frame = await frameIn(page)
    await frame.waitForSelector('main section')
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(false).analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([])
  })
})

describe('the Share dialog', () => {
  it('gives the HTML of the view, shows it as it will look, and copies it', async () => {
    const page = await openPage('/figures/russian-troops', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await isDrawn(page, { path: '/figures', parts: ['main figure svg'] })
    await page.getByRole('button', { name: 'Share' }).click()
    const dialog = page.getByRole('dialog', { name: 'Share this view' })
    await dialog.getByText('Embed in a page').click()
    await dialog.getByText('720 px').click()
    const preview = await (await page.waitForSelector('dialog iframe')).contentFrame()
    await preview?.waitForSelector('main figure svg')
    await dialog.getByRole('button', { name: 'Copy HTML' }).click()
    await dialog.getByText('HTML copied.').waitFor()
    const copied = await page.evaluate(async () => navigator.clipboard.readText())
    expect(copied).toContain(`src="${inject('address')}/figures/russian-troops?asof=2022-01-28&amp;embed=1"`)
    expect(copied).toContain('max-width: 720px')
    const host = await openHost(copied)
    await (await frameIn(host)).waitForSelector('main figure svg')
  })
})

describe('the first screen of a desk', () => {
  it('fetches nothing of the frame', async () => {
    const asked: string[] = []
    const page = await openPage('/', {
      beforeLoad: async (context) => {
        context.on('request', (request) => asked.push(request.url()))
      },
    })
    await isDrawn(page, SITUATION)
    expect(asked.filter((address) => address.includes('embed'))).toEqual([])
  })
})
