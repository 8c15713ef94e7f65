// @ts-check
// What the first screen costs: the gzipped JavaScript that index.html loads before anything is asked
// for, less the floor, which is what React, its router and the query library cost by themselves.
//   node tests/size-budget.mjs [dist]
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { ROOT } from '../src/cli/install.mjs'

/**
 * Our own share of the first load, in bytes of gzip, the timeline of the first screen with it: 40 kB for reading a file,
 * the board and Situation, 27 for the timeline, 8 for large files and logs, 6 for the doors to a second pane, to search,
 * to sharing and to the console.
 */
const BUDGET = 81_000
const FLOOR_PACKAGES = ['react', 'react-dom', 'react-dom/client', 'react-router-dom', '@tanstack/react-query']
/** Stands in every build of the chart library, in the class names of its elements. */
const CHART_MARK = 'recharts-'

/**
 * Every script of the build by the name of its chunk, in bytes of gzip, with what it is there for. One that is not
 * here fails the build: what is new in the download is decided and not found out.
 * @type {Readonly<Record<string, readonly [bytes: number, reason: string]>>}
 */
const CHUNKS = {
  app: [81_000, 'the first screen, less the packages: taking a sound file, the board, Situation with its timeline'],
  libraries: [91_000, 'React, its router, the query library'],
  ingest: [8_500, 'what is wrong with a file, in words: valibot and the schema; for faulty files, and with logs'],
  begin: [2_800, 'asks for the record and its view before the app is there'],
  'rolldown-runtime': [700, 'what joins the chunks'],
  shared: [4_000, 'what Timeline has in common with other parts, less what the first screen has brought'],
  models: [
    41_000,
    'what other views have in common with each other, with paper and with what leaves the app: their selectors',
  ],
  'timeline-view': [8_000, 'the view Timeline'],
  'statements-view': [7_000, 'the view Statements: facets, the grid of speakers, the list'],
  'figures-view': [12_000, 'the view Figures'],
  'figure-chart': [108_000, 'one chart of figures, for the view and for paper; nearly all of it the chart library'],
  'paper-figure': [500, 'that chart on a sheet of a handout'],
  'paper-timeline': [1_300, 'the timeline on a sheet of a handout'],
  'handout-frame': [5_000, 'a brief on paper: cover, scenes, sources'],
  outputs: [8_000, 'what leaves the app in any way: the tables of views'],
  handling: [1_400, 'takes out of a dataset what is above the level of a display'],
  'actors-view': [3_000, 'the view Actors'],
  'actor-page': [4_000, 'one actor'],
  'sources-view': [8_000, 'the view Sources, with the rules of its gaps and the words of its legend'],
  'changes-page': [11_000, 'the view Changes: between two days, since the last visit, between two files'],
  'remember-visit': [600, 'notes what a reader at a desk has seen'],
  'visit-memory': [2_000, 'keeps visits in the browser'],
  offline: [3_500, 'keeps the app for the time without a network, watches for new builds; when nobody waits'],
  storage: [2_500, 'databases of this browser: idb'],
  'copy-store': [1_200, 'copies of datasets for the next visit'],
  'stored-page': [4_500, 'the page of what this browser stores'],
  'update-notice': [800, 'that there is a new version'],
  briefing: [14_500, 'what briefs, stage, presenter, wall and handout have in common'],
  'brief-page': [7_000, 'the view Brief: list, running order, files'],
  'add-view-part': [2_500, 'the dialog that adds the view on screen to a brief'],
  'brief-store': [1_500, 'keeps briefs in the browser'],
  'data-page': [6_000, 'the view Data'],
  'record-drawer': [8_500, 'what is known of one record'],
  'wall-frame': [6_500, 'the frame of a wall: rotation, states, hours, what is held for the next scene'],
  'wall-start': [800, 'a wall whose host has not answered yet'],
  'stage-frame': [4_000, 'the frame of a projector'],
  'stage-help': [500, 'the keys of a projector'],
  'desk-help': [500, 'the keys of a desk'],
  'presenter-frame': [5_500, 'the briefer’s own window: scenes, notes, time'],
  'filter-panel': [2_000, 'filters and search'],
  'console-api': [1_500, 'window.watchfloor, when nobody waits'],
  'positions-view': [9_000, 'the view Positions: ledger, matrix, exchange'],
  'positions-view-model': [3_000, 'what Positions shows, for the console too'],
  'compared-views': [4_500, 'two panes side by side'],
  'compare-panel': [2_500, 'the choice of what to compare with'],
  'share-part': [
    24_500,
    'link, QR code, receipt, files: the writer of CSV and of datasets; the HTML that embeds a view',
  ],
  'embed-frame': [2_000, 'the frame of a view in somebody else’s page'],
  'save-board': [3_300, 'app and data saved as one file'],
  'svg-pen': [2_000, 'draws the timeline as vectors when it is saved so'],
  'print-part': [1_200, 'head, foot and sources of a printed view'],
  'edition-notices': [900, 'that the data have moved on, that a file is an excerpt'],
  'search-dialog': [49_000, 'search and commands: minisearch, the dialog and the list of Ariakit'],
  'log-store': [22_000, 'keeps the rows of logs'],
  'log.worker': [24_000, 'reads logs beside the page: a worker has its own copy of what it needs'],
}

const dist = path.resolve(ROOT, process.argv[2] ?? 'dist')
if (!existsSync(path.join(dist, 'index.html'))) {
  console.error(`There is no build in ${dist}: run \`npm run build\``)
  process.exit(1)
}

const first = firstLoad()
const firstBytes = sum(first.map(gzipSize))
const floorBytes = await floorSize()
const own = firstBytes - floorBytes
const charts = readdirSync(path.join(dist, 'assets'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `assets/${file}`)
  .filter((file) => readFileSync(path.join(dist, file), 'utf8').includes(CHART_MARK))

console.log(`First load, gzipped:  ${kilobytes(firstBytes)}  in ${first.length} files`)
console.log(`Floor of libraries:   ${kilobytes(floorBytes)}  ${FLOOR_PACKAGES.join(', ')}`)
console.log(`Our own share:        ${kilobytes(own)}  of at most ${kilobytes(BUDGET)}`)
console.log(
  `Chart library:        ${charts.map((file) => `${file} ${kilobytes(gzipSize(file))}`).join(', ') || 'nowhere'}`,
)

const chunks = readdirSync(path.join(dist, 'assets'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ name: file.replace(/-[\w-]{8}\.js$/, ''), bytes: gzipSize(`assets/${file}`) }))
  .toSorted((a, b) => b.bytes - a.bytes)
for (const { name, bytes } of chunks) {
  console.log(
    `${name.padEnd(22)}${kilobytes(bytes)}  of ${kilobytes(CHUNKS[name]?.[0] ?? 0)}  ${CHUNKS[name]?.[1] ?? ''}`,
  )
}

const complaints = [
  ...chunks
    .filter(({ name }) => CHUNKS[name] === undefined)
    .map(
      ({ name, bytes }) =>
        `«${name}» (${kilobytes(bytes).trim()}) has no budget: give it one, with a reason, in CHUNKS.`,
    ),
  ...chunks.flatMap(({ name, bytes }) => {
    const budget = CHUNKS[name]?.[0] ?? Number.POSITIVE_INFINITY
    return bytes > budget ? [`«${name}» is ${bytes - budget} bytes over its budget.`] : []
  }),
  ...Object.keys(CHUNKS)
    .filter((name) => !chunks.some((chunk) => chunk.name === name))
    .map((name) => `No chunk is called «${name}» any more: take its row out of CHUNKS.`),
  ...(own > BUDGET
    ? [`Our own share is ${kilobytes(own - BUDGET)} over its budget. Load what the first screen does not show later.`]
    : []),
  ...charts
    .filter((file) => first.includes(file))
    .map((file) => `The chart library is part of the first load, in ${file}.`),
  ...(charts.length === 0
    ? [`No chunk holds «${CHART_MARK}», so nothing shows that the chart library loads late.`]
    : []),
]
for (const complaint of complaints) console.error(complaint)
process.exitCode = complaints.length > 0 ? 1 : 0

/** The scripts that index.html loads or preloads, as files of the build. */
function firstLoad() {
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8')
  const links = [...page.matchAll(/<(?:script[^>]*\ssrc|link rel="modulepreload"[^>]*\shref)="([^"]+)"/g)]
  const files = links.map(([, address = '']) => address.replace(/^.*(?=assets\/)/, ''))
  if (files.length === 0) throw new Error('index.html loads no script')
  return files
}

/** @param {string} file inside the build */
function gzipSize(file) {
  return gzipSync(readFileSync(path.join(dist, file))).length
}

/** The same bundler on an entry that uses what our sources use of the packages, and nothing else. */
async function floorSize() {
  const folder = mkdtempSync(path.join(ROOT, 'node_modules', '.floor-'))
  try {
    const entry = path.join(folder, 'floor.js')
    writeFileSync(entry, floorEntry())
    const result = await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      build: { write: false, target: 'es2023', rolldownOptions: { input: entry } },
    })
    const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
    const chunks = outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk')
    return sum(chunks.map(({ code }) => gzipSync(code).length))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An entry that keeps every name that src imports from the packages of the floor. */
function floorEntry() {
  const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  /** @type {Map<string, Set<string>>} */
  const names = new Map(FLOOR_PACKAGES.map((name) => [name, new Set()]))
  for (const file of sources) {
    const text = readFileSync(path.join(ROOT, 'src', file), 'utf8')
    for (const [, list = '', from = ''] of text.matchAll(/^import \{([^}]*)\} from '([^']+)'/gm)) {
      for (const name of list.split(',').map((part) => part.trim())) {
        if (name !== '' && !name.startsWith('type ')) names.get(from)?.add(name)
      }
    }
  }
  const used = [...names]
    .map(([from, set], index) => ({ from, set: [...set], index }))
    .filter(({ set }) => set.length > 0)
  const imports = used.map(
    ({ from, set, index }) => `import { ${set.map((name) => `${name} as ${name}${index}`).join(', ')} } from '${from}'`,
  )
  const uses = used.flatMap(({ set, index }) => set.map((name) => `${name}${index}`))
  return `${imports.join('\n')}\nglobalThis.floor = [${uses.join(', ')}]\n`
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9)
}
