import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFlat, lineThrough } from '../../soak/slope.mjs'
import { randomFrom } from '../../soak/random.mjs'

const points = (...ys: readonly number[]) => ys.map((y, x) => ({ x, y }))

describe('a line through measurements', () => {
  test.each([
    ['no points', []],
    ['two points', points(1, 2)],
    [
      'no width',
      [
        { x: 1, y: 1 },
        { x: 1, y: 2 },
        { x: 1, y: 3 },
      ],
    ],
  ])('there is none through %s', (_what, given) => {
    expect(lineThrough(given)).toBeUndefined()
  })

  test('of points that lie on it is found exactly, without an error', () => {
    const line = lineThrough(points(5, 7, 9, 11))
    expect(line?.slope).toBeCloseTo(2, 12)
    expect(line?.error).toBeCloseTo(0, 12)
    expect(line?.mean).toBe(8)
  })

  test('has the error that a textbook gives', () => {
    // Residuals 0.1, −0.2, 0.1: √(0.06 / 1 / 2).
    const line = lineThrough(points(1.1, 1.8, 3.1))
    expect(line?.slope).toBeCloseTo(1, 12)
    expect(line?.error).toBeCloseTo(Math.sqrt(0.06 / 2), 12)
  })

  test('has the same slope wherever its points lie', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 20 }),
        fc.integer({ min: -1e6, max: 1e6 }),
        (ys, shift) => {
          const [here, there] = [lineThrough(points(...ys)), lineThrough(points(...ys.map((y) => y + shift)))]
          expect(there?.slope).toBeCloseTo(here?.slope ?? Number.NaN, 6)
          expect(there?.error).toBeCloseTo(here?.error ?? Number.NaN, 6)
        },
      ),
    )
  })
})

describe('flat', () => {
  test('is what only trembles', () => {
    const random = randomFrom(7)
    const line = lineThrough(Array.from({ length: 144 }, (_, at) => ({ x: at / 2, y: 8e6 + random() * 4e5 })))
    expect(line && isFlat(line)).toBe(true)
  })

  test('is a count that never moves', () => {
    const line = lineThrough(points(1200, 1200, 1200, 1200))
    expect(line && isFlat(line)).toBe(true)
  })

  test('is not what grows by a listener at every turn of a scene', () => {
    const random = randomFrom(7)
    const line = lineThrough(Array.from({ length: 144 }, (_, at) => ({ x: at / 2, y: 300 + at * 20 + random() * 10 })))
    expect(line && isFlat(line)).toBe(false)
  })

  test('is not a leak of 30 kB an hour under a tremble of 400 kB', () => {
    const random = randomFrom(7)
    const line = lineThrough(
      Array.from({ length: 144 }, (_, at) => ({ x: at / 2, y: 8e6 + (at / 2) * 3e4 + random() * 4e5 })),
    )
    expect(line && isFlat(line)).toBe(false)
  })
})
