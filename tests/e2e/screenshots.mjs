// @ts-check
// Pictures of the production build to be looked at: every view, three sizes, light and dark, into
// tests/e2e/output/. With `--readme` it renews the two pictures of the README instead.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { ROOT } from '../../src/cli/install.mjs'
import { serve } from '../../src/cli/serve.mjs'
import { findBrowser, NO_BROWSER } from '../support/find-browser.mjs'

const BUILD_UP = 'data=data/build-up-2021-2022.json'
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
]
/** @type {readonly ('light' | 'dark')[]} */
const SCHEMES = ['light', 'dark']

/** @type {readonly (readonly [name: string, address: string])[]} */
const VIEWS = [
  ['situation', '/'],
  ['situation-build-up', `/?${BUILD_UP}`],
  ['timeline', `/timeline?${BUILD_UP}`],
  ['statements', '/statements'],
  ['positions', `/positions?${BUILD_UP}&asof=2022-01-27`],
  ['exchange', '/positions?thread=demand-no-nato-for-ukraine'],
  ['figures', `/figures?${BUILD_UP}`],
  ['actors', '/actors'],
  ['sources', `/sources?${BUILD_UP}`],
  ['source', '/sources'],
  ['gaps', `/sources?${BUILD_UP}&part=gaps`],
  ['data', '/data'],
  ['record', '/?focus=claim.about-100000-troops-massed'],
  ['projector', '/?mode=projector'],
  ['kiosk', '/?mode=kiosk'],
]

const executablePath = await findBrowser()
if (!executablePath) {
  console.error(NO_BROWSER)
  process.exit(1)
}
execFileSync('npm', ['run', 'build', '--silent'], { cwd: ROOT, stdio: 'inherit' })
const server = await serve(path.join(ROOT, 'dist'))
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

/**
 * @param {string} address
 * @param {{ width: number, height: number }} viewport
 * @param {'light' | 'dark'} colorScheme
 * @param {string} file
 */
async function take(address, viewport, colorScheme, file) {
  const page = await browser.newPage({ viewport, colorScheme })
  await page.goto(server.address + address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  mkdirSync(path.dirname(file), { recursive: true })
  await page.screenshot({ path: file })
  await page.close()
  console.log(path.relative(ROOT, file))
}

const DESK = SIZES[0] ?? { width: 1366, height: 768 }
if (process.argv.includes('--readme')) {
  const folder = path.join(ROOT, 'public/readme')
  await take('/', DESK, 'light', path.join(folder, 'situation-light.png'))
  await take(`/figures?${BUILD_UP}&from=2021-10-15`, DESK, 'dark', path.join(folder, 'figures-dark.png'))
} else {
  for (const [name, address] of VIEWS) {
    for (const size of SIZES) {
      for (const scheme of SCHEMES) {
        const file = path.join(ROOT, 'tests/e2e/output', `${name}-${size.width}x${size.height}-${scheme}.png`)
        await take(address, size, scheme, file)
      }
    }
  }
}
await browser.close()
await server.close()
