import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIsoDay } from '../../../src/base/day'
import type { EntryId } from '../../../src/domain/ids'
import { formatJsonPath, type Problem, type Refusal } from '../../../src/domain/problem'
import { ingest } from '../../../src/ingest/ingest'
import { brokenFixture, brokenFixtures } from '../../support/broken-fixtures'
import { LISTS } from '../../support/changed-file'
import { wireFrom } from '../../support/dataset-from'

// The compiler demands every code here; the tests below demand a fixture for each.
const PROBLEM_CODES = Object.keys({
  'missing-field': true,
  'wrong-type': true,
  'not-in-list': true,
  'bad-id': true,
  'bad-date': true,
  'bad-pattern': true,
  'too-short': true,
  'out-of-range': true,
  'bad-quantity': true,
  'min-over-max': true,
  'bad-zone': true,
  'no-citation': true,
  'duplicate-id': true,
  'unknown-reference': true,
  'counted-both-ways': true,
  'unsafe-link': true,
  'unknown-field': true,
  'bad-row': true,
} satisfies Record<Problem['code'], true>)

const REFUSAL_CODES = Object.keys({
  'empty-file': true,
  'wrong-encoding': true,
  'html-not-json': true,
  'not-json': true,
  'not-an-object': true,
  'no-version': true,
  'too-new': true,
  'missing-list': true,
} satisfies Record<Refusal['code'], true>)

function accepted(text: string) {
  const ingested = ingest(text)
  if (!ingested.ok) throw new Error(JSON.stringify(ingested.refusal))
  return ingested
}

function refusal(text: string): Refusal {
  const ingested = ingest(text)
  if (ingested.ok) throw new Error('It was accepted')
  return ingested.refusal
}

/** Problems of a drawn file with some of its parts replaced, as `path code`. */
function problemsOf(lines: string, rest: Record<string, unknown> = {}): readonly string[] {
  return accepted(JSON.stringify(wireFrom(lines, rest))).problems.map(
    ({ path, code }) => `${formatJsonPath(path)} ${code}`,
  )
}

describe('what is wrong with a file', () => {
  const outcomes = brokenFixtures().map(({ text }) => ingest(text))

  it.each(PROBLEM_CODES.filter((code) => code !== 'bad-row'))('is shown by a fixture for %s', (code) => {
    const seen = outcomes.flatMap((outcome) => (outcome.ok ? outcome.problems.map((problem) => problem.code) : []))
    expect(seen).toContain(code)
  })

  it.each(REFUSAL_CODES)('is shown by a fixture for the refusal %s', (code) => {
    expect(outcomes.map((outcome) => (outcome.ok ? undefined : outcome.refusal.code))).toContain(code)
  })

  it('is one problem in each file with one fault, and the record beside it stays', () => {
    for (const { name, text, expected } of brokenFixtures()) {
      const ingested = ingest(text)
      if (!ingested.ok) continue
      expect(ingested.problems.length, name).toBe(expected.length)
      expect(ingested.dataset.records.has('talks' as EntryId), name).toBe(true)
    }
  })

  it('is collected to the end, not to the first', () => {
    const citations = [{ source: 'pres' }]
    const event = { id: 'x', date: '2022-02-30', kind: 'meeting', title: 'X', actors: ['nobody'], citations }
    expect(problemsOf('2022-01-28 event talks', { events: [event, { id: 'Y' }] })).toEqual([
      '$.events[0].date bad-date',
      '$.events[0].citations[0].source unknown-reference',
      '$.events[0].actors[0] unknown-reference',
      '$.events[1].id bad-id',
      '$.events[1].date missing-field',
      '$.events[1].citations no-citation',
      '$.events[1].title missing-field',
      '$.events[1].kind missing-field',
    ])
  })

  it('is no second fault where a reference names a record that was set aside', () => {
    const rows = `
      2022-01-28 statement ask demand @east -> @west
      2022-01-29 statement no rejection @west -> @east answers=ask
      2022-01-29 claim count troops @east 5`
    const wire = wireFrom(rows)
    const [ask, no] = wire['statements'] as Record<string, unknown>[]
    const [east, west] = wire['actors'] as Record<string, unknown>[]
    const [troops] = wire['measures'] as Record<string, unknown>[]
    expect(
      problemsOf(rows, {
        statements: [{ ...ask, date: 'soon' }, no],
        actors: [{ ...east, kind: 'empire' }, west],
        measures: [{ ...troops, unit: '' }],
      }),
    ).toEqual(['$.actors[0].kind not-in-list', '$.statements[0].date bad-date', '$.measures[0].unit too-short'])
  })

  it('keeps a set-aside actor behind what it said, under the name that could be read', () => {
    const rows = '2022-01-28 statement ask demand @east'
    const [east] = wireFrom(rows)['actors'] as Record<string, unknown>[]
    const { dataset } = accepted(
      JSON.stringify(wireFrom(rows, { actors: [{ ...east, name: 'The East', kind: 'empire' }] })),
    )
    expect([...dataset.actors.values()].map(({ name }) => name)).toEqual(['The East'])
  })

  it('sets the second use of an id aside, whatever the two name', () => {
    const rows = `
      2022-01-28 event talks meeting @east
      2022-01-29 event talks call @west
      2022-01-30 statement east remark @east`
    expect(problemsOf(rows)).toEqual(['$.events[1].id duplicate-id', '$.statements[0].id duplicate-id'])
  })

  it('comes with the nearest known name of the right kind', () => {
    const { problems } = accepted(brokenFixture('unknown-speaker').text)
    expect(problems).toEqual([
      {
        code: 'unknown-reference',
        target: 'actor',
        id: 'frnace',
        suggestion: 'france',
        path: ['statements', 1, 'speaker'],
        severity: 'fault',
      },
    ])
  })

  it('is only a notice for an unknown field, a link that is none, and nothing else', () => {
    const problems = outcomes.flatMap((outcome) => (outcome.ok ? outcome.problems : []))
    const notices = problems.filter(({ severity }) => severity === 'notice').map(({ code }) => code)
    expect(new Set(notices)).toEqual(new Set(['unknown-field', 'unsafe-link']))
  })
})

describe('what the text is', () => {
  it('may begin with a byte order mark', () => {
    expect(accepted(brokenFixture('with-bom').text).problems).toEqual([])
  })

  it('is said to be in another encoding, even where it still is JSON', () => {
    expect(refusal(brokenFixture('utf-16').text).code).toBe('wrong-encoding')
    expect(refusal(brokenFixture('latin-1').text)).toMatchObject({
      code: 'wrong-encoding',
      start: expect.stringContaining('caf\uFFFD'),
    })
  })

  it('is said to be a web page where it is one', () => {
    expect(refusal('\n<!DOCTYPE html><html>')).toMatchObject({ code: 'html-not-json', start: '<!DOCTYPE html><html>' })
  })

  it('is refused with the place where it breaks, counted from 1 and without the byte order mark', () => {
    expect(refusal('{\n "a": }')).toMatchObject({ code: 'not-json', line: 2, column: 7 })
    expect(refusal('\uFEFF[,]')).toMatchObject({ code: 'not-json', line: 1, column: 2 })
  })

  it.each([
    ['[]', 'a list'],
    ['null', 'null'],
    ['12', '12'],
    ['"text"', 'text'],
  ])('is refused when it is the JSON value %s', (text, found) => {
    expect(refusal(text)).toEqual({ code: 'not-an-object', found })
  })

  it.each([
    [undefined, undefined],
    [null, 'null'],
    ['1', '"1"'],
    [0, '0'],
    [1.5, '1.5'],
    [-1, '-1'],
    [[1], '[1]'],
  ])('is refused when its formatVersion is %j', (formatVersion, found) => {
    expect(refusal(JSON.stringify({ ...wireFrom(''), formatVersion }))).toEqual({ code: 'no-version', found })
  })

  it('is refused as too new, with what it is and what is read', () => {
    expect(refusal(JSON.stringify({ ...wireFrom(''), formatVersion: 7 }))).toEqual({
      code: 'too-new',
      found: 7,
      supported: 1,
    })
  })

  it.each(['sources', 'actors', 'events', 'statements'])('is no dataset without the list %s', (list) => {
    const { [list]: _left, ...rest } = wireFrom('')
    expect(refusal(JSON.stringify(rest))).toEqual({ code: 'missing-list', list, found: 'nothing' })
    expect(refusal(JSON.stringify({ ...rest, [list]: {} }))).toMatchObject({ code: 'missing-list', found: 'an object' })
  })
})

describe('what comes out', () => {
  const shipped = folderTexts('../../../public/data/').filter(([name]) => name !== 'index.json')
  const fixtures = folderTexts('../../fixtures/v1/')

  it.each([...shipped, ...fixtures])('%s passes without a problem or a notice', (_name, text) => {
    expect(accepted(text).problems).toEqual([])
  })

  it.each([...shipped, ...fixtures])('%s survives structuredClone, so it can come from a worker', (_name, text) => {
    const { dataset } = accepted(text)
    expect(structuredClone(dataset)).toEqual(dataset)
  })

  it('is the same whatever the time zone of the machine: days are days', () => {
    const { dataset } = accepted(readFileSync(new URL('../../fixtures/v1/july-1914.json', import.meta.url), 'utf8'))
    expect([dataset.asOf, dataset.span.from, dataset.span.to].map(formatIsoDay)).toEqual([
      '1914-08-04',
      '1914-06-28',
      '1914-08-31',
    ])
  })

  it('keeps an optional list that is no list out and says so', () => {
    expect(problemsOf('2022-01-28 event talks', { topics: 'all' })).toEqual(['$.topics wrong-type'])
  })

  it('keeps a handling mark only if it is one', () => {
    const withMark = (marking: string) => accepted(JSON.stringify(wireFrom('', { marking })))
    expect(withMark('TLP:AMBER').dataset.marking).toBe('TLP:AMBER')
    const wrong = withMark('SECRET')
    expect(wrong.dataset.marking).toBeUndefined()
    expect(wrong.problems.map(({ code }) => code)).toEqual(['not-in-list'])
  })
})

describe('when a record became known', () => {
  const published = (lists: Record<string, string | undefined>) =>
    Object.entries(lists).map(([id, when]) => ({ id, title: id, publisher: id, published: when }))

  function knownOf(row: string, sources: readonly object[], extra: Record<string, unknown> = {}): string {
    const wire = wireFrom(row, { sources })
    const [event] = wire['events'] as Record<string, unknown>[]
    const { dataset } = accepted(JSON.stringify({ ...wire, events: [{ ...event, ...extra }] }))
    const [record] = dataset.byKnown
    return record ? formatIsoDay(record.known) : 'nothing'
  }

  it('is what the record says', () => {
    expect(knownOf('2022-01-28 event talks', published({ press: '2022-01-29' }), { known: '2022-01-20' })).toBe(
      '2022-01-20',
    )
  })

  it('is a day that no offset shifts', () => {
    const sources = published({ press: undefined })
    expect(knownOf('2022-01-28 event talks', sources, { known: '2022-01-29T00:30+13:00' })).toBe('2022-01-29')
    expect(knownOf('2022-01-28 event talks', sources, { known: '2022-01-29T23:30-11:00' })).toBe('2022-01-29')
  })

  it('else is the last day of the earliest publication among its sources', () => {
    const sources = published({ press: '2022-03', wire: '2022-02', radio: undefined })
    const citations = [{ source: 'press' }, { source: 'wire' }, { source: 'radio' }]
    expect(knownOf('2022-01-28 event talks', sources, { citations })).toBe('2022-02-28')
  })

  it('else is the last day that its date may mean', () => {
    const sources = published({ press: undefined })
    expect(knownOf('2022-02 event talks', sources)).toBe('2022-02-28')
    expect(knownOf('2022-01-28/2022-02-03 event talks', sources)).toBe('2022-02-03')
    expect(knownOf('2022-01-28/.. event talks', sources)).toBe('2022-01-28')
  })

  it('puts updates in the order in which they became known', () => {
    const citations = [{ source: 'press' }]
    const updates = [
      { known: '2022-02-05', citations, status: 'cancelled' },
      { known: '2022-02-01', citations, status: 'scheduled' },
    ]
    const wire = wireFrom('2022-02-04 event talks')
    const [event] = wire['events'] as Record<string, unknown>[]
    const { dataset } = accepted(JSON.stringify({ ...wire, events: [{ ...event, updates }] }))
    expect(dataset.byKnown[0]?.updates.map(({ known }) => formatIsoDay(known))).toEqual(['2022-02-01', '2022-02-05'])
  })
})

describe('ingest throws on nothing', () => {
  it('on no text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(ingest(text).ok).toBe(false)
      }),
    )
  })

  it('on no JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => ingest(text)).not.toThrow()
      }),
    )
  })

  it('on no file whose parts are anything at all', () => {
    const fields = [
      'id',
      'date',
      'known',
      'citations',
      'updates',
      'value',
      'measure',
      'speaker',
      'to',
      'relations',
      'components',
      'point',
      'zone',
      'title',
      'kind',
      '__proto__',
      'constructor',
    ]
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>('2022-02-30', 'x', [{ source: 'x' }], { min: 9, max: 1 }, [{}], 1e308),
    )
    const item = fc.oneof(value, fc.dictionary(fc.constantFrom(...fields), value))
    const file = fc.dictionary(
      fc.constantFrom(...LISTS, 'asOf', 'headline', 'marking', 'licence'),
      fc.oneof(value, fc.array(item)),
    )
    fc.assert(
      fc.property(file, (parts) => {
        const text = JSON.stringify({ ...wireFrom(''), ...parts })
        expect(() => structuredClone(ingest(text))).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })

  it('on no sound file with one value replaced, and what is left is still a dataset', () => {
    const text = readFileSync(new URL('../../fixtures/v1/rubicon.json', import.meta.url), 'utf8')
    const places = pathsOf(JSON.parse(text))
    const anything = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('', '2022-02-30', -1, null, [], {}))
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (path, value) => {
        const ingested = ingest(JSON.stringify(replaced(JSON.parse(text), path, value)))
        if (ingested.ok) expect(ingested.dataset.records.size).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('however deep a file nests', () => {
    expect(ingest('['.repeat(200_000)).ok).toBe(false)
    expect(ingest(`{"formatVersion":1,"note":${'['.repeat(5_000)}${']'.repeat(5_000)}}`).ok).toBe(false)
  })
})

function folderTexts(folder: string): readonly (readonly [string, string])[] {
  const url = new URL(folder, import.meta.url)
  return readdirSync(url)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, readFileSync(new URL(file, url), 'utf8')])
}

type Path = readonly (string | number)[]

/** The path of every value inside a JSON value that is not a whole required list. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  const inner = Array.isArray(value)
    ? value.flatMap((item: unknown, index) => pathsOf(item, [...path, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))
      : []
  return path.length < 2 ? inner : [path, ...inner]
}

function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === step ? replaced(item, rest, by) : item))
  const object = value as Record<string, unknown>
  return { ...object, [step]: replaced(object[step], rest, by) }
}
