// @ts-check
// Draws the icons of the installed app from public/icon.svg into public/icons/; they are committed. After a change of
// the drawing: node tests/e2e/icons.mjs
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { ROOT } from '../../src/cli/install.mjs'
import { findBrowser, NO_BROWSER } from '../support/find-browser.mjs'

const GROUND = '#14161b'
/** Systems cut a maskable icon to any shape: what counts lies within four fifths of it. Apple's takes no transparency. */
const ICONS = [
  { file: 'icon-192.png', size: 192, share: 1, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, share: 1, ground: 'transparent' },
  { file: 'maskable-192.png', size: 192, share: 0.8, ground: GROUND },
  { file: 'maskable-512.png', size: 512, share: 0.8, ground: GROUND },
  { file: 'apple-touch-180.png', size: 180, share: 0.9, ground: GROUND },
]

const executablePath = await findBrowser()
if (!executablePath) {
  console.error(NO_BROWSER)
  process.exit(1)
}
const folder = path.join(ROOT, 'public/icons')
mkdirSync(folder, { recursive: true })
const drawing = `data:image/svg+xml;base64,${readFileSync(path.join(ROOT, 'public/icon.svg')).toString('base64')}`
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
for (const { file, size, share, ground } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
      <img src="${drawing}" width="${size * share}" height="${size * share}" style="display:block">`,
  )
  await page.screenshot({ path: path.join(folder, file), omitBackground: true })
  await page.close()
  console.log(file)
}
await browser.close()
