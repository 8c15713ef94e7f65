import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatIsoDay, type Day } from '../../../src/base/day'
import { hitTest, REACH } from '../../../src/features/timeline/hit-test'
import { shareRows } from '../../../src/features/timeline/lane-rows'
import type { Range } from '../../../src/features/timeline/placed-timeline'
import { layoutTimeline, type LayoutOptions } from '../../../src/features/timeline/timeline-layout'
import { windowOfSpan } from '../../../src/features/timeline/timeline-scale'
import { makeBoard } from '../../../src/view-model/board'
import { selectTimeline, type TimelineModel } from '../../../src/view-model/select-timeline'
import { DEFAULT_VIEW } from '../../../src/view-model/view-state'
import { datasetFrom } from '../../support/dataset-from'
import { day } from '../view-model/board-of'

const measure = (text: string): number => text.length * 6.5
const OPTIONS: LayoutOptions = { width: 900, height: 300, fontSize: 13, measure, laneNames: 'beside', axis: 'top' }

function modelFrom(lines: string, asOf = '2031-06-30'): TimelineModel {
  const dataset = datasetFrom(lines, { asOf: '2031-06-30' })
  return selectTimeline(makeBoard(dataset, { ...DEFAULT_VIEW, asOf: day(asOf) }))
}

function placed(lines: string, from: string, to: string, options: Partial<LayoutOptions> = {}, asOf?: string) {
  const window = windowOfSpan({ from: day(from), to: day(to) })
  return layoutTimeline(modelFrom(lines, asOf), window, { ...OPTIONS, ...options })
}

/** `count` events of one day, all in the lane Other. */
function crowd(count: number, date = '2031-05-10'): string {
  return Array.from({ length: count }, (_, index) => `${date} event e${index} other`).join('\n')
}

const inkOf = ({ segments }: { readonly segments: readonly { readonly ink: string }[] }): readonly string[] =>
  segments.map(({ ink }) => ink)

describe('a mark', () => {
  test('of one day stands in the middle of its day', () => {
    const { marks, scale } = placed('2031-05-10 event feast other', '2031-05-01', '2031-05-30')
    expect(marks[0]?.x).toBeCloseTo(scale.left + 9.5 * scale.pxPerDay)
    expect(marks[0]?.segments).toEqual([])
  })

  test('of a span is a bar over its days', () => {
    const { marks, scale } = placed('2031-05-10/2031-05-14 event siege other', '2031-05-01', '2031-05-30')
    const [bar] = marks[0]?.segments ?? []
    expect(bar?.ink).toBe('solid')
    expect(bar?.x0).toBeCloseTo(scale.left + 9 * scale.pxPerDay)
    expect(bar?.x1).toBeCloseTo(scale.left + 14 * scale.pxPerDay)
  })

  test('of a month is soft at both ends of it', () => {
    const { marks } = placed('2031-05 event siege other', '2031-04-01', '2031-06-30')
    expect(marks[0] && inkOf(marks[0])).toEqual(['fade-in', 'soft', 'fade-out'])
  })

  test('whose start is not stated fades in from the left, under its own label', () => {
    const { marks } = placed('../2031-05-28 event massed other', '2031-05-01', '2031-05-30')
    expect(marks[0] && inkOf(marks[0])).toEqual(['fade-in'])
    expect(marks[0]?.label?.anchor).toBe('end')
    expect(marks[0]?.segments[0]?.x0).toBeLessThan((marks[0]?.x ?? 0) - measure('massed'))
  })

  test('whose end is not stated fades out to the right; of about a day, to both sides', () => {
    const { marks } = placed('2031-05-03/ event begun other\n2031-05-20~ event near other', '2031-05-01', '2031-05-30')
    expect(marks.map(inkOf)).toEqual([['fade-out'], ['fade-in', 'fade-out']])
  })

  test('that goes on at the as-of is hollow after it', () => {
    const { marks, asOf } = placed(
      '2031-05-10/2031-05-20 event drill other known=2031-05-01',
      '2031-05-01',
      '2031-05-30',
      {},
      '2031-05-14',
    )
    expect(marks[0] && inkOf(marks[0])).toEqual(['solid', 'ahead'])
    expect(marks[0]?.segments[1]?.x0).toBeCloseTo(asOf.x)
  })

  test('ahead of the as-of is hollow all along', () => {
    const { marks } = placed(
      '2031-05-20/2031-05-29 event drill other known=2031-05-01',
      '2031-05-01',
      '2031-05-30',
      {},
      '2031-05-14',
    )
    expect(marks[0] && inkOf(marks[0])).toEqual(['ahead'])
    expect(marks[0]?.isAhead).toBe(true)
  })

  test('that begins before the window and ends after it fills the plot and does not fade there', () => {
    const { marks, plot } = placed('2031 event year other known=2031-01-01', '2031-05-01', '2031-05-30')
    expect(marks[0] && inkOf(marks[0])).toEqual(['soft'])
    expect(marks[0]?.segments[0]?.x0).toBeLessThanOrEqual(plot.x0)
    expect(marks[0]?.segments[0]?.x1).toBeGreaterThanOrEqual(plot.x1)
  })

  test('keeps its label whole where there is room, and cuts it where there is less', () => {
    const long = 'a-very-long-name-that-says-much-of-what-happened-on-that-day'
    const whole = placed(`2031-05-10 event ${long} other`, '2031-05-01', '2031-05-30')
    expect(whole.marks[0]?.label).toMatchObject({ text: long, isCut: false })
    const narrow = placed(`2031-05-10 event ${long} other`, '2031-05-01', '2031-05-30', { width: 400 })
    expect(narrow.marks[0]?.label?.isCut).toBe(true)
    expect(narrow.marks[0]?.label?.text.endsWith('…')).toBe(true)
  })
})

describe('words and the as-of line', () => {
  test('keep to their side of it where they can', () => {
    const { marks } = placed('2031-05-28 event before other', '2031-05-01', '2031-06-30', {}, '2031-05-28')
    expect(marks[0]?.label?.anchor).toBe('end')
  })

  test('cross it rather than be cut', () => {
    const { marks, asOf } = placed('2031-05-02 event crossing-it other', '2031-05-01', '2031-06-30', {}, '2031-05-02')
    expect(marks[0]?.label).toMatchObject({ anchor: 'start', isCut: false })
    expect(marks[0]?.box.x1).toBeGreaterThan(asOf.x)
  })

  test('the line outside the window still says where it is', () => {
    const { asOf, plot } = placed('2031-05-10 event feast other', '2031-05-01', '2031-05-30', {}, '2031-06-30')
    expect(asOf.isInside).toBe(false)
    expect(asOf.labelX).toBe(plot.x1)
    expect(asOf.anchor).toBe('end')
  })
})

describe('a crowd', () => {
  test('of one day stands side by side where the day is wide', () => {
    const { marks } = placed(crowd(4), '2031-05-09', '2031-05-11', { height: 60 })
    expect(marks.length).toBe(4)
    expect(new Set(marks.map(({ x }) => Math.round(x))).size).toBe(4)
  })

  test('in one row collapses into one mark with a count', () => {
    const { marks } = placed(crowd(12), '2031-05-01', '2031-05-30', { height: 60 })
    expect(marks.map(({ count, items }) => [count?.text, items.length])).toEqual([['12', 12]])
  })

  test('in several rows shows the most important apart and counts the rest', () => {
    const lines = `${crowd(12)}\n2031-05-10 event chief other importance=1`
    const { marks } = placed(lines, '2031-05-01', '2031-05-30', { height: 110 })
    const counted = marks.find(({ count }) => count)
    expect(counted?.items.some(({ record }) => record.id === 'chief')).toBe(false)
    expect(marks.some(({ items, label }) => items[0]?.record.id === 'chief' && label?.text === 'chief')).toBe(true)
  })

  test('never swallows the selected record while there is a second row', () => {
    const { marks } = placed(crowd(12), '2031-05-01', '2031-05-30', { height: 110, selected: 'event.e11' })
    const own = marks.find(({ items }) => items.some(({ key }) => key === 'event.e11'))
    expect(own?.items.length).toBe(1)
    expect(own?.label?.text).toBe('e11')
  })

  test('stays on its own side of the as-of line', () => {
    const { marks, asOf } = placed(crowd(12), '2031-05-01', '2031-06-28', { height: 60 }, '2031-05-10')
    expect(marks[0]?.box.x1).toBeLessThanOrEqual(asOf.x + 1)
  })

  test('says which days it stands for', () => {
    const lines = `${crowd(3, '2031-05-10')}\n${crowd(3, '2031-05-11').replaceAll(' e', ' f').replaceAll('fvent', 'event')}`
    const { marks } = placed(lines, '2029-01-01', '2031-12-31', { height: 60 })
    expect(marks.map(({ span, items }) => [span, items.length])).toEqual([['10–11 May 2031', 6]])
  })

  test('under a long bar makes the bar a mark of its own size', () => {
    const { marks } = placed(
      `${crowd(3)}\n2031 event year other importance=3 known=2031-01-01`,
      '2031-05-01',
      '2031-05-30',
      {
        height: 60,
      },
    )
    expect(marks.flatMap(({ items }) => items).length).toBe(4)
    expect(marks.flatMap(inkOf)).not.toContain('soft')
  })
})

describe('lanes', () => {
  test('say how many of their records lie outside the window', () => {
    const lines =
      '2031-04-10 event a other\n2031-04-11 event b other\n2031-05-10 event c other\n2031-06-10 event d other'
    const { lanes } = placed(lines, '2031-05-01', '2031-05-30')
    expect(lanes.map(({ earlier, inside, later }) => [earlier, inside, later])).toEqual([[2, 1, 1]])
  })

  test('stay where they are when the window is panned', () => {
    const lines = `${crowd(6)}\n2031-05-20 event late meeting`
    const tops = (from: string, to: string) => placed(lines, from, to).lanes.map(({ top, height }) => [top, height])
    expect(tops('2031-05-01', '2031-05-30')).toEqual(tops('2031-05-16', '2031-06-14'))
  })

  test('get at least a row each, however low the chart', () => {
    const lines = '2031-05-10 event a other\n2031-05-10 event b meeting\n2031-05-10 event c attack'
    const { height, minHeight, lanes } = placed(lines, '2031-05-01', '2031-05-30', { height: 10 })
    expect(height).toBe(minHeight)
    expect(Math.min(...lanes.map((lane) => lane.height))).toBeGreaterThanOrEqual(24)
  })

  test('bear their names above them on a narrow screen, which leaves the width to the days', () => {
    const { lanes, plot } = placed('2031-05-10 event a other', '2031-05-01', '2031-05-30', {
      width: 342,
      laneNames: 'above',
    })
    expect(lanes[0]?.labelY).toBeLessThan((lanes[0]?.top ?? 0) + 24)
    expect(plot.x1 - plot.x0).toBeGreaterThan(300)
  })

  test.each([
    [[3, 9, 2], 20, [3, 9, 2]],
    [[3, 9, 2], 10, [3, 5, 2]],
    [[3, 9, 2], 6, [2, 2, 2]],
    [[3, 9, 2], 0, [1, 1, 1]],
  ])('that want %j rows of %d get %j', (wanted, available, expected) => {
    expect(shareRows(wanted, available)).toEqual(expected)
  })
})

const anyDate = fc
  .tuple(
    fc.integer({ min: day('2031-01-01'), max: day('2031-06-30') }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([start, length, form]) => {
    const date = formatIsoDay(start as Day)
    if (form === 0) return `../${date}`
    if (form === 1) return `${date}/${formatIsoDay((start + length) as Day)}`
    if (form === 2) return date.slice(0, 7)
    if (form === 3) return `${date}~`
    if (form === 4) return `${date}/..`
    return date
  })

const anyLines = fc
  .array(fc.tuple(anyDate, fc.constantFrom('other', 'meeting', 'exercise'), fc.constantFrom(1, 2, 3)), {
    minLength: 1,
    maxLength: 60,
  })
  .map((rows) =>
    rows
      .map(
        ([date, kind, importance], index) =>
          `${date} event e${index} ${kind} importance=${importance} known=2031-01-01`,
      )
      .join('\n'),
  )

const anyChart = fc.record({
  lines: anyLines,
  from: fc.integer({ min: day('2030-12-01'), max: day('2031-06-25') }),
  length: fc.integer({ min: 3, max: 400 }),
  asOf: fc.integer({ min: day('2031-01-01'), max: day('2031-06-30') }),
  width: fc.integer({ min: 320, max: 1800 }),
  height: fc.integer({ min: 60, max: 700 }),
  laneNames: fc.constantFrom('beside' as const, 'above' as const),
})

describe('any chart', () => {
  const layoutOf = ({
    lines,
    from,
    length,
    asOf,
    width,
    height,
    laneNames,
  }: typeof anyChart extends fc.Arbitrary<infer T> ? T : never) => {
    const model = modelFrom(lines, formatIsoDay(asOf as Day))
    const options = { ...OPTIONS, width, height, laneNames }
    return layoutTimeline(model, { start: from, end: from + length }, options)
  }

  test('loses no record: each of a lane in the window stands in exactly one mark of it', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const { lanes, marks } = layoutOf(chart)
        for (const [index, lane] of lanes.entries()) {
          const keys = marks.filter((mark) => mark.lane === index).flatMap(({ items }) => items.map(({ key }) => key))
          expect(keys.length).toBe(lane.inside)
          expect(new Set(keys).size).toBe(keys.length)
        }
      }),
    )
  })

  test('lets nothing overlap: no mark, soft edge, count or label touches another of its row', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const { marks } = layoutOf(chart)
        const rows = new Map<string, Range[]>()
        for (const { lane, row, box } of marks) {
          const key = `${lane}/${row}`
          for (const other of rows.get(key) ?? []) {
            expect(Math.min(other.x1, box.x1) - Math.max(other.x0, box.x0)).toBeLessThan(0.01)
          }
          rows.set(key, [...(rows.get(key) ?? []), box])
        }
      }),
    )
  })

  test('stays inside its frame: lanes one below another, marks in their lane, labels in the plot', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const { lanes, marks, plot, height, minHeight, width } = layoutOf(chart)
        expect(height).toBeLessThanOrEqual(Math.max(chart.height, minHeight))
        expect(plot.x1).toBeLessThanOrEqual(width)
        for (const mark of marks) {
          const lane = lanes[mark.lane]
          expect(mark.y).toBeGreaterThan(lane?.top ?? Number.POSITIVE_INFINITY)
          expect(mark.y).toBeLessThan((lane?.top ?? 0) + (lane?.height ?? 0))
          if (!mark.label) continue
          const { x, anchor, text } = mark.label
          const x0 = anchor === 'start' ? x : x - measure(text)
          expect(x0).toBeGreaterThanOrEqual(plot.x0 - 0.01)
          expect(x0 + measure(text)).toBeLessThanOrEqual(plot.x1 + 0.01)
        }
      }),
    )
  })

  test('gives each mark to the pointer over its own glyph, where that stands in the plot', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const placed = layoutOf(chart)
        for (const mark of placed.marks) {
          if (mark.x < placed.plot.x0 || mark.x > placed.plot.x1) continue
          expect(hitTest(placed, mark.x, mark.y)).toBe(mark)
        }
      }),
    )
  })

  test('gives it where a bar that runs on lies under it, on the narrowest of screens', () => {
    const lines = [
      '../2031-01-17 event e0 meeting importance=1 known=2031-01-01',
      '2031-01-01/.. event e1 meeting importance=1 known=2031-01-01',
      '../2031-01-01 event e2 other importance=1 known=2031-01-01',
    ].join('\n')
    const size = { from: 22291, length: 163, asOf: 22295, width: 320, height: 60, laneNames: 'above' } as const
    const chart = layoutOf({ lines, ...size })
    for (const mark of chart.marks) expect(hitTest(chart, mark.x, mark.y)).toBe(mark)
  })

  test('gives a finger beside a mark that mark, and a mouse nothing', () => {
    const chart = placed('2031-05-10 event feast other', '2031-05-01', '2031-05-30')
    const [mark] = chart.marks
    const y = mark?.y ?? 0
    const beside = (mark?.box.x0 ?? 0) - 10
    expect(hitTest(chart, beside, y)).toBeUndefined()
    expect(hitTest(chart, beside, y, REACH.finger)).toBe(mark)
    expect(hitTest(chart, beside - 20, y, REACH.finger)).toBeUndefined()
  })
})
