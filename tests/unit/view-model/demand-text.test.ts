import { describe, expect, test } from 'vitest'
import type { StatementId } from '../../../src/domain/ids'
import { demandStatus } from '../../../src/view-model/demand-status'
import { demandText, type DemandText } from '../../../src/view-model/demand-text'
import { boardOf, day } from './board-of'

const ACTORS = [
  { id: 'north', shortName: 'North' },
  { id: 'south', shortName: 'South' },
  { id: 'west', shortName: 'West' },
]

function textOf(answers: readonly object[], to: readonly string[], asOf?: string): DemandText {
  const {
    dataset,
    known,
    asOf: today,
  } = boardOf({
    actors: ACTORS,
    statements: [
      { id: 'demand', form: 'demand', speaker: 'north', to, date: '2031-05-01' },
      ...answers.map((answer, index) => ({
        id: `answer-${index}`,
        speaker: 'south',
        relations: [{ type: 'answers', target: 'demand' }],
        ...answer,
      })),
    ],
  })
  const demand = known.statements.find(({ id }) => id === ('demand' as StatementId))
  if (!demand) throw new Error('the demand is not known')
  return demandText(demandStatus(demand, known.statements, dataset, today), dataset, asOf ? day(asOf) : undefined)
}

describe('what became of a demand, in words', () => {
  test('is silence, counted in days', () => {
    expect(textOf([], ['south'])).toEqual({ word: 'Open', since: 'no answer for 9 days' })
  })

  test('names the day of the answer, without the year in the as-of’s own year', () => {
    const answer = { form: 'rejection', date: '2031-05-03' }
    expect(textOf([answer], ['south'], '2031-05-10')).toEqual({ word: 'Rejected', since: '3 May' })
    expect(textOf([answer], ['south'], '2032-01-01').since).toBe('3 May 2031')
    expect(textOf([answer], ['south']).since).toBe('3 May 2031')
  })

  test('keeps the hedge of the answer’s date', () => {
    expect(textOf([{ form: 'reply', date: '../2031-05-03' }], ['south'], '2031-05-10').since).toBe('by 3 May 2031')
    expect(textOf([{ form: 'reply', date: '2031-05-03?' }], ['south'], '2031-05-10').since).toBe(
      '3 May 2031, uncertain',
    )
  })

  test('says that the content of the answer is undisclosed', () => {
    const answer = { form: 'reply', date: '2031-05-03', disclosed: false }
    expect(textOf([answer], ['south'], '2031-05-10')).toEqual({
      word: 'Answered',
      since: 'content undisclosed · 3 May',
    })
  })

  test('gives each addressee its own part where they answer differently', () => {
    const answers = [{ form: 'acceptance', date: '2031-05-03', speaker: 'south' }]
    expect(textOf(answers, ['south', 'west'])).toEqual({ word: 'Mixed', since: 'South: accepted · West: open' })
  })
})
