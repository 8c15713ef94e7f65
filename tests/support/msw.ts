// The host of the integration tests: serves public/data as a static host does, with ETag and 304.
// The only file that names MSW set-up; a test changes the host through the functions below.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { http, HttpResponse, type HttpHandler } from 'msw'
import { setupServer } from 'msw/node'

export type Answer = {
  /** Text, or bytes where the encoding is the point. */
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly status?: number
  readonly contentType?: string
  readonly headers?: Readonly<Record<string, string>>
  /** By a host that gives no ETag, and so never says that nothing is new. */
  readonly isUnmarked?: true
}

/** Requests that the app made since the test began, as paths, in order. */
export const requested: string[] = []

/** What came back to them, in order: 200, 304, 503. */
export const statuses: number[] = []

const handlers: readonly HttpHandler[] = [
  http.get('*/data/:file', ({ request, params }) => {
    const body = readShipped(String(params['file']))
    return body === undefined ? new HttpResponse('Not found', { status: 404 }) : respond(request, { body })
  }),
]

export const host = setupServer(...handlers)

host.events.on('request:start', ({ request }) => {
  const { pathname, search } = new URL(request.url)
  requested.push(`${pathname}${search}`)
})

host.events.on('response:mocked', ({ response }) => {
  statuses.push(response.status)
})

/** A file of public/data, as it is shipped; undefined when there is none. */
export function readShipped(file: string): string | undefined {
  const place = path.resolve('public/data', file)
  return existsSync(place) ? readFileSync(place, 'utf8') : undefined
}

/** A dataset of tests/fixtures/v1. */
export function readFixture(file: string): string {
  return readFileSync(path.resolve('tests/fixtures/v1', file), 'utf8')
}

/** From now on the host answers this path so, until the test ends. */
export function hostServes(path: string, answer: Answer | (() => Answer)): void {
  host.use(http.get(`*${path}`, ({ request }) => respond(request, typeof answer === 'function' ? answer() : answer)))
}

/** From now on this path leads elsewhere, to a page that is served as such. */
export function hostRedirects(path: string, to: string, page: string): void {
  host.use(
    http.get(`*${path}`, () => new HttpResponse(null, { status: 302, headers: { Location: to } })),
    http.get(`*${to}`, () => HttpResponse.html(page)),
  )
}

/** From now on nobody answers at this path: no network, no host, or no CORS. */
export function hostIsGone(path: string): void {
  host.use(http.get(`*${path}`, () => HttpResponse.error()))
}

/** From now on answers at this path wait until the returned function lets them go. */
export function hostHesitates(path: string, answer: Answer): () => void {
  let letGo: () => void = () => undefined
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  host.use(
    http.get(`*${path}`, async ({ request }) => {
      await gate
      return respond(request, answer)
    }),
  )
  return letGo
}

/** From now on this path is answered piece by piece, as the test sends them. */
export function hostStreams(path: string): { readonly send: (text: string) => void; readonly end: () => void } {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start: (opened) => {
      controller = opened
    },
  })
  host.use(http.get(`*${path}`, () => new HttpResponse(body, { headers: { 'Content-Type': 'application/x-ndjson' } })))
  return {
    send: (text) => controller?.enqueue(new TextEncoder().encode(text)),
    end: () => controller?.close(),
  }
}

function respond(request: Request, answer: Answer): Response {
  const { body, status = 200, contentType = 'application/json', headers, isUnmarked } = answer
  if (isUnmarked) return new HttpResponse(body, { status, headers: { 'Content-Type': contentType, ...headers } })
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
  if (status === 200 && request.headers.get('If-None-Match') === etag) {
    return new HttpResponse(null, { status: 304, headers: { ETag: etag } })
  }
  return new HttpResponse(body, { status, headers: { 'Content-Type': contentType, ETag: etag, ...headers } })
}
