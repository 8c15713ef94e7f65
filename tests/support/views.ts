// The routes of the app and what must stand there before a view can be judged.
import type { Locator, Page } from 'playwright-core'

type View = {
  readonly path: string
  /** Selectors of what only stands there when the view is whole. */
  readonly parts: readonly string[]
  readonly ready: (page: Page) => Locator
}

const AS_OF_LINE = 'main [role=slider][aria-label="Move the as-of day"]'

function view(path: string, ...parts: readonly string[]): View {
  return { path, parts, ready: (page) => page.locator(parts.at(-1) ?? 'main') }
}

export const SITUATION = view('/', 'main section[aria-label="Demands"]', AS_OF_LINE)

export const VIEWS: readonly View[] = [
  SITUATION,
  view('/timeline', 'main table', AS_OF_LINE),
  view('/statements', 'main section ol > li'),
  // Where nobody scrolls the questions are a view of their own.
  view('/positions', 'main section section li', 'main table td a, :root:not([data-mode=desk]) main section section li'),
  view('/figures', 'main figure svg'),
  view('/figures/russian-troops', 'main figure svg'),
  view('/actors', 'main section section a[href*="/actors/"]'),
  view('/actors/lavrov', 'main section[aria-label="In time"]'),
  view('/sources', 'main section[aria-label="Grades"]'),
  view('/sources?part=gaps', 'main section[aria-label="Days without records"]'),
  // Whole when it has looked for the reader's last visit, where it has a reader.
  view('/changes', 'main:not(:has(p[role=status])) #changes-added li'),
  view('/brief', 'main section li a[href*="/brief/default"]'),
  view('/brief/default', 'main ol > li'),
  view('/data', 'main input[inputmode=url]'),
  view('/data/stored', 'main section:nth-of-type(5)'),
  view('/no-such-view', 'main:not(:has(section)) a'),
]

/** The datasets that the app ships, as a query. */
export const RECORDS = [
  { name: 'the standoff', query: '' },
  { name: 'the build-up', query: 'data=data/build-up-2021-2022.json' },
] as const

export function addressOf(path: string, ...query: readonly string[]): string {
  const keys = query.filter((key) => key !== '').join('&')
  return keys === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${keys}`
}

/** Goes to a view inside the app, as Back and Forward do; far faster than to open its address anew. */
export async function goTo(page: Page, view: View, ...query: readonly string[]): Promise<void> {
  await page.evaluate(
    (address) => {
      history.pushState(null, '', address)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    addressOf(view.path, ...query),
  )
  await isDrawn(page, view)
}

const PATIENCE_MS = 20_000

/**
 * Waits until a view is drawn in its own type and nothing moves any more. Looks at every frame, which is
 * many times faster than a locator's own waiting; so no clock may have been put into the page.
 */
export async function isDrawn(page: Page, { path, parts }: Pick<View, 'path' | 'parts'>): Promise<void> {
  const isThere = await page.evaluate(
    async ([selectors, patience]) => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
      const end = performance.now() + patience
      while (!selectors.every((selector) => document.querySelector(selector))) {
        if (performance.now() > end) return false
        await frame()
      }
      await document.fonts.ready
      await Promise.all(document.getAnimations().map(({ finished }) => finished))
      // Measured layouts draw themselves once more when they know their size: three frames without a change.
      let calm = 0
      const observer = new MutationObserver(() => (calm = 0))
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
      for (; calm < 3; calm++) await frame()
      observer.disconnect()
      return true
    },
    [parts, PATIENCE_MS] as const,
  )
  if (!isThere) throw new Error(`${path} was never whole: it needs ${parts.join(' and ')}`)
}
