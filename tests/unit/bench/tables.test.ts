// What the bench says of its figures.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { framesOf, median, percentile } from '../../bench/statistics.mjs'
import { SUBJECTS } from '../../bench/subjects.mjs'
import { summarise } from '../../bench/summary.mjs'
import { megabytes, ms, ratio } from '../../bench/tables/figures.mjs'
import { report } from '../../bench/tables/report.mjs'
import { growthTable, overviewTable, sizeTable } from '../../bench/tables/result-tables.mjs'
import { judge } from '../../bench/tables/targets.mjs'

const frames = (p95: number) => ({ p50: 16.7, p95, max: p95, count: 100 })

describe('statistics', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], undefined],
  ])('the median of %j is %j', (values, expected) => {
    expect(median(values)).toBe(expected)
  })

  it.each([
    [0, 1],
    [0.5, 5],
    [0.95, 10],
    [1, 10],
  ])('the nearest rank at %d of one to ten is %d', (share, expected) => {
    expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], share)).toBe(expected)
  })

  it('no percentile lies outside its values, and none is below a smaller one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const value = percentile(values, share)
          expect(values).toContain(value)
          expect(percentile(values, 0)).toBeLessThanOrEqual(value)
          expect(framesOf(values).max).toBeGreaterThanOrEqual(value)
        },
      ),
    )
  })
})

describe('figures', () => {
  it.each([
    [ms(4.44), '4.4 ms'],
    [ms(440.4), '440 ms'],
    [ms(4444), '4.44 s'],
    [ms(44_440), '44.4 s'],
    [ms(undefined), '–'],
    [megabytes(1_840_000), '1.8 MB'],
    [megabytes(318_400_000), '318 MB'],
    [ratio(130, 100), '1.30×'],
    [ratio(130, undefined), '–'],
  ])('are written as %s', (written, expected) => {
    expect(written).toBe(expected)
  })
})

describe('a row', () => {
  it('is the median of its runs, with the worst frame and the larger memory', () => {
    const row = summarise('floor', 1000, [
      { all: 100, memory: 10, memoryAfterDrag: 30, memoryAfterUse: 90, drag: frames(17), moved: true },
      { all: 300, memory: 20, drag: frames(90) },
      { all: 200, memory: 25, drag: frames(20) },
    ])
    expect(row).toMatchObject({
      runs: 3,
      all: 200,
      memory: 25,
      memoryInUse: 90,
      drag: { p95: 20, max: 90 },
      moved: true,
      faults: [],
    })
    expect(row.zoom).toBeUndefined()
  })

  it('keeps what went wrong, once', () => {
    expect(summarise('a', 1, [{ fault: 'late' }, { fault: 'late' }]).faults).toEqual(['late'])
  })
})

describe('the tables', () => {
  const rows = [
    summarise('blank', 10_000, [{ all: 40 }]),
    summarise('shell', 10_000, [{ all: 100, drag: frames(16.7), memory: 2e6 }]),
    summarise('floor', 10_000, [{ all: 140, drag: frames(16.7), memory: 9e6 }]),
    summarise('floor', 1000, [{ all: 70, memory: 1e6 }]),
    summarise('vis', 10_000, [{ first: 2000, all: 2000, drag: frames(380), memory: 40e6, sent: 4e6 }]),
    summarise('watchfloor', 10_000, [{ first: 200, all: 250, drag: frames(16.8), memory: 30e6, sent: 3.9e6 }]),
  ]

  it('set everyone against the floor', () => {
    const table = sizeTable(10_000, rows, SUBJECTS)
    expect(table).toContain('### 10,000 events')
    expect(table).toMatch(
      /\| vis-timeline, whole range \| 2\.00 s \| 2\.00 s \| 14× \| 8\.00× \| 17 \/ 380 \/ 380 ms \|/,
    )
  })

  it('have everyone at every size in a line', () => {
    const table = overviewTable(rows, [1000, 10_000], SUBJECTS)
    expect(table).toContain('| vis-timeline, whole range | – | 2.00 s, drag p95 380 ms |')
    expect(table).not.toContain('TimelineJS')
  })

  it('say how a cost grows', () => {
    expect(growthTable(rows, [1000, 10_000])).toContain('| all events, floor | 70 ms | 140 ms (2.00×) |')
  })

  it('judge by limits from the same run', () => {
    const verdicts = judge(rows, () => undefined, ['vis'])
    const verdict = (words: string) => verdicts.find(({ what }) => what.includes(words))
    expect(verdict('10,000 inside a dataset: all drawn')).toMatchObject({ value: '250 ms', limit: '260 ms', met: true })
    expect(verdict('10,000 inside a dataset: drag')).toMatchObject({ limit: '19.2 ms', met: true })
    expect(verdict('10,000 events: ahead of vis')).toMatchObject({ value: 'all (watchfloor)', met: true })
    expect(verdict('filter by actor')).toMatchObject({ value: '–', met: undefined })
  })

  it('warn where others used the machine', () => {
    const machine = {
      model: 'A',
      cores: 2,
      node: 'v1',
      browser: '2',
      date: '2031-05-02',
      load: '3.0 before, 3.1',
      runs: 40,
    }
    const text = (restless: number) => report({ ...machine, restless }, rows, [10_000], SUBJECTS, () => undefined)
    expect(text(5)).toContain('not to quote')
    expect(text(4)).not.toContain('not to quote')
    expect(text(0)).toMatch(/### 10,000 events.*### Our own answers.*### Growth.*### Must show/s)
  })

  it('name the columns in which a peer is ahead', () => {
    const behind = [...rows.slice(0, -1), summarise('watchfloor', 10_000, [{ all: 2500, memory: 30e6 }])]
    const found = judge(behind, () => undefined, ['vis']).find(({ what }) =>
      what.includes('10,000 events: ahead of vis'),
    )
    expect(found).toMatchObject({ value: 'behind in all events (watchfloor)', met: false })
  })

  it('compare that of our forms which comes nearest, and one at a time', () => {
    const peer = summarise('vis', 10_000, [{ all: 400, memory: 40e6, sent: 4e6 }])
    const inside = summarise('watchfloor', 10_000, [{ all: 300, memory: 50e6, sent: 5e6 }])
    const packed = summarise('watchfloor-gzip', 10_000, [{ all: 450, memory: 20e6, sent: 1e6 }])
    const [found] = judge([peer, inside, packed], () => undefined, ['vis']).filter(({ what }) => what.includes('10,000 events: ahead of vis')) // prettier-ignore
    expect(found).toMatchObject({ value: 'behind in all events (watchfloor-gzip)', met: false })
  })
})
