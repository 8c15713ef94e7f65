import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilFromDay, formatIsoDay } from '../../../src/base/day'
import { makeScale, windowOfSpan, type TimeScale } from '../../../src/features/timeline/timeline-scale'
import { ticksOf } from '../../../src/features/timeline/timeline-ticks'
import { day } from '../view-model/board-of'

const measure = (text: string): number => text.length * 6.5

function scaleOf(from: string, to: string, width = 900): TimeScale {
  return makeScale(windowOfSpan({ from: day(from), to: day(to) }), 0, width)
}

function labels(from: string, to: string, width = 900): readonly (string | undefined)[] {
  return ticksOf(scaleOf(from, to, width), measure).major.map(({ label }) => label)
}

describe('ticks', () => {
  test.each([
    ['days', '2022-01-27', '2022-01-29', ['Thu 27 Jan 2022', 'Fri 28 Jan', 'Sat 29 Jan', undefined]],
    ['weeks', '2022-01-22', '2022-02-14', ['Mon 24 Jan 2022', 'Mon 31 Jan', 'Mon 7 Feb', undefined]],
    ['months', '2021-11-01', '2022-03-01', ['Nov 2021', 'Dec', 'Jan 2022', 'Feb', undefined]],
    ['years', '1908-06-01', '1914-08-04', ['1909', '1910', '1911', '1912', '1913', '1914']],
    [
      'decades',
      '1900-01-01',
      '1949-12-31',
      ['1900', '1905', '1910', '1915', '1920', '1925', '1930', '1935', '1940', '1945', undefined],
    ],
    [
      'centuries',
      '0950-01-01',
      '1950-12-31',
      ['1000', '1100', '1200', '1300', '1400', '1500', '1600', '1700', '1800', '1900'],
    ],
  ])('stand on the boundaries of %s', (_, from, to, expected) => {
    expect(labels(from, to)).toEqual(expected)
  })

  test('count years before the common era as people do, without a year 0', () => {
    expect(labels('-0450-01-01', '0450-12-31')).toEqual([
      '400 BCE',
      '300 BCE',
      '200 BCE',
      '100 BCE',
      '1',
      '100',
      '200',
      '300',
      '400',
    ])
    expect(labels('-0052-01-01', '-0047-12-31')).toEqual([
      '53 BCE',
      '52 BCE',
      '51 BCE',
      '50 BCE',
      '49 BCE',
      '48 BCE',
      undefined,
    ])
  })

  test('give way to a label that is there already', () => {
    const scale = scaleOf('2022-01-22', '2022-02-14')
    const taken = [{ x0: 60, x1: 170 }]
    expect(ticksOf(scale, measure, taken).major.map(({ label }) => label)).toEqual([
      undefined,
      'Mon 31 Jan 2022',
      'Mon 7 Feb',
      undefined,
    ])
  })

  test('never let two labels touch, on any span from three days to all of time', () => {
    const anyFrom = fc.integer({ min: day('-9990-01-01'), max: day('9000-01-01') })
    const anyLength = fc.double({ min: Math.log(3), max: Math.log(7e6), noNaN: true })
    fc.assert(
      fc.property(anyFrom, anyLength, fc.integer({ min: 300, max: 2000 }), (from, length, width) => {
        const scale = makeScale({ start: from, end: from + Math.exp(length) }, 0, width)
        const { major, minor } = ticksOf(scale, measure)
        const boxes = major.flatMap(({ x, label }) => (label === undefined ? [] : [{ x, end: x + 4 + measure(label) }]))
        for (const [index, box] of boxes.entries()) {
          expect(box.end).toBeLessThanOrEqual(width)
          const next = boxes[index + 1]
          if (next) expect(next.x).toBeGreaterThanOrEqual(box.end)
        }
        expect(minor.length).toBeLessThanOrEqual(width / 5 + 2)
      }),
    )
  })

  test('mark every boundary inside the window, and no day twice', () => {
    const { major } = ticksOf(scaleOf('2021-11-15', '2022-03-15'), measure)
    expect(major.map(({ day: at }) => formatIsoDay(at))).toEqual([
      '2021-12-01',
      '2022-01-01',
      '2022-02-01',
      '2022-03-01',
    ])
  })

  test('stop where the calendar of the format ends', () => {
    const scale = makeScale({ start: day('9990-01-01'), end: day('9999-12-31') + 4000 }, 0, 900)
    const years = ticksOf(scale, measure).major.map((tick) => civilFromDay(tick.day).year)
    expect(Math.max(...years)).toBeLessThanOrEqual(9999)
  })
})
