// @ts-check
// Runs once before the end-to-end tests: serves the production build and finds the browser.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../../src/cli/install.mjs'
import { serve } from '../../src/cli/serve.mjs'
import { findBrowser, NO_BROWSER } from './find-browser.mjs'

/** @param {import('vitest/node').TestProject} project */
export async function setup(project) {
  const dist = process.env['WATCHFLOOR_DIST'] ?? path.join(ROOT, 'dist')
  if (!existsSync(path.join(dist, 'index.html'))) throw new Error(`There is no build in ${dist}: run \`npm run build\``)
  const browserPath = await findBrowser()
  if (browserPath === undefined) throw new Error(NO_BROWSER)
  const { address, close } = await serve(dist)
  project.provide('address', address)
  project.provide('browserPath', browserPath)
  return close
}
