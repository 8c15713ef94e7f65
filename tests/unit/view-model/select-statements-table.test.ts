import { describe, expect, test } from 'vitest'
import { statementsTable } from '../../../src/view-model/select-statements-table'
import { boardOf } from './board-of'

const PARTS = {
  actors: [{ id: 'north', name: 'The North' }, { id: 'south' }, { id: 'herald' }],
  topics: [{ id: 'toll', label: 'Toll' }],
  events: [{ id: 'feast' }],
  statements: [
    {
      id: 'ask',
      form: 'demand',
      date: '2031-05-02~',
      known: '2031-05-03',
      speaker: 'north',
      coSpeakers: ['south'],
      attribution: 'two envoys',
      to: ['herald'],
      reportedBy: 'herald',
      onBehalfOf: 'south',
      event: 'feast',
      text: 'The toll must fall.',
      quotes: ['must fall', 'now'],
      original: { language: 'de', quotes: ['muss fallen'] },
      condition: 'if it rains',
      likelihood: 'likely',
      disclosed: false,
      topics: ['toll'],
    },
    { id: 'no', form: 'rejection', date: '2031-05-04', relations: [{ type: 'answers', target: 'ask' }] },
    { id: 'later', date: '2031-05-09' },
  ],
}

describe('the table of statements', () => {
  test('has the rows that are listed, in their order', () => {
    const ids = (view: Parameters<typeof boardOf>[1]): readonly unknown[] =>
      statementsTable(boardOf(PARTS, view)).rows.map(([id]) => id)
    expect(ids({})).toEqual(['later', 'no', 'ask'])
    expect(ids({ disclosed: false })).toEqual(['ask'])
    expect(ids({ speakers: ['_source'] })).toEqual(['later', 'no'])
    expect(ids({ search: 'nothing like it' })).toEqual([])
  })

  test('says all of a statement, and leaves empty what is not said', () => {
    const { columns, rows } = statementsTable(boardOf(PARTS))
    const row = (id: string): Readonly<Record<string, unknown>> =>
      Object.fromEntries(columns.map((column, at) => [column, rows.find(([first]) => first === id)?.[at]]))
    expect(row('ask')).toEqual({
      id: 'ask',
      date: '2031-05-02~',
      known: '2031-05-03',
      form: 'demand',
      speakers: 'The North; The south',
      attribution: 'two envoys',
      'on behalf of': 'The south',
      to: 'The herald',
      via: 'The herald',
      text: 'The toll must fall.',
      quotes: '“must fall”; “now”',
      'words of': 'speaker',
      original: '“muss fallen”',
      'language of original': 'de',
      condition: 'if it rains',
      likelihood: 'likely (55–80 %)',
      disclosed: false,
      'said at': 'feast',
      relations: undefined,
      topics: 'Toll',
      sources: 'The Gazette: The Gazette of the day',
    })
    expect(row('no')).toMatchObject({
      speakers: undefined,
      quotes: undefined,
      relations: 'answers ask',
      disclosed: true,
    })
    for (const cells of rows) expect(cells).toHaveLength(columns.length)
  })
})
