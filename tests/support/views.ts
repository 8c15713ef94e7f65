// The routes of the app and what must stand there before a view can be judged.
import type { Locator, Page } from 'playwright-core'

type View = { readonly path: string; readonly ready: (page: Page) => Locator }

const region = (name: string) => (page: Page) => page.getByRole('region', { name, exact: true })
const asOfLine = (page: Page): Locator => page.getByRole('slider', { name: 'Move the as-of day' })

export const SITUATION: View = { path: '/', ready: asOfLine }

export const VIEWS: readonly View[] = [
  SITUATION,
  { path: '/timeline', ready: asOfLine },
  { path: '/statements', ready: region('Statements') },
  { path: '/figures', ready: (page) => page.getByRole('figure').locator('svg').first() },
  { path: '/figures/russian-troops', ready: (page) => page.getByRole('figure').locator('svg').first() },
  { path: '/actors', ready: region('Actors') },
  { path: '/actors/lavrov', ready: (page) => page.getByRole('heading', { name: 'Sergei Lavrov' }) },
  { path: '/data', ready: region('This dataset') },
  { path: '/no-such-view', ready: (page) => page.getByText('There is no such view.') },
]

/** The datasets that the app ships, as a query. */
export const RECORDS = [
  { name: 'the standoff', query: '' },
  { name: 'the build-up', query: 'data=data/build-up-2021-2022.json' },
] as const

export function addressOf(path: string, ...query: readonly string[]): string {
  const keys = query.filter((key) => key !== '').join('&')
  return keys === '' ? path : `${path}?${keys}`
}

/** Waits until a view is drawn in its own type and nothing moves any more. */
export async function isDrawn(page: Page, { ready }: View): Promise<void> {
  await ready(page).first().waitFor()
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    // Measured layouts draw themselves once more when they know their size: two frames without a change.
    await new Promise<void>((resolve) => {
      let calm = 0
      const observer = new MutationObserver(() => (calm = 0))
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
      const frame = (): void => {
        calm += 1
        if (calm > 2) {
          observer.disconnect()
          resolve()
        } else requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
    })
  })
}
