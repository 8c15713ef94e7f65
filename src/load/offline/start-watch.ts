import { WORKER_FILE } from '../../domain/build'
import type { BuildWatch } from './build-watch'
import { watchByAsking } from './watch-by-asking'
import { watchByWorker } from './watch-by-worker'

/** Has this browser keep the app, where it grants a worker, and watches for new builds of it either way. */
export async function startWatch(own: string, base: string): Promise<BuildWatch> {
  const reload = (): void => location.reload()
  const registration = await register(base)
  return registration ? watchByWorker(own, registration, reload) : watchByAsking(own, base, reload)
}

/** Undefined on plain http, in some private windows, and where the host does not have the worker's file. */
async function register(base: string): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined
  try {
    // The browser's own cache must not stand between a host and its worker.
    const { serviceWorker } = navigator
    return await serviceWorker.register(new URL(WORKER_FILE, base).href, { scope: base, updateViaCache: 'none' })
  } catch {
    return undefined
  }
}
