import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../src/base/day'
import type { CrisisRecord, Dataset } from '../../../src/domain/dataset'
import { ingest } from '../../../src/ingest/ingest'
import { knowledgeAsOf, knownSpan } from '../../../src/view-model/as-of'
import { diffKnowledge, type KnowledgeDiff } from '../../../src/view-model/diff-knowledge'
import { datasetOf, type DatasetParts } from '../../support/dataset-of'
import { day } from './board-of'

const CITED = [{ source: 'gazette' }]

function diffOf(parts: DatasetParts, before: string, after: string): KnowledgeDiff {
  const dataset = datasetOf(parts)
  return diffKnowledge(knowledgeAsOf(dataset, day(before)), knowledgeAsOf(dataset, day(after)))
}

/** The class and id of everything that is in a class. */
function classesOf({ sameCount, ...diff }: KnowledgeDiff): readonly string[] {
  const name = (change: CrisisRecord | { readonly after: CrisisRecord }): string =>
    'after' in change ? change.after.id : change.id
  const listed = Object.entries(diff).flatMap(([key, items]) => items.map((item) => `${key} ${name(item)}`))
  return sameCount > 0 ? [...listed, `same ${sameCount}`] : listed
}

type Row = readonly [what: string, record: Readonly<Record<string, unknown>>, expected: readonly string[]]

const EVENTS: readonly Row[] = [
  ['came in between', { date: '2031-05-04' }, ['added talks']],
  ['was there', { date: '2031-05-01' }, ['same 1']],
  ['comes later', { date: '2031-05-09' }, []],
  [
    'was told otherwise',
    { date: '2031-05-01', updates: [{ known: '2031-05-04', citations: CITED, summary: 'It went on.' }] },
    ['changed talks'],
  ],
  [
    'will be told otherwise later',
    { date: '2031-05-01', updates: [{ known: '2031-05-09', citations: CITED, summary: 'It went on.' }] },
    ['same 1'],
  ],
  [
    'was withdrawn',
    {
      date: '2031-05-01',
      updates: [{ known: '2031-05-04', citations: CITED, withdrawn: true, reason: 'It was not so.' }],
    },
    ['withdrawn talks'],
  ],
  [
    'came and was withdrawn',
    { date: '2031-05-04', updates: [{ known: '2031-05-05', citations: CITED, withdrawn: true }] },
    ['withdrawn talks'],
  ],
  [
    'had been withdrawn before',
    { date: '2031-05-01', updates: [{ known: '2031-05-02', citations: CITED, withdrawn: true }] },
    ['same 1'],
  ],
  ['came to pass by the calendar', { date: '2031-05-04', known: '2031-05-01' }, ['passed talks']],
  [
    'came to pass by an update',
    {
      date: '2031-05-04',
      known: '2031-05-01',
      status: 'scheduled',
      updates: [{ known: '2031-05-05', citations: CITED, status: 'occurred' }],
    },
    ['passed talks'],
  ],
  [
    'was called off',
    {
      date: '2031-05-20',
      known: '2031-05-01',
      status: 'scheduled',
      updates: [{ known: '2031-05-05', citations: CITED, status: 'cancelled' }],
    },
    ['passed talks'],
  ],
  ['lapsed', { date: '2031-05-04', known: '2031-05-01', status: 'scheduled' }, ['passed talks']],
  ['lapsed long ago', { date: '2031-05-01', known: '2031-04-01', status: 'scheduled' }, ['same 1']],
  ['lies ahead still', { date: '2031-05-20', known: '2031-05-01', status: 'scheduled' }, ['same 1']],
  [
    'was put off',
    {
      date: '2031-05-04',
      known: '2031-05-01',
      status: 'scheduled',
      updates: [{ known: '2031-05-03', citations: CITED, date: '2031-05-20' }],
    },
    ['changed talks'],
  ],
]

describe('between 2 May and 6 May', () => {
  test.each(EVENTS)('an event that %s', (_what, event, expected) => {
    expect(classesOf(diffOf({ events: [{ id: 'talks', ...event }] }, '2031-05-02', '2031-05-06'))).toEqual(expected)
  })

  test.each([
    ['occurred', [{ known: '2031-05-05', citations: CITED, status: 'occurred' }]],
    ['reported', [{ known: '2031-05-05', citations: CITED, status: 'reported' }]],
    ['cancelled', [{ known: '2031-05-05', citations: CITED, status: 'cancelled' }]],
    ['lapsed', []],
  ])('a scheduled event has the outcome %s', (outcome, updates) => {
    const events = [{ id: 'talks', date: '2031-05-04', known: '2031-05-01', status: 'scheduled', updates }]
    expect(diffOf({ events }, '2031-05-02', '2031-05-06').passed.map((date) => date.outcome)).toEqual([outcome])
  })

  test('the fields that changed are told apart, a statement’s text and whether it is disclosed', () => {
    const updates = [{ known: '2031-05-04', citations: CITED, text: 'No, he said.', disclosed: true }]
    const statements = [{ id: 'reply', form: 'reply', text: 'A reply came.', disclosed: false, updates }]
    const [change] = diffOf({ statements }, '2031-05-02', '2031-05-06').changed
    expect(change?.fields.map(({ field }) => field).toSorted()).toEqual(['citations', 'disclosed', 'text'])
  })
})

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
  'tests/fixtures/v1/three-statements.json',
].map(shipped)

/** A dataset and two of its days, or days just outside. */
const compared = fc.constantFrom(...REAL).chain((dataset) => {
  const { from, to } = knownSpan(dataset) ?? { from: dataset.asOf, to: dataset.asOf }
  const anyDay = fc.integer({ min: from - 2, max: to + 2 }).map((value) => value as Day)
  return fc.tuple(fc.constant(dataset), anyDay, anyDay)
})

describe('of any record, between any two days', () => {
  test('a day differs from itself in nothing', () => {
    fc.assert(
      fc.property(compared, ([dataset, asOf]) => {
        const known = knowledgeAsOf(dataset, asOf)
        expect(classesOf(diffKnowledge(known, known)).filter((line) => !line.startsWith('same'))).toEqual([])
      }),
    )
  })

  test('every record that either day knows is in exactly one class', () => {
    fc.assert(
      fc.property(compared, ([dataset, a, b]) => {
        const [before, after] = [knowledgeAsOf(dataset, a), knowledgeAsOf(dataset, b)]
        const diff = diffKnowledge(before, after)
        const listed = classesOf({ ...diff, sameCount: 0 }).map((line) => line.split(' ')[1])
        expect(new Set(listed).size).toBe(listed.length)
        const all = new Set([...before.byId.keys(), ...after.byId.keys()])
        expect(listed.length + diff.sameCount).toBe(all.size)
      }),
    )
  })

  test('what comes one way goes the other way', () => {
    fc.assert(
      fc.property(compared, ([dataset, a, b]) => {
        const [before, after] = [knowledgeAsOf(dataset, a), knowledgeAsOf(dataset, b)]
        const there = diffKnowledge(before, after)
        const back = diffKnowledge(after, before)
        const ids = (records: readonly CrisisRecord[]): readonly string[] => records.map(({ id }) => id).toSorted()
        expect(ids(there.added)).toEqual(ids(back.removed))
        expect(ids(there.withdrawn)).toEqual(ids(back.restored))
      }),
    )
  })
})
