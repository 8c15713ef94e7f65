import { describe, expect, test } from 'vitest'
import { parseDay, type Day } from '../../../src/base/day'
import type { StatementId } from '../../../src/domain/ids'
import { knowledgeAsOf } from '../../../src/view-model/as-of'
import { demandStatus, type DemandStatus } from '../../../src/view-model/demand-status'
import { datasetOf } from '../../support/dataset-of'

const ACTORS = [
  { id: 'north' },
  { id: 'south' },
  { id: 'league', kind: 'alliance' },
  { id: 'envoy', kind: 'person', memberOf: ['league'] },
]

type Answer = {
  readonly form: string
  readonly date: string
  readonly speaker?: string
  readonly disclosed?: boolean
  readonly known?: string
}

function statusOf(answers: readonly Answer[], day: string, to: readonly string[] = ['south']): DemandStatus {
  const dataset = datasetOf({
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
  const asOf = parseDay(day) as Day
  const { statements } = knowledgeAsOf(dataset, asOf)
  const demand = statements.find(({ id }) => id === ('demand' as StatementId))
  if (!demand) throw new Error('the demand is not known yet')
  return demandStatus(demand, statements, dataset, asOf)
}

describe('the status of a demand', () => {
  test.each([
    ['acceptance', 'accepted'],
    ['rejection', 'rejected'],
    ['offer', 'counter-offer'],
    ['reply', 'answered'],
    ['remark', 'open'],
    ['threat', 'open'],
  ])('after a %s is %s', (form, answer) => {
    expect(statusOf([{ form, date: '2031-05-03' }], '2031-05-04').answer).toBe(answer)
  })

  test('is open, with the days of silence, while nobody answers', () => {
    expect(statusOf([], '2031-05-10')).toMatchObject({ answer: 'open', silentDays: 9 })
  })

  test('has no silence once there is an answer', () => {
    expect(statusOf([{ form: 'reply', date: '2031-05-03' }], '2031-05-10').silentDays).toBeUndefined()
  })

  test('says when the content of the reply is undisclosed', () => {
    expect(statusOf([{ form: 'reply', date: '2031-05-03', disclosed: false }], '2031-05-04').answer).toBe(
      'answered-undisclosed',
    )
  })

  test('does not know an answer before its day', () => {
    expect(statusOf([{ form: 'reply', date: '2031-05-03' }], '2031-05-02').answer).toBe('open')
  })

  test('follows the latest answer, not the last in the file', () => {
    const answers = [
      { form: 'acceptance', date: '2031-05-06' },
      { form: 'rejection', date: '2031-05-03' },
    ]
    expect(statusOf(answers, '2031-05-10').answer).toBe('accepted')
    expect(statusOf(answers, '2031-05-05').answer).toBe('rejected')
  })

  test('holds an answer with a certain day for later than one dated "by" that day', () => {
    const answers = [
      { form: 'rejection', date: '../2031-05-03' },
      { form: 'reply', date: '2031-05-03' },
    ]
    expect(statusOf(answers, '2031-05-10').answer).toBe('answered')
    expect(statusOf(answers.toReversed(), '2031-05-10').answer).toBe('answered')
  })

  test('is left as it was by a form that answers nothing', () => {
    const answers = [
      { form: 'rejection', date: '2031-05-03' },
      { form: 'remark', date: '2031-05-05' },
    ]
    expect(statusOf(answers, '2031-05-10').answer).toBe('rejected')
  })
})

describe('a demand to several', () => {
  const both = ['south', 'league']

  test('is mixed when they answer differently, each with its own status', () => {
    const answers = [
      { form: 'rejection', date: '2031-05-03', speaker: 'south' },
      { form: 'offer', date: '2031-05-04', speaker: 'league' },
    ]
    const status = statusOf(answers, '2031-05-10', both)
    expect(status.answer).toBe('mixed')
    expect(status.byAddressee.map(({ addressee, answer }) => `${addressee} ${answer}`)).toEqual([
      'south rejected',
      'league counter-offer',
    ])
  })

  test('is mixed while one of them is silent', () => {
    const status = statusOf([{ form: 'rejection', date: '2031-05-03', speaker: 'south' }], '2031-05-10', both)
    expect(status.byAddressee.map(({ answer }) => answer)).toEqual(['rejected', 'open'])
    expect(status.answer).toBe('mixed')
  })

  test('takes a member’s word for its body’s', () => {
    const status = statusOf([{ form: 'offer', date: '2031-05-03', speaker: 'envoy' }], '2031-05-10', both)
    expect(status.byAddressee.map(({ answer }) => answer)).toEqual(['open', 'counter-offer'])
  })

  test('is one status when all answer alike', () => {
    const answers = both.map((speaker) => ({ form: 'rejection', date: '2031-05-03', speaker }))
    expect(statusOf(answers, '2031-05-10', both).answer).toBe('rejected')
  })
})
