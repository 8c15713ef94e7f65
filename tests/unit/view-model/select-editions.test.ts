import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset'
import { ingest } from '../../../src/ingest/ingest'
import { diffDatasets, isSameContent } from '../../../src/view-model/diff-datasets'
import { isLaterEdition, selectEditions } from '../../../src/view-model/select-editions'
import { datasetOf, type DatasetParts } from '../../support/dataset-of'
import { day } from './board-of'

function shipped(path: string): Dataset {
  const ingested = ingest(readFileSync(path, 'utf8'))
  if (!ingested.ok) throw new Error(path)
  return ingested.dataset
}

const REAL = [
  'public/data/standoff-2022-01-28.json',
  'public/data/build-up-2021-2022.json',
  'tests/fixtures/v1/july-1914.json',
  'tests/fixtures/v1/rubicon.json',
]

describe('two datasets', () => {
  test.each(REAL)('%s differs from itself in nothing, though read twice', (path) => {
    const diff = diffDatasets(shipped(path), shipped(path))
    expect(isSameContent(diff)).toBe(true)
    expect(diff.header).toEqual([])
  })

  test('what one has and the other has not swaps with them', () => {
    const [a, b] = [shipped(REAL[0] ?? ''), shipped(REAL[1] ?? '')]
    const there = diffDatasets(a, b)
    const back = diffDatasets(b, a)
    const parts = [
      'records',
      'sources',
      'actors',
      'places',
      'topics',
      'measures',
      'briefs',
      'logs',
      'corrections',
    ] as const
    for (const part of parts) {
      expect(there[part].added.length, part).toBe(back[part].removed.length)
      expect(there[part].removed.length, part).toBe(back[part].added.length)
      expect(there[part].changed.length, part).toBe(back[part].changed.length)
      expect(there[part].sameCount, part).toBe(back[part].sameCount)
    }
  })
})

describe('the later edition', () => {
  test.each([
    ['closed later', ['2031-05-10', '1'], ['2031-05-09', '2'], true],
    ['closed earlier', ['2031-05-08', '3'], ['2031-05-09', '2'], false],
    ['of a higher number', ['2031-05-09', '2031-05-09.10'], ['2031-05-09', '2031-05-09.9'], true],
    ['of a lower number', ['2031-05-09', 'rev 2'], ['2031-05-09', 'rev 11'], false],
    ['alike is the board’s', ['2031-05-09', '1'], ['2031-05-09', '1'], true],
  ] as const)('%s', (_what, board, other, isLater) => {
    const edition = ([asOf, revision]: readonly [string, string]) => ({ asOf: day(asOf), revision })
    expect(isLaterEdition(edition(board), edition(other))).toBe(isLater)
  })
})

const ALL_FIELDS: DatasetParts = {
  sources: [{ id: 'wire', title: 'The wire', publisher: 'Wire', reliability: 'B' }],
  actors: [{ id: 'north' }, { id: 'south', memberOf: ['north'] }],
  topics: [{ id: 'fare', label: 'The fare' }],
  places: [{ id: 'quay', name: 'The quay', point: [4, 52] }],
  measures: [
    { id: 'crew', label: 'Crew', unit: 'hands', definition: 'All', components: [{ id: 'cook', label: 'the cook' }] },
  ],
  events: [{ id: 'row', title: 'A row', actors: ['north'] }],
  statements: [{ id: 'said', speaker: 'north', text: 'Nine.', quotes: ['nine'] }],
  claims: [{ id: 'nine', measure: 'crew', claimant: 'north', value: { exact: 9 } }],
}

/** What the two say of the one thing that differs: `label: before > after`. */
function difference(before: DatasetParts, after: DatasetParts): readonly string[] {
  const { parts } = selectEditions(datasetOf(after), datasetOf(before))
  return parts.flatMap(({ things }) =>
    things.flatMap(({ fields }) =>
      fields.map((field) => `${field.label}: ${field.before ?? '-'} > ${field.after ?? '-'}`),
    ),
  )
}

describe('every field that differs is put into words', () => {
  const cite = (source: string, credibility?: number) => [{ source, ...(credibility && { credibility }) }]
  test.each<
    readonly [list: keyof DatasetParts, change: Readonly<Record<string, unknown>>, expected: readonly string[]]
  >([
    ['events', { title: 'A quarrel' }, ['title: A row > A quarrel']],
    ['events', { kind: 'call' }, ['kind: meeting > call']],
    ['events', { date: '2031-05' }, ['date: 1 May 2031 > May 2031', 'known since: 1 May 2031 > 31 May 2031']],
    ['events', { status: 'reported' }, ['status: occurred > reported, not confirmed']],
    ['events', { actors: ['north', 'south'] }, ['actors: The north > The north, The south']],
    ['events', { topics: ['fare'] }, ['topics: - > The fare']],
    ['events', { places: ['quay'] }, ['places: - > The quay']],
    ['events', { importance: 1 }, ['importance: 2 > 1']],
    ['events', { note: 'Loud.' }, ['note: - > Loud.']],
    [
      'events',
      { citations: cite('wire') },
      ['sources, gone: The Gazette of the day > -', 'sources, new: - > The wire'],
    ],
    ['events', { citations: [...cite('gazette'), ...cite('wire', 2)] }, ['sources, new: - > The wire, credibility 2']],
    [
      'events',
      { updates: [{ known: '2031-05-03', citations: cite('wire'), summary: 'It ended.' }] },
      ['later states of knowledge, new: - > 3 May 2031: It ended., The wire'],
    ],
    ['statements', { text: 'Ten.' }, ['text: Nine. > Ten.']],
    ['statements', { form: 'demand' }, ['form: remark > demand']],
    ['statements', { quotes: ['nine', 'or ten'] }, ['quoted words: “nine” > “nine” “or ten”']],
    ['statements', { disclosed: false }, ['content disclosed: yes > no']],
    ['statements', { to: ['south'] }, ['to: - > The south']],
    ['statements', { event: 'row' }, ['said at: - > A row']],
    ['statements', { relations: [{ type: 'denies', target: 'nine' }] }, ['relations: - > denies The north: 9 hands']],
    ['claims', { value: { min: 8, max: 9 } }, ['figure: 9 > 8–9']],
    ['claims', { kind: 'planned' }, ['kind: observed > planned']],
    ['claims', { includes: ['cook'] }, ['counts: - > the cook']],
    ['claims', { words: 'a few' }, ['words as said: - > “a few”']],
    ['claims', { likelihood: 'likely' }, ['likelihood: - > likely (55–80 %)']],
    ['actors', { role: 'master' }, ['role: - > master']],
    ['measures', { unit: 'men' }, ['unit: hands > men']],
    ['places', { point: [5, 52] }, ['position: 52° N, 4° E > 52° N, 5° E']],
    ['topics', { label: 'Fares' }, ['label: The fare > Fares']],
    ['sources', { reliability: 'C' }, ['reliability: B, usually reliable > C, fairly reliable']],
  ])('%s %j', (list, change, expected) => {
    const [first, ...rest] = ALL_FIELDS[list] as readonly object[]
    expect(difference(ALL_FIELDS, { ...ALL_FIELDS, [list]: [{ ...first, ...change }, ...rest] })).toEqual(expected)
  })

  test('a thing that is another type now says so', () => {
    const id = { id: 'thing' }
    const [line] = difference({ events: [{ ...id, title: 'A' }] }, { statements: [{ ...id, text: 'B' }] })
    expect(line).toContain('type: event > statement')
  })
})

test('the header, what is new, what is gone and where the board can show it', () => {
  const board = datasetOf(ALL_FIELDS)
  const other: Dataset = { ...datasetOf({ ...ALL_FIELDS, events: [{ id: 'fog', title: 'Fog' }] }), revision: '0' }
  const model = selectEditions(board, other)
  expect(model.before).toMatchObject({ isBoard: false, revision: '0' })
  expect(model.header).toEqual([{ label: 'revision', before: '0', after: '1' }])
  expect(model.parts.map(({ key, counts }) => [key, counts])).toEqual([
    ['records', { added: 1, removed: 1, changed: 0, same: 2 }],
  ])
  expect(model.parts[0]?.things.map(({ change, id, focus }) => [change, id, focus?.id])).toEqual([
    ['added', 'row', 'row'],
    ['removed', 'fog', undefined],
  ])
})
