// @ts-check
// `npm run dataset -- check FILE...`: the checks of the app for those who write its files. The logic
// is TypeScript, which Node 20 does not run by itself, so Vite's own runner brings it in.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from './install.mjs'
import { loadModule } from './load-module.mjs'
import { logsBeside } from './log-file.mjs'

const USAGE = `Usage:
  npm run dataset -- check FILE...   every problem with its JSON path, of logs beside it too; ends with 0 sound, 1 problems, 2 unreadable
  npm run dataset -- stats FILE...   how much of what a dataset and its logs hold
  npm run schema                     write public/schema/dataset.v1.schema.json anew`

const SCHEMA_FILE = 'public/schema/dataset.v1.schema.json'
const UNREADABLE = 2

const [command, ...files] = process.argv.slice(2)
process.exitCode = await perform(command, files)

/**
 * @param {string | undefined} command
 * @param {readonly string[]} files
 * @returns {Promise<number>} the exit code
 */
async function perform(command, files) {
  if (command === 'check' && files.length > 0) {
    /** @type {typeof import('./check-logs')} */
    const { checkWithLogs } = await loadModule('check-logs.ts')
    return forEachFile(files, checkWithLogs)
  }
  if (command === 'stats' && files.length > 0) {
    /** @type {typeof import('./log-stats')} */
    const { statsWithLogs } = await loadModule('log-stats.ts')
    return forEachFile(files, statsWithLogs)
  }
  if (command === 'schema') {
    /** @type {typeof import('./dataset-schema')} */
    const { datasetSchema } = await loadModule('dataset-schema.ts')
    await writeFile(path.join(ROOT, SCHEMA_FILE), datasetSchema())
    console.log(`Wrote ${SCHEMA_FILE}`)
    return 0
  }
  console.error(USAGE)
  return UNREADABLE
}

/**
 * The worst exit code of all files.
 * @param {readonly string[]} files
 * @param {(name: string, text: string, open: import('./read-log').OpenLog) => Promise<import('./check-dataset').Outcome>} judge
 */
async function forEachFile(files, judge) {
  let worst = 0
  for (const file of files) {
    const text = await readText(file)
    if (text === undefined) {
      worst = UNREADABLE
      continue
    }
    const { lines, exitCode } = await judge(file, text, logsBeside(placeOf(file), file))
    for (const line of lines) console.log(line)
    worst = Math.max(worst, exitCode)
  }
  return worst
}

/** @param {string} file */
async function readText(file) {
  try {
    return await readFile(placeOf(file), 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    console.log(`${file}: ${code === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${String(error)}).`}`)
    return undefined
  }
}

/**
 * npm runs scripts in the repository; a path means what it means where it was typed.
 * @param {string} file
 */
function placeOf(file) {
  const typedIn = process.env['npm_lifecycle_event'] === 'dataset' ? process.env['INIT_CWD'] : undefined
  return path.resolve(typedIn ?? '.', file)
}
