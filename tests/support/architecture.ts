// The rules of src as tables, and a checker that knows nothing of the disk: it takes a file's path and
// text and says what breaks a rule. tests/unit/architecture.test.ts runs it over src and over small
// made-up files that must fail.

/** `path` is relative to src, with slashes. */
export type SourceFile = { readonly path: string; readonly text: string }

export type Violation = { readonly rule: string; readonly path: string; readonly detail: string }

/** Room -> rooms that it may import. One direction, and no feature imports another. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  domain: ['base'],
  words: ['base', 'domain'],
  ingest: ['base', 'domain'],
  'view-model': ['base', 'domain', 'words'],
  // Where the app lives and its address stands, for both editions: the loader, links and the router must agree on it.
  edition: ['base', 'domain', 'words'],
  load: ['base', 'domain', 'words', 'ingest', 'edition'],
  ui: ['base', 'words', 'edition'],
  marks: ['base', 'domain', 'words', 'view-model', 'ui'],
  features: ['base', 'domain', 'words', 'view-model', 'ui', 'marks'],
  app: ['base', 'domain', 'words', 'ingest', 'view-model', 'edition', 'load', 'ui', 'marks', 'features'],
  cli: ['base', 'domain', 'words', 'ingest', 'edition'],
  styles: [],
  'main.tsx': ['app', 'styles'],
}

/** Package -> where it may be imported. A package that is not here may be imported nowhere. */
export const PACKAGE_PLACES: readonly (readonly [name: RegExp, places: RegExp])[] = [
  [/^react$/, /^(ui|marks|features|app)\/|^edition\/router|^main\.tsx$/],
  [/^react-dom\/client$/, /^main\.tsx$/],
  [/^react-dom$/, /^app\/cross-fade\.ts$/],
  [/^react-router-dom$/, /^app\/|^edition\/router/],
  [/^@tanstack\/react-query$/, /^(load|app)\//],
  [/^valibot$/, /^(ingest|load)\//],
  [/^recharts$/, /^features\/figures\//],
  [/^@ariakit\/react$/, /^ui\//],
  [/^minisearch$/, /^view-model\/search-index\.ts$/],
  [/^uqr$/, /^ui\/qr-code\.tsx$/],
  [/^papaparse$/, /^view-model\/export-csv\.ts$/],
  [/^idb$/, /^load\//],
  [/^(node:.+|vite|@valibot\/to-json-schema)$/, /^cli\//],
]

type BannedWord = { readonly name: string; readonly pattern: RegExp; readonly in: RegExp; readonly except?: RegExp }

const CODE = /\.(ts|tsx|mjs)$/
const BROWSER_CODE = /^(?!cli\/).*\.tsx?$/

/** Words with places: what only one owner may say, and what nobody may. */
export const BANNED_WORDS: readonly BannedWord[] = [
  { name: 'new Date(', pattern: /\bnew Date\(/, in: CODE, except: /^(base\/day|app\/clock)\.ts$/ },
  { name: 'Date.now', pattern: /\bDate\.now\b/, in: CODE, except: /^(base\/day|app\/clock)\.ts$/ },
  {
    name: 'fetch(',
    pattern: /(?<![\w.])fetch\(/,
    in: BROWSER_CODE,
    except: /^load\/(ask-host|log-stream|offline\/service-worker)\.ts$/,
  },
  { name: 'useSearchParams', pattern: /\buseSearchParams\b/, in: CODE },
  { name: 'useNavigate', pattern: /\buseNavigate\b/, in: CODE, except: /^app\/use-view-state\.ts$/ },
  { name: 'localStorage', pattern: /\b(localStorage|sessionStorage)\b/, in: CODE },
  { name: 'any', pattern: /(:|\bas|<|\|) any\b|<any\b|, any>/, in: /\.tsx?$/ },
  { name: 'default export', pattern: /\bexport default\b/, in: CODE },
  { name: 'raw HTML', pattern: /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML)\b/, in: CODE },
  { name: 'suppression', pattern: /@ts-(ignore|expect-error|nocheck)|(eslint|oxlint|biome)-(disable|ignore)/, in: /./ },
  { name: 'enum', pattern: /^\s*(export )?(const )?enum /m, in: /\.tsx?$/ },
  { name: 'barrel', pattern: /^\s*export \* /m, in: CODE },
  { name: 'sorting in a component', pattern: /\.(toSorted|sort)\(/, in: /\.tsx$/ },
  {
    name: 'words in a component',
    pattern: />[^<>{}=;()]*[A-Za-z]{2,}[^<>{}=;()]*<\/|\b(aria-label|title|alt)="[^"]*[A-Za-z]/,
    in: /\.tsx$/,
  },
]

const BANNED_NAMES = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'data', 'misc', 'index'])
const MOST_LINES = 400

/** Everything about one file that breaks a rule. */
export function violationsOf(file: SourceFile): readonly Violation[] {
  if (file.path.endsWith('.md')) return []
  return [...sizeOf(file), ...nameOf(file), ...importsOf(file), ...bannedWordsOf(file)]
}

/** Whole words of these, in any case, outside comments: the app must serve any crisis. */
export function datasetNamesIn({ path, text }: SourceFile, names: readonly string[]): readonly Violation[] {
  if (path.endsWith('.md')) return []
  const code = withoutComments(text)
  return names
    .filter((name) => new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'iu').test(code))
    .map((name) => ({ rule: 'name of a dataset', path, detail: name }))
}

function sizeOf({ path, text }: SourceFile): readonly Violation[] {
  const lines = text.trimEnd().split('\n').length
  return lines > MOST_LINES ? [{ rule: 'size', path, detail: `${lines} lines, at most ${MOST_LINES}` }] : []
}

function nameOf({ path }: SourceFile): readonly Violation[] {
  const file = path.split('/').at(-1) ?? ''
  const stem = file.replace(/\.module\.css$|\.worker\.ts$|\.[a-z.]+$/, '')
  if (BANNED_NAMES.has(stem)) return [{ rule: 'file name', path, detail: `«${stem}» says nothing` }]
  const isKebab = path.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(part))
  return isKebab ? [] : [{ rule: 'file name', path, detail: 'is not in kebab-case' }]
}

function importsOf(file: SourceFile): readonly Violation[] {
  if (!CODE.test(file.path)) return []
  return importedFrom(file.text).flatMap((target) =>
    target.startsWith('.') ? relativeImport(file.path, target) : packageImport(file.path, target),
  )
}

/** What a file imports or re-exports, statically or not. */
export function importedFrom(text: string): readonly string[] {
  const code = withoutComments(text)
  const patterns = [
    /\b(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'/g,
    /\bimport\s*'([^']+)'/g,
    /\bimport\(\s*'([^']+)'/g,
  ]
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, target]) => target ?? ''))
}

function relativeImport(path: string, target: string): readonly Violation[] {
  const reached = resolve(path, target)
  if (reached === undefined)
    return path.startsWith('cli/') ? [] : [{ rule: 'import', path, detail: `${target} lies outside src` }]
  const from = roomOf(path)
  const to = roomOf(reached)
  const isOwn = from === to && (from !== 'features' || featureOf(path) === featureOf(reached))
  if (isOwn || (from !== to && (MAY_IMPORT[from] ?? []).includes(to))) return []
  return [{ rule: 'import', path, detail: `${target}: ${from} may not import ${to === 'features' ? 'a feature' : to}` }]
}

function packageImport(path: string, target: string): readonly Violation[] {
  const isAllowed = PACKAGE_PLACES.some(([name, places]) => name.test(target) && places.test(path))
  return isAllowed ? [] : [{ rule: 'import', path, detail: `the package ${target} has no place here` }]
}

/** The path from src that a relative import reaches; undefined where it leaves src. */
function resolve(path: string, target: string): string | undefined {
  const parts = path.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..' && parts.length === 0) return undefined
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

/** The first folder; a file that lies in src itself is a room of its own. */
function roomOf(path: string): string {
  return path.split('/')[0] ?? path
}

function featureOf(path: string): string | undefined {
  return path.split('/')[1]
}

function bannedWordsOf({ path, text }: SourceFile): readonly Violation[] {
  const code = withoutComments(text)
  return BANNED_WORDS.filter(
    ({ name, pattern, in: where, except }) =>
      // A suppression is a comment.
      where.test(path) && !except?.test(path) && pattern.test(name === 'suppression' ? text : code),
  ).map(({ name, pattern }) => ({
    rule: name,
    path,
    detail: (pattern.exec(name === 'suppression' ? text : code)?.[0] ?? '').trim(),
  }))
}

/** The text with its comments blanked out, strings left as they are. */
export function withoutComments(text: string): string {
  const strings = `"(?:\\\\.|[^"\\\\\\n])*"|'(?:\\\\.|[^'\\\\\\n])*'|\`(?:\\\\[\\s\\S]|[^\`\\\\])*\``
  return text.replaceAll(
    new RegExp(`(${strings})|/\\*[\\s\\S]*?\\*/|(?<!:)//.*`, 'g'),
    (_all, kept?: string) => kept ?? '',
  )
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
