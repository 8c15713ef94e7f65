import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameData } from '../../../src/base/same-data'

describe('two values of plain data', () => {
  test.each([
    [1, 1, true],
    [Number.NaN, Number.NaN, true],
    ['a', 'b', false],
    [undefined, null, false],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: { b: [1] } }, { a: { b: [1] } }, true],
    [{ a: { b: [1] } }, { a: { b: [1, 2] } }, false],
    [{ a: 1 }, 'a', false],
  ])('%j and %j are the same: %j', (a, b, isSame) => {
    expect(isSameData(a, b)).toBe(isSame)
    expect(isSameData(b, a)).toBe(isSame)
  })

  test('a copy says what its original says', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isSameData(value, structuredClone(value))))
  })

  test('they are the same just when their JSON is, whatever the order of keys', () => {
    const flat = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(1, 2, 'x'))
    const sorted = (value: object): string =>
      JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    fc.assert(fc.property(flat, flat, (a, b) => isSameData(a, b) === (sorted(a) === sorted(b))))
  })
})
