// @ts-check
// `npm run build:single -- DATASET...`: the app and its data in one HTML file, which opens from a disk and asks no network
// for anything. Takes paths and no addresses: what is packed must have been looked at.
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { demandNode, ROOT } from './install.mjs'
import { loadModule } from './load-module.mjs'
import { logBytesBeside } from './log-file.mjs'

const USAGE = `Usage:
  npm run build:single -- DATASET... [--out FILE] [--tlp LEVEL] [--with-notes] [--template FILE]
    DATASET       path of a dataset file; its logs are taken from beside it. The first one opens by itself.
    --out         where to write; without it <id>-<revision>.html, here
    --tlp         the most that its readers may see, as TLP:AMBER or AMBER; without it the dataset's own mark
    --with-notes  leave the notes of briefs in the file
    --template    one-file.html of a build that is there, instead of building anew
  Ends with 0 written, 1 refused for what a dataset holds, 2 not a dataset or not understood.`

const UNREADABLE = 2
/** A log that is packed tenfold is rare. */
const MOST_RAW_LOG_BYTES = 400_000_000

/** @typedef {{ datasets: string[], out?: string, tlp?: string, withNotes: boolean, template?: string }} Wish */

demandNode()
process.exitCode = await perform(process.argv.slice(2))

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
async function perform(args) {
  const wish = readWish(args)
  if (typeof wish === 'string') {
    console.error(wish === '' ? USAGE : `${wish}\n\n${USAGE}`)
    return UNREADABLE
  }

  /** @type {typeof import('./pack-files')} */
  const { packFiles } = await loadModule('pack-files.ts')
  /** @type {typeof import('../domain/vocabulary')} */
  const { TLP_MARKS } = await loadModule('../domain/vocabulary.ts')
  const level = TLP_MARKS.find((mark) => mark === wish.tlp || mark === `TLP:${wish.tlp}`)
  if (wish.tlp !== undefined && level === undefined) {
    console.error(`--tlp ${wish.tlp}: there is no such mark. ${TLP_MARKS.join(', ')}`)
    return UNREADABLE
  }
  /** @type {import('./pack-files').FileToPack[]} */
  const files = []
  for (const name of wish.datasets) {
    const place = placeOf(name)
    const bytes = await readBytes(name, place)
    if (bytes === undefined) return UNREADABLE
    files.push({ name, fileName: path.basename(place), bytes, openLog: logBytesBeside(place, MOST_RAW_LOG_BYTES) })
  }
  const template = await templateFor(wish)
  if (template === undefined) return UNREADABLE
  const packed = await packFiles(template, files, { level, withNotes: wish.withNotes, now: now() })
  for (const line of packed.lines) console.log(line)
  if (packed.page === undefined) return packed.exitCode
  /** @type {typeof import('../words/en/build-single')} */
  const { buildSingle: text } = await loadModule('../words/en/build-single.ts')
  const out = placeOf(wish.out ?? packed.fileName ?? 'board.html')
  const page = Buffer.from(packed.page)
  await writeFile(out, page)
  console.log(text.wholeHash(createHash('sha256').update(page).digest('hex')))
  console.log(text.written(out, page.length))
  return packed.exitCode
}

/**
 * What the command line asks for; a text where it cannot be understood.
 * @param {readonly string[]} args
 * @returns {Wish | string}
 */
function readWish(args) {
  /** @type {Wish} */
  const wish = { datasets: [], withNotes: false }
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--with-notes') wish.withNotes = true
    else if (arg === '--out' || arg === '--tlp' || arg === '--template') {
      const value = rest.shift()
      if (value === undefined || value.startsWith('--')) return `${arg} wants a value.`
      if (arg === '--out') wish.out = value
      else if (arg === '--tlp') wish.tlp = value
      else wish.template = value
    } else if (arg.startsWith('-')) return `${arg} is no option.`
    else if (/^https?:/i.test(arg))
      return `${arg} is an address. Save the dataset as a file, look at it, and name that.`
    else wish.datasets.push(arg)
  }
  return wish.datasets.length === 0 ? '' : wish
}

/** @param {string} name @param {string} place */
async function readBytes(name, place) {
  try {
    return new Uint8Array(await readFile(place))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    console.log(`${name}: ${code === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${String(error)}).`}`)
    return undefined
  }
}

/** @param {Wish} wish */
async function templateFor({ template }) {
  if (template !== undefined) {
    const bytes = await readBytes(template, placeOf(template))
    return bytes && new TextDecoder().decode(bytes)
  }
  /** @type {typeof import('./one-file-template')} */
  const { buildTemplate } = await loadModule('one-file-template.ts')
  return buildTemplate(ROOT)
}

/**
 * Milliseconds since 1970. A build that must come out the same twice says when it is (reproducible-builds.org).
 */
function now() {
  const given = process.env['SOURCE_DATE_EPOCH']
  return given === undefined ? performance.timeOrigin + performance.now() : Number(given) * 1000
}

/**
 * npm runs scripts in the repository; a path means what it means where it was typed.
 * @param {string} file
 */
function placeOf(file) {
  const typedIn = process.env['npm_lifecycle_event'] === 'build:single' ? process.env['INIT_CWD'] : undefined
  return path.resolve(typedIn ?? '.', file)
}
