import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMON_ZONES } from '../../../src/base/common-zones'
import type { Day } from '../../../src/base/day'
import { formatLongMonth, formatShortMonth, formatWeekday } from '../../../src/view-model/format-day'
import { counted } from '../../../src/words/en/numbers'

describe('what is written out in the catalogue instead of asked of the browser', () => {
  test('is, of numbers, what the browser would write', () => {
    const intl = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
    const numbers = fc.oneof(
      fc.integer(),
      fc.double({ min: -1e20, max: 1e20, noNaN: true }),
      fc.double({ min: -1e7, max: 1e7, noNaN: true }),
      // Of thousandths the binary half often lies beside the decimal one.
      fc.integer({ min: -(2 ** 52), max: 2 ** 52 }).map((thousandths) => thousandths / 1000),
      fc.constantFrom(999, 1000, 0, 0.005, 1.005, -8.575, 1.5, 1e21, 123_456_789.126),
    )
    fc.assert(
      // The browser writes '-0', and no file of ours can say that.
      fc.property(
        numbers.filter((number) => !Object.is(number, -0)),
        (number) => {
          expect(counted(number)).toBe(intl.format(number))
        },
      ),
    )
  })

  test('is, of days, what the browser would write', () => {
    const write = (day: number, options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(day * 86_400_000)
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
        expect(formatWeekday(day as Day)).toBe(write(day, { weekday: 'short' }))
        expect(formatShortMonth(day as Day)).toBe(write(day, { month: 'short' }))
        expect(formatLongMonth(day as Day)).toBe(write(day, { month: 'long' }))
      }),
    )
  })

  test.each([...COMMON_ZONES])('the zone %s is one that engines know', (zone) => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
  })
})
