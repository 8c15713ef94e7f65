import { describe, expect, test } from 'vitest'
import { textOf } from '../../../src/view-model/highlight'
import { SearchIndex } from '../../../src/view-model/search-index'
import { selectSearch, type SearchModel } from '../../../src/view-model/select-search'
import { boardOf, day } from './board-of'

const board = boardOf({
  actors: [{ id: 'north', name: 'The North' }],
  events: [
    {
      id: 'gone',
      title: 'A gone lantern',
      updates: [{ known: '2031-05-02', citations: [{ source: 'gazette' }], withdrawn: true }],
    },
  ],
  statements: [
    {
      id: 'said',
      speaker: 'north',
      text: 'He calls it “a toll on the poor”, and leaves.',
      quotes: ['a toll on the poor', 'never again'],
      note: 'Told by the lamplighter who stood at the door and heard each word of it through the keyhole.',
    },
    ...Array.from({ length: 30 }, (_, at) => ({ id: `many-${at}`, text: `Lantern number ${at} was lit.` })),
  ],
})

function ask(text: string, opened?: 'statements'): SearchModel {
  const index = new SearchIndex(board.dataset)
  index.grow(index.size)
  return selectSearch(board, index, text, opened)
}

const lead = (model: SearchModel): string =>
  (model.groups[0]?.hits[0]?.lead ?? [])
    .map(({ isQuote, segments }) => (isQuote ? `«${textOf(segments)}»` : textOf(segments)))
    .join('')

describe('a hit', () => {
  test('shows the record’s sentence with the words that somebody said set apart', () => {
    expect(lead(ask('poor leaves'))).toBe('He calls it «a toll on the poor», and leaves.')
  })

  test('shows the quotation that holds the words where the sentence does not', () => {
    expect(lead(ask('never again'))).toBe('«never again»')
  })

  test('says where else the words stand when its lines do not hold them', () => {
    const [hit] = ask('lamplighter').groups[0]?.hits ?? []
    expect(textOf(hit?.details.at(-1)?.flatMap(({ segments }) => segments) ?? [])).toMatch(/^Told by the lamplighter/)
    expect(hit?.label).toContain('lamplighter')
  })

  test('of a withdrawn record says so', () => {
    const [hit] = ask('gone').groups[0]?.hits ?? []
    expect(hit?.isWithdrawn).toBe(true)
    expect(hit?.label).toContain('withdrawn')
  })
})

describe('groups', () => {
  test('list a few, count all, and list more when asked', () => {
    const model = ask('lantern')
    expect(model.groups.map(({ group, count, hits, more }) => [group, count, hits.length, more])).toEqual([
      ['events', 1, 1, 0],
      ['statements', 30, 4, 26],
    ])
    expect(ask('lantern', 'statements').groups[1]?.hits).toHaveLength(30)
    expect(model.count).toBe(31)
  })

  test('come with the best hit first', () => {
    expect(ask('north').groups.map(({ group }) => group)).toEqual(['actors', 'statements'])
  })
})

test('an answer from a part of the index says how much of it there is', () => {
  const index = new SearchIndex(board.dataset)
  index.grow(index.size / 2)
  expect(selectSearch(board, index, 'lantern').share).toBeCloseTo(0.5, 1)
  expect(day('2031-05-10')).toBe(board.asOf)
})
