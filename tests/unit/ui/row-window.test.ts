import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  AT_START,
  laidOutHeight,
  mostRowsDrawn,
  offsetShowing,
  placeAt,
  rowsDrawn,
  scrolledTo,
  STEP,
  TALLEST,
  topOfRow,
  type RowBox,
} from '../../../src/ui/row-window'

const boxOf = (count: number): RowBox => ({ count, rowHeight: 24, height: 600 })
const FIT = 600 / 24

const boxes = fc.record({
  count: fc.integer({ min: 501, max: 3_000_000 }),
  rowHeight: fc.integer({ min: 20, max: 60 }),
  height: fc.integer({ min: 100, max: 2000 }),
})

/** A box, and an offset that it can show. */
const shown = boxes.chain((box) =>
  fc.tuple(
    fc.constant(box),
    fc.double({ min: 0, max: Math.max(0, box.count * box.rowHeight - box.height), noNaN: true }),
  ),
)

describe('the rows that are drawn', () => {
  test.each([1_000, 100_000, 1_000_000])('are those that fit and few more, in a list of %i', (count) => {
    const middle = rowsDrawn((count * 24) / 2, boxOf(count))
    expect(middle.end - middle.start).toBeLessThanOrEqual(FIT + 1 + 4 * STEP)
  })

  test('are the first at the start and the last at the end', () => {
    expect(rowsDrawn(0, boxOf(1000))).toEqual({ start: 0, end: 40 })
    expect(rowsDrawn(1000 * 24 - 600, boxOf(1000)).end).toBe(1000)
    expect(rowsDrawn(0, boxOf(10))).toEqual({ start: 0, end: 10 })
  })

  test('stay the same while a step of rows goes by', () => {
    const at = (row: number): unknown => rowsDrawn(row * 24, boxOf(1000))
    const distinct = new Set(Array.from({ length: 100 }, (_, row) => JSON.stringify(at(row))))
    expect(distinct.size).toBeLessThanOrEqual(2 * Math.ceil(100 / STEP) + 1)
  })

  test('cover all that is in sight, and are never more than the most', () => {
    fc.assert(
      fc.property(shown, ([box, offset]) => {
        const { start, end } = rowsDrawn(offset, box)
        expect(start * box.rowHeight).toBeLessThanOrEqual(offset)
        expect(end * box.rowHeight).toBeGreaterThanOrEqual(Math.min(offset + box.height, box.count * box.rowHeight))
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(box.count)
        expect(end - start).toBeLessThanOrEqual(mostRowsDrawn(box))
      }),
    )
  })
})

describe('a list that no browser could lay out', () => {
  const box = boxOf(1_000_000)
  const end = { offset: 24_000_000 - 600, top: TALLEST - 600 }

  test('is laid out no taller than a browser allows, and reaches its last row', () => {
    expect(laidOutHeight(box)).toBe(TALLEST)
    expect(placeAt(Number.POSITIVE_INFINITY, box)).toEqual(end)
    expect(scrolledTo(end.top, AT_START, box).offset).toBeCloseTo(end.offset, 3)
  })

  test('moves as far as the hand did, and in proportion when the bar is dragged', () => {
    const middle = placeAt(12_000_000, box)
    expect(scrolledTo(middle.top + 100, middle, box).offset).toBe(12_000_100)
    expect(scrolledTo(middle.top - 100, middle, box).offset).toBe(11_999_900)
    const leaps = [0.25, 0.5, 0.75].map((part) => scrolledTo(TALLEST * part, AT_START, box).offset / 24_000_000)
    expect(leaps.map((part) => Math.round(part * 20) / 20)).toEqual([0.25, 0.5, 0.75])
  })

  test('is reached by a wheel at both ends: there the box stands as the list does', () => {
    for (const offset of [0, 5000, 24_000_000 - 600 - 5000, 24_000_000 - 600]) {
      const place = placeAt(offset, box)
      const left = 24_000_000 - 600 - offset
      expect(Math.min(Math.abs(place.top - offset), Math.abs(TALLEST - 600 - place.top - left))).toBeLessThan(0.001)
    }
  })

  test('stands where it was led, when it is scrolled there', () => {
    fc.assert(
      fc.property(shown, ([anyBox, offset]) => {
        const place = placeAt(offset, anyBox)
        const far = { offset: 0, top: place.top < anyBox.height + 1 ? 4_000_000 : 0 }
        expect(Math.abs(scrolledTo(place.top, far, anyBox).offset - offset)).toBeLessThan(0.01)
      }),
    )
  })

  test('never leaves its own ends', () => {
    expect(scrolledTo(600, AT_START, box).offset).toBe(600)
    expect(scrolledTo(end.top - 1, { ...end, offset: end.offset - 300 }, box).offset).toBe(end.offset - 301)
    expect(scrolledTo(end.top + 500, end, box).offset).toBe(end.offset)
  })

  test('draws its rows where the box stands, whatever the proportion', () => {
    fc.assert(
      fc.property(shown, ([anyBox, offset]) => {
        const place = placeAt(offset, anyBox)
        const first = Math.floor(offset / anyBox.rowHeight)
        const onScreen = topOfRow(first, place, anyBox.rowHeight) - place.top
        expect(onScreen).toBeLessThanOrEqual(0.001)
        expect(onScreen).toBeGreaterThan(-anyBox.rowHeight - 0.001)
      }),
    )
  })
})

describe('a shorter list', () => {
  test('scrolls as any box does', () => {
    const box = boxOf(10_000)
    expect(laidOutHeight(box)).toBe(240_000)
    expect(scrolledTo(120_000, AT_START, box)).toEqual({ offset: 120_000, top: 120_000 })
    expect(topOfRow(5, { offset: 120_000, top: 120_000 }, 24)).toBe(120)
  })
})

describe('a row is brought into sight', () => {
  const box = boxOf(1000)
  test.each([
    ['above', 10, 1000, 240],
    ['below', 100, 0, 101 * 24 - 600],
    ['in sight already', 10, 100, 100],
  ])('%s', (_, row, offset, expected) => {
    expect(offsetShowing(row, offset, box)).toBe(expected)
  })
})
