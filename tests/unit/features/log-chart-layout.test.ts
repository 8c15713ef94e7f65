import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../src/base/day'
import { barUnder, layoutLogChart, type LogChartModel } from '../../../src/features/figures/log-chart-layout'
import type { LogBar } from '../../../src/view-model/select-log-weeks'

const SIZE = { width: 600, height: 200, fontSize: 13 }

function barsOf(events: readonly number[], rest: Partial<LogBar> = {}): readonly LogBar[] {
  return events.map((count, week) => ({
    from: (week * 7) as Day,
    to: (week * 7 + 6) as Day,
    isCut: false,
    events: count,
    reaching: 0,
    stating: 0,
    low: undefined,
    best: undefined,
    high: undefined,
    ...rest,
  }))
}

function modelOf(bars: readonly LogBar[], rest: Partial<LogChartModel> = {}): LogChartModel {
  const window = { from: 0 as Day, to: addDays(bars.at(-1)?.to ?? (0 as Day), 0) }
  const numbersOf = ({ events }: LogBar) => ({ value: events })
  return { bars, window, asOf: 9999 as Day, form: 'bars', numbersOf, alsoTop: 0, ...rest }
}

const RANGES = {
  form: 'ranges',
  numbersOf: ({ low, best, high }: LogBar) => ({ value: best, low, high }),
} as const

/** How many rectangles a path holds. */
function rectangles(path: string): number {
  return path.split('z').length - 1
}

describe('the chart of a log', () => {
  it('fills the plot with bars side by side, from its left edge to its right one', () => {
    const { bars, plot } = layoutLogChart(modelOf(barsOf([3, 1, 2])), SIZE)
    expect(bars[0]?.left).toBe(plot.left)
    expect((bars[2]?.left ?? 0) + (bars[2]?.width ?? 0)).toBeCloseTo(plot.right)
  })

  it('draws no bar where nothing was counted, and a visible one for the least count', () => {
    const layout = layoutLogChart(modelOf(barsOf([0, 1, 100_000])), SIZE)
    expect(rectangles(layout.whole)).toBe(2)
  })

  it('draws cut bars apart from whole ones', () => {
    const [first, ...others] = barsOf([5, 5, 5])
    const layout = layoutLogChart(modelOf(first ? [{ ...first, isCut: true }, ...others] : []), SIZE)
    expect([rectangles(layout.whole), rectangles(layout.cut)]).toEqual([2, 1])
  })

  it('draws a range from low to high with the best number across it, and none for what no row states', () => {
    const [stated, silent] = barsOf([4, 4], { low: 2, best: 3, high: 8, stating: 4 })
    const bars = stated && silent ? [stated, { ...silent, low: undefined, best: undefined, high: undefined }] : []
    const layout = layoutLogChart(modelOf(bars, RANGES), SIZE)
    expect([rectangles(layout.whole), rectangles(layout.best)]).toEqual([1, 1])
  })

  it('leaves the same room for numbers as the chart beside it, so that days stand in line', () => {
    const small = layoutLogChart(modelOf(barsOf([3]), { alsoTop: 90_000 }), SIZE)
    const large = layoutLogChart(modelOf(barsOf([90_000]), { alsoTop: 3 }), SIZE)
    expect(small.plot.left).toBe(large.plot.left)
  })

  it('puts the as-of after its day, and leaves it out where it lies outside the days in view', () => {
    const inside = layoutLogChart(modelOf(barsOf([1, 1]), { asOf: 6 as Day }), SIZE)
    expect(inside.asOf?.x).toBeCloseTo(inside.bars[1]?.left ?? 0)
    expect(layoutLogChart(modelOf(barsOf([1, 1])), SIZE).asOf).toBeUndefined()
  })

  it('knows the bar under a pointer, and none beside the plot', () => {
    const layout = layoutLogChart(modelOf(barsOf([1, 1, 1])), SIZE)
    const middle = (layout.plot.left + layout.plot.right) / 2
    expect([0, middle, 599].map((left) => barUnder(layout, left))).toEqual([undefined, 1, undefined])
  })

  it('lets no two day labels touch on the narrowest screen', () => {
    const bars = barsOf(Array.from({ length: 209 }, () => 1))
    const { xTicks } = layoutLogChart(modelOf(bars, { asOf: 1000 as Day }), { ...SIZE, width: 340 })
    const labelled = xTicks.filter(({ label }) => label !== undefined)
    expect(labelled.length).toBeGreaterThan(1)
    for (const [index, tick] of labelled.entries()) {
      const next = labelled[index + 1]
      if (next) expect(next.at - tick.at).toBeGreaterThan(20)
    }
  })

  it.each([0, 1, 2, 3, 5, 10, 12, 250, 1_000_000])('numbers its axis in whole events up to %i', (most) => {
    const { yTicks } = layoutLogChart(modelOf(barsOf([most])), SIZE)
    const numbers = yTicks.map(({ label }) => Number(label?.replaceAll(',', '')))
    expect(numbers.every((value) => Number.isInteger(value))).toBe(true)
    expect(numbers.at(-1)).toBeGreaterThanOrEqual(most)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('stands with nothing to draw', () => {
    expect(layoutLogChart(modelOf([]), SIZE).whole).toBe('')
  })
})
