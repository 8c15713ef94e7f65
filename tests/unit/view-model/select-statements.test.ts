import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActorId, TopicId } from '../../../src/domain/ids'
import { selectStatementLine, selectStatements, type StatementsModel } from '../../../src/view-model/select-statements'
import { boardOf, day } from './board-of'

const ACTORS = [{ id: 'north' }, { id: 'south' }]

function daysOf({ days }: StatementsModel): readonly (readonly [string, readonly string[]])[] {
  return days.map(({ label, statements }) => [label, statements.map(({ id }) => id)] as const)
}

describe('the list of statements', () => {
  test('has the newest day first, and no unsure date under a sure day', () => {
    const statements = [
      { id: 'open', date: '../2031-05-03', known: '2031-05-03' },
      { id: 'sure', date: '2031-05-03' },
      { id: 'doubtful', date: '2031-05-03?' },
      { id: 'old', date: '2031-05-01' },
      { id: 'month', date: '2031-05', known: '2031-05-04' },
    ]
    expect(daysOf(selectStatements(boardOf({ statements })))).toEqual([
      ['May 2031', ['month']],
      ['3 May 2031, uncertain', ['doubtful']],
      ['Sat 3 May 2031', ['sure']],
      ['by 3 May 2031', ['open']],
      ['Thu 1 May 2031', ['old']],
    ])
  })

  test('reads the status of a demand from what is known, not from what the filters show', () => {
    const statements = [
      { id: 'demand', form: 'demand', speaker: 'north', to: ['south'], topics: ['toll'] },
      { id: 'no', form: 'rejection', speaker: 'south', relations: [{ type: 'answers', target: 'demand' }] },
    ]
    const topics = [{ id: 'toll', label: 'Toll' }]
    const board = boardOf({ actors: ACTORS, topics, statements }, { topics: ['toll' as TopicId] })
    const [demand] = selectStatements(board).days[0]?.statements ?? []
    const line = demand && selectStatementLine(demand, board)
    expect(line?.demand?.answer).toBe('rejected')
    expect(line?.relations).toMatchObject([{ label: 'answered by', records: [{ id: 'no' }] }])
  })

  test('names the first four related records and counts the rest', () => {
    const answers = Array.from({ length: 5 }, (_, index) => ({
      id: `answer-${index}`,
      relations: [{ type: 'answers', target: 'demand' }],
    }))
    const statements = [{ id: 'demand', form: 'demand', event: 'feast' }, ...answers]
    const board = boardOf({ events: [{ id: 'feast' }], statements })
    const [demand] = selectStatements(board).days[0]?.statements ?? []
    const line = demand && selectStatementLine(demand, board)
    expect(line?.relations.map(({ records }) => records.length)).toEqual([1, 3])
    expect(line?.moreRelated).toBe(2)
  })

  test('tells one day as the file does, weighty before slight', () => {
    const statements = [{ id: 'first' }, { id: 'slight', importance: 3 }, { id: 'last' }, { id: 'lead', importance: 1 }]
    expect(daysOf(selectStatements(boardOf({ statements })))).toEqual([
      ['Thu 1 May 2031', ['lead', 'first', 'last', 'slight']],
    ])
  })

  test('keeps to the days in view, each date by all that it may mean', () => {
    const statements = [
      { id: 'before', date: '2031-04-30' },
      { id: 'by', date: '../2031-05-02', known: '2031-05-02' },
      { id: 'within', date: '2031-05-02' },
      { id: 'month', date: '2031-05', known: '2031-05-02' },
      { id: 'after', date: '2031-05-04' },
    ]
    const board = boardOf({ statements }, { from: day('2031-05-01'), to: day('2031-05-03') })
    const ids = daysOf(selectStatements(board)).flatMap(([, lines]) => lines)
    expect(ids.toSorted()).toEqual(['by', 'month', 'within'])
  })

  test('says why it is empty', () => {
    const statements = [{ id: 'word', speaker: 'north', date: '2031-05-02' }]
    const reasonOf = (view: Parameters<typeof boardOf>[1]): string | undefined =>
      selectStatements(boardOf({ actors: ACTORS, statements }, view)).empty
    expect(reasonOf({})).toBeUndefined()
    expect(reasonOf({ asOf: day('2031-05-01') })).toBe('none-known')
    expect(reasonOf({ actors: ['south' as ActorId] })).toBe('filtered')
    expect(reasonOf({ from: day('2031-05-03') })).toBe('outside-window')
  })

  test('lists every shown statement once', () => {
    const date = fc.constantFrom(
      '2031-05-01',
      '2031-05-02',
      '../2031-05-02',
      '2031-05',
      '2031-05-02~',
      '2030/2031-05-02',
    )
    fc.assert(
      fc.property(fc.array(date, { maxLength: 15 }), (dates) => {
        const statements = dates.map((text, index) => ({ id: `s${index}`, date: text, known: '2031-05-02' }))
        const model = selectStatements(boardOf({ statements }))
        const ids = daysOf(model).flatMap(([, lines]) => lines)
        expect(ids.toSorted()).toEqual(statements.map(({ id }) => id).toSorted())
        expect(model.count).toBe(dates.length)
      }),
      { numRuns: 40 },
    )
  })
})
