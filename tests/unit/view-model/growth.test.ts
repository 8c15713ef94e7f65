// What a step of the board costs grows with the record, and never with its square: counted in fields read, not in
// time. And what is remembered from step to step is the same that would be found anew.
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../src/base/day'
import type { CrisisRecord, Dataset } from '../../../src/domain/dataset'
import type { EntryId } from '../../../src/domain/ids'
import { actorsOf } from '../../../src/domain/record-actors'
import { ingest } from '../../../src/ingest/ingest'
import { knowledgeAsOf, knownSpan, stateAsOf } from '../../../src/view-model/as-of'
import { makeBoard } from '../../../src/view-model/board'
import { applyFilters, facetsOf, kindTokenOf, matches, type Filters } from '../../../src/view-model/filters'
import { selectActorCards } from '../../../src/view-model/select-actors'
import { selectActorsView } from '../../../src/view-model/select-actors-view'
import { selectFigures } from '../../../src/view-model/select-figures'
import { selectGaps } from '../../../src/view-model/select-gaps'
import { selectSituation } from '../../../src/view-model/select-situation'
import { selectSources } from '../../../src/view-model/select-sources'
import { selectStatementLine, statementsInOrder } from '../../../src/view-model/select-statements'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-model/view-state'
import { datasetOf } from '../../support/dataset-of'

function shipped(path: string): Dataset {
  const ingested = ingest(readFileSync(path, 'utf8'))
  if (!ingested.ok) throw new Error(path)
  return ingested.dataset
}

const REAL = ['public/data/build-up-2021-2022.json', 'tests/fixtures/v1/july-1914.json'].map(shipped)
const allOf = ({ records }: Dataset): readonly CrisisRecord[] => [...records.values()]

/** A crisis of so many events, demands, replies and figures each, spread over a year. */
function crisisOf(count: number): Dataset {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const date = (index: number): string =>
    new Date(Date.UTC(2031, 0, 1 + Math.floor((index * 365) / count))).toISOString().slice(0, 10)
  const voice = (index: number): string => `actor-${index % 8}`
  return datasetOf({
    asOf: '2032-01-01',
    actors: numbers.slice(0, 8).map((index) => ({ id: voice(index) })),
    topics: [{ id: 'border', label: 'Border' }],
    measures: [{ id: 'troops', label: 'Troops', unit: 'men', definition: 'All' }],
    events: numbers.map((index) => ({
      id: `event-${index}`,
      date: date(index),
      actors: [voice(index), voice(index + 1)],
      topics: ['border'],
    })),
    statements: numbers.flatMap((index) => [
      { id: `ask-${index}`, date: date(index), form: 'demand', speaker: voice(index), to: [voice(index + 1)] },
      {
        id: `reply-${index}`,
        date: date(index),
        form: 'rejection',
        speaker: voice(index + 1),
        relations: [{ type: 'answers', target: `ask-${index}` }],
      },
    ]),
    claims: numbers.map((index) => ({
      id: `claim-${index}`,
      date: date(index),
      measure: 'troops',
      value: { about: index },
      claimant: voice(index),
    })),
  })
}

/** How many fields of records `work` reads in a crisis of this size. */
function readsOf(count: number, work: (dataset: Dataset) => void): number {
  let reads = 0
  const dataset = crisisOf(count)
  const counted = (record: CrisisRecord): CrisisRecord =>
    new Proxy(record, {
      get: (target, field, receiver): unknown => {
        reads += 1
        return Reflect.get(target, field, receiver)
      },
    })
  const records = new Map(allOf(dataset).map((record) => [record.id, counted(record)]))
  const byKnown = dataset.byKnown.map(({ id }) => records.get(id)).filter((record) => record !== undefined)
  work({ ...dataset, records, byKnown })
  return reads
}

const view = (parts: Partial<ViewState> = {}): ViewState => ({ ...DEFAULT_VIEW, ...parts })
const filtered = view({ actors: [...crisisOf(8).actors.keys()].slice(0, 2), search: 'meeting' })

describe('ten times the record costs ten times the reading', () => {
  test.each<[string, (dataset: Dataset) => void]>([
    ['to know what was known on a day', (dataset) => knowledgeAsOf(dataset, dataset.asOf)],
    ['to find a record by its id', (dataset) => knowledgeAsOf(dataset, dataset.asOf).byId.get('ask-1' as EntryId)],
    ['to filter', (dataset) => makeBoard(dataset, filtered)],
    [
      'to count what every filter would show',
      (dataset) => facetsOf(makeBoard(dataset, view()).known, filtered, dataset),
    ],
  ])('%s', (_, work) => {
    const reads = readsOf(40, work)
    expect(reads).toBeGreaterThan(0)
    expect(readsOf(400, work)).toBeLessThanOrEqual(10.5 * reads)
  })

  // Who sorts asks each record a little more often in a longer list: log 1600 / log 160 is 1.45.
  test.each<[string, (dataset: Dataset) => void]>([
    ['the first screen', (dataset) => selectSituation(makeBoard(dataset, view()))],
    ['the cards of actors', (dataset) => selectActorCards(makeBoard(dataset, view()), 6)],
    [
      'every statement with its replies',
      (dataset) => {
        const board = makeBoard(dataset, view())
        for (const statement of statementsInOrder(board)) selectStatementLine(statement, board)
      },
    ],
    ['every actor with its demands', (dataset) => selectActorsView(makeBoard(dataset, view()))],
    ['the sources', (dataset) => selectSources(makeBoard(dataset, view()))],
    ['the gaps of the record', (dataset) => selectGaps(makeBoard(dataset, view()))],
    ['the figures', (dataset) => selectFigures(makeBoard(dataset, view()))],
  ])('or what sorting adds to it, for %s', (_, work) => {
    expect(readsOf(400, work)).toBeLessThanOrEqual(1.6 * 10 * readsOf(40, work))
  })
})

describe('a step that changes nothing', () => {
  const dataset = crisisOf(10)

  test('reads nothing of the record', () => {
    const open = (crisis: Dataset): unknown => makeBoard(crisis, filtered)
    const openAndMove = (crisis: Dataset): void => {
      open(crisis)
      makeBoard(crisis, { ...filtered, from: crisis.span.from, lanes: 'actor' })
    }
    expect(readsOf(40, openAndMove)).toBe(readsOf(40, open))
  })

  test('gives every panel the same board to draw from', () => {
    const board = makeBoard(dataset, filtered)
    const moved = makeBoard(dataset, { ...filtered, from: dataset.span.to })
    expect(moved.known).toBe(board.known)
    expect(moved.shown).toBe(board.shown)
    expect(makeBoard(dataset, { ...filtered, search: 'talks' }).shown).not.toBe(board.shown)
  })
})

describe('what is known on a day', () => {
  const aDay = fc.constantFrom(...REAL).chain((dataset) => {
    const span = knownSpan(dataset) ?? dataset.span
    return fc.record({
      dataset: fc.constant(dataset),
      day: fc.integer({ min: span.from - 2, max: span.to + 2 }).map((day) => day as Day),
    })
  })

  test('is each record in its state, in the order of the file, whatever day was asked for before', () => {
    fc.assert(
      fc.property(aDay, ({ dataset, day }) => {
        const states = allOf(dataset)
          .filter(({ known }) => known <= day)
          .map((record) => stateAsOf(record, day))
        const standing = states.filter(({ withdrawn }) => withdrawn === undefined)
        const { events, statements, claims, byId } = knowledgeAsOf(dataset, day)
        expect([...events, ...statements, ...claims]).toEqual(standing)
        const expected = new Map(states.map((state) => [state.id, state]))
        expect(new Map(byId)).toEqual(expected)
        expect(byId.size).toBe(expected.size)
        expect([...byId.keys()]).toEqual([...expected.keys()])
        expect([...byId.values()]).toEqual([...expected.values()])
        for (const { id } of allOf(dataset)) {
          expect(byId.get(id)).toEqual(expected.get(id))
          expect(byId.has(id)).toBe(expected.has(id))
        }
        const seen: EntryId[] = []
        byId.forEach((_, id) => seen.push(id))
        expect(seen).toEqual([...expected.keys()])
      }),
      { numRuns: 60 },
    )
  })

  test('has a span, however many records were told anew', () => {
    const [dataset] = REAL
    const record = dataset?.byKnown[0]
    if (!dataset || !record) throw new Error('no record')
    const updates = Array.from({ length: 200_000 }, (_, index) => ({
      known: (record.known + index) as Day,
      citations: [],
      isWithdrawn: false,
    }))
    expect(knownSpan({ ...dataset, byKnown: [{ ...record, updates }] })).toEqual({
      from: record.known,
      to: record.known + 199_999,
    })
  })
})

describe('what filters let through, and what each would show', () => {
  const someFilters = fc.constantFrom(...REAL).chain((dataset) => {
    const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values], { maxLength: 2 })
    return fc.record({
      dataset: fc.constant(dataset),
      filters: fc.record<Filters>({
        actors: fc.oneof(fc.constant([]), some([...dataset.actors.keys()])),
        topics: fc.oneof(fc.constant([]), some([...dataset.topics.keys()])),
        sources: fc.oneof(fc.constant([]), some([...dataset.sources.keys()])),
        kinds: fc.oneof(fc.constant([]), some([...new Set(allOf(dataset).map(kindTokenOf))])),
        search: fc.constantFrom('', 'the', 'THE of', 'x'),
      }),
    })
  })
  const valuesOf = {
    actors: actorsOf,
    topics: ({ topics }: CrisisRecord) => topics,
    sources: ({ citations }: CrisisRecord) => citations.map(({ source }) => source),
    kinds: (record: CrisisRecord) => [kindTokenOf(record)],
  } as const

  test('is, for each value, what choosing it alone in its own filter would show', () => {
    fc.assert(
      fc.property(someFilters, ({ dataset, filters }) => {
        const known = knowledgeAsOf(dataset, dataset.asOf)
        const records = [...known.events, ...known.statements, ...known.claims]
        const facets = facetsOf(known, filters, dataset)
        for (const facet of ['actors', 'topics', 'sources', 'kinds'] as const) {
          const others = { ...filters, [facet]: [] }
          const rest = records.filter((record) => matches(record, others, dataset))
          const counts = new Map<string, number>()
          for (const record of rest) {
            for (const value of new Set<string>(valuesOf[facet](record)))
              counts.set(value, (counts.get(value) ?? 0) + 1)
          }
          const on: readonly string[] = filters[facet]
          for (const { value, count, isOn } of facets[facet]) {
            expect([facet, value, count, isOn]).toEqual([facet, value, counts.get(value) ?? 0, on.includes(value)])
          }
          const counted = facets[facet].map(({ value }) => value as string)
          expect([...counts.keys()].filter((value) => !counted.includes(value))).toEqual([])
          expect(facets[facet].map(({ count }) => count)).toEqual(
            facets[facet].map(({ count }) => count).toSorted((a, b) => b - a),
          )
        }
        const shown = applyFilters(known, filters, dataset)
        expect([...shown.events, ...shown.statements, ...shown.claims]).toEqual(
          records.filter((record) => matches(record, filters, dataset)),
        )
      }),
      { numRuns: 80 },
    )
  })
})
