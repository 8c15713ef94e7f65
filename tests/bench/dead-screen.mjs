// @ts-check
// What the first screen costs the browser without us: the same elements, styles and faces as dead HTML, with no script
// but the one that says when they stand. What it and the shell take together, no page that draws itself gets below.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { askProbe, openFresh } from './driver/browser.mjs'

export const DEAD_SCREEN = 'dead-screen'

const SAYS_WHEN_DRAWN = `document.fonts.ready.then(() => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => performance.mark('bench:all-drawn')
  port2.postMessage(undefined)
}))
`

/**
 * Takes the first screen off a run of the app and writes it down as a page of the bench.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./server.mjs').Server} server
 * @param {string} pages
 */
export async function writeDeadScreen(browser, server, pages) {
  const { page, close } = await openFresh(browser)
  await page.goto(`${server.address}/`)
  await askProbe(page, (probe) => probe.whenMarked(['watchfloor:all-drawn']), undefined)
  const html = await page.content()
  await close()
  const folder = path.join(pages, DEAD_SCREEN)
  await mkdir(folder, { recursive: true })
  const still = html
    .replaceAll(/<script[^>]*><\/script>/g, '')
    .replaceAll(/<link rel="(?:icon|apple-touch-icon|manifest|modulepreload)"[^>]*>/g, '')
  const script = `<script type="module" src="/bench/${DEAD_SCREEN}/drawn.js"></script></body>`
  await writeFile(path.join(folder, `${DEAD_SCREEN}.html`), still.replace('</body>', script))
  await writeFile(path.join(folder, 'drawn.js'), SAYS_WHEN_DRAWN)
}
