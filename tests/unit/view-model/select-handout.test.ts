import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { forAudience, type Scene } from '../../../src/domain/brief'
import type { BriefId } from '../../../src/domain/ids'
import { ingest } from '../../../src/ingest/ingest'
import { standingBrief } from '../../../src/view-model/standing-brief'
import { fittingRows } from '../../../src/view-model/handout-room'
import type { HandoutTable } from '../../../src/view-model/handout-table'
import { selectHandout } from '../../../src/view-model/select-handout'
import { datasetFrom } from '../../support/dataset-from'

const dataset = datasetFrom(
  `
    2022-02-01  event      talks      meeting   @east @west
    2022-02-02  statement  pull-back  demand    @west -> @east   "Take them back."  source=wire
    2022-02-03  statement  not-now    rejection @east -> @west   "No."  answers=pull-back
    2022-02-05  claim      count      troops    @west            100
  `,
  { headline: 'troops' },
)

const onPaper = (...scenes: readonly Scene[]) =>
  selectHandout({ id: 'test' as BriefId, title: 'A test', scenes }, dataset, undefined)

const onlyScene = (view: string) => {
  const [scene] = onPaper({ title: 'A scene', view }).scenes
  if (!scene) throw new Error('no scene')
  return scene
}

describe('a scene on paper', () => {
  test.each([
    { view: '/', figure: 'timeline', rows: ['count', 'not-now', 'pull-back', 'talks'] },
    { view: '/timeline?to=2022-02-02', figure: 'timeline', rows: ['pull-back', 'talks'] },
    { view: '/statements', figure: undefined, rows: ['not-now', 'pull-back'] },
    { view: '/statements?focus=statement.pull-back', figure: undefined, rows: ['pull-back', 'not-now'] },
    { view: '/positions', figure: undefined, rows: ['pull-back'] },
    { view: '/figures/troops', figure: 'measure', rows: ['count'] },
    { view: '/figures', figure: 'measure', rows: ['count'] },
    { view: '/actors/east', figure: undefined, rows: ['not-now', 'pull-back', 'talks'] },
  ])('of $view has its rows, the latest first, and its figure', ({ view, figure, rows }) => {
    const { page, notices } = onlyScene(view)
    expect(notices).toEqual([])
    expect(page?.figure).toBe(figure)
    expect(page?.rows.flatMap(({ record }) => record ?? [])).toEqual(rows)
  })

  test('of one exchange has its statements in the order of reading, and what became of them', () => {
    const { page } = onlyScene('/positions?thread=pull-back')
    expect(page?.rows.map(({ record }) => record)).toEqual(['pull-back', 'not-now'])
    expect(page?.rows[0]?.cells[2]?.asides.join()).toMatch(/Rejected|Answered/)
  })

  test.each(['/actors', '/sources', '/sources?part=gaps', '/changes'])('of %s has a table', (view) => {
    expect(onlyScene(view).page?.table?.columns.length).toBeGreaterThan(1)
  })

  test('says as of when, which days, how filtered and who published what it shows', () => {
    const { foot } = onlyScene('/statements?asof=2022-02-02&from=2022-02-01&actors=west')
    expect(foot).toEqual({
      asOf: 'As of Wed 2 Feb 2022',
      scope: 'Days in view: from 1 Feb 2022 · Filters: Actors: west',
      sources: 'Sources: wire',
    })
  })

  test('shows what was known on its day, and no more', () => {
    expect(onlyScene('/statements?asof=2022-02-02').page?.rows.map(({ record }) => record)).toEqual(['pull-back'])
  })

  test('numbers its sources by first mention, the replies to a demand with it', () => {
    const page = onlyScene('/positions').page
    expect(page?.sources.map(({ number, source }) => [number, source.id])).toEqual([
      [1, 'wire'],
      [2, 'press'],
    ])
    expect(page?.rows[0]?.numbers).toEqual([1, 2])
  })

  test.each([
    { view: 'https://elsewhere.example/', said: /leads to no view: https:\/\/elsewhere\.example/ },
    { view: '/nowhere', said: /leads to no view: \/nowhere/ },
    { view: '/figures/no-such-measure', said: /leads to no view/ },
    { view: '/data', said: /nothing that could stand on paper/ },
    { view: '/statements?data=data/other.json', said: /another dataset, which is not printed here: data\/other\.json/ },
    { view: '/statements?actors=nobody', said: /actors=nobody/ },
    { view: '/statements?asof=never', said: /asof=never/ },
    { view: '/statements?actors2=east', said: /the first of them stands here/ },
  ])('of $view says on its page what is amiss', ({ view, said }) => {
    expect(onlyScene(view).notices.join(' ')).toMatch(said)
  })

  test('has no other dataset where that is the one that is open', () => {
    const brief = {
      id: 'test' as BriefId,
      title: '',
      scenes: [{ title: '', view: '/statements?data=data/other.json' }],
    }
    expect(selectHandout(brief, dataset, 'data/other.json').scenes[0]?.notices).toEqual([])
  })
})

test('a handout bears the highest mark of all its scenes, on each of their days', () => {
  const marked = datasetFrom(
    `
      2022-02-01  event  talks  meeting  @east
      2022-02-03  event  raid   attack   @east  marking=TLP:RED
    `,
    { marking: 'TLP:GREEN' },
  )
  const markOf = (...views: readonly string[]) =>
    selectHandout(
      { id: 'test' as BriefId, title: '', scenes: views.map((view) => ({ title: '', view })) },
      marked,
      undefined,
    ).marking
  expect(markOf('/?asof=2022-02-02')).toBe('TLP:GREEN')
  expect(markOf('/?asof=2022-02-02', '/statements')).toBe('TLP:RED')
})

test('no note of any scene is anywhere in it, whatever was noted where', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('/', '/statements', '/nowhere', 'https://x.example/'), { minLength: 1 }),
      (views) => {
        const noted = {
          id: 'test' as BriefId,
          title: 'A test',
          scenes: views.map((view) => ({ title: 'A scene', view, note: 'Smile now' })),
        }
        const { scenes, title, marking } = selectHandout(forAudience(noted), dataset, undefined)
        const printed = scenes.map(({ page, ...scene }) => ({ ...scene, rows: page?.rows, sources: page?.sources }))
        expect(JSON.stringify([title, marking, printed])).not.toContain('Smile')
      },
    ),
  )
})

describe('the rows on a page', () => {
  const table = (rows: number, length: number, sourcesEach: number): HandoutTable => ({
    columns: [['What', 1]],
    rows: Array.from({ length: rows }, (_, at) => ({
      key: `${at}`,
      record: undefined,
      cells: [{ text: 'x'.repeat(length), asides: [] }],
      sources: Array.from({ length: sourcesEach }, (__, each) => `source-${at}-${each}` as never),
      isInFocus: false,
    })),
  })

  test.each([
    { what: 'short rows', made: table(100, 10, 0), lines: 16, count: 10 },
    { what: 'all of few rows', made: table(4, 10, 0), lines: 16, count: 4 },
    { what: 'fewer of long rows', made: table(100, 500, 0), lines: 29, count: 5 },
    { what: 'fewer where each brings sources', made: table(100, 10, 2), lines: 26, count: 5 },
    { what: 'three at least', made: table(100, 5000, 0), lines: 10, count: 3 },
  ])('are $what', ({ made, lines, count }) => {
    expect(fittingRows(made, lines)).toHaveLength(count)
  })

  test('are always the first, and never fewer for more room', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(400), fc.nat(3), fc.nat(80), fc.nat(80), (rows, length, each, some, more) => {
        const made = table(rows, length, each)
        const less = fittingRows(made, some)
        const all = fittingRows(made, some + more)
        expect(all.slice(0, less.length)).toEqual(less)
        expect(made.rows.slice(0, all.length)).toEqual(all)
      }),
    )
  })
})

test.each([
  'public/data/standoff-2022-01-28.json',
  'public/data/build-up-2021-2022.json',
  'tests/fixtures/v1/rubicon.json',
  'tests/fixtures/v1/july-1914.json',
  'tests/fixtures/v1/three-statements.json',
])('the standing brief of %s is whole', (file) => {
  const ingested = ingest(readFileSync(file, 'utf8'))
  if (!ingested.ok) throw new Error(ingested.refusal.code)
  const { scenes } = selectHandout(standingBrief(ingested.dataset), ingested.dataset, undefined)
  for (const { page, notices } of scenes) {
    expect(notices).toEqual([])
    expect(page?.table).toBeDefined()
    expect(page?.moreRows).toBe((page?.table?.rows.length ?? 0) - (page?.rows.length ?? 0))
  }
})
