// The rules of architecture.md as tests. A rule that can never fail is no rule, so each is first shown
// to catch a small made-up file.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { datasetNamesIn, violationsOf, withoutComments, type SourceFile, type Violation } from '../support/architecture'

/** What breaks a rule and stays for now. Rows may only go: a row that is no longer needed fails. */
const EXCEPTIONS: readonly { readonly rule: string; readonly path: string; readonly reason: string }[] = [
  { rule: 'file name', path: 'words/en/common.ts', reason: 'the words that several views share have no better name' },
  { rule: 'file name', path: 'words/en/data.ts', reason: 'the words of the view that is called Data' },
]

/** Parts of names of actors and places that are English words, and would ban half the language. */
const ENGLISH_WORDS = new Set(
  (
    'analysts and armed border close council defence department eastern foreign forces group guardian held house ' +
    'intelligence journal mark members military ministry named national news officials part post range security ' +
    'separatist state states street the union united wall west western white with'
  ).split(' '),
)
const LEAST_NAME_LENGTH = 4
/** The IANA names of time zones are names of towns, whatever crisis they are in. */
const NAMES_OF_ZONES = 'base/common-zones.ts'

const ROOT = new URL('../../', import.meta.url)

function readTree(folder: string): readonly SourceFile[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`.replace(/^.*?\/src\/+/, '')
      return { path: file, text: readFileSync(new URL(`${folder}${file}`, ROOT), 'utf8') }
    })
}

/** Every word of at least four letters in a name of an actor or place of the shipped datasets. */
function datasetNames(): readonly string[] {
  const folder = new URL('public/data/', ROOT)
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'index.json')
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as NamedLists)
    .flatMap(({ actors, places = [] }) => [...actors, ...places])
    .flatMap(({ name, shortName }) => [name, shortName ?? ''])
  const words = names.flatMap((name) => name.split(/[^\p{L}]+/u))
  return [...new Set(words.map((word) => word.toLowerCase()))].filter(
    (word) => word.length >= LEAST_NAME_LENGTH && !ENGLISH_WORDS.has(word),
  )
}

type Named = { readonly name: string; readonly shortName?: string }
type NamedLists = { readonly actors: readonly Named[]; readonly places?: readonly Named[] }

const files = readTree('src/')

describe('the sources', () => {
  const found = files.flatMap(violationsOf)
  const isException = ({ rule, path }: Violation): boolean =>
    EXCEPTIONS.some((exception) => exception.rule === rule && exception.path === path)

  it('are found', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.map(({ path }) => path)).toContain('main.tsx')
  })

  it('break no rule of architecture.md', () => {
    expect(found.filter((violation) => !isException(violation)).map(written)).toEqual([])
  })

  it('need every exception that is written down', () => {
    const unused = EXCEPTIONS.filter(({ rule, path }) => !found.some((one) => one.rule === rule && one.path === path))
    expect(unused).toEqual([])
  })

  it('name no actor and no place of the shipped datasets', () => {
    const names = datasetNames()
    expect(names.length).toBeGreaterThan(50)
    const judged = files.filter(({ path }) => path !== NAMES_OF_ZONES)
    expect(judged.flatMap((file) => datasetNamesIn(file, names)).map(written)).toEqual([])
  })
})

function written({ rule, path, detail }: Violation): string {
  return `src/${path}: ${rule}: ${detail}`
}

describe('the checker', () => {
  const importing = (target: string): string => `import { x } from '${target}'\n`

  it.each([
    ['base/day.ts', '../domain/ids'],
    ['domain/actor.ts', '../words/words'],
    ['words/en/marks.ts', '../../view-model/names'],
    ['ingest/ingest.ts', '../words/words'],
    ['view-model/board.ts', '../ingest/ingest'],
    ['view-model/board.ts', '../ui/region'],
    ['ui/region.tsx', '../view-model/board'],
    ['load/loaded.ts', '../view-model/board'],
    ['marks/mark.tsx', '../features/timeline/timeline'],
    ['features/timeline/timeline.tsx', '../figures/figures-layout'],
    ['features/timeline/timeline.tsx', '../../app/clock'],
    ['features/timeline/timeline.tsx', '../../load/loaded'],
    ['features/timeline/timeline.tsx', '../../ingest/ingest'],
    ['cli/check-dataset.ts', '../view-model/board'],
    ['main.tsx', './features/timeline/timeline'],
    ['app/app.tsx', '../main'],
    ['app/app.tsx', '../../tests/support/msw'],
    ['view-model/board.ts', 'react'],
    ['features/timeline/timeline.tsx', 'recharts'],
    ['features/figures/figures.tsx', '@tanstack/react-query'],
    ['app/app.tsx', 'lodash'],
  ])('catches %s importing %s', (path, target) => {
    expect(rulesOf(path, importing(target))).toEqual(['import'])
    expect(rulesOf(path, `export { x } from '${target}'`)).toEqual(['import'])
    expect(rulesOf(path, `import type {\n  X,\n} from '${target}'`)).toEqual(['import'])
    expect(rulesOf(path, `const x = () => import('${target}')`)).toEqual(['import'])
    expect(rulesOf(path, `import '${target}'`)).toEqual(['import'])
  })

  it.each([
    ['domain/actor.ts', './ids'],
    ['domain/actor.ts', '../base/day'],
    ['view-model/board.ts', '../words/words'],
    ['features/timeline/timeline.tsx', './timeline-layout'],
    ['features/timeline/timeline.tsx', '../../marks/mark-glyph'],
    ['features/figures/figure-chart.tsx', 'recharts'],
    ['app/app.tsx', '../features/timeline/timeline'],
    ['main.tsx', './app/app'],
    ['ingest/versions/v1.ts', 'valibot'],
  ])('lets %s import %s', (path, target) => {
    expect(rulesOf(path, importing(target))).toEqual([])
  })

  it.each([
    ['view-model/x.ts', 'new Date(0)', 'new Date('],
    ['features/as-of/x.ts', 'const now = Date.now()', 'Date.now'],
    ['load/other.ts', "await fetch('/x')", 'fetch('],
    ['app/x.ts', 'useSearchParams()', 'useSearchParams'],
    ['app/x.ts', 'useNavigate()', 'useNavigate'],
    ['app/x.ts', 'localStorage.length', 'localStorage'],
    ['app/x.ts', 'sessionStorage.length', 'localStorage'],
    ['app/x.ts', 'let x: any', 'any'],
    ['app/x.ts', 'x as any', 'any'],
    ['app/x.ts', 'Map<string, any>()', 'any'],
    ['app/x.ts', 'Array<any>()', 'any'],
    ['app/x.ts', 'export default 1', 'default export'],
    ['app/x.tsx', '<p dangerouslySetInnerHTML={x} />', 'raw HTML'],
    ['app/x.ts', 'element.innerHTML = x', 'raw HTML'],
    ['app/x.ts', '// @ts-ignore', 'suppression'],
    ['app/x.ts', '// oxlint-disable-next-line', 'suppression'],
    ['app/x.ts', 'export enum X { A }', 'enum'],
    ['app/x.ts', "export * from './y'", 'barrel'],
    ['app/x.tsx', 'items.toSorted(order)', 'sorting in a component'],
    ['app/x.tsx', '<p>Nothing here</p>', 'words in a component'],
    ['app/x.tsx', '<p aria-label="Close">{x}</p>', 'words in a component'],
    ['app/utils.ts', 'const x = 1', 'file name'],
    ['app/common.ts', 'const x = 1', 'file name'],
    ['app/index.ts', 'const x = 1', 'file name'],
    ['app/AppShell.tsx', 'const x = 1', 'file name'],
    ['app/app_shell.tsx', 'const x = 1', 'file name'],
    ['app/long.ts', 'x\n'.repeat(401), 'size'],
  ])('catches in %s: %j', (path, text, rule) => {
    expect(rulesOf(path, text)).toContain(rule)
  })

  it.each([
    ['base/day.ts', 'new Date(0)'],
    ['app/clock.ts', 'Date.now()'],
    ['load/ask-host.ts', 'fetch(address)'],
    ['load/other.ts', 'await query.refetch()'],
    ['app/x.ts', '// new Date( is banned here, and so is localStorage'],
    ['app/x.ts', '/* any: any */ const many: anything = 1'],
    ['app/x.tsx', '<p>{words.title}</p>'],
    ['app/x.tsx', 'const load = (): Promise<void> => x'],
    ['app/long.ts', 'x\n'.repeat(400)],
    ['app/board-shell.module.css', 'p { color: red }'],
    ['ingest/FORMAT.md', 'new Date('],
  ])('has nothing against %s: %j', (path, text) => {
    expect(rulesOf(path, text)).toEqual([])
  })

  it('finds a dataset’s names as whole words, in any case, outside comments', () => {
    const found = (text: string): readonly string[] =>
      datasetNamesIn({ path: 'app/x.ts', text }, ['ruritania', 'east']).map(({ detail }) => detail)
    expect(found("const title = 'The Ruritania crisis'")).toEqual(['ruritania'])
    expect(found('const RURITANIA = 1')).toEqual(['ruritania'])
    expect(found("const id = 'ruritania-east'")).toEqual(['ruritania', 'east'])
    expect(found('const ruritanian = atLeast(1)')).toEqual([])
    expect(found('// Ruritania\n/* the east */')).toEqual([])
  })

  it('keeps strings that look like comments and drops comments that look like strings', () => {
    expect(withoutComments("const a = 'http://x' // it's b\nconst c = `/* d */`")).toBe(
      "const a = 'http://x' \nconst c = `/* d */`",
    )
  })

  function rulesOf(path: string, text: string): readonly string[] {
    return violationsOf({ path, text }).map(({ rule }) => rule)
  }
})
