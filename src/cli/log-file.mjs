// @ts-check
// The logs beside a dataset file, as streams of bytes: found by the address that the dataset names, unpacked where
// they begin as gzip does.
import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { createGunzip } from 'node:zlib'

const GZIP_MAGIC = [0x1f, 0x8b]

/**
 * Opens the logs of one dataset file.
 * @param {string} file the dataset's place
 * @param {string} name as it was typed; the names of logs begin like it
 * @returns {import('./read-log').OpenLog}
 */
export function logsBeside(file, name) {
  return async (href) => {
    const place = placeOf(href)
    if (place === undefined) return { kind: 'remote' }
    const whole = path.join(path.dirname(file), place)
    const isPacked = await beginsAsGzip(whole)
    if (isPacked === undefined) return { kind: 'missing' }
    return { kind: 'file', name: path.join(path.dirname(name), place), bytes: bytesOf(whole, isPacked) }
  }
}

/**
 * The bytes of a log as they stand in its file, for whoever packs it.
 * @param {string} file the dataset's place
 * @param {number} limit in bytes
 * @returns {(href: string) => Promise<Uint8Array<ArrayBuffer> | 'remote' | 'missing' | 'too-large'>}
 */
export function logBytesBeside(file, limit) {
  return async (href) => {
    const place = placeOf(href)
    if (place === undefined) return 'remote'
    const whole = path.join(path.dirname(file), place)
    const size = await stat(whole).then(
      (found) => (found.isFile() ? found.size : undefined),
      () => undefined,
    )
    if (size === undefined) return 'missing'
    return size > limit ? 'too-large' : new Uint8Array(await readFile(whole))
  }
}

/**
 * Where an address leads from the dataset's folder; undefined for a host's own, which also `/a/b` is.
 * @param {string} href
 */
function placeOf(href) {
  if (/^([a-z][a-z\d+.-]*:|\/)/i.test(href)) return undefined
  try {
    return decodeURIComponent(href.replace(/[?#].*$/s, ''))
  } catch {
    return href
  }
}

/** @param {string} file @param {boolean} isPacked */
function bytesOf(file, isPacked) {
  const raw = createReadStream(file, { highWaterMark: 1 << 20 })
  if (!isPacked) return raw
  const unpacked = createGunzip()
  // A stream that breaks off must end its reader too: pipe alone would leave it waiting.
  raw.on('error', (error) => unpacked.destroy(error))
  return raw.pipe(unpacked)
}

/**
 * By its first two bytes, as the app tells; undefined where no file is.
 * @param {string} file
 */
async function beginsAsGzip(file) {
  try {
    const handle = await open(file)
    const { buffer } = await handle.read(new Uint8Array(2), 0, 2, 0).finally(() => handle.close())
    return GZIP_MAGIC.every((byte, index) => buffer[index] === byte)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    // What is there and cannot be read says so when its bytes are asked for.
    return false
  }
}
