import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../src/domain/quantity'
import {
  formatNumber,
  formatQuantity,
  quantityDigits,
  quantitySign,
  speakQuantity,
} from '../../../src/view-model/format-quantity'

const NARROW_SPACE = '\u202F'

describe('a quantity keeps the hedge that was said', () => {
  test.each<[Quantity, string, string]>([
    [{ kind: 'exact', value: 28 }, '28', '28'],
    [{ kind: 'about', value: 100_000 }, '≈ 100,000', 'about 100,000'],
    [{ kind: 'atLeast', value: 4 }, '≥ 4', 'at least 4'],
    [{ kind: 'atMost', value: 25 }, '≤ 25', 'at most 25'],
    [{ kind: 'moreThan', value: 127_000 }, '> 127,000', 'more than 127,000'],
    [{ kind: 'lessThan', value: 0.5 }, '< 0.5', 'less than 0.5'],
    [{ kind: 'range', min: 169_000, max: 190_000 }, '169,000–190,000', '169,000 to 190,000'],
    [{ kind: 'unstated', reason: 'a promise' }, 'no number stated', 'no number stated'],
  ])('%j', (quantity, written, spoken) => {
    expect(formatQuantity(quantity)).toBe(written.replace(' ', NARROW_SPACE).replace(/^no\u202F/, 'no '))
    expect(speakQuantity(quantity)).toBe(spoken)
  })
})

test('a figure without a number stands in its own words, as quoted', () => {
  const promise: Quantity = { kind: 'unstated', reason: 'a promise' }
  expect(formatQuantity(promise, 'hundreds of thousands')).toBe('“hundreds of thousands”')
  expect(speakQuantity(promise, 'hundreds of thousands')).toBe('“hundreds of thousands”, no number stated')
})

test('words never take the place of a number that was said', () => {
  expect(formatQuantity({ kind: 'exact', value: 3 }, 'a handful')).toBe('3')
})

test('a change downwards has a true minus sign', () => {
  expect(formatNumber(-1234.567)).toBe('−1,234.57')
})

test('sign and digits, set apart, are the whole', () => {
  const value = fc.integer({ min: -1_000_000, max: 1_000_000 })
  const quantity = fc.oneof(
    fc.record({
      kind: fc.constantFrom<'exact' | 'about' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan'>(
        'exact',
        'about',
        'atLeast',
        'atMost',
        'moreThan',
        'lessThan',
      ),
      value,
    }),
    fc.record({ kind: fc.constant('range' as const), min: value, max: value }),
  )
  fc.assert(
    fc.property(quantity, (drawn) => {
      const whole = formatQuantity(drawn).replace(NARROW_SPACE, '')
      expect(quantitySign(drawn) + quantityDigits(drawn)).toBe(whole)
    }),
  )
})
