// @ts-check
// One server for every page of the bench, so that nobody has a faster one: files from disk, streamed, with ETag.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { createGzip } from 'node:zlib'

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.ndjson': 'application/x-ndjson',
  '.gz': 'application/gzip',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const WORTH_GZIP = new Set(['.html', '.js', '.css', '.json', '.ndjson', '.svg'])

/**
 * @typedef {object} Server
 * @property {string} address without a slash at the end
 * @property {() => number} takeSentBytes bytes of bodies sent since it was last asked
 * @property {() => Promise<void>} close
 */

/**
 * @param {object} folders
 * @param {string} folders.app the product's build, at `/`; what it lacks is its index.html
 * @param {string} folders.pages pages of the bench, at `/bench/`
 * @param {string} folders.data files of the generator, at `/bench-data/`
 * @param {boolean} gzip whether bodies are compressed for those who accept it
 * @returns {Promise<Server>}
 */
export async function serveAll({ app, pages, data }, gzip) {
  let sentBytes = 0
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const found = await locate(decodeURIComponent(pathname))
    if (!found) return void response.writeHead(404).end()
    const { file, size, changed } = found
    const etag = `"${size.toString(36)}-${Math.round(changed).toString(36)}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
    const extension = path.extname(file)
    response.setHeader('ETag', etag)
    response.setHeader('Content-Type', TYPES[extension] ?? 'application/octet-stream')
    response.setHeader('Cache-Control', 'no-cache')
    const isPacked = gzip && WORTH_GZIP.has(extension) && /\bgzip\b/.test(String(request.headers['accept-encoding']))
    if (isPacked) response.setHeader('Content-Encoding', 'gzip')
    else response.setHeader('Content-Length', size)
    if (request.method === 'HEAD') return void response.end()
    const disk = createReadStream(file, { highWaterMark: 1 << 18 })
    const body = isPacked ? disk.pipe(createGzip()) : disk
    body.on('data', (/** @type {Buffer} */ chunk) => (sentBytes += chunk.length))
    body.pipe(response)
    // A page that goes away in the middle leaves a stream that nobody reads.
    response.on('close', () => disk.destroy())
  })

  /** @param {string} pathname */
  async function locate(pathname) {
    const places = pathname.startsWith('/bench/')
      ? [path.join(pages, pathname.slice('/bench/'.length))]
      : pathname.startsWith('/bench-data/')
        ? [path.join(data, pathname.slice('/bench-data/'.length))]
        : [path.join(app, pathname), ...(path.extname(pathname) === '' ? [path.join(app, 'index.html')] : [])]
    for (const file of places) {
      const facts = await stat(file).catch(() => undefined)
      if (facts?.isFile()) return { file, size: facts.size, changed: facts.mtimeMs }
    }
    return undefined
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port')
  return {
    address: `http://localhost:${bound.port}`,
    takeSentBytes: () => {
      const sent = sentBytes
      sentBytes = 0
      return sent
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
