// @ts-check
// Every file of one size, written once from one run of the generator and kept until the generator changes.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createGzip } from 'node:zlib'
import { eventsOf } from './events.mjs'
import { calendarItem, DATASET, datasetWithLog, slide, visItem, withCitations } from './formats.mjs'

/** @typedef {import('./events.mjs').BenchEvent} BenchEvent */
/** @typedef {{ file: string, open: string, between: string, close: string, most: number, row: (event: BenchEvent) => unknown }} Format */

export const SEED = 4
const CHUNK_LENGTH = 1 << 20

const { statements, ...named } = DATASET
const datasetHead = `${JSON.stringify({ ...named, statements }).slice(0, -1)},"events":[\n`

/** `most` is the largest size that anything reads in that format. @type {readonly Format[]} */
const FORMATS = [
  { file: 'log.ndjson', open: '', between: '\n', close: '\n', most: Infinity, row: (event) => event },
  { file: 'events.json', open: '[', between: ',\n', close: ']', most: Infinity, row: (event) => event },
  { file: 'inside.json', open: datasetHead, between: ',\n', close: ']}', most: 100_000, row: withCitations },
  { file: 'vis.json', open: '[', between: ',\n', close: ']', most: 100_000, row: visItem },
  { file: 'calendar.json', open: '[', between: ',\n', close: ']', most: 10_000, row: calendarItem },
  { file: 'slides.json', open: '{"events":[', between: ',\n', close: ']}', most: 10_000, row: slide },
]

/**
 * @param {string} folder where the sizes have their folders
 * @param {number} size
 * @returns {Promise<string>} the size's own folder
 */
export async function writeFiles(folder, size) {
  const own = path.join(folder, String(size))
  const stamp = path.join(own, 'made-by.txt')
  const made = `${SEED} ${generatorHash()}`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return own
  await mkdir(own, { recursive: true })
  const formats = FORMATS.filter(({ most }) => size <= most)
  await writeAll(own, formats, eventsOf(size, SEED))
  await pipeline(
    createReadStream(path.join(own, 'log.ndjson')),
    createGzip(),
    createWriteStream(path.join(own, 'log.ndjson.gz')),
  )
  await writeFile(path.join(own, 'log.json'), JSON.stringify(datasetWithLog(size, 'log.ndjson')))
  await writeFile(path.join(own, 'log-gzip.json'), JSON.stringify(datasetWithLog(size, 'log.ndjson.gz')))
  await writeFile(stamp, made)
  return own
}

/**
 * Bytes of the files of a size.
 * @param {string} own the size's own folder
 * @returns {Readonly<Record<string, number>>}
 */
export function fileSizes(own) {
  return Object.fromEntries(readdirSync(own).map((file) => [file, statSync(path.join(own, file)).size]))
}

/**
 * @param {string} own
 * @param {readonly Format[]} formats
 * @param {Iterable<BenchEvent>} events
 */
async function writeAll(own, formats, events) {
  const files = formats.map((format) => ({
    ...format,
    stream: createWriteStream(path.join(own, format.file)),
    pending: format.open,
  }))
  let isFirst = true
  for (const event of events) {
    for (const file of files) {
      file.pending += (isFirst ? '' : file.between) + JSON.stringify(file.row(event))
      if (file.pending.length < CHUNK_LENGTH) continue
      const text = file.pending
      file.pending = ''
      if (!file.stream.write(text)) await once(file.stream, 'drain')
    }
    isFirst = false
  }
  await Promise.all(
    files.map(async ({ stream, pending, close }) => {
      stream.end(pending + close)
      await once(stream, 'finish')
    }),
  )
}

/** Old files must not be measured under a new generator. */
function generatorHash() {
  const folder = path.dirname(fileURLToPath(import.meta.url))
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).toSorted()) hash.update(readFileSync(path.join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}
