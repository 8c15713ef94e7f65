// @ts-check
// Every page by itself, in production mode, so that none loads a chunk that it shares with another.
import path from 'node:path'
import { build } from 'vite'
import react from '@vitejs/plugin-react'
import { ROOT } from '../../src/cli/install.mjs'

export const PAGES = ['blank', 'floor', 'shell', 'vis', 'timelinejs', 'calendar']
const SHELL_PACKAGES = ['react', 'react-dom', 'react-router-dom', '@tanstack/react-query']
const HERE = import.meta.dirname

/**
 * @param {string} outDir
 * @param {readonly string[]} pages
 */
export async function buildPages(outDir, pages) {
  for (const page of pages) {
    await build({
      configFile: false,
      root: path.join(HERE, 'pages'),
      base: `/bench/${page}/`,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      // The shell has the very React of the product; the peer has the last one that it works with.
      resolve: { alias: page === 'shell' ? SHELL_PACKAGES.map(ofProduct) : [] },
      plugins: [react(), timelineJsAsModule()],
      build: {
        outDir: path.join(outDir, page),
        emptyOutDir: true,
        target: 'es2023',
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: { input: path.join(HERE, 'pages', `${page}.html`) },
      },
    })
  }
}

/**
 * Our own app, built as for a release.
 * @param {string} outDir
 */
export async function buildApp(outDir) {
  await build({ root: ROOT, logLevel: 'error', build: { outDir, emptyOutDir: true } })
}

/**
 * TimelineJS is published as a script that sets a global.
 * @returns {import('vite').Plugin}
 */
function timelineJsAsModule() {
  return {
    name: 'timelinejs-as-module',
    transform: (code, id) =>
      id.endsWith('/timelinejs/dist/js/timeline.js') ? `${code}\nexport const { Timeline } = TL` : null,
  }
}

/** @param {string} name */
function ofProduct(name) {
  return { find: new RegExp(`^${name}(?=/|$)`), replacement: path.join(ROOT, 'node_modules', name) }
}
