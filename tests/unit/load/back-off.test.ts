import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { backOff } from '../../../src/load/dataset-query'

test('the wait doubles from failure to failure, up to four times the interval', () => {
  const waits: number[] = []
  let failing = 0
  for (let failure = 0; failure < 5; failure += 1) {
    const wait = backOff(15, failing)
    waits.push(wait)
    failing += wait
  }
  expect(waits).toEqual([15, 30, 60, 60, 60])
})

test('the wait is never shorter than the interval, nor longer than four times it', () => {
  const seconds = fc.integer({ min: 15, max: 86_400 })
  fc.assert(
    fc.property(seconds, fc.nat(10_000_000), (interval, failing) => {
      const wait = backOff(interval, failing)
      expect(wait).toBeGreaterThanOrEqual(interval)
      expect(wait).toBeLessThanOrEqual(4 * interval)
    }),
  )
})
