import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostSecondsToFresh, stateAt, statesBetween } from '../../soak/expected-state.mjs'

describe('what a wall must say', () => {
  test.each([
    [0, 'fresh'],
    [179, 'fresh'],
    [180, 'ageing'],
    [599, 'ageing'],
    [600, 'stale'],
    [1799, 'stale'],
    [1800, 'cut-off'],
    [1e6, 'cut-off'],
  ])('%i seconds after the last good answer, asked every minute: %s', (age, state) => {
    expect(stateAt(age, 60)).toBe(state)
  })

  test('between two ages is every word on the way, and none else', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(4000), (one, other) => {
        const [least, most] = [Math.min(one, other), Math.max(one, other)]
        const states = new Set(Array.from({ length: most - least + 1 }, (_, at) => stateAt(least + at, 60)))
        expect(new Set(statesBetween({ least, most }, 60))).toEqual(states)
      }),
      { numRuns: 200 },
    )
  })

  test('an age in doubt may be called ageing, and never younger than it is', () => {
    expect(statesBetween({ least: 10, most: 12 }, 60, { isInDoubt: true })).toEqual(['ageing', 'fresh'])
    expect(statesBetween({ least: 700, most: 702 }, 60, { isInDoubt: true })).toEqual(['stale'])
  })

  test('the way back takes one wait at its longest, and what hangs', () => {
    expect(mostSecondsToFresh(60, 30)).toBe(270)
  })
})
