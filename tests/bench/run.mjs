// @ts-check
// `npm run bench`: see README.md.
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { demandNode, installIfNeeded, npmCommand, run as runCommand } from '../../src/cli/install.mjs'

demandNode()
await installIfNeeded()
const HERE = import.meta.dirname
if (!existsSync(path.join(HERE, 'node_modules'))) {
  // No lock file: peers are measured, not shipped, and none of their install scripts may run.
  const quiet = ['--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts']
  const code = await runCommand(...npmCommand('install', '--prefix', HERE, ...quiet))
  if (code !== 0) process.exit(code)
}
const { measureAll } = await import('./measure-all.mjs')
const { launchBrowser } = await import('./driver/browser.mjs')
const { buildApp, buildPages, PAGES } = await import('./build-pages.mjs')
const { DEAD_SCREEN, writeDeadScreen } = await import('./dead-screen.mjs')
const { fileSizes, writeFiles } = await import('./generator/write-files.mjs')
const { serveAll } = await import('./server.mjs')
const { SUBJECTS } = await import('./subjects.mjs')
const { summarise } = await import('./summary.mjs')
const { report, thisMachine } = await import('./tables/report.mjs')

const { values: flags } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    runs: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    gzip: { type: 'boolean', default: false },
    app: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
})
const sizes = flags.sizes
  .split(',')
  .map(Number)
  .toSorted((a, b) => a - b)
const names = flags.only?.split(',')
const subjects = SUBJECTS.filter(({ name }) => names === undefined || names.includes(name))

const work = path.join(HERE, '.work')
const folders = {
  app: flags.app ? path.resolve(flags.app) : path.join(work, 'app'),
  pages: path.join(work, 'pages'),
  data: path.join(work, 'data'),
}
if (!flags['no-build']) {
  await buildPages(folders.pages, PAGES)
  if (!flags.app) await buildApp(folders.app)
}
/** @type {Record<number, Readonly<Record<string, number>>>} */
const files = {}
for (const size of sizes) files[size] = fileSizes(await writeFiles(folders.data, size))

const server = await serveAll(folders, flags.gzip)
const browser = await launchBrowser()
const loadBefore = os.loadavg()[0] ?? 0
try {
  if (subjects.some(({ page }) => page === DEAD_SCREEN)) await writeDeadScreen(browser, server, folders.pages)
  const results = await measureAll({ browser, server }, subjects, sizes, (size) =>
    flags.runs ? Number(flags.runs) : flags.quick ? 1 : size >= 1_000_000 ? 3 : 5,
  )
  const quiet = results.flatMap(({ runs }) => runs.map((run) => run.quiet))
  const machine = thisMachine(browser.version(), [loadBefore, os.loadavg()[0] ?? 0], quiet)
  const rows = results.map(({ subject, size, runs }) => summarise(subject, size, runs))
  const text = report(machine, rows, sizes, SUBJECTS, (size) => files[size]?.['log.ndjson'])
  await writeFile(path.join(work, 'result.md'), `${text}\n`)
  await writeFile(path.join(work, 'result.json'), JSON.stringify({ machine, rows, runs: results }, undefined, 1))
  console.log(text)
} finally {
  await browser.close()
  await server.close()
}
