// The way out, should a worker ever misbehave: a host that serves this file under the name of the worker ends it in
// every browser that comes by, with all that it kept of the app. Built as sw-off.js.
import { buildOfCache } from '../../domain/build'
import type { WorkerScope } from './worker-scope'

const worker = globalThis as unknown as WorkerScope

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))

worker.addEventListener('activate', (event) => event.waitUntil(end()))

async function end(): Promise<void> {
  const scope = new URL(worker.registration.scope).pathname
  const names = await caches.keys()
  await Promise.all(names.filter((name) => buildOfCache(name, scope) !== undefined).map((name) => caches.delete(name)))
  await worker.registration.unregister()
}
