import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CrisisRecord } from '../../../src/domain/dataset'
import type { ActorId, SourceId, TopicId } from '../../../src/domain/ids'
import { makeBoard, type Board } from '../../../src/view-model/board'
import { demandStatus } from '../../../src/view-model/demand-status'
import { facetsOf, hasFilters, kindTokenOf, matches } from '../../../src/view-model/filters'
import { DEFAULT_VIEW, type KindToken, type ViewState } from '../../../src/view-model/view-state'
import { datasetFrom } from '../../support/dataset-from'

const dataset = datasetFrom(`
  2031-05-01  event      talks     meeting   @north @south  topics=toll
  2031-05-02  statement  stop      demand    @north -> @south  "Stop the ferry toll."  topics=toll
  2031-05-03  statement  never     rejection @south -> @north  "Never."  answers=stop  source=radio
  2031-05-03  statement  rain      remark    @south  "It rains."  topics=weather
  2031-05-04  claim      count     boats     @west  12  source=radio  scope=ferry-boats  attribution=harbourmaster
`)

function boardWith(view: Partial<ViewState>): Board {
  return makeBoard(dataset, { ...DEFAULT_VIEW, ...view })
}

function recordsOf({ events, statements, claims }: Board['shown']): readonly CrisisRecord[] {
  return [...events, ...statements, ...claims]
}

const shownIds = (view: Partial<ViewState>): readonly string[] => recordsOf(boardWith(view).shown).map(({ id }) => id)

const actors = (...ids: readonly string[]) => ({ actors: ids as readonly ActorId[] })
const topics = (...ids: readonly string[]) => ({ topics: ids as readonly TopicId[] })
const sources = (...ids: readonly string[]) => ({ sources: ids as readonly SourceId[] })
const kinds = (...tokens: readonly KindToken[]) => ({ kinds: tokens })

describe('filters', () => {
  test.each<[string, Partial<ViewState>, readonly string[]]>([
    ['an actor, in whatever part it has', actors('south'), ['talks', 'stop', 'never', 'rain']],
    ['several actors: any of them will do', actors('north', 'west'), ['talks', 'stop', 'never', 'count']],
    ['a topic', topics('toll'), ['talks', 'stop']],
    ['a source', sources('radio'), ['never', 'count']],
    ['a kind', kinds('statement.demand'), ['stop']],
    ['kinds of different types', kinds('event.meeting', 'claim.observed'), ['talks', 'count']],
    ['two filters: both must hold', { ...actors('south'), ...topics('weather') }, ['rain']],
    ['filters that nothing passes', { ...actors('west'), ...topics('toll') }, []],
    ['no filter at all', {}, ['talks', 'stop', 'never', 'rain', 'count']],
  ])('keep %s', (_, view, expected) => {
    expect(shownIds(view)).toEqual(expected)
  })

  test.each([
    ['toll', ['stop']],
    ['TOLL ferry', ['stop']],
    ['ferry', ['stop', 'count']],
    ['north', ['talks', 'stop', 'never']],
    ['harbourmaster', ['count']],
    ['ferry nowhere', []],
    ['   ', ['talks', 'stop', 'never', 'rain', 'count']],
  ])('search for every word in what a record says or whom it names: %j', (search, expected) => {
    expect(shownIds({ search })).toEqual(expected)
  })

  test('leave alone what is known: the demand keeps its answer when the reply is filtered away', () => {
    const { shown, known, asOf } = boardWith(topics('toll'))
    const [demand] = shown.statements
    expect(shown.statements.map(({ id }) => id)).toEqual(['stop'])
    expect(demand && demandStatus(demand, known.statements, dataset, asOf).answer).toBe('rejected')
  })

  test('are on from the first value or the first word, and not for blanks', () => {
    expect(hasFilters(DEFAULT_VIEW)).toBe(false)
    expect(hasFilters({ ...DEFAULT_VIEW, search: ' ' })).toBe(false)
    expect(hasFilters({ ...DEFAULT_VIEW, search: 'x' })).toBe(true)
    expect(hasFilters({ ...DEFAULT_VIEW, ...sources('radio') })).toBe(true)
  })
})

describe('the counts beside the filters', () => {
  const facets = (view: Partial<ViewState>) => facetsOf(boardWith(view).known, { ...DEFAULT_VIEW, ...view }, dataset)
  const counts = (values: readonly { readonly value: string; readonly count: number }[]) =>
    Object.fromEntries(values.map(({ value, count }) => [value, count]))

  test('say how many records each value names, most first', () => {
    expect(facets({}).actors.map(({ value, count }) => [value, count])).toEqual([
      ['south', 4],
      ['north', 3],
      ['west', 1],
    ])
  })

  test('do not count a filter against itself', () => {
    expect(counts(facets(actors('west')).actors)).toEqual({ south: 4, north: 3, west: 1 })
    expect(counts(facets(actors('west')).sources)).toEqual({ radio: 1 })
  })

  test('keep a value that is on although it would show nothing', () => {
    const view = { ...actors('west'), ...topics('toll') }
    expect(facets(view).actors).toContainEqual({ value: 'west', count: 0, isOn: true })
  })

  test('follow the words that are searched for', () => {
    expect(counts(facets({ search: 'rains' }).actors)).toEqual({ south: 1 })
    expect(counts(facets({ search: 'rains' }).kinds)).toEqual({ 'statement.remark': 1 })
  })

  test('are the number of records that the value alone would show', () => {
    const values = fc.record({
      topics: fc.subarray(['toll', 'weather'] as readonly string[] as TopicId[]),
      sources: fc.subarray(['press', 'radio'] as readonly string[] as SourceId[]),
      kinds: fc.subarray([...new Set([...dataset.records.values()].map(kindTokenOf))]),
      search: fc.constantFrom('', 'ferry', 'north'),
    })
    fc.assert(
      fc.property(values, (others) => {
        for (const { value, count } of facets(others).actors) {
          expect(shownIds({ ...others, actors: [value] })).toHaveLength(count)
        }
      }),
    )
  })
})

test('a record passes its own actors, topics, sources and kind, each alone and together', () => {
  for (const record of dataset.records.values()) {
    const own = { ...DEFAULT_VIEW, kinds: [kindTokenOf(record)], topics: record.topics }
    expect(matches(record, own, dataset)).toBe(true)
    expect(matches(record, { ...own, sources: record.citations.map(({ source }) => source) }, dataset)).toBe(true)
  }
})
