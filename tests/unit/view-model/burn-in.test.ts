import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { furnitureAt, MOST_STEPS, shiftAt } from '../../../src/view-model/burn-in'

const minute = fc.integer({ min: 0, max: 40_000_000 })

test('the frame never leaves its bounds', () => {
  fc.assert(
    fc.property(minute, (now) => {
      const { x, y } = shiftAt(now)
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(MOST_STEPS)
    }),
  )
})

test('from one minute to the next it moves by one step, one way', () => {
  fc.assert(
    fc.property(minute, (now) => {
      const before = shiftAt(now)
      const after = shiftAt(now + 1)
      expect(Math.abs(after.x - before.x) + Math.abs(after.y - before.y)).toBe(1)
    }),
  )
})

test('within three hours it has stood everywhere', () => {
  const places = new Set(Array.from({ length: 180 }, (_, now) => JSON.stringify(shiftAt(now))))
  expect(places.size).toBe((2 * MOST_STEPS + 1) ** 2)
})

test('each hour the furniture stands another way, and all four ways come round', () => {
  const ways = [0, 1, 2, 3, 4].map((hour) => JSON.stringify(furnitureAt(hour)))
  expect(new Set(ways.slice(0, 4)).size).toBe(4)
  expect(ways[4]).toBe(ways[0])
})
