// @ts-check
// A web host in front of the build that can be made to fail in every way of the plan. It notes when it gave a good
// answer: what a wall must say of its data is reckoned from that.
import { createServer, request as ask } from 'node:http'
import { serve } from '../../src/cli/serve.mjs'
import { DATASET_PATH, editionOf } from './soak-dataset.mjs'

/** @typedef {import('node:http').IncomingMessage} Asked */
/** @typedef {import('node:http').ServerResponse} Answer */
/** @typedef {(asked: Asked, answer: Answer) => void} Failing */

const LOGIN = '<!doctype html><html><title>Log in</title><body><form><input name="user"></form></body></html>'
const BROKEN = { 'Cache-Control': 'no-store' }
const JSON_TYPE = { 'Content-Type': 'application/json', ...BROKEN }

export class BadHost {
  address = ''
  /** Questions for the dataset, and all others, since it was last set to 0. */
  asked = 0
  askedElse = 0
  /** Questions for data that are not answered yet, those left out that a fault keeps open. */
  pending = 0
  goodAnswers = 0
  notModified = 0
  edition

  /** @type {string | undefined} */
  #fault
  #editions = 1
  /** @type {Set<Answer>} */
  #hanging = new Set()
  #close = async () => {}

  #isHurried

  /** @param {boolean} isHurried */
  constructor(isHurried) {
    this.#isHurried = isHurried
    this.edition = editionOf(1, isHurried)
  }

  /** @param {string} dist */
  async open(dist) {
    const inner = await serve(dist)
    const server = createServer((asked, answer) => this.#answer(asked, answer, inner.port))
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
    const bound = server.address()
    if (bound === null || typeof bound === 'string') throw new Error('The host has no port')
    this.address = `http://127.0.0.1:${bound.port}`
    this.#close = async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await inner.close()
    }
  }

  async close() {
    await this.#close()
  }

  /** @param {string} fault by its name in the plan */
  begin(fault) {
    this.#fault = fault
  }

  /** Answers well from now on. What hangs is not let go: a host that comes back knows nothing of it. */
  end() {
    this.#fault = undefined
  }

  publish() {
    this.#editions += 1
    this.edition = editionOf(this.#editions, this.#isHurried)
  }

  /** A few more bytes to whoever has been kept waiting by drops. */
  drip() {
    for (const answer of this.#hanging) answer.write(' ')
  }

  /**
   * @param {Asked} asked
   * @param {Answer} answer
   * @param {number} inner
   */
  #answer(asked, answer, inner) {
    const { pathname } = new URL(asked.url ?? '/', 'http://host')
    const isDataset = pathname === DATASET_PATH
    if (isDataset) this.asked += 1
    else this.askedElse += 1
    const isDown = this.#fault !== undefined && this.#fault.endsWith('host down')
    if (isDown) return void asked.socket.destroy()
    if (!isDataset) return pass(asked, answer, inner)
    this.pending += 1
    answer.on('close', () => (this.pending -= 1))
    const fail = this.#fault === undefined ? undefined : this.#failing(this.#fault)
    if (fail) return fail(asked, answer)
    this.goodAnswers += 1
    const { body, etag } = this.edition
    if (asked.headers['if-none-match'] === etag) {
      this.notModified += 1
      return void answer.writeHead(304, { ETag: etag, 'Cache-Control': 'no-cache' }).end()
    }
    answer.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache', ETag: etag }).end(body)
  }

  /**
   * @param {string} fault
   * @returns {Failing | undefined}
   */
  #failing(fault) {
    const whole = this.edition.body
    switch (fault) {
      case 'HTTP 500':
        return (_asked, answer) => answer.writeHead(500, BROKEN).end('Internal Server Error')
      case 'HTTP 429':
        return (_asked, answer) => answer.writeHead(429, { 'Retry-After': '120', ...BROKEN }).end()
      case 'truncated JSON':
        return (_asked, answer) => answer.writeHead(200, JSON_TYPE).end(whole.slice(0, whole.length >> 1))
      case 'HTML login page':
        return (_asked, answer) => answer.writeHead(200, { 'Content-Type': 'text/html', ...BROKEN }).end(LOGIN)
      case 'redirect to a login page':
        return (_asked, answer) => answer.writeHead(302, { Location: '/data/login.html', ...BROKEN }).end()
      case 'wrong content type':
        return (_asked, answer) =>
          answer
            .writeHead(200, { 'Content-Type': 'image/png', ...BROKEN })
            .end(Buffer.from('89504e470d0a1a0a0000000d', 'hex'))
      case 'newer formatVersion':
        return (_asked, answer) =>
          answer
            .writeHead(200, JSON_TYPE)
            .end(editionOf(this.#editions, this.#isHurried, (wire) => (wire.formatVersion = 2)).body)
      case 'edition full of faults':
        return (_asked, answer) =>
          answer.writeHead(200, JSON_TYPE).end(editionOf(this.#editions + 1000, this.#isHurried, spoilDates).body)
      case 'answer that stops':
      case 'answer by drops':
        return (_asked, answer) => {
          this.pending -= 1
          answer.once('close', () => (this.pending += 1))
          answer.writeHead(200, { ...JSON_TYPE, 'Content-Length': whole.length })
          answer.write(whole.slice(0, 100))
          if (fault !== 'answer by drops') return
          this.#hanging.add(answer)
          answer.once('close', () => this.#hanging.delete(answer))
        }
      default:
        return undefined
    }
  }
}

/** @param {import('./soak-dataset.mjs').Wire} wire */
function spoilDates({ statements, events }) {
  for (const record of [...statements, ...events]) record.date = 'yesterday or so'
}

/**
 * @param {Asked} asked
 * @param {Answer} answer
 * @param {number} port
 */
function pass(asked, answer, port) {
  const { url = '/', method, headers } = asked
  const onward = ask({ host: '127.0.0.1', port, path: url, method, headers }, (came) => {
    answer.writeHead(came.statusCode ?? 502, came.headers)
    came.pipe(answer)
  })
  onward.on('error', () => answer.destroy())
  asked.pipe(onward)
}
