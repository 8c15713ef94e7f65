import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { normalizePath, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { appBuild } from './src/cli/app-build.mjs'
import { oneFileBesides } from './src/cli/one-file-plugin.mjs'

const MAIN = source('main.tsx')
const BEGIN = source('app/begin.ts')
/** What says what is wrong with a file; fetched for those that are faulty, and with logs. */
const INGEST = source('ingest/ingest.ts')
const CONSOLE = source('app/console-api.ts')
const FIGURES = source('features/figures/')
/** By which views leave the app: as files, as printed pages, as a handout. */
const LEAVING = ['app/share-part.tsx', 'app/print-part.tsx', 'app/handout-frame.tsx'].map(source)
/** Comes beside the script where a link leads there. */
const TIMELINE = source('features/timeline/timeline-view.tsx')
/** What is shown to an audience, and where that is made: what they have in common nobody else needs. */
const BRIEFING = /\/app\/(brief-page|add-view-part|stage-frame|presenter-frame|wall-frame|handout-frame)\.tsx$/
/** What asks for the record; what comes from packages; what is our own. */
const FIRST_SCRIPTS = ['begin', 'libraries', 'app']
/** The two faces of the first screen: what the board says, and what was said. */
const FIRST_FACES = [/source-sans-3-latin-wght-normal/, /source-serif-4-latin-400-normal/]

export default defineConfig({
  plugins: [react(), earlyStart(), firstDataset(), compileHints(), appBuild(), fallbackPage(), oneFileBesides()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    // Every browser that runs the app's modules preloads them by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [...chunkGroups()] } } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // Pure functions keep no state, so the files may share a thread: a sixth of the time.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/support/integration-setup.ts'],
          testTimeout: 20_000,
          // Two cores share the work; left to itself Vitest would keep one of them free.
          maxWorkers: 2,
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        // A real browser on the production build in dist/; see tests/README.md.
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/e2e-setup.mjs'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

/**
 * Most functions of the first screen's scripts are called at once. Chromium is told to compile all of them while it
 * loads them, beside the page, instead of reading each a second time when its call comes; others read a comment.
 */
function compileHints(): Plugin {
  return {
    name: 'compile-hints',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && FIRST_SCRIPTS.includes(file.name)) file.code = `${COMPILE_ALL}\n${file.code}`
        }
      },
    },
  }
}

const COMPILE_ALL = '//# allFunctionsCalledOnLoad'

/** The record that most visitors open is asked for beside the catalogue that names it, and not after it. */
function firstDataset(): Plugin {
  const catalogue = new URL('public/data/index.json', import.meta.url)
  return {
    name: 'first-dataset',
    apply: 'build',
    config: () => {
      const { datasets } = JSON.parse(readFileSync(catalogue, 'utf8')) as { datasets: readonly { href: string }[] }
      return { define: { 'import.meta.env.FIRST_DATASET': JSON.stringify(datasets[0]?.href) } }
    },
  }
}

/** Hosts without rewriting answer an unknown path with 404.html: there it is the app, which knows the path. */
function fallbackPage(): Plugin {
  return {
    name: 'fallback-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type === 'asset') this.emitFile({ type: 'asset', fileName: '404.html', source: page.source })
      },
    },
  }
}

/**
 * In the page stands what must not wait for the app's script: the file that asks for the record, as a script of
 * its own, and the faces of the first text. (The development server has neither, and is only slower.)
 */
function earlyStart(): Plugin {
  let base = '/'
  return {
    name: 'early-start',
    apply: 'build',
    configResolved: (config) => {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = Object.values(bundle)
        const begin = files.find((file) => file.type === 'chunk' && file.moduleIds.includes(BEGIN))
        const faces = FIRST_FACES.map((face) => files.find(({ fileName }) => face.test(fileName))?.fileName)
        const script = `<script type="module" crossorigin src="${base}${begin?.fileName ?? ''}">`
        if (faces.includes(undefined) || !html.includes(script)) {
          throw new Error('The page lacks the script to begin with, or a face')
        }
        const preloads = faces.map(
          (face) => `  <link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${face ?? ''}">\n  `,
        )
        return html
          .replace(script, script.replace('module"', 'module" async'))
          .replace('</head>', `${preloads.join('')}</head>`)
      },
    },
  }
}

type ModuleGraph = { readonly getModuleInfo: (id: string) => ModuleInfo | null }
type ModuleInfo = { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] }

/**
 * Three files for all that the first screen needs: what asks for the record, packages, and our own; two because they
 * are compiled on two threads, and because a release leaves packages as they were in the reader's cache. A fourth for
 * what its timeline has in common with other parts, a fifth for what only those have in common. Few requests, and long
 * texts for gzip to find repeats in.
 */
function chunkGroups(): readonly ChunkGroup[] {
  return [
    { ...chunkOf('begin', BEGIN), priority: 5 },
    { ...chunkOf('libraries', MAIN), test: /[\\/]node_modules[\\/]/, priority: 4 },
    { ...chunkOf('app', MAIN), priority: 3 },
    // What keeps anything in the browser is small, and wanted without all that views have in common.
    { name: (id) => (/\/node_modules\/idb\/|\/load\/own-databases?\.ts$/.test(id) ? 'storage' : null), priority: 3 },
    { ...chunkOf('ingest', INGEST), priority: 2.5 },
    { ...chunkOf('shared', TIMELINE), minShareCount: 2, priority: 2 },
    { name: modelsName(), minShareCount: 2, priority: 1 },
    // After all others, for a file takes with it whatever it needs that nobody has taken: words and selectors that other
    // views need too must not come with the chart library.
    { name: figureChartName(), minShareCount: 2, priority: 0.5 },
  ]
}

/**
 * The console asks for what single views are made of. For its sake alone nothing joins what other views load: it stands
 * beside its own view, as `<view>-model`.
 */
function modelsName(): ChunkGroup['name'] {
  const ownersOf = partsThatNeed()
  return (id, graph) => {
    const owners = ownersOf(id, graph)
    const [view, ...others] = owners.filter((part) => part !== CONSOLE)
    if (owners.every((part) => BRIEFING.test(part))) return 'briefing'
    if (isForCharts(owners)) return null
    const leaving = owners.filter((part) => part !== CONSOLE)
    if (leaving.length > 1 && leaving.every((part) => LEAVING.includes(part))) return 'outputs'
    const isForConsole = owners.includes(CONSOLE) && view !== undefined && others.length === 0
    return isForConsole ? `${basename(view, '.tsx')}-model` : 'models'
  }
}

/** The chart library is far larger than all that views have in common: it is for those who draw charts. */
function figureChartName(): ChunkGroup['name'] {
  const ownersOf = partsThatNeed()
  return (id, graph) => (isForCharts(ownersOf(id, graph)) ? 'figure-chart' : null)
}

/** The parts that are fetched on demand and need a module; walks the app once. */
function partsThatNeed(): (id: string, graph: ModuleGraph) => readonly string[] {
  let parts: readonly (readonly [part: string, reached: ReadonlySet<string>])[] | undefined
  return (id, graph) => {
    parts ??= partsFrom(MAIN, graph).map((part) => [part, importedFrom([part], graph)])
    return parts.filter(([, reached]) => reached.has(id)).map(([part]) => part)
  }
}

function isForCharts(owners: readonly string[]): boolean {
  return owners.filter((part) => part !== CONSOLE).length > 1 && owners.every((part) => part.startsWith(FIGURES))
}

/** Every module that is fetched on demand. */
function partsFrom(main: string, graph: ModuleGraph): readonly string[] {
  const found = new Set([main])
  const parts = new Set<string>()
  for (const id of found) {
    const { importedIds = [], dynamicallyImportedIds = [] } = graph.getModuleInfo(id) ?? {}
    for (const part of dynamicallyImportedIds) parts.add(part)
    for (const next of [...importedIds, ...dynamicallyImportedIds]) found.add(next)
  }
  return [...parts]
}

type ChunkGroup = {
  readonly name: string | ((id: string, graph: ModuleGraph) => string | null)
  readonly test?: RegExp
  readonly priority?: number
  readonly minShareCount?: number
}

/** One file of that name for some modules and all that they import. */
function chunkOf(name: string, ...entries: readonly string[]): ChunkGroup {
  let reached: ReadonlySet<string> | undefined
  return {
    name: (id, graph) => {
      reached ??= importedFrom(entries, graph)
      return reached.has(id) || id.includes('rolldown/runtime') ? name : null
    },
  }
}

/** Modules and all that they import statically, directly or not. */
function importedFrom(entries: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set(entries)
  // A set also hands out what is added while it is walked.
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  }
  return found
}

function source(path: string): string {
  return normalizePath(fileURLToPath(new URL(`src/${path}`, import.meta.url)))
}
