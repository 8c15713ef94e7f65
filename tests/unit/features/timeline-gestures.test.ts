import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../src/base/day'
import {
  asOfAt,
  clampWindow,
  limitsFor,
  MIN_DAYS,
  moveEdge,
  panBy,
  pinch,
  windowAround,
  windowBetween,
  windowForCluster,
  windowForKey,
  zoomAbout,
  zoomMiddle,
  type WindowLimits,
} from '../../../src/features/timeline/timeline-gestures'
import {
  makeScale,
  spanOfWindow,
  timeAt,
  windowOfSpan,
  xOf,
  type TimeWindow,
} from '../../../src/features/timeline/timeline-scale'

const LIMITS: WindowLimits = { start: 0, end: 1000 }
const lengthOf = ({ start, end }: TimeWindow): number => end - start

const anyLimits = fc
  .tuple(fc.integer({ min: -700_000, max: 40_000 }), fc.integer({ min: MIN_DAYS, max: 400_000 }))
  .map(([start, length]): WindowLimits => ({ start, end: start + length }))

/** Limits, a window inside them, and a moment inside the window. */
const anyScene = fc
  .tuple(
    anyLimits,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([limits, size, place, at]) => {
    const length = MIN_DAYS + size * (lengthOf(limits) - MIN_DAYS)
    const start = limits.start + place * (lengthOf(limits) - length)
    const window = { start, end: start + length }
    return { limits, window, about: start + at * length }
  })

const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('zoom' as const), by: fc.double({ min: 0.1, max: 10, noNaN: true }) }),
  fc.record({ kind: fc.constant('pan' as const), by: fc.double({ min: -1e6, max: 1e6, noNaN: true }) }),
  fc.record({ kind: fc.constant('start' as const), by: fc.double({ min: -1e6, max: 1e6, noNaN: true }) }),
  fc.record({ kind: fc.constant('end' as const), by: fc.double({ min: -1e6, max: 1e6, noNaN: true }) }),
)

describe('any gesture', () => {
  test('leaves a window that is never inverted, never under three days and never outside its limits', () => {
    fc.assert(
      fc.property(anyScene, fc.array(anyStep, { maxLength: 12 }), ({ limits, window, about }, steps) => {
        const last = steps.reduce<TimeWindow>((current, { kind, by }) => {
          if (kind === 'zoom') return zoomAbout(current, about, by, limits)
          if (kind === 'pan') return panBy(current, by, limits)
          return moveEdge(current, kind, current[kind] + by, limits)
        }, window)
        const slack = 1e-6 * lengthOf(limits)
        expect(lengthOf(last)).toBeGreaterThanOrEqual(MIN_DAYS - slack)
        expect(last.start).toBeGreaterThanOrEqual(limits.start - slack)
        expect(last.end).toBeLessThanOrEqual(limits.end + slack)
      }),
    )
  })
})

describe('zoom', () => {
  test('keeps the moment under the pointer under it, where no limit is met', () => {
    fc.assert(
      fc.property(anyScene, fc.double({ min: 0.2, max: 5, noNaN: true }), ({ window, about }, factor) => {
        const wide = { start: window.start - 1e7, end: window.end + 1e7 }
        const next = zoomAbout(window, about, factor, wide)
        const before = xOf(makeScale(window, 0, 1000), about)
        const after = xOf(makeScale(next, 0, 1000), about)
        if (lengthOf(next) > MIN_DAYS) expect(after).toBeCloseTo(before, 4)
      }),
    )
  })

  test('in and out again returns to where it was', () => {
    fc.assert(
      fc.property(anyScene, fc.double({ min: 1, max: 5, noNaN: true }), ({ window, about }, factor) => {
        fc.pre(lengthOf(window) / factor > MIN_DAYS)
        const wide = { start: window.start - 1e6, end: window.end + 1e6 }
        const back = zoomAbout(zoomAbout(window, about, 1 / factor, wide), about, factor, wide)
        expect(back.start).toBeCloseTo(window.start, 4)
        expect(back.end).toBeCloseTo(window.end, 4)
      }),
    )
  })

  test('stops at three days and at the whole span', () => {
    expect(lengthOf(zoomMiddle({ start: 100, end: 110 }, 0.01, LIMITS))).toBeCloseTo(MIN_DAYS)
    expect(zoomMiddle({ start: 100, end: 110 }, 1e6, LIMITS)).toEqual(LIMITS)
  })
})

describe('pan', () => {
  test('keeps the length, and moves a day by a day', () => {
    expect(panBy({ start: 100, end: 130 }, 7.5, LIMITS)).toEqual({ start: 107.5, end: 137.5 })
  })

  test('stops at the ends without squeezing the window', () => {
    expect(panBy({ start: 100, end: 130 }, -500, LIMITS)).toEqual({ start: 0, end: 30 })
    expect(panBy({ start: 100, end: 130 }, 5000, LIMITS)).toEqual({ start: 970, end: 1000 })
  })
})

describe('the brush', () => {
  test('moves one edge and leaves the other', () => {
    expect(moveEdge({ start: 100, end: 130 }, 'start', 90, LIMITS)).toEqual({ start: 90, end: 130 })
    expect(moveEdge({ start: 100, end: 130 }, 'end', 140, LIMITS)).toEqual({ start: 100, end: 140 })
  })

  test('stops an edge three days before the other', () => {
    expect(moveEdge({ start: 100, end: 130 }, 'start', 500, LIMITS)).toEqual({ start: 127, end: 130 })
    expect(moveEdge({ start: 100, end: 130 }, 'end', 0, LIMITS)).toEqual({ start: 100, end: 103 })
  })

  test('can be drawn from either side', () => {
    expect(windowBetween(40, 20, LIMITS)).toEqual({ start: 20, end: 40 })
    expect(windowBetween(20, 40, LIMITS)).toEqual({ start: 20, end: 40 })
    expect(windowBetween(20, 20, LIMITS)).toEqual({ start: 18.5, end: 21.5 })
  })
})

describe('two fingers', () => {
  test('keep the moments under them', () => {
    const next = pinch({ time: 100, at: 0.25 }, { time: 120, at: 0.75 }, LIMITS)
    expect(next).toEqual({ start: 90, end: 130 })
  })

  test('make no window of one place, nor by crossing', () => {
    expect(pinch({ time: 100, at: 0.5 }, { time: 120, at: 0.5 }, LIMITS)).toBeUndefined()
    expect(pinch({ time: 100, at: 0.7 }, { time: 120, at: 0.3 }, LIMITS)).toBeUndefined()
  })
})

describe('keys', () => {
  const window = { start: 100, end: 200 }
  test.each([
    ['+', false, 62.5],
    ['=', false, 62.5],
    ['-', false, 160],
    ['0', false, 1000],
    ['ArrowLeft', true, 100],
  ])('%s (shift: %s) leaves %d days in view', (key, isShift, days) => {
    const next = windowForKey(key, isShift, window, 150, LIMITS)
    expect(next && lengthOf(next)).toBeCloseTo(days)
  })

  test('arrows pan only with Shift, so that they stay free for marks', () => {
    expect(windowForKey('ArrowRight', true, window, 150, LIMITS)).toEqual({ start: 120, end: 220 })
    expect(windowForKey('ArrowRight', false, window, 150, LIMITS)).toBeUndefined()
    expect(windowForKey('x', false, window, 150, LIMITS)).toBeUndefined()
  })
})

describe('limits', () => {
  const span = (from: number, to: number) => ({ from: from as Day, to: to as Day })

  test('hold the whole span, and an address that reaches beyond it', () => {
    expect(limitsFor(span(0, 99), { start: 50, end: 150 })).toEqual({ start: 0, end: 150 })
  })

  test('are never shorter than the least window', () => {
    expect(lengthOf(limitsFor(span(5, 5), { start: 5, end: 6 }))).toBe(MIN_DAYS)
  })

  test('bring a window of any size inside', () => {
    expect(clampWindow({ start: -50, end: 2000 }, LIMITS)).toEqual(LIMITS)
    expect(clampWindow({ start: -50, end: -40 }, LIMITS)).toEqual({ start: 0, end: 10 })
  })

  test('a span is shown with air around it', () => {
    expect(windowAround(span(100, 119), LIMITS)).toEqual({ start: 97, end: 123 })
  })
})

describe('activating a cluster', () => {
  const span = (from: number, to: number) => ({ from: from as Day, to: to as Day })

  test('zooms to its days', () => {
    expect(windowForCluster(span(100, 119), { start: 0, end: 500 }, LIMITS)).toEqual({ start: 97, end: 123 })
  })

  test('zooms nowhere for one day, or where it would bring nothing nearer', () => {
    expect(windowForCluster(span(100, 100), { start: 0, end: 500 }, LIMITS)).toBeUndefined()
    expect(windowForCluster(span(100, 101), { start: 99, end: 102 }, LIMITS)).toBeUndefined()
  })
})

describe('the scale', () => {
  test('finds the moment under a pixel and the pixel of a moment', () => {
    fc.assert(
      fc.property(anyScene, fc.double({ min: 0, max: 1000, noNaN: true }), ({ window }, x) => {
        const scale = makeScale(window, 0, 1000)
        expect(xOf(scale, timeAt(scale, x))).toBeCloseTo(x, 3)
      }),
    )
  })

  test('whole days survive the way to a window and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4e6, max: 4e6 }), fc.integer({ min: 0, max: 1e5 }), (from, length) => {
        const days = { from: from as Day, to: (from + length) as Day }
        expect(spanOfWindow(windowOfSpan(days))).toEqual(days)
      }),
    )
  })

  test('the as-of is the day that ends nearest to the pointer', () => {
    expect([asOfAt(10.4), asOfAt(10.6), asOfAt(11)]).toEqual([9, 10, 10])
  })
})
