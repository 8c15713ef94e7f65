// The files of a build in Cache Storage, as the service worker keeps and serves them.
import {
  buildCacheName,
  buildOfCache,
  cachesToDrop,
  isHashedFile,
  PAGE_FILE,
  type Build,
  type BuildFile,
} from '../../domain/build'
import { soundAnswer } from './sound-answer'

const FILES_AT_ONCE = 4

/** Where an app lives: its address, and the path of it that its caches are called by. */
export class AppCache {
  readonly #build: Build
  readonly #base: string
  readonly #scope: string

  constructor(build: Build, base: string) {
    this.#build = build
    this.#base = base
    this.#scope = new URL(base).pathname
  }

  /** Every file of the build, each checked; rejects where one is not to be had, and then keeps none. */
  async fill(): Promise<void> {
    const name = buildCacheName(this.#scope, this.#build.id)
    // Another tab may run this very build, after a step back to it.
    const wasThere = await caches.has(name)
    const cache = await caches.open(name)
    try {
      const waiting = [...this.#build.files]
      const takeNext = async (): Promise<void> => {
        for (let file = waiting.shift(); file; file = waiting.shift()) await this.#keep(cache, file)
      }
      await Promise.all(Array.from({ length: FILES_AT_ONCE }, takeNext))
    } catch (error) {
      if (!wasThere) await caches.delete(name)
      throw error
    }
  }

  async #keep(cache: Cache, file: BuildFile): Promise<void> {
    const [path] = file
    const address = new URL(path, this.#base).href
    if (await cache.match(address)) return
    // What has not changed since an older build is here already.
    const response =
      (isHashedFile(path) && (await this.#fromAnyBuild(address))) || (await soundAnswer(this.#base, file))
    if (!response) throw new Error(`The new build lacks a sound ${path}`)
    await cache.put(address, response)
  }

  /** The page of this build, for every view. */
  async page(): Promise<Response | undefined> {
    return this.file(PAGE_FILE)
  }

  /** A file of this build, or of an older one that a tab still runs. */
  async file(path: string): Promise<Response | undefined> {
    const address = new URL(path, this.#base).href
    // Not opened: that would make a cache anew which a reader has just had forgotten.
    const own = await caches.match(address, { cacheName: buildCacheName(this.#scope, this.#build.id) })
    return own ?? (isHashedFile(path) ? this.#fromAnyBuild(address) : undefined)
  }

  async #fromAnyBuild(address: string): Promise<Response | undefined> {
    for (const name of await caches.keys()) {
      if (buildOfCache(name, this.#scope) === undefined) continue
      const response = await caches.match(address, { cacheName: name })
      if (response) return response
    }
    return undefined
  }

  has(path: string): boolean {
    return isHashedFile(path) || this.#build.files.some(([own]) => own === path)
  }

  /** Lets go of builds that no page runs. */
  async tidy(waiting: string | undefined, open: readonly (string | undefined)[]): Promise<void> {
    const keep = new Set([this.#build.id, ...(waiting === undefined ? [] : [waiting])])
    const names = cachesToDrop(await caches.keys(), this.#scope, keep, open)
    await Promise.all(names.map((name) => caches.delete(name)))
  }
}
