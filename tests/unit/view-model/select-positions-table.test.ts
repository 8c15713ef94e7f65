import { describe, expect, test } from 'vitest'
import type { TopicId } from '../../../src/domain/ids'
import { selectPositions } from '../../../src/view-model/select-positions'
import { positionsTable } from '../../../src/view-model/select-positions-table'
import { boardOf } from './board-of'
import { boardOn, shippedDataset } from './shipped-board'

describe('the table of positions', () => {
  test('has a row for each demand on screen, in the order of the screen, and as many cells as columns', () => {
    const board = boardOn(shippedDataset('build-up-2021-2022.json'), { topics: ['russian-demands' as TopicId] })
    const { name, columns, rows } = positionsTable(board)
    const listed = selectPositions(board).groups.flatMap((group) => group.rows)
    expect(name).toBe('positions')
    expect(listed.length).toBeGreaterThan(5)
    expect(rows.map(([id]) => id)).toEqual(listed.map(({ demand }) => demand.id))
    for (const row of rows) expect(row).toHaveLength(columns.length)
  })

  test('says of a demand what the screen says of it, with every date in full', () => {
    const meeting = { id: 'talks', title: 'Talks', status: 'scheduled', known: '2031-05-01', date: '2031-05-14' }
    const { columns, rows } = positionsTable(
      boardOf({
        actors: [
          { id: 'north', name: 'North' },
          { id: 'south', name: 'South' },
        ],
        events: [{ ...meeting, actors: ['north', 'south'] }],
        statements: [
          { id: 'open', form: 'request', speaker: 'north', text: 'Open the ferry.' },
          {
            id: 'demand',
            form: 'demand',
            speaker: 'north',
            to: ['south'],
            text: 'Lower the toll.',
            date: '../2031-05-02',
          },
          {
            id: 'instead',
            form: 'offer',
            speaker: 'south',
            date: '2031-05-03',
            relations: [{ type: 'answers', target: 'demand' }],
          },
          {
            id: 'never',
            form: 'rejection',
            speaker: 'north',
            date: '2031-05-04',
            relations: [{ type: 'answers', target: 'instead' }],
          },
        ],
      }),
    )
    const read = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
    expect(read).toEqual([
      {
        id: 'open',
        'demanded by': 'North',
        'demanded of': undefined,
        form: 'request',
        demand: 'Open the ferry.',
        date: '1 May 2031',
        status: 'Open, no answer for 9 days',
        'status of each addressee': undefined,
        'days without an answer': 9,
        'what was said to it': undefined,
        'next date': undefined,
        'next event': undefined,
        sources: 'The Gazette of the day',
      },
      {
        id: 'demand',
        'demanded by': 'North',
        'demanded of': 'South',
        form: 'demand',
        demand: 'Lower the toll.',
        date: 'by 2 May 2031',
        status: 'Counter-offer, 3 May 2031',
        'status of each addressee': undefined,
        'days without an answer': undefined,
        'what was said to it': 'offer, South, 3 May 2031 (rejection, North, 4 May 2031)',
        'next date': '14 May 2031',
        'next event': 'Talks',
        sources: 'The Gazette of the day',
      },
    ])
  })
})
