// @ts-check
// A small static server for the built app: what `npm start` opens and what the end-to-end tests
// drive. It answers as a careful web host would, so that what passes here passes there.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)

/** @type {Readonly<Record<string, string>>} */
const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|manifest|x-ndjson))/
const LEAST_BYTES_TO_COMPRESS = 1024
const MOST_BYTES_IN_MEMORY = 16 * 1024 * 1024
const STREAM_BYTES = 256 * 1024

/** `connect-src` is wide because `?data=` may name a dataset on any host; nothing else may leave. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' http: https:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ')

/**
 * @typedef {{ mtimeMs: number, size: number, type: string, etag: string, body: Buffer, zipped: Buffer | undefined }} Stored
 * @typedef {{ status: 200 | 404, file: string }} Answer
 * @typedef {{ address: string, port: number, close: () => Promise<void> }} Serving
 */

/**
 * Serves a folder until closed. Rejects when the port is taken.
 * @param {string} folder
 * @param {{ port?: number, host?: string }} [options] port 0 (the default): any free one
 * @returns {Promise<Serving>}
 */
export async function serve(folder, { port = 0, host = '127.0.0.1' } = {}) {
  const root = path.resolve(folder)
  /** @type {Map<string, Stored>} */
  const stored = new Map()
  const server = createServer((request, response) => {
    respond(root, stored, request, response).catch((error) => {
      console.error(error)
      response.writeHead(500).end()
    })
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  const bound = server.address()
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`,
    port: boundPort,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {string} root
 * @param {Map<string, Stored>} stored
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function respond(root, stored, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const wanted = requestedFile(root, request.url ?? '/')
  if (wanted === undefined) {
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Bad address\n')
    return
  }
  const answer = await findAnswer(root, wanted)
  if (answer === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
    return
  }
  const { size } = await stat(answer.file)
  if (size > MOST_BYTES_IN_MEMORY) {
    await respondStreaming(root, answer, request, response)
    return
  }
  const { type, etag, body, zipped } = await load(answer.file, stored)
  const headers = headersOf(root, answer, type)
  if (answer.status === 200) headers['ETag'] = etag
  if (zipped) headers['Vary'] = 'Accept-Encoding'
  if (answer.status === 200 && isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end()
    return
  }
  const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const sent = zipped && takesGzip ? zipped : body
  if (sent === zipped) headers['Content-Encoding'] = 'gzip'
  headers['Content-Length'] = sent.length
  response.writeHead(answer.status, headers).end(request.method === 'HEAD' ? undefined : sent)
}

/**
 * @param {string} root
 * @param {Answer} answer
 * @param {string} type
 * @returns {Record<string, string | number>}
 */
function headersOf(root, answer, type) {
  return {
    'Content-Type': type,
    'Cache-Control': cacheControl(root, answer),
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  }
}

/**
 * A log of hundreds of megabytes goes out as it is read from disk, neither kept nor packed.
 * @param {string} root
 * @param {Answer} answer
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function respondStreaming(root, answer, request, response) {
  const { mtimeMs, size } = await stat(answer.file)
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`
  const headers = { ...headersOf(root, answer, contentTypeOf(answer.file)), ETag: etag, 'Content-Length': size }
  if (isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(answer.status, headers)
  if (request.method === 'HEAD') response.end()
  // A reader that goes away in the middle is no fault of ours.
  else await pipeline(createReadStream(answer.file, { highWaterMark: STREAM_BYTES }), response).catch(() => {})
}

/**
 * The file that an address means, never outside the folder; undefined when the address is none.
 * @param {string} root
 * @param {string} address
 */
function requestedFile(root, address) {
  try {
    if (!address.startsWith('/')) return undefined
    const decoded = decodeURIComponent(new URL(`http://host${address}`).pathname)
    const file = path.join(root, decoded)
    return !decoded.includes('\0') && isInside(root, file) ? file : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {string} root
 * @param {string} file
 */
function isInside(root, file) {
  const relative = path.relative(root, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

/**
 * A file is itself. An address without extension is a view of the app, so it gets the nearest
 * index.html; a missing file gets the nearest 404.html, as static hosts do.
 * @param {string} root
 * @param {string} wanted
 * @returns {Promise<Answer | undefined>}
 */
async function findAnswer(root, wanted) {
  if (await isFile(wanted)) return { status: 200, file: wanted }
  const isView = path.extname(wanted) === ''
  const name = isView ? 'index.html' : '404.html'
  for (let folder = wanted; isInside(root, folder); folder = path.dirname(folder)) {
    const file = path.join(folder, name)
    if (await isFile(file)) return { status: isView ? 200 : 404, file }
    if (folder === root) break
  }
  return undefined
}

/** @param {string} file */
function contentTypeOf(file) {
  return CONTENT_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
}

/** @param {string} file */
async function isFile(file) {
  try {
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

/**
 * @param {string} file
 * @param {Map<string, Stored>} stored
 * @returns {Promise<Stored>}
 */
async function load(file, stored) {
  const { mtimeMs, size } = await stat(file)
  const known = stored.get(file)
  if (known && known.mtimeMs === mtimeMs && known.size === size) return known
  const body = await readFile(file)
  const type = contentTypeOf(file)
  const isWorthIt = COMPRESSIBLE.test(type) && body.length >= LEAST_BYTES_TO_COMPRESS
  /** @type {Stored} */
  const fresh = {
    mtimeMs,
    size,
    type,
    // Weak: the gzipped and the plain body share it.
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    body,
    zipped: isWorthIt ? await compress(body) : undefined,
  }
  stored.set(file, fresh)
  return fresh
}

/**
 * Weak comparison (RFC 9110, 8.8.3.2).
 * @param {string | undefined} asked
 * @param {string} etag
 */
function isKnown(asked, etag) {
  if (asked === undefined) return false
  const opaque = (/** @type {string} */ tag) => tag.trim().replace(/^W\//, '')
  return asked.trim() === '*' || asked.split(',').some((tag) => opaque(tag) === opaque(etag))
}

/**
 * Files under assets/ carry a hash of their content in their name; all others may change.
 * @param {string} root
 * @param {Answer} answer
 */
function cacheControl(root, { status, file }) {
  const isHashed = path.relative(root, file).split(path.sep).includes('assets')
  return status === 200 && isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', port = '4173'] = process.argv.slice(2)
  const { address } = await serve(folder, { port: Number(port), host: process.env['HOST'] ?? '127.0.0.1' })
  console.log(`Serving ${folder} on ${address}`)
}
