// The quick check may leave anything to the slow one, and may never say 'sound' of what the slow one minds.
import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDayOrDateTime } from '../../../src/base/day'
import { parseEdtf } from '../../../src/base/edtf'
import { collectV1 } from '../../../src/ingest/collect'
import { quickCheck } from '../../../src/ingest/quick-check'
import { readDate, readDay } from '../../../src/ingest/read-date'
import { Registry } from '../../../src/ingest/registry'
import { brokenFixtures } from '../../support/broken-fixtures'

type Wire = Record<string, unknown>
const LISTS = ['sources', 'actors', 'places', 'topics', 'events', 'statements', 'measures', 'claims'] as const

const citations = [{ source: 'press', credibility: 2, locator: 'p. 3', quote: 'so they say' }]
const entry = { date: '2022-01-28', known: '2022-01-29', topics: ['border'], places: ['town'], citations }
const update = { known: '2022-02-01', citations, date: '2022-01~', reason: 'told anew' }

/** A sound file in which every field of a record stands somewhere. */
const SOUND = {
  formatVersion: 1,
  id: 'law',
  title: 'A law',
  summary: '',
  asOf: '2022-02-02',
  revision: '1',
  language: 'en',
  licence: 'CC0-1.0',
  sources: [
    { id: 'press', title: 'The Press', publisher: 'Press', published: '2022-01-29', url: 'https://a.example/' },
  ],
  actors: ['east', 'west'].map((id) => ({ id, name: id, kind: 'state' })),
  places: [{ id: 'town', name: 'Town' }],
  topics: [{ id: 'border', label: 'Border' }],
  events: [
    { id: 'bare', date: '2022-01-28', title: 'Bare', kind: 'other', citations: [{ source: 'press' }] },
    {
      ...entry,
      id: 'talks',
      importance: 1,
      marking: 'TLP:GREEN',
      note: '',
      title: 'Talks',
      summary: 'They met.',
      kind: 'meeting',
      status: 'reported',
      actors: ['east', 'west'],
      updates: [{ ...update, status: 'occurred', summary: 'They did.' }],
    },
  ],
  statements: [
    { ...entry, id: 'ask', form: 'demand', speaker: 'east', to: ['west'], text: 'Go.' },
    {
      ...entry,
      id: 'answer',
      form: 'reply',
      speaker: 'west',
      coSpeakers: ['east'],
      attribution: 'an official',
      onBehalfOf: 'west',
      reportedBy: 'east',
      event: 'talks',
      text: 'No.',
      quotes: ['no'],
      quoteVoice: 'reporter',
      original: { language: 'fr', quotes: ['non'] },
      condition: 'if asked',
      likelihood: 'likely',
      disclosed: false,
      relations: [{ type: 'answers', target: 'ask' }],
      updates: [
        { ...update, text: 'Never.', disclosed: true },
        { ...update, withdrawn: true },
      ],
    },
  ],
  measures: [
    { id: 'troops', label: 'Troops', unit: 'men', definition: 'All', components: [{ id: 'navy', label: 'Navy' }] },
  ],
  claims: [
    { ...entry, id: 'first', measure: 'troops', kind: 'observed', value: { about: 5 }, claimant: 'east' },
    {
      ...entry,
      id: 'second',
      measure: 'troops',
      kind: 'planned',
      value: { min: 1, max: 2 },
      words: 'one or two',
      coClaimants: ['west'],
      attribution: 'an official',
      onBehalfOf: 'west',
      reportedBy: 'east',
      condition: 'if asked',
      likelihood: 'unlikely',
      includes: ['navy'],
      scope: 'the coast',
      statement: 'answer',
      supersedes: 'first',
    },
  ],
}

/** What may stand in any place of a file, likely and unlikely. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, 4, -1, true, false, [], {}, [null], [''], [[]], 'x', 'X', 'é', '__proto__'),
  fc.constantFrom('east', 'press', 'town', 'border', 'talks', 'ask', 'answer', 'first', 'troops', 'navy', 'wset'),
  fc.constantFrom(
    '2022',
    '2022-02',
    '2022-02-30',
    '2022-1-1',
    '2022-01-28T10:00Z',
    '2022-01-01/..',
    '20x2-01-28',
    '+022-01-28',
  ),
  fc.constantFrom<unknown>(['east'], ['east', 'nobody'], [{ source: 'press' }], [{ source: 'nobody' }], { exact: 1 }),
  fc.constantFrom<unknown>(
    { exact: '1' },
    { about: 1, exact: 1 },
    { min: 3, max: 2 },
    { unstated: '' },
    [update],
    [{}],
  ),
)

const FIELDS = [
  ...new Set(LISTS.flatMap((list) => SOUND[list].flatMap((record) => Object.keys(record)))),
  'kinds',
  'constructor',
  '__proto__',
]

type Change = {
  readonly list: (typeof LISTS)[number]
  readonly index: number
  readonly path: readonly string[]
  readonly value: unknown
}

const aChange: fc.Arbitrary<Change> = fc.record({
  list: fc.constantFrom(...LISTS),
  index: fc.nat(1),
  path: fc.oneof(
    fc.constantFrom(...FIELDS).map((field) => [field]),
    fc.tuple(
      fc.constantFrom('citations', 'updates', 'relations', 'original', 'value', 'components', 'actors', 'quotes'),
      fc.constantFrom('0', '1', 'source', 'quotes', 'min'),
      fc.constantFrom('source', 'credibility', 'known', 'target', 'type', 'citations', 'text', 'more', '0'),
    ),
  ),
  value: fc.option(anything, { nil: undefined }),
})

/** The file with each change made where there is a place for it; an undefined value takes the field away. */
function changed(changes: readonly Change[]): Wire {
  const file = structuredClone(SOUND)
  for (const { list, index, path, value } of changes) {
    let place: unknown = file[list][index % file[list].length]
    for (const step of path.slice(0, -1)) place = isPlace(place) ? place[step] : undefined
    const last = path.at(-1) ?? ''
    if (!isPlace(place)) continue
    if (value === undefined) Reflect.deleteProperty(place, last)
    // As JSON.parse does: a field called __proto__ is a field.
    else Object.defineProperty(place, last, { value, enumerable: true, writable: true, configurable: true })
  }
  return file
}

function isPlace(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null
}

function parsed(text: string): Wire | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isPlace(value) ? value : undefined
  } catch {
    return undefined
  }
}

describe('the quick check', () => {
  test('changes nothing of what is said of a file, sound or broken', () => {
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 4 }), (changes) => {
        const file = changed(changes)
        expect(collectV1(file)).toEqual(collectV1(file, { quick: false }))
      }),
      { numRuns: 600 },
    )
  })

  const shipped = ['public/data', 'tests/fixtures/v1'].flatMap((folder) =>
    readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
  )
  test.each([...shipped, ...brokenFixtures()])('changes nothing of what is said of $name', ({ text }) => {
    const file = parsed(text)
    if (file) expect(collectV1(file)).toEqual(collectV1(file, { quick: false }))
  })

  test('knows a sound record at once, whatever fields it has', () => {
    const registry = new Registry()
    for (const list of LISTS) for (const { id } of SOUND[list]) registry.enter(id, list, [])
    const check = quickCheck(registry)
    expect(SOUND.events.map(check.events)).toEqual([true, true])
    expect(SOUND.statements.map(check.statements)).toEqual([true, true])
    // Which parts a count has, and whether a range runs upwards, is left to the slow check.
    expect(SOUND.claims.map(check.claims)).toEqual([true, false])
  })

  test('asks a record for its fields equally often, however long the file is', () => {
    expect(readsOf(2000)).toBe(10 * readsOf(200))
  })
})

/** How often a file of so many events is asked for a field of one. */
function readsOf(count: number): number {
  let reads = 0
  const events = Array.from({ length: count }, (_, index) => {
    const event = { ...SOUND.events[1], id: `event-${index}` }
    return new Proxy(event, {
      get: (target, field, receiver): unknown => {
        reads += 1
        return Reflect.get(target, field, receiver)
      },
    })
  })
  expect(collectV1({ ...SOUND, events, statements: [], claims: [] }).problems).toEqual([])
  return reads
}

describe('a date read before', () => {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0')
  const dayLike = fc
    .tuple(fc.nat(9999), fc.nat(13), fc.nat(32))
    .map(([year, month, day]) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
  const spoilt = fc
    .tuple(dayLike, fc.nat(9), fc.constantFrom('x', '-', ' ', '/', ':', '٣'))
    .map(([text, at, letter]) => text.slice(0, at) + letter + text.slice(at + 1))
  const texts = fc.oneof(
    dayLike,
    spoilt,
    fc.constantFrom('2022', '2022-21', '156X', '2022-02?', '', '../2022-01', '-0043-03-15'),
  )

  test('is the date that it was, for any text and at any time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const _ of ['first', 'again']) {
          expect(readDate(text)).toEqual(parseEdtf(text))
          expect(readDay(text)).toEqual(parseDayOrDateTime(text))
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('is read again once so many have come that it was forgotten', () => {
    const years = Array.from({ length: 10_000 }, (_, year) => pad(year, 4))
    for (const _ of ['first', 'again']) {
      expect(years.map((year) => readDate(year)?.text)).toEqual(years)
      expect(years.map((year) => readDay(`${year}-01-01`))).toEqual(
        years.map((year) => parseDayOrDateTime(`${year}-01-01`)),
      )
    }
  })
})
