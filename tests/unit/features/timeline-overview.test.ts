import { describe, expect, test } from 'vitest'
import { brushOf, layoutOverview } from '../../../src/features/timeline/overview-layout'
import { windowOfSpan } from '../../../src/features/timeline/timeline-scale'
import { makeBoard } from '../../../src/view-model/board'
import { selectTimeline } from '../../../src/view-model/select-timeline'
import { DEFAULT_VIEW } from '../../../src/view-model/view-state'
import { datasetFrom } from '../../support/dataset-from'
import { day } from '../view-model/board-of'

function overviewOf(lines: string, asOf = '2031-05-31') {
  const board = makeBoard(datasetFrom(lines, { asOf: '2031-05-31' }), { ...DEFAULT_VIEW, asOf: day(asOf) })
  return layoutOverview({
    items: selectTimeline(board).items,
    asOf: board.asOf,
    whole: windowOfSpan({ from: day('2031-05-01'), to: day('2031-05-31') }),
    width: 330,
    fontSize: 13,
    measure: (text) => text.length * 6,
  })
}

describe('the overview', () => {
  test('is as high as the crowd of a day, and shows a single record still', () => {
    const { columns } = overviewOf('2031-05-02 event a other\n2031-05-20 event b other\n2031-05-20 event c other')
    expect(columns.map(({ height }) => Math.round(height))).toEqual([28, 39])
  })

  test('keeps what lasts apart from what is of one day', () => {
    const { columns } = overviewOf('2031-05 event month other\n2031-05-20 event b other')
    expect(new Set(columns.filter(({ kind }) => kind === 'lasting').map(({ height }) => height)).size).toBe(1)
    expect(columns.filter(({ kind }) => kind === 'day').length).toBe(1)
  })

  test('tells what is ahead of the as-of', () => {
    const { columns } = overviewOf('2031-05-02 event a other\n2031-05-20 event b other known=2031-05-01', '2031-05-10')
    expect(columns.map(({ isAhead }) => isAhead)).toEqual([false, true])
  })

  test('lays the window over the whole span', () => {
    const placed = overviewOf('2031-05-02 event a other')
    const { scale } = placed
    const brush = brushOf(placed, windowOfSpan({ from: day('2031-05-10'), to: day('2031-05-12') }))
    expect(brush.x0).toBeCloseTo(scale.left + 9 * scale.pxPerDay)
    expect(brush.x1).toBeCloseTo(scale.left + 12 * scale.pxPerDay)
  })

  test('leaves out what lies beyond the whole span', () => {
    expect(overviewOf('2029-05-02 event a other').columns).toEqual([])
  })
})
