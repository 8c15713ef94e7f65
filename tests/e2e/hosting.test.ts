// Any web host will do: one that knows no rewriting, one folder of it, one with a strict content policy,
// one without a way to the rest of the world.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { build } from 'vite'
import { describe, expect, inject, it } from 'vitest'
import { serve } from '../../src/cli/serve.mjs'
import { openPage } from '../support/open-page'
import { addressOf, goTo, isDrawn, RECORDS, SITUATION, VIEWS } from '../support/views'

const DEEP_LINK = '/figures/russian-troops?data=data/build-up-2021-2022.json&asof=2022-01-27'

async function showsTheFigures(page: Page): Promise<void> {
  await page.getByRole('heading', { name: /^Figures · / }).waitFor()
  await page.getByRole('figure').locator('svg').first().waitFor()
}

/** Static hosts in their simplest form: a file, or 404.html under whatever address was wrong. */
async function withoutRewriting(context: BrowserContext): Promise<void> {
  await context.route(
    (url) => url.origin === inject('address') && path.extname(url.pathname) === '' && url.pathname !== '/',
    async (route) => route.continue({ url: new URL('/missing.html', route.request().url()).href }),
  )
}

describe('a link into the middle of the app', () => {
  it('opens when it is the first thing asked of the host', async () => {
    const page = await openPage(DEEP_LINK)
    await showsTheFigures(page)
    await page.reload()
    await showsTheFigures(page)
    expect(page.url()).toBe(inject('address') + DEEP_LINK)
  })

  it('opens on a host that knows no rewriting, as its 404.html is the app', async () => {
    const page = await openPage(DEEP_LINK, { beforeLoad: withoutRewriting, expectedErrors: [/status of 404/] })
    await showsTheFigures(page)
    const [start, missing] = await Promise.all(
      ['/', '/missing.html'].map(async (address) => {
        const response = await page.request.get(inject('address') + address)
        return { status: response.status(), text: await response.text() }
      }),
    )
    expect(missing).toEqual({ status: 404, text: start?.text })
  })

  it('opens in a sub-folder, and every link and every file stays in it', async () => {
    const host = await mkdtemp(path.join(tmpdir(), 'watchfloor-folder-'))
    const built = path.join(host, 'built')
    await build({ base: '/watchfloor/', logLevel: 'error', build: { outDir: built, emptyOutDir: true } })
    await cp(built, path.join(host, 'site/watchfloor'), { recursive: true })
    const { address, close } = await serve(path.join(host, 'site'))
    try {
      const asked: string[] = []
      const page = await openPage(`${address}/watchfloor${DEEP_LINK}`, {
        beforeLoad: async (context) => {
          context.on('request', (request) => asked.push(new URL(request.url()).pathname))
        },
      })
      await showsTheFigures(page)
      await page.getByRole('link', { name: 'Situation', exact: true }).click()
      await isDrawn(page, SITUATION)
      expect(new URL(page.url()).pathname).toMatch(/^\/watchfloor\/?$/)
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      expect(links.length).toBeGreaterThan(10)
      expect([...asked, ...links].filter((target) => !target?.startsWith('/watchfloor'))).toEqual([])
    } finally {
      await close()
      await rm(host, { recursive: true })
    }
  })
})

describe('a closed network with a strict content policy', () => {
  it.each([
    { ...RECORDS[0], modes: [''] },
    { ...RECORDS[1], modes: ['mode=projector'] },
  ])('is all that any view of $name needs', async ({ query, modes }) => {
    const page = await openPage(addressOf('/', query, 'mode=kiosk'), { beforeLoad: noteViolations })
    await isDrawn(page, SITUATION)
    const policy = (await page.request.get(inject('address'))).headers()['content-security-policy']
    expect(policy).toMatch(/default-src 'self'; script-src 'self'; style-src 'self'/)
    expect(policy).not.toContain('unsafe')
    for (const view of VIEWS) {
      // What leaves for another origin fails the test in openPage.
      await goTo(page, view, query, ...modes)
      expect(await page.evaluate(() => Reflect.get(window, 'broken') as unknown), view.path).toEqual([])
    }
  })
})

/** What the browser refused by the host's policy is kept in the page, from its first line on. */
async function noteViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const broken: string[] = []
    Object.assign(window, { broken })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      broken.push(`${violatedDirective} ${blockedURI} ${sample}`),
    )
  })
}
