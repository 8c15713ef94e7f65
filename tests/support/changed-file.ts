// A sound file with every field of a record, and any number of small changes to it: what laws about files are tried on.
import * as fc from 'fast-check'

export type Wire = Record<string, unknown>
export const LISTS = ['sources', 'actors', 'places', 'topics', 'events', 'statements', 'measures', 'claims'] as const

const citations = [{ source: 'press', credibility: 2, locator: 'p. 3', quote: 'so they say' }]
const entry = { date: '2022-01-28', known: '2022-01-29', topics: ['border'], places: ['town'], citations }
const update = { known: '2022-02-01', citations, date: '2022-01~', reason: 'told anew' }

/** A sound file in which every field of a record stands somewhere. */
export const SOUND = {
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

export type Change = {
  readonly list: (typeof LISTS)[number]
  readonly index: number
  readonly path: readonly string[]
  readonly value: unknown
}

export const aChange: fc.Arbitrary<Change> = fc.record({
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
export function changed(changes: readonly Change[]): Wire {
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

export function isPlace(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null
}
