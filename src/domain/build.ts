// One build of the app: its name, and every file that it is made of. A build is taken whole or not at all.

/** Path from the app's base, length in bytes, SHA-256 in small hexadecimal digits. */
export type BuildFile = readonly [path: string, bytes: number, sha256: string]

export type Build = {
  /** Made from the content of all files: equal content, equal name. It also stands in the page, as a `meta`. */
  readonly id: string
  readonly files: readonly BuildFile[]
}

/** The list that the build writes beside its page. */
export const BUILD_LIST = 'build.json'
/** The file of the worker that keeps the app for the time without a network. */
export const WORKER_FILE = 'sw.js'
export const PAGE_FILE = 'index.html'

/** The name that a page of the app carries; undefined where it is none, a login page for one. */
export function buildIdIn(html: string): string | undefined {
  return /<meta name="build" content="([\w-]+)"/.exec(html)?.[1]
}

/** A list of files as a host sent it; undefined where it is none, or not the one of this build. */
export function buildFrom(value: unknown, id: string): Build | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('files' in value)) return undefined
  const { files } = value
  if (value.id !== id || !Array.isArray(files) || files.length === 0) return undefined
  return files.every(isBuildFile) ? { id, files } : undefined
}

function isBuildFile(value: unknown): value is BuildFile {
  if (!Array.isArray(value)) return false
  const [path, bytes, sha256]: readonly unknown[] = value
  return isPathInside(path) && typeof bytes === 'number' && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)
}

/** A list must not lead out of the app's own folder. */
function isPathInside(path: unknown): boolean {
  return typeof path === 'string' && /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(path)
}

const TYPES: readonly (readonly [ending: RegExp, type: RegExp])[] = [
  [/\.js$/, /javascript/],
  [/\.css$/, /^text\/css/],
  [/\.html$/, /^text\/html/],
]

/** Browsers run no script and take no style that comes under another name; what no row names must be no web page. */
export function isRightType(path: string, type: string): boolean {
  const expected = TYPES.find(([ending]) => ending.test(path))?.[1]
  return expected ? expected.test(type) : !type.startsWith('text/html')
}

/** Files that carry a hash of their content in their name never change. */
export function isHashedFile(path: string): boolean {
  return path.startsWith('assets/')
}

/** What the worker answers with the page of the app: an address that names no file. */
export function isViewPath(path: string): boolean {
  return path === PAGE_FILE || !/\.\w+$/.test(path)
}

const CACHE_PREFIX = 'watchfloor-app'

/** One cache a build; hosts may serve several apps of this name from several folders. */
export function buildCacheName(scope: string, id: string): string {
  return `${CACHE_PREFIX} ${scope} ${id}`
}

/** The build that a cache of this folder's app holds; undefined for anybody else's. */
export function buildOfCache(name: string, scope: string): string | undefined {
  const start = `${CACHE_PREFIX} ${scope} `
  const id = name.startsWith(start) ? name.slice(start.length) : ''
  return /^[\w-]+$/.test(id) ? id : undefined
}

/**
 * Caches of builds that nobody needs. `open`: what each open page says it runs, undefined where one does not answer: a
 * page that sleeps may run any of them, so then all stay, but no more than a few.
 */
export function cachesToDrop(
  names: readonly string[],
  scope: string,
  keep: ReadonlySet<string>,
  open: readonly (string | undefined)[],
): readonly string[] {
  const old = names.filter((name) => {
    const id = buildOfCache(name, scope)
    return id !== undefined && !keep.has(id) && !open.includes(id)
  })
  // Cache Storage lists in order of making, so the oldest come first.
  return open.includes(undefined) ? old.slice(0, Math.max(0, old.length - MOST_OLD_BUILDS)) : old
}

const MOST_OLD_BUILDS = 2
