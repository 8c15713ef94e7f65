// @ts-check
import { chromium } from 'playwright-core'
import { findBrowser, NO_BROWSER } from '../../support/find-browser.mjs'
import { watchMemory } from './heap.mjs'
import { installProbe } from './probe.mjs'

/** @typedef {import('./probe.mjs').Probe} Probe */
/**
 * @typedef {object} OpenPage
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').CDPSession} session
 * @property {() => Promise<import('./heap.mjs').Memory>} memory
 * @property {() => Promise<void>} close
 */

const VIEWPORT = { width: 1366, height: 768 }

/** A browser without a graphics card, like the machines that walls and continuous integration have. */
export async function launchBrowser() {
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error(NO_BROWSER)
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
}

/**
 * A fresh profile with an empty cache and a blank page in it, with the probe ready for what is opened next.
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<OpenPage>}
 */
export async function openFresh(browser) {
  const context = await browser.newContext({ viewport: VIEWPORT })
  await context.addInitScript(installProbe)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const memory = await watchMemory(session)
  return { page, session, memory, close: () => context.close() }
}

/**
 * Asks the probe in the page.
 * @template Answer, Argument
 * @param {import('playwright-core').Page} page
 * @param {(probe: Probe, argument: Argument) => Answer | Promise<Answer>} question uses nothing but its arguments
 * @param {Argument} argument
 * @returns {Promise<Answer>}
 */
export async function askProbe(page, question, argument) {
  const text = `(${question.toString()})(window.watchfloorBench, ${JSON.stringify(argument) ?? 'undefined'})`
  return page.evaluate(text)
}
