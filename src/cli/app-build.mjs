// @ts-check
// A plugin of the build: names it, lists its files with their hashes, and makes the worker that keeps them. Page, list
// and worker carry the same name, so that half a deployment can be told from a whole one.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

/** @typedef {import('../domain/build').BuildFile} BuildFile */

/** What of public/ belongs to the app: data and its schema do not, nor do pictures of the README. */
const PUBLIC_FILE = /^([\w-]+\.(svg|webmanifest)|icons[/\\][\w-]+\.png)$/
const PAGE = 'index.html'
const WORKER = 'src/load/offline/service-worker.ts'
const WORKER_OFF = 'src/load/offline/worker-off.ts'
const ID_LENGTH = 16

/** @returns {import('vite').Plugin} */
export function appBuild() {
  let root = ''
  let publicDir = ''
  return {
    name: 'app-build',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      ;({ root, publicDir } = config)
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle[PAGE]
        if (page?.type !== 'asset') return
        const worker = await workerCode(root, WORKER)
        const others = Object.values(bundle)
          .filter((file) => file !== page)
          .map((file) => fileOf(file.fileName, file.type === 'chunk' ? file.code : file.source))
        const files = [...others, ...publicFiles(publicDir)].toSorted(([a], [b]) => (a < b ? -1 : 1))
        const id = idOf(files, textOf(page.source), worker)
        page.source = textOf(page.source).replace('<title>', `<meta name="build" content="${id}" />\n    <title>`)
        const list = JSON.stringify({ id, files: [fileOf(PAGE, page.source), ...files] })
        this.emitFile({ type: 'asset', fileName: 'build.json', source: list })
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: `const WATCHFLOOR_BUILD=${list};\n${worker}` })
        this.emitFile({ type: 'asset', fileName: 'sw-off.js', source: await workerCode(root, WORKER_OFF) })
      },
    },
  }
}

/**
 * The same content has the same name, on any machine.
 * @param {readonly BuildFile[]} files
 * @param {string} page
 * @param {string} worker
 */
function idOf(files, page, worker) {
  return sha256(JSON.stringify([files, page, worker])).slice(0, ID_LENGTH)
}

/** @param {string} folder */
function publicFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => PUBLIC_FILE.test(file))
    .map((file) => fileOf(file.replaceAll(path.sep, '/'), readFileSync(path.join(folder, file))))
}

/**
 * @param {string} name
 * @param {string | Uint8Array} source
 * @returns {BuildFile}
 */
function fileOf(name, source) {
  const bytes = Buffer.from(source)
  return [name, bytes.length, sha256(bytes)]
}

/** @param {string | Uint8Array} source */
function textOf(source) {
  return Buffer.from(source).toString('utf8')
}

/** @param {string | Uint8Array} source */
function sha256(source) {
  return createHash('sha256').update(source).digest('hex')
}

/**
 * One classic script: not every browser runs a worker of this kind as a module.
 * @param {string} root
 * @param {string} entry
 */
async function workerCode(root, entry) {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: path.join(root, entry), output: { format: 'iife' } },
    },
  })
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
  const [chunk] = outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk')
  if (!chunk) throw new Error(`${entry} came to nothing`)
  return chunk.code
}
