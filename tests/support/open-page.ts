// A real browser on the production build. Every page that a test opens is watched: a console error,
// an uncaught error or a request to another origin fails the test, whatever else it asserts.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, expect, inject } from 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the production build is served, without a slash at the end. */
    address: string
    browserPath: string
  }
}

export type PageOptions = Pick<
  BrowserContextOptions,
  | 'viewport'
  | 'colorScheme'
  | 'timezoneId'
  | 'reducedMotion'
  | 'locale'
  | 'javaScriptEnabled'
  | 'hasTouch'
  | 'acceptDownloads'
  | 'permissions'
> & {
  /** Console errors that the test is about: a host that fails is reported by the browser itself. */
  readonly expectedErrors?: readonly RegExp[]
  /** Origins that may be asked beside the page's own. */
  readonly otherOrigins?: readonly string[]
  /** False where the test is about what comes while nobody waits: parts, copies, the worker. True unless said. */
  readonly savesData?: boolean
  /** Runs before the app's first line, in the page. */
  readonly beforeLoad?: (context: BrowserContext) => Promise<void>
}

const DESK = { width: 1366, height: 768 }
const FIXTURES = new URL('../fixtures/v1/', import.meta.url)

let browser: Browser | undefined
const contexts: BrowserContext[] = []
const complaints: string[] = []

/**
 * Opens an address of the app (`/timeline?asof=2022-01-27`, or a whole one on another host of the
 * test's own) in a fresh browser profile, on a desk screen unless told otherwise. Fixtures of
 * tests/fixtures/v1 are at `/fixtures/<file>`.
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<Page> {
  const { expectedErrors = [], otherOrigins = [], savesData = true, beforeLoad, ...contextOptions } = options
  const address = new URL(path, inject('address'))
  browser ??= await launch()
  const context = await browser.newContext({
    viewport: DESK,
    ...(address.protocol === 'file:' ? {} : { baseURL: address.origin }),
    ...contextOptions,
  })
  contexts.push(context)
  await watch(context, [address.origin, ...otherOrigins], expectedErrors)
  // Parts of the page come when they are wanted and not while nobody looks: a test then knows what was asked for.
  await context.addInitScript(
    (saveData) => Object.defineProperty(navigator, 'connection', { value: { saveData }, configurable: true }),
    savesData,
  )
  await beforeLoad?.(context)
  const page = await context.newPage()
  await page.goto(address.href)
  return page
}

/** Where a page is, as its address bar has it: that follows the board by a frame. */
export async function addressOf(page: Page): Promise<URL> {
  await page.evaluate(
    async () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)))),
  )
  return new URL(page.url())
}

/** Goes back, as a reader does: from what the address bar shows. */
export async function goBack(page: Page): Promise<void> {
  await addressOf(page)
  await page.goBack()
}

async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('browserPath'),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

async function watch(context: BrowserContext, origins: readonly string[], expected: readonly RegExp[]): Promise<void> {
  const complain = (text: string): void => {
    if (!expected.some((pattern) => pattern.test(text))) complaints.push(text)
  }
  context.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complain(`uncaught: ${error.error().stack ?? error.error().message}`))
  await context.route(
    (url) => !origins.includes(url.origin) && url.protocol.startsWith('http'),
    async (route) => {
      complain(`request to another origin: ${route.request().url()}`)
      await route.abort()
    },
  )
  await context.route(
    (url) => origins.includes(url.origin) && url.pathname.startsWith('/fixtures/'),
    async (route) => {
      const file = new URL(route.request().url()).pathname.slice('/fixtures/'.length)
      const body = await readFile(fileURLToPath(new URL(file, FIXTURES)))
      await route.fulfill({ body, contentType: 'application/json' })
    },
  )
}

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
  expect(complaints.splice(0), 'the page complained').toEqual([])
})

afterAll(async () => {
  await browser?.close()
  browser = undefined
})
