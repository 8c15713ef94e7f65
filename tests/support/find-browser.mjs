// @ts-check
// The browser for the end-to-end tests: one that is named, one that is here, or one that is fetched.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { packageCommand, run } from '../../src/cli/install.mjs'

const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable]
    return folder
      ? [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Chromium/Application/chrome.exe'),
          path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : []
  }),
]

/** What a reader can do where no browser is to be had. */
export const NO_BROWSER =
  'No browser for the end-to-end tests: none was found and none could be installed.\n' +
  'Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chrome npm test'

/**
 * The path of a browser that is already on this machine. A browser named by CHROMIUM_PATH or
 * CHROME_BIN that is not there is an error, never a reason to take another one.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  for (const variable of ['CHROMIUM_PATH', 'CHROME_BIN']) {
    const named = process.env[variable]
    if (!named) continue
    if (isFile(named)) return named
    throw new Error(`${variable} names ${named}, and there is no such file.`)
  }
  const { chromium } = await import('playwright-core')
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES_ON_PATH.map((name) => path.join(folder, name)))
  return [chromium.executablePath(), ...onPath, ...USUAL_PLACES].find(isFile)
}

/**
 * The path of a browser, fetched where there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findOrInstallBrowser() {
  const found = await findBrowser()
  if (found !== undefined) return found
  console.log('No browser found; fetching Chromium through Playwright ...')
  await run(...packageCommand('playwright-core/cli.js', 'install', 'chromium'))
  const fetched = await findBrowser()
  if (fetched !== undefined && starts(fetched)) return fetched
  const asRoot = rootPrefix()
  if (!existsSync('/usr/bin/apt-get') || asRoot === undefined) return fetched
  console.log('Playwright gave no browser that starts; asking Debian for one ...')
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  await run(...withPrefix(apt, 'update'))
  await run(...withPrefix(apt, 'install', '-y', 'chromium'))
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(isFile) ?? fetched
}

/** @param {string} file */
function isFile(file) {
  return existsSync(file) && statSync(file).isFile()
}

/**
 * A fetched browser may lack system libraries; one that cannot say its version cannot run a test.
 * @param {string} browser
 */
function starts(browser) {
  return spawnSync(browser, ['--version'], { timeout: 30_000 }).status === 0
}

/** How to run as root here: as we are, through sudo without a password, or not at all. */
function rootPrefix() {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined
}

/**
 * @param {readonly string[]} prefix
 * @param {...string} command
 * @returns {[command: string, args: string[]]}
 */
function withPrefix(prefix, ...command) {
  const [first = '', ...rest] = [...prefix, ...command]
  return [first, rest]
}
