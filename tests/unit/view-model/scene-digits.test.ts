import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endDigits, NO_DIGITS, typeDigit, type Digits } from '../../../src/view-model/scene-digits'

function typed(keys: string, count: number): Digits {
  return Array.from(keys).reduce<Digits>(
    (digits, key) => (key === '⏎' ? endDigits(digits) : typeDigit(digits, key, count)),
    NO_DIGITS,
  )
}

describe('digits on the keys', () => {
  test.each([
    ['of ten scenes, 3 is gone to at once', '3', 10, { typed: '', goTo: 3 }],
    ['of ten scenes, 1 may become 10', '1', 10, { typed: '1' }],
    ['10', '10', 10, { typed: '', goTo: 10 }],
    ['1 and Enter', '1⏎', 10, { typed: '', goTo: 1 }],
    ['of thirty, 2 and 7', '27', 30, { typed: '', goTo: 27 }],
    ['zeros in front are none of it', '03', 10, { typed: '', goTo: 3 }],
    ['zero alone is no scene', '0⏎', 10, { typed: '' }],
    ['a number that there is not begins anew with its last digit', '19', 12, { typed: '', goTo: 9 }],
    ['of four, 7 is nothing', '7', 4, { typed: '' }],
    ['without scenes nothing is', '1', 0, { typed: '' }],
    ['Enter alone', '⏎', 10, { typed: '' }],
  ])('%s', (_name, keys, count, digits) => {
    expect(typed(keys, count)).toEqual(digits)
  })

  test('every scene can be gone to by its number and Enter, and nothing else is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 250 }), fc.nat(), (count, seed) => {
        const scene = (seed % count) + 1
        expect(typed(`${scene}⏎`, count).goTo ?? typed(String(scene), count).goTo).toBe(scene)
      }),
    )
  })
})
