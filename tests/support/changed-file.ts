// A sound file with every field of a record, and any number of small changes to it: what laws about files are tried on.
import * as fc from 'fast-check'

export type Wire = Record<string, unknown>
export const LISTS = [
  'clocks',
  'sources',
  'actors',
  'places',
  'topics',
  'events',
  'statements',
  'measures',
  'claims',
  'briefs',
  'corrections',
  'logs',
] as const

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
  marking: 'TLP:GREEN',
  headline: 'troops',
  clocks: [{ label: 'Here', zone: 'UTC' }],
  sources: [
    { id: 'press', title: 'The Press', publisher: 'Press', published: '2022-01-29', url: 'https://a.example/' },
    {
      id: 'wire',
      title: 'A wire',
      publisher: 'Wire',
      archived: 'https://b.example/',
      language: 'fr',
      contributors: 'A. Writer',
      reliability: 'B',
      origin: 'press',
      note: '',
    },
  ],
  actors: [
    { id: 'east', name: 'east', kind: 'state', country: 'XA', memberOf: ['west'] },
    { id: 'west', name: 'west', kind: 'state', shortName: 'W', role: 'host', bloc: 'pact' },
  ],
  places: [{ id: 'town', name: 'Town', point: [30.5, -50.4], country: 'XA', status: 'disputed' }],
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
    {
      id: 'troops',
      label: 'Troops',
      unit: 'men',
      definition: 'All',
      about: 'east',
      quantity: 'stock',
      direction: 'in',
      components: [{ id: 'navy', label: 'Navy' }],
    },
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
  briefs: [{ id: 'tour', title: 'A tour', scenes: [{ title: 'First', view: '/', note: '', seconds: 5 }] }],
  corrections: [{ date: '2022-02-01', record: 'ask', change: 'changed', reason: 'A slip.' }],
  logs: [{ id: 'rows', label: 'Rows', href: 'rows.ndjson', format: 'ndjson', source: 'press', records: 3 }],
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
  ...Object.keys(SOUND).filter((field) => field !== 'events'),
  ...new Set(LISTS.flatMap((list) => SOUND[list].flatMap((record) => Object.keys(record)))),
  'kinds',
  'constructor',
  '__proto__',
]

export type Change = {
  readonly list: (typeof LISTS)[number] | 'file'
  readonly index: number
  readonly path: readonly string[]
  readonly value: unknown
}

export const aChange = changeOf(...LISTS)
/** Of a field beside the lists, or of a list as a whole. */
export const aChangeOfFile = changeOf('file')

function changeOf(...lists: readonly Change['list'][]): fc.Arbitrary<Change> {
  return fc.record({
    list: fc.constantFrom(...lists),
    index: fc.nat(1),
    path: fc.oneof(
      fc.constantFrom(...FIELDS).map((field) => [field]),
      fc.tuple(
        fc.constantFrom(
          'citations',
          'updates',
          'relations',
          'original',
          'value',
          'components',
          'actors',
          'quotes',
          'scenes',
          'point',
          'memberOf',
          'receipt',
        ),
        fc.constantFrom('0', '1', 'source', 'quotes', 'min'),
        fc.constantFrom(
          'source',
          'credibility',
          'known',
          'target',
          'type',
          'citations',
          'text',
          'more',
          '0',
          'id',
          'view',
        ),
      ),
    ),
    value: fc.option(anything, { nil: undefined }),
  })
}

/** The file with each change made where there is a place for it; an undefined value takes the field away. */
export function changed(changes: readonly Change[]): Wire {
  const file = structuredClone(SOUND)
  for (const { list, index, path, value } of changes) {
    let place: unknown = list === 'file' ? file : itemAt(file[list], index)
    for (const step of path.slice(0, -1)) place = isPlace(place) ? place[step] : undefined
    const last = path.at(-1) ?? ''
    if (!isPlace(place)) continue
    if (value === undefined) Reflect.deleteProperty(place, last)
    // As JSON.parse does: a field called __proto__ is a field.
    else Object.defineProperty(place, last, { value, enumerable: true, writable: true, configurable: true })
  }
  return file
}

/** A list of the file may have been changed into something else. */
function itemAt(list: unknown, index: number): unknown {
  return Array.isArray(list) ? (list as readonly unknown[])[index % list.length] : undefined
}

export function isPlace(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null
}
