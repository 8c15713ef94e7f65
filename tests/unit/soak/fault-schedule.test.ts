import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FAULTS, scheduleFaults } from '../../soak/fault-schedule.mjs'

const SEED = fc.integer({ min: 0, max: 2 ** 32 - 1 })

describe('the plan of faults', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(scheduleFaults(1, 72)).toEqual(scheduleFaults(1, 72))
    expect(scheduleFaults(2, 72)).not.toEqual(scheduleFaults(1, 72))
  })

  test('of 72 hours has every fault twice and more, and some that last until the wall is cut off', () => {
    fc.assert(
      fc.property(SEED, (seed) => {
        const plan = scheduleFaults(seed, 72)
        for (const { name } of FAULTS) {
          expect(plan.filter((fault) => fault.name === name).length, name).toBeGreaterThanOrEqual(2)
        }
        expect(plan.some(({ begins, ends }) => ends - begins > 1800)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test('leaves the wall in peace between two for longer than it may take to recover, and at the end', () => {
    fc.assert(
      fc.property(SEED, fc.integer({ min: 2, max: 72 }), fc.constantFrom(15, 60), (seed, hours, refreshSeconds) => {
        const longest = 4 * refreshSeconds + 45
        let before = 0
        for (const { begins, ends } of scheduleFaults(seed, hours, { refreshSeconds })) {
          expect(begins - before).toBeGreaterThan(longest)
          expect(ends).toBeGreaterThanOrEqual(begins)
          before = ends
        }
        expect(hours * 3600 - before).toBeGreaterThan(longest)
      }),
      { numRuns: 30 },
    )
  })

  test('of two hours is busy all the same', () => {
    expect(scheduleFaults(1, 2).length).toBeGreaterThan(8)
  })
})
