import { describe, expect, test } from 'vitest'
import { knowledgeAsOf } from '../../../src/view-model/as-of'
import { diffDemands } from '../../../src/view-model/diff-demands'
import { datasetOf } from '../../support/dataset-of'
import { day } from './board-of'

type Wire = Readonly<Record<string, unknown>>

const DEMAND = { id: 'leave', form: 'demand', speaker: 'north', to: ['south'], date: '2031-05-01' }

function answer(form: string, date: string): Wire {
  return { id: `${form}-${date}`, form, speaker: 'south', date, relations: [{ type: 'answers', target: 'leave' }] }
}

/** Between 5 and 10 May: each move as `before > now`. */
function movesOf(statements: readonly Wire[]): { readonly moves: readonly string[]; readonly same: number } {
  const dataset = datasetOf({ actors: [{ id: 'north' }, { id: 'south' }, { id: 'west' }], statements })
  const { moves, sameCount } = diffDemands(
    knowledgeAsOf(dataset, day('2031-05-05')),
    knowledgeAsOf(dataset, day('2031-05-10')),
    dataset,
  )
  return { moves: moves.map(({ before, now }) => `${before?.answer ?? 'new'} > ${now.answer}`), same: sameCount }
}

describe('a demand', () => {
  test.each<readonly [what: string, statements: readonly Wire[], moves: readonly string[], same: number]>([
    ['that nobody answers stands as it stood, one more day silent or not', [DEMAND], [], 1],
    ['that is answered moves', [DEMAND, answer('rejection', '2031-05-07')], ['open > rejected'], 0],
    ['answered before stands as it stood', [DEMAND, answer('rejection', '2031-05-03')], [], 1],
    ['answered later stands as it stood', [DEMAND, answer('rejection', '2031-05-12')], [], 1],
    [
      'answered anew in the same sense moves',
      [DEMAND, answer('rejection', '2031-05-03'), answer('rejection', '2031-05-07')],
      ['rejected > rejected'],
      0,
    ],
    ['that is made in between is new', [{ ...DEMAND, date: '2031-05-07' }], ['new > open'], 0],
    ['about which a remark is made stands as it stood', [DEMAND, answer('remark', '2031-05-07')], [], 1],
    [
      'that one of two addressees answers moves',
      [{ ...DEMAND, to: ['south', 'west'] }, answer('acceptance', '2031-05-07')],
      ['open > mixed'],
      0,
    ],
  ])('%s', (_what, statements, moves, same) => {
    expect(movesOf(statements)).toEqual({ moves, same })
  })

  test('that moved comes before one that is new', () => {
    const fresh = { ...DEMAND, id: 'pay', date: '2031-05-09' }
    expect(movesOf([fresh, DEMAND, answer('offer', '2031-05-06')]).moves).toEqual([
      'open > counter-offer',
      'new > open',
    ])
  })
})
