import { describe, expect, test } from 'vitest'
import { receiptLines, receiptOf, receiptText } from '../../../src/view-model/receipt'
import { parseView } from '../../../src/view-model/url'
import type { ViewState } from '../../../src/view-model/view-state'
import { boardOf, day } from './board-of'

const PARTS = {
  actors: [{ id: 'north', name: 'Kingdom of the North' }, { id: 'south' }],
  topics: [{ id: 'bridge', label: 'The bridge' }],
}
const SHA = 'cd'.repeat(32)

function lines(view: Partial<ViewState>, taken = {}): Readonly<Record<string, string>> {
  const receipt = receiptOf(boardOf(PARTS, view), { path: '/timeline', ...taken })
  return Object.fromEntries(receiptLines(receipt).map(({ label, value }) => [label, value]))
}

describe('a receipt', () => {
  test('names dataset, edition, hash, day, days in view, filters, zone, address and licence', () => {
    const view: Partial<ViewState> = {
      asOf: day('2031-05-02'),
      from: day('2031-04-01'),
      to: day('2031-05-30'),
      actors: ['north', 'south'] as never,
      topics: ['bridge'] as never,
      kinds: ['statement.demand'],
      search: 'toll',
    }
    expect(lines(view, { sha256: SHA, address: 'https://host.example/timeline' })).toEqual({
      Dataset: 'A test crisis',
      'Dataset id': 'test-crisis',
      Revision: '1',
      'SHA-256 of its file': SHA,
      'As of': '2 May 2031',
      'Days in view': '1 Apr – 30 May 2031',
      Filters: 'Actors: Kingdom of the North, The south; Topics: The bridge; Kinds: demand; Words: “toll”',
      'Days and times':
        'A day is a calendar day as the source gives it; no time zone moves it. A time of day carries its own offset.',
      Address: 'https://host.example/timeline',
      Licence: 'CC0-1.0',
      'Made with': 'Watchfloor',
    })
  })

  test('says so where no hash was made, nothing is filtered and no link leads back', () => {
    expect(lines({})).toMatchObject({
      'SHA-256 of its file': 'not verified: this browser made no hash',
      'Days in view': 'all',
      Filters: 'none',
      View: '/timeline?asof=2031-05-10',
    })
  })

  test.each<[string, Partial<ViewState>, string]>([
    ['only speakers', { speakers: ['north'] as never }, 'Speaker: Kingdom of the North'],
    ['only what was said to one', { addressees: ['south'] as never }, 'Spoken to: The south'],
    ['only what is confidential', { disclosed: false }, 'Content: undisclosed'],
    ['only what states a condition', { conditional: true }, 'Condition: stated'],
    ['an id that the file does not describe', { actors: ['west'] as never }, 'Actors: west'],
  ])('puts into words: %s', (_, view, words) => {
    expect(lines(view)['Filters']).toBe(words)
  })

  test('as text is a line for each part', () => {
    const receipt = receiptOf(boardOf(PARTS), { path: '/' })
    expect(receiptText(receipt).split('\n')).toHaveLength(receiptLines(receipt).length)
    expect(receiptText(receipt)).toMatch(/^Dataset: A test crisis\nDataset id: test-crisis\n/)
  })

  test('keeps the view in a form that an address can be made of', () => {
    const { view } = receiptOf(boardOf(PARTS, { actors: ['north'] as never }), { path: '/timeline' })
    const [path, query] = view.split('?')
    expect(path).toBe('/timeline')
    expect(parseView(new URLSearchParams(query)).view.actors).toEqual(['north'])
  })
})
