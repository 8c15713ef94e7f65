import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../src/base/day'
import type { CrisisEvent } from '../../../../src/domain/crisis-event'
import type { CrisisRecord } from '../../../../src/domain/dataset'
import type { EventId } from '../../../../src/domain/ids'
import {
  layoutActorTimeline,
  timelineRows,
  type ActorTimelineLayout,
} from '../../../../src/features/actors/actor-timeline-layout'
import { recordsOf } from '../../../../src/view-model/actor-records'
import { boardOf, day } from '../../view-model/board-of'

const BOX = { width: 700, label: 90, row: 32, mark: 24 }
const SPAN = { from: day('2031-01-01'), to: day('2031-12-31') }

function eventsOn(...dates: readonly string[]): readonly CrisisRecord[] {
  const events = dates.map((date, index) => ({ id: `e${index}`, date, known: '2031-01-01' }))
  return recordsOf(boardOf({ events }).known)
}

const TEMPLATE = templateEvent()

function templateEvent(): CrisisEvent {
  const [event] = boardOf({ events: [{ id: 'template' }] }).known.events
  if (!event) throw new Error('no event')
  return event
}

function layoutOf(records: readonly CrisisRecord[], span = SPAN): ActorTimelineLayout {
  return layoutActorTimeline(records, span, day('2031-05-10'), BOX)
}

describe('the timeline of an actor', () => {
  test('has one row for each type of record in view, events above statements above figures', () => {
    const parts = {
      statements: [{ id: 'word' }],
      events: [{ id: 'feast' }],
      measures: [{ id: 'host', label: 'The host', unit: 'men', definition: 'Men.' }],
      claims: [
        { id: 'old', measure: 'host', value: { exact: 1 }, date: '1997', kind: 'reference', known: '2031-05-01' },
      ],
    }
    const records = recordsOf(boardOf(parts).known)
    expect(timelineRows(records, SPAN)).toEqual(['event', 'statement'])
    expect(layoutOf(records).rows).toEqual([
      { type: 'event', y: 16 },
      { type: 'statement', y: 48 },
    ])
  })

  test('counts as one crowd what would touch, with its first and last day', () => {
    const { marks } = layoutOf(eventsOn('2031-03-01', '2031-03-05', '2031-09-01'))
    expect(marks.map(({ records, from, to }) => [records.length, from, to])).toEqual([
      [2, day('2031-03-01'), day('2031-03-05')],
      [1, day('2031-09-01'), day('2031-09-01')],
    ])
  })

  test('counts what lies outside the days in view instead of drawing it at an edge', () => {
    const layout = layoutOf(eventsOn('2030-12-31', '2031-01-01', '2031-12-31', '2032-01-01', '2033'))
    expect(layout).toMatchObject({ earlier: 1, later: 2 })
    expect(layout.marks).toHaveLength(2)
  })

  test('draws the as-of only where it is in view', () => {
    expect(layoutOf([]).asOfX).toBeGreaterThan(BOX.label)
    expect(layoutOf([], { from: day('2031-06-01'), to: day('2031-07-01') }).asOfX).toBeUndefined()
  })

  test('stands a record of one day in view in the frame, even where the days in view are one', () => {
    const { marks } = layoutOf(eventsOn('2031-03-01'), { from: day('2031-03-01'), to: day('2031-03-01') })
    expect(marks).toMatchObject([{ x: 100 }])
  })

  test.each([
    ['2031-01-01', '2031-01-05', 'day'],
    ['2031-01-01', '2031-06-30', 'month'],
    ['-0049-01-01', '-0044-12-31', 'year'],
    ['1000-01-01', '2031-12-31', 'year'],
  ])('from %s to %s has round ticks a label apart, in units of a %s', (from, to, unit) => {
    const { ticks } = layoutOf([], { from: day(from), to: day(to) })
    expect(ticks.length).toBeGreaterThan(1)
    expect(new Set(ticks.map((tick) => tick.unit))).toEqual(new Set([unit]))
    const gaps = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(70)
  })

  test('loses no record, overlaps no mark and cuts no label, whatever the days', () => {
    const offset = fc.integer({ min: -50, max: 420 })
    fc.assert(
      fc.property(fc.array(offset, { maxLength: 40 }), fc.integer({ min: 240, max: 2000 }), (offsets, width) => {
        const records = offsets.map((days, order): CrisisRecord => {
          const on = addDays(SPAN.from, days)
          return {
            ...TEMPLATE,
            id: `r${order}` as EventId,
            order,
            date: { ...TEMPLATE.date, earliest: on, latest: on },
          }
        })
        const { marks, ticks, earlier, later } = layoutActorTimeline(records, SPAN, SPAN.from, { ...BOX, width })
        const drawn = marks.reduce((sum, mark) => sum + mark.records.length, 0)
        expect(drawn + earlier + later).toBe(records.length)
        for (const [index, { x }] of marks.entries()) {
          expect(x).toBeGreaterThanOrEqual(BOX.label)
          expect(x).toBeLessThanOrEqual(width)
          const next = marks[index + 1]
          if (next) expect(next.x - x).toBeGreaterThanOrEqual(BOX.mark)
        }
        for (const { x, isLabelled } of ticks) if (isLabelled) expect(x + 60).toBeLessThanOrEqual(width)
      }),
      { numRuns: 60 },
    )
  })
})
