import { describe, expect, test } from 'vitest'
import type { Spot } from '../../../src/features/timeline/placed-timeline'
import { layoutTimeline } from '../../../src/features/timeline/timeline-layout'
import { windowOfSpan } from '../../../src/features/timeline/timeline-scale'
import { isStepKey, spotOfRecord, stepSpot, type StepKey } from '../../../src/features/timeline/timeline-steps'
import { spotsOf } from '../../../src/features/timeline/timeline-spots'
import { makeBoard } from '../../../src/view-model/board'
import { selectTimeline } from '../../../src/view-model/select-timeline'
import { DEFAULT_VIEW } from '../../../src/view-model/view-state'
import { datasetFrom } from '../../support/dataset-from'
import { day } from '../view-model/board-of'

const LINES = `
  2031-05-02 event talk-one meeting
  2031-05-20 event talk-two meeting
  2031-05-03 event storm other
  2031-05-18 event flood other
  2031-05-28 event quake other
`

const itemsOf = (spot: Spot | undefined) => (spot?.form === 'mark' ? spot.items : [])
const idOf = (spot: Spot | undefined): string | undefined => itemsOf(spot)[0]?.record.id

function chartOf(lines: string, height = 300): readonly Spot[] {
  const board = makeBoard(datasetFrom(lines, { asOf: '2031-05-30' }), DEFAULT_VIEW)
  const placed = layoutTimeline(
    selectTimeline(board),
    windowOfSpan({ from: day('2031-05-01'), to: day('2031-05-30') }),
    {
      width: 900,
      height,
      fontSize: 13,
      measure: (text) => text.length * 6.5,
      laneNames: 'beside',
      axis: 'top',
    },
  )
  return spotsOf(placed).flat()
}

describe('arrow keys', () => {
  const chart = chartOf(LINES)
  const step = (from: string, key: StepKey): string | undefined =>
    idOf(stepSpot(chart, spotOfRecord(chart, `event.${from}`)?.key, key))

  test.each([
    ['talk-one', 'ArrowRight', 'talk-two'],
    ['talk-two', 'ArrowRight', 'talk-two'],
    ['talk-two', 'ArrowLeft', 'talk-one'],
    ['storm', 'End', 'quake'],
    ['quake', 'Home', 'storm'],
    ['talk-two', 'ArrowDown', 'flood'],
    ['quake', 'ArrowUp', 'talk-two'],
    ['storm', 'ArrowUp', 'talk-one'],
    ['talk-one', 'ArrowUp', 'talk-one'],
    ['quake', 'ArrowDown', 'quake'],
  ] as const)('lead from %s by %s to %s', (from, key, to) => {
    expect(step(from, key)).toBe(to)
  })

  test('begin at the first mark when none is reached yet, and lead nowhere in an empty chart', () => {
    expect(idOf(stepSpot(chart, undefined, 'End'))).toBe('talk-two')
    expect(stepSpot([], undefined, 'End')).toBeUndefined()
  })

  test('are told from other keys', () => {
    expect(['ArrowUp', 'Home', 'Enter', 'a'].map(isStepKey)).toEqual([true, true, false, false])
  })
})

describe('the mark of a record', () => {
  test('is the cluster that counts it where it has none of its own', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => `2031-05-10 event e${index} other`).join('\n')
    const mark = spotOfRecord(chartOf(crowd, 60), 'event.e7')
    expect(mark && itemsOf(mark).length).toBe(12)
  })

  test('is none for a record outside the window', () => {
    expect(spotOfRecord(chartOf(LINES), 'event.elsewhere')).toBeUndefined()
    expect(spotOfRecord(chartOf(LINES), undefined)).toBeUndefined()
  })
})
