// What is found, in which order, on which day. Work is counted, not timed.
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset'
import { sourceEntersOn } from '../../../src/view-model/select-source'
import { makeBoard } from '../../../src/view-model/board'
import { SearchIndex } from '../../../src/view-model/search-index'
import { DEFAULT_VIEW } from '../../../src/view-model/view-state'
import { datasetOf } from '../../support/dataset-of'
import { day } from './board-of'

const dataset = datasetOf({
  asOf: '2031-05-10',
  sources: [
    { id: 'courier', title: 'Ferry fares and what they hide', publisher: 'Évening Courier' },
    { id: 'late-book', title: 'The quarrel remembered', publisher: 'Press', published: '2031-06-01' },
  ],
  actors: [
    { id: 'north', name: 'Town of the North', shortName: 'North' },
    { id: 'leclair', name: 'Élodie Leclair', role: 'Harbourmaster', kind: 'person' },
    { id: 'shevchuk', name: 'Тарас Шевчук', kind: 'person' },
  ],
  places: [{ id: 'pier', name: 'Pier of Łącko' }],
  topics: [{ id: 'toll', label: 'The toll' }],
  measures: [{ id: 'boats', label: 'Boats at the pier', unit: 'boats', definition: 'All that float' }],
  events: [
    { id: 'closing', title: 'Ferry closed', summary: 'Ropes were cut.', date: '2031-05-02' },
    {
      id: 'hearing',
      title: 'A hearing',
      date: '2031-05-03',
      summary: 'It was about ferries.',
      updates: [
        { known: '2031-05-06', citations: [{ source: 'gazette' }], summary: 'It was about lighthouses.' },
        { known: '2031-05-09', citations: [{ source: 'gazette' }], withdrawn: true },
      ],
    },
    { id: 'strike', title: 'A strike', date: '2031-05-20', known: '2031-05-20', note: 'Of the ferrymen.' },
    { id: 'slight', title: 'Rope found', date: '2031-05-02', importance: 3 },
    { id: 'weighty', title: 'Rope found', date: '2031-05-02', importance: 1 },
  ],
  statements: [
    {
      id: 'ask',
      form: 'demand',
      speaker: 'leclair',
      to: ['north'],
      text: 'The fare must fall, she says.',
      quotes: ['not a penny more'],
      original: { language: 'uk', quotes: ['ні копійки більше'] },
    },
    { id: 'penny', text: 'A more costly penny is not to be had.', date: '2031-05-04' },
  ],
  claims: [
    { id: 'count', measure: 'boats', value: { about: 12500 }, words: 'a dozen thousand', scope: 'with rowing boats' },
  ],
})

function whole(of: Dataset = dataset): SearchIndex {
  const index = new SearchIndex(of)
  index.grow(index.size)
  return index
}

const index = whole()
const found = (text: string, asOf = '2031-05-10'): readonly string[] =>
  index.search(text, day(asOf)).matches.map(({ document }) => document.id)

describe('is found', () => {
  test.each<[string, string, readonly string[]]>([
    ['an actor by a name without its accents', 'elodie', ['leclair', 'ask']],
    ['an actor in Cyrillic, begun', 'шевч', ['shevchuk']],
    ['an actor by a role', 'harbourmaster', ['leclair']],
    ['a statement by a quotation', 'not a penny more', ['ask', 'penny']],
    ['a statement by words of the original', 'копійки', ['ask']],
    ['a statement by speaker and word', 'leclair fare', ['ask']],
    ['a statement by its form', 'demand', ['ask']],
    ['a figure by its number, with or without the comma', '12500', ['count']],
    ['a figure by its number as printed', '12,500', ['count']],
    ['a figure by the words said', 'dozen thousand', ['count']],
    ['a figure by its scope', 'rowing', ['count']],
    ['a measure before its figures', 'boats pier', ['boats', 'count']],
    ['a place with a barred letter', 'lacko', ['pier']],
    ['a topic', 'toll', ['toll']],
    ['a source by title', 'fares hide', ['courier']],
    ['a source by publisher', 'evening', ['courier']],
    ['a record in spite of a slip', 'ferrey closed', ['closing']],
    ['nothing where one word is missing', 'ferry zeppelin', []],
    ['a short word in spite of one slip, from four letters on', 'pirr', ['boats', 'pier', 'count']],
    ['nothing for a slip in three letters', 'fzr', []],
    ['nothing for a slip in a number', '12501', []],
    ['nothing for blanks', '  ', []],
    ['nothing yet for one letter', 'f', []],
    ['what came before a letter that is only begun', 'rowing b', ['count']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('a title before a note, a weighty record before a slight one, the words as typed before the same words astray', () => {
    expect(found('ferry', '2031-05-20').slice(0, 2)).toEqual(['closing', 'courier'])
    expect(found('rope')[0]).toBe('weighty')
    expect(found('penny more')[0]).toBe('ask')
  })
})

describe('on an earlier day', () => {
  test('only what was known is found; what comes later is a number', () => {
    const { matches, later } = index.search('strike', day('2031-05-10'))
    expect(matches).toEqual([])
    expect(later).toBe(1)
    expect(found('strike', '2031-05-20')).toEqual(['strike'])
    expect(index.search('strike', day('2031-05-20')).later).toBe(0)
  })

  test('a record is found by the words of that day', () => {
    expect(found('about ferries', '2031-05-05')).toEqual(['hearing'])
    expect(found('lighthouses', '2031-05-05')).toEqual([])
    expect(found('lighthouses', '2031-05-06')).toEqual(['hearing'])
    expect(found('about ferries', '2031-05-06')).toEqual([])
  })

  test('a withdrawn record is still found, after those that stand', () => {
    expect(found('hearing')).toEqual(['hearing'])
    expect(index.search('hearing', day('2031-05-10')).matches[0]?.document.subject).toMatchObject({
      record: { withdrawn: {} },
    })
  })

  test('a source is there from the day that its own page says', () => {
    for (const asOf of ['2031-05-01', '2031-05-31', '2031-06-01']) {
      const board = makeBoard(dataset, { ...DEFAULT_VIEW, asOf: day(asOf) })
      for (const source of dataset.sources.values()) {
        const isFound = found(source.title, asOf).includes(source.id)
        expect([source.id, asOf, isFound]).toEqual([source.id, asOf, sourceEntersOn(board, source) === undefined])
      }
    }
  })
})

describe('an index that is built in portions', () => {
  test('takes in each document once, and answers with what it has', () => {
    const growing = new SearchIndex(dataset)
    expect(growing.search('leclair', day('2031-05-10')).matches).toEqual([])
    let portions = 0
    for (; !growing.isWhole; portions++) {
      const before = growing.taken
      growing.grow(3)
      expect(growing.taken - before).toBeLessThanOrEqual(3)
    }
    expect(portions).toBe(Math.ceil(growing.size / 3))
    growing.grow(3)
    expect(growing.taken).toBe(growing.size)
    expect(growing.search('penny', day('2031-05-10'))).toEqual(index.search('penny', day('2031-05-10')))
  })

  test('reads a dataset once to list it, and for a question reads no record but those it lists', () => {
    const many = datasetOf({
      events: Array.from({ length: 300 }, (_, at) => ({
        id: `event-${at}`,
        title: at === 7 ? 'A comet' : `Meeting ${at}`,
        date: '2031-05-01',
      })),
    })
    let reads = 0
    const records = new Map(
      [...many.records].map(([id, record]) => [
        id,
        new Proxy(record, {
          get: (target, field, receiver): unknown => {
            reads += 1
            return Reflect.get(target, field, receiver)
          },
        }),
      ]),
    )
    const counted = whole({ ...many, records })
    const built = reads
    expect(built).toBeLessThan(300 * 40)
    expect(counted.search('comet', day('2031-05-10')).matches).toHaveLength(1)
    expect(reads - built).toBeLessThan(10)
  })
})
