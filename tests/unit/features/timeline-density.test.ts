import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../src/base/day'
import type { DaySpan } from '../../../src/domain/dataset'
import { columnDays, columnShare, columnStart, dayColumns } from '../../../src/features/timeline/day-columns'
import { hitTest } from '../../../src/features/timeline/hit-test'
import type { PlacedTimeline } from '../../../src/features/timeline/placed-timeline'
import { layoutTimeline, type LayoutOptions } from '../../../src/features/timeline/timeline-layout'
import type { TimeWindow } from '../../../src/features/timeline/timeline-scale'
import { spotsOf } from '../../../src/features/timeline/timeline-spots'
import { countDays, countTouching, type DayCounts } from '../../../src/view-model/day-counts'
import { EMPTY_SEQUENCE } from '../../../src/view-model/item-sequence'
import type { TimelineLane, TimelineModel } from '../../../src/view-model/select-timeline'
import { day } from '../view-model/board-of'

const FROM = day('2020-01-01')
const TO = day('2023-12-31')
const measure = (text: string): number => text.length * 6.5
const OPTIONS: LayoutOptions = { width: 1200, height: 500, fontSize: 13, measure, laneNames: 'beside', axis: 'top' }
const WHOLE: TimeWindow = { start: FROM, end: TO + 1 }

/** `count` things of one day each, spread over four years. */
function countsOf(count: number): DayCounts {
  const length = TO - FROM + 1
  const things = Array.from({ length: count }, (_, index) => {
    const at = (FROM + ((index * 7919) % length)) as Day
    return { from: at, to: at }
  })
  return countDays(things, { from: FROM, to: TO })
}

type Asked = { lookUps: number; readonly between: { readonly days: DaySpan; readonly most: number }[] }

/** Running sums that count how often they are read. */
function watched(counts: DayCounts, asked: Asked): DayCounts {
  const watch = (sums: Uint32Array): Uint32Array =>
    new Proxy(sums, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) asked.lookUps += 1
        return Reflect.get(target, key, target)
      },
    })
  return { ...counts, begunBefore: watch(counts.begunBefore), endedBefore: watch(counts.endedBefore) }
}

function crowdedModel(perLane: number, laneCount = 3): { readonly model: TimelineModel; readonly asked: Asked } {
  const asked: Asked = { lookUps: 0, between: [] }
  const none = countDays([], { from: FROM, to: TO })
  const lanes = Array.from({ length: laneCount }, (_, index): TimelineLane => {
    const counts = countsOf(perLane + index)
    return {
      key: `lane-${index}`,
      label: `Lane of something ${index}`,
      // Whoever goes through the items of a crowded lane falls over this.
      get items(): never {
        throw new Error('A crowded lane was gone through')
      },
      crowd: {
        counts: watched(counts, asked),
        ahead: none,
        leads: [],
        sequence: () => EMPTY_SEQUENCE,
        between: (days, most) => {
          asked.between.push({ days, most })
          return countTouching(counts, days.from, days.to) > most ? undefined : []
        },
      },
    }
  })
  return { model: { lanes, items: [], asOf: TO, isComplete: true }, asked }
}

/** What is asked of the counts by the first frame, and by each of ten frames of a drag after it. */
function costOf(perLane: number): { readonly first: number; readonly later: number } {
  const { model, asked } = crowdedModel(perLane)
  const window = { start: FROM + 300, end: FROM + 800 }
  layoutTimeline(model, window, OPTIONS)
  const first = asked.lookUps
  for (let step = 1; step <= 10; step++) {
    layoutTimeline(model, { start: window.start + step * 3.3, end: window.end + step * 3.3 }, OPTIONS)
  }
  return { first, later: (asked.lookUps - first) / 10 }
}

describe('a frame of a crowd', () => {
  test('asks for as many counts of a million as of a thousand', () => {
    expect(costOf(1_000_000)).toEqual(costOf(1_000))
  })

  test('reads a few sums of each lane while it is dragged, since columns are counted once for a zoom', () => {
    const { first, later } = costOf(20_000)
    expect(first).toBeLessThan(3 * 2 * (TO - FROM + 10))
    expect(later).toBeLessThanOrEqual(3 * 4)
  })

  test('goes through no item, and asks for single ones only where they are few', () => {
    const { model, asked } = crowdedModel(20_000)
    layoutTimeline(model, WHOLE, OPTIONS)
    expect(asked.between).toEqual([])
    layoutTimeline(model, { start: FROM, end: FROM + 5 }, OPTIONS)
    expect(asked.between.length).toBe(3)
    for (const { most } of asked.between) expect(most).toBeLessThanOrEqual(160)
  })

  test('never has more spots to reach than a reader could walk through', () => {
    const { model } = crowdedModel(20_000, 40)
    for (const days of [3, 30, 300, 1400]) {
      const placed = layoutTimeline(model, { start: FROM, end: FROM + days }, OPTIONS)
      expect(spotsOf(placed).flat().length).toBeLessThanOrEqual(40 * 20)
    }
  })
})

/** Objects and lists that a value is made of, and that were not part of an earlier one; a typed array is one. */
function partsOf(
  value: unknown,
  known: ReadonlySet<object> = new Set(),
  found = new Set<object>(),
): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || known.has(value) || found.has(value)) return found
  found.add(value)
  if (!ArrayBuffer.isView(value)) for (const part of Object.values(value)) partsOf(part, known, found)
  return found
}

/** What each of ten frames of a drag makes anew: objects, and bytes in typed arrays. */
function madeAnew(perLane: number): { readonly objects: number; readonly bytes: number } {
  const { model } = crowdedModel(perLane)
  const frameAt = (step: number): PlacedTimeline =>
    layoutTimeline(model, { start: FROM + 300 + step * 3.3, end: FROM + 800 + step * 3.3 }, OPTIONS)
  let known = partsOf(frameAt(0))
  let objects = 0
  let bytes = 0
  for (let step = 1; step <= 10; step++) {
    const frame = frameAt(step)
    const made = partsOf(frame, known)
    objects = Math.max(objects, made.size)
    bytes = Math.max(
      bytes,
      [...made].reduce((sum, part) => sum + (ArrayBuffer.isView(part) ? part.byteLength : 0), 0),
    )
    known = partsOf(frame)
  }
  return { objects, bytes }
}

describe('what a frame of a drag makes anew', () => {
  test('is as much for a million as for a thousand, and no more than there are ticks and lanes to draw', () => {
    const million = madeAnew(1_000_000)
    expect(million).toEqual(madeAnew(1_000))
    expect(million.objects).toBeLessThan(400)
    expect(million.bytes).toBeLessThan(OPTIONS.width * 3 * 16)
  })
})

describe('lanes of a crowd', () => {
  const tops = (window: TimeWindow) =>
    layoutTimeline(crowdedModel(20_000).model, window, OPTIONS).lanes.map(({ top, height }) => [top, height])

  test('stay where they are, panned or zoomed from density to single marks', () => {
    expect(tops({ start: FROM + 100, end: FROM + 200 })).toEqual(tops({ start: FROM + 150, end: FROM + 250 }))
    expect(tops({ start: FROM, end: FROM + 4 })).toEqual(tops(WHOLE))
  })

  test('share one scale, that panning leaves as it is, and say it once', () => {
    const { model } = crowdedModel(20_000)
    const scaleOf = (start: number) =>
      layoutTimeline(model, { start, end: start + 100 }, OPTIONS).lanes.map(({ density }) => density?.most)
    expect(new Set(scaleOf(FROM)).size).toBe(1)
    expect(scaleOf(FROM + 700)).toEqual(scaleOf(FROM))
    const said = layoutTimeline(model, WHOLE, OPTIONS).lanes.map(({ density }) => density?.scale?.text)
    expect(said.filter((words) => words !== undefined)).toEqual([expect.stringMatching(/^top: \d+ in \d+ days$/)])
  })

  test('are told by the labelled stretches of the axis, which together hold all that is in view', () => {
    const { model } = crowdedModel(20_000)
    const placed = layoutTimeline(model, WHOLE, OPTIONS)
    for (const [index, spots] of spotsOf(placed).entries()) {
      const counts = spots.map((spot) => (spot.form === 'stretch' ? spot.count : 0))
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20_000 + index)
    }
  })
})

describe('columns', () => {
  const anyZoom = fc.double({ min: 0.001, max: 400, noNaN: true })

  test('hold whole days, a power of two of them, and are wide enough to be told apart', () => {
    fc.assert(
      fc.property(anyZoom, (pxPerDay) => {
        const days = columnDays({ start: 0, pxPerDay, left: 0, right: 900 })
        expect(Number.isInteger(Math.log2(days))).toBe(true)
        expect(days * pxPerDay).toBeGreaterThanOrEqual(2)
        if (days > 1) expect(days * pxPerDay).toBeLessThan(4.001)
      }),
    )
  })

  test('begin on the same days wherever the window stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: -1e7, max: 1e7 }), (power, hundredths) => {
        const time = hundredths / 100
        const days = 2 ** power
        const start = columnStart({ days }, time)
        expect(Math.abs(start % days)).toBe(0)
        expect(start).toBeLessThanOrEqual(time)
        expect(start + days).toBeGreaterThan(time)
      }),
    )
  })

  test('count what touches their days', () => {
    const counts = countsOf(5_000)
    const columns = dayColumns(counts, 8)
    for (const [index, count] of columns.counts.entries()) {
      const from = columns.first + index * 8
      expect(count).toBe(countTouching(counts, from, from + 7))
    }
    expect(columns.most).toBe(Math.max(...columns.counts))
  })

  test('grow with the square root of what they hold', () => {
    expect([0, 1, 25, 100].map((count) => columnShare(count, 100))).toEqual([0, 0.1, 0.5, 1])
  })
})

describe('a pointer', () => {
  const placed: PlacedTimeline = layoutTimeline(crowdedModel(20_000).model, WHOLE, OPTIONS)
  const { plot, scale, lanes } = placed
  const [first] = lanes

  test('finds over a crowd the column of the days under it', () => {
    fc.assert(
      fc.property(fc.double({ min: plot.x0, max: plot.x1 - 0.001, noNaN: true }), (x) => {
        const hit = hitTest(placed, x, (first?.top ?? 0) + 5)
        if (hit?.form !== 'stretch') throw new Error('There is something on every day')
        expect(hit.days.to - hit.days.from + 1).toBe(columnDays(scale))
        expect(hit.box.x0).toBeLessThanOrEqual(x + 0.001)
        expect(hit.box.x1).toBeGreaterThanOrEqual(x - 0.001)
        expect(hit.count).toBe(first?.density?.touching(hit.days.from, hit.days.to))
      }),
    )
  })

  test('finds nothing outside the plot', () => {
    const anywhere = fc.double({ min: -500, max: 2000, noNaN: true })
    fc.assert(
      fc.property(anywhere, anywhere, (x, y) => {
        fc.pre(x < plot.x0 || x > plot.x1 || y < plot.y0 || y > plot.y1)
        expect(hitTest(placed, x, y)).toBeUndefined()
      }),
    )
  })
})
