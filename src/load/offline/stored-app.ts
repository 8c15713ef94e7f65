// The app itself as this browser keeps it: caches of builds, and the worker that serves them.
import { buildOfCache } from '../../domain/build'
import type { StoredBuild } from '../../domain/stored'

/** Cache Storage and workers are for secure origins; some private windows have them and refuse. */
export function canKeepApp(): boolean {
  return typeof caches !== 'undefined' && 'serviceWorker' in navigator
}

export async function storedBuilds(own: string | undefined, base: string): Promise<readonly StoredBuild[]> {
  const scope = new URL(base).pathname
  const names = await cacheNames()
  const builds = names.map((name) => ({ name, id: buildOfCache(name, scope) }))
  return Promise.all(
    builds.flatMap(({ name, id }) =>
      id === undefined ? [] : [sizeOf(name).then((size) => ({ id, isOwn: id === own, ...size }))],
    ),
  )
}

/** Caches and worker. The page runs on; its next visit is asked of the host. */
export async function forgetApp(base: string): Promise<boolean> {
  if (!canKeepApp()) return true
  try {
    const registration = await navigator.serviceWorker.getRegistration(base)
    await registration?.unregister()
    const scope = new URL(base).pathname
    const names = await cacheNames()
    const own = names.filter((name) => buildOfCache(name, scope) !== undefined)
    await Promise.all(own.map((name) => caches.delete(name)))
    return true
  } catch {
    return false
  }
}

async function cacheNames(): Promise<readonly string[]> {
  if (!canKeepApp()) return []
  return caches.keys().catch(() => [])
}

async function sizeOf(name: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const cache = await caches.open(name)
  const requests = await cache.keys()
  const sizes = await Promise.all(
    requests.map(async (request) => {
      const response = await cache.match(request)
      return (await response?.blob())?.size ?? 0
    }),
  )
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}
