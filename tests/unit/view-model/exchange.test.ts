import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset'
import type { EntryId } from '../../../src/domain/ids'
import type { Statement } from '../../../src/domain/statement'
import { knowledgeAsOf, type Knowledge } from '../../../src/view-model/as-of'
import { exchangeOf, isInExchange, tiesTo, type Exchange } from '../../../src/view-model/exchange'
import { datasetFrom } from '../../support/dataset-from'
import { datasetOf } from '../../support/dataset-of'
import { day } from './board-of'

const TALKS = `
  2031-05-04  statement  demand   demand     @north -> @south
  2031-05-01  statement  other    demand     @north -> @south
  2031-05-02  statement  no       rejection  @south -> @north  answers=demand
  2031-05-02  statement  instead  offer      @south -> @north  answers=demand
  2031-05-03  statement  never    rejection  @north -> @south  answers=instead
  2031-05-05  statement  letter   reply      @south -> @north  answers=other
  2031-05-05  statement  aside    remark     @west
`

function known(dataset: Dataset, asOf = '2031-05-10'): Knowledge {
  return knowledgeAsOf(dataset, day(asOf))
}

function statement(id: string, knowledge: Knowledge): Statement {
  const record = knowledge.byId.get(id as EntryId)
  if (record?.type !== 'statement') throw new Error(`No statement ${id}`)
  return record
}

const ids = (statements: readonly Statement[]): readonly string[] => statements.map(({ id }) => id)

function exchange(id: string, knowledge: Knowledge): Exchange {
  return exchangeOf(statement(id, knowledge), knowledge)
}

describe('an exchange', () => {
  test('is a demand and all that was said to it, answers to answers too, in order of date', () => {
    const talks = known(datasetFrom(TALKS))
    // Though dated after them, the demand comes before its answers.
    expect(ids(exchange('demand', talks).statements)).toEqual(['demand', 'no', 'instead', 'never'])
  })

  test.each(['no', 'instead', 'never'])('is the same one from its answer %s', (id) => {
    const talks = known(datasetFrom(TALKS))
    expect(exchange(id, talks)).toEqual(exchange('demand', talks))
  })

  test('is not known before its days', () => {
    const talks = known(datasetFrom(TALKS.replace('2031-05-04', '2031-05-01')), '2031-05-02')
    expect(ids(exchange('demand', talks).statements)).toEqual(['demand', 'no', 'instead'])
  })

  test('from an answer to two demands begins with both', () => {
    const talks = known(
      datasetOf({
        statements: [
          { id: 'first', form: 'demand', date: '2031-05-01' },
          { id: 'second', form: 'demand', date: '2031-05-02' },
          {
            id: 'both',
            form: 'reply',
            date: '2031-05-03',
            relations: [
              { type: 'answers', target: 'second' },
              { type: 'answers', target: 'first' },
            ],
          },
        ],
      }),
    )
    expect(ids(exchange('both', talks).roots)).toEqual(['first', 'second'])
    expect(ids(exchange('both', talks).statements)).toEqual(['first', 'second', 'both'])
    // From one of the demands it is that demand's own: the other is only named by the answer.
    expect(ids(exchange('first', talks).statements)).toEqual(['first', 'both'])
  })

  test.each(['answers', 'denies', 'confirms', 'conditions', 'repeats'])('is followed through what %s', (type) => {
    const talks = known(
      datasetOf({
        statements: [
          { id: 'word', date: '2031-05-01' },
          { id: 'said', date: '2031-05-02', relations: [{ type, target: 'word' }] },
        ],
      }),
    )
    expect(ids(exchange('word', talks).statements)).toEqual(['word', 'said'])
    expect(tiesTo('word' as EntryId, talks)).toMatchObject([{ type, from: { id: 'said' } }])
  })

  test('is none for what nobody spoke to and what speaks to nothing', () => {
    const talks = known(datasetFrom(TALKS))
    expect(isInExchange(statement('aside', talks), talks)).toBe(false)
    expect(isInExchange(statement('demand', talks), talks)).toBe(true)
    expect(isInExchange(statement('never', talks), talks)).toBe(true)
  })

  test('keeps a withdrawn answer findable', () => {
    const talks = known(
      datasetOf({
        statements: [
          { id: 'demand', form: 'demand' },
          {
            id: 'no',
            form: 'rejection',
            relations: [{ type: 'answers', target: 'demand' }],
            updates: [{ known: '2031-05-05', withdrawn: true, citations: [{ source: 'gazette' }] }],
          },
        ],
      }),
    )
    const [, no] = exchange('demand', talks).statements
    expect(no).toMatchObject({ id: 'no', withdrawn: { known: day('2031-05-05') } })
  })
})

describe('whoever answers whom', () => {
  const talks = fc
    .array(fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 2 }), { minLength: 1, maxLength: 8 })
    .map((targets) =>
      known(
        datasetOf({
          statements: targets.map((target, index) => ({
            id: `s${index}`,
            date: `2031-05-0${(index % 5) + 1}`,
            relations: [...new Set(target)]
              .filter((to) => to < targets.length && to !== index)
              .map((to) => ({ type: 'answers', target: `s${to}` })),
          })),
        }),
      ),
    )

  test('every exchange ends, holds the one it was asked from, and names none twice', () => {
    fc.assert(
      fc.property(talks, (knowledge) => {
        for (const one of knowledge.statements) {
          const { roots, statements } = exchangeOf(one, knowledge)
          expect(statements).toContain(one)
          expect(new Set(statements).size).toBe(statements.length)
          for (const root of roots) expect(statements).toContain(root)
        }
      }),
    )
  })
})
