import { describe, expect, test } from 'vitest'
import type { TopicId } from '../../../src/domain/ids'
import { makeBoard } from '../../../src/view-model/board'
import { LIMITS, selectSituation, type SituationModel } from '../../../src/view-model/select-situation'
import { DEFAULT_VIEW, MODES, type ViewState } from '../../../src/view-model/view-state'
import { datasetFrom } from '../../support/dataset-from'
import { day } from './board-of'

function situation(lines: string, view: Partial<ViewState> = {}): SituationModel {
  return selectSituation(makeBoard(datasetFrom(lines, { asOf: '2031-05-10' }), { ...DEFAULT_VIEW, ...view }))
}

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

describe('what was said', () => {
  const lines = `
    2031-05-10     statement  plain     remark  @a
    2031-05-10     statement  leading   remark  @a  importance=1
    2031-05-09     statement  told-now  remark  @a  importance=1  known=2031-05-10
    ../2031-05-10  statement  by-today  remark  @a  importance=1
    2031-05-10     statement  slight    remark  @a  importance=3
    2031-05-09     statement  before    remark  @a
    2031-05-08     statement  long-ago  remark  @a  importance=1
    2031-05-09     statement  weighty   remark  @a  importance=1
  `

  test('is new by the day it became known; what was said on the day itself leads, then what weighs more', () => {
    expect(ids(situation(lines).newStatements)).toEqual(['leading', 'plain', 'slight', 'told-now', 'by-today'])
  })

  test('before the day comes after it, last known first, what weighs more first', () => {
    expect(ids(situation(lines).earlierStatements)).toEqual(['weighty', 'before', 'long-ago'])
  })

  test('is none on a day that brought nothing, and what came before is still there', () => {
    const { newStatements, earlierStatements } = situation(lines, { asOf: day('2031-05-12') })
    expect(newStatements).toEqual([])
    expect(earlierStatements).toHaveLength(8)
  })
})

describe('demands', () => {
  const lines = `
    2031-05-01  statement  asked    request    @a -> @b  importance=1
    2031-05-02  statement  old      demand     @a -> @b  importance=1
    2031-05-03  statement  new      demand     @a -> @b  importance=1
    2031-05-04  statement  slight   demand     @a -> @b  importance=3
    2031-05-05  statement  no       rejection  @b -> @a  answers=new  topics=reply
    2031-05-05  statement  remark   remark     @b
  `

  test('stand before requests, weighty before slight, new before old, and the rest are counted', () => {
    const { demands, moreDemands } = situation(lines)
    expect(ids(demands.map(({ demand }) => demand))).toEqual(['new', 'old', 'slight'])
    expect(moreDemands).toBe(1)
  })

  test('say what became of each, silence in days', () => {
    const { demands } = situation(lines)
    expect(demands.map(({ status }) => [status.answer, status.silentDays])).toEqual([
      ['rejected', undefined],
      ['open', 8],
      ['open', 6],
    ])
  })

  test('keep their answer when a filter hides the reply', () => {
    const drawn = situation(
      lines.replace('importance=1\n    2031-05-04', 'importance=1  topics=toll\n    2031-05-04'),
      {
        topics: ['toll' as TopicId],
      },
    )
    expect(drawn.demands.map(({ demand, status }) => [demand.id, status.answer])).toEqual([['new', 'rejected']])
  })
})

describe('what comes next', () => {
  const lines = `
    2031-05-12     event  summit    meeting  status=scheduled  known=2031-05-01
    2031-06        event  drill     exercise status=scheduled  known=2031-05-01
    2031-05-09     event  missed    meeting  status=scheduled  known=2031-05-01
    2031-05-10     event  tonight   meeting  status=scheduled  known=2031-05-01
    2031-05-13     event  dropped   meeting  status=cancelled  known=2031-05-01
    2031-05-08/..  event  siege     other    known=2031-05-08
    2031-05-11     event  promised  meeting  known=2031-05-01
    2031-05-20     event  unheard   meeting  status=scheduled  known=2031-05-11
  `

  test('is what is scheduled and not past, soonest first, with the days until then', () => {
    const { next, moreNext } = situation(lines)
    expect(next.map(({ event, inDays }) => [event.id, inDays])).toEqual([
      ['tonight', 0],
      ['promised', 1],
      ['summit', 2],
    ])
    expect(moreNext).toBe(1)
  })

  test('says no number of days where the first day is open', () => {
    const { next } = situation('../2031-05-20  event  by-then  meeting  status=scheduled  known=2031-05-01')
    expect(next.map(({ event, inDays }) => [event.id, inDays])).toEqual([['by-then', undefined]])
  })

  test('runs on while a scheduled thing may still be going on', () => {
    const { next } = situation('2031-05-08/2031-05-15  event  running  exercise  status=scheduled  known=2031-05-01')
    expect(next.map(({ inDays }) => inDays)).toEqual([0])
  })
})

test('every mode keeps to its own limits and counts what it leaves out', () => {
  const many = Array.from({ length: 9 }, (_, index) => `2031-05-0${index + 1}  statement  d${index}  demand  @a -> @b`)
  for (const mode of MODES) {
    const { demands, moreDemands } = situation(many.join('\n'), { mode })
    expect(demands).toHaveLength(LIMITS[mode].demands)
    expect(demands.length + moreDemands).toBe(9)
  }
})
