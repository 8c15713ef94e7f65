// Keeps the app itself, never data: what a dataset is and whether it is good only the page can tell, and the page keeps
// those (kept-datasets.ts). A new build waits until a page says 'apply'. Built by src/cli/app-build.ts, which puts the
// list of files before it.
import { isViewPath, type Build } from '../../domain/build'
import { AppCache } from './app-cache'
import { askBuild, isMessage } from './worker-messages'
import type { WorkerScope } from './worker-scope'

declare const WATCHFLOOR_BUILD: Build

/** A page that sleeps does not answer. */
const PATIENCE_MS = 2000

const worker = globalThis as unknown as WorkerScope
const base = worker.registration.scope
const app = new AppCache(WATCHFLOOR_BUILD, base)

worker.addEventListener('install', (event) => event.waitUntil(app.fill()))

// Pages that were opened before there was a worker are served from now on as well.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('message', (event) => {
  if (isMessage(event.data, 'apply')) event.waitUntil(worker.skipWaiting())
  if (isMessage(event.data, 'which-build')) event.ports[0]?.postMessage(WATCHFLOOR_BUILD.id)
  if (isMessage(event.data, 'tidy')) event.waitUntil(tidy())
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  // Other origins, other folders and everything that is no file of the app go their own way.
  if (request.method !== 'GET' || !request.url.startsWith(base)) return
  const path = new URL(request.url).pathname.slice(new URL(base).pathname.length)
  if (request.mode === 'navigate') event.respondWith(pageFor(path, request))
  else if (app.has(path)) event.respondWith(fileFor(path, request))
})

/** An address that names a file is the host's to answer, as long as it does. */
async function pageFor(path: string, request: Request): Promise<Response> {
  if (isViewPath(path)) return (await app.page()) ?? ask(request)
  try {
    return await ask(request)
  } catch (error) {
    const page = await app.page()
    if (!page) throw error
    return page
  }
}

async function fileFor(path: string, request: Request): Promise<Response> {
  return (await app.file(path)) ?? ask(request)
}

function ask(request: Request): Promise<Response> {
  return fetch(request)
}

async function tidy(): Promise<void> {
  const { waiting, installing } = worker.registration
  // What is being fetched has a cache already.
  if (installing) return
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const inFolder = pages.filter(({ url }) => url.startsWith(base))
  const [next, ...open] = await Promise.all([
    waiting ? askBuild(waiting, PATIENCE_MS) : undefined,
    ...inFolder.map((page) => askBuild(page, PATIENCE_MS)),
  ])
  // One that waits and does not say what it is keeps everything as it is.
  if (waiting && next === undefined) return
  await app.tidy(next, open)
}
