import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { bisectRight } from '../../../src/base/bisect'

it('finds as many items up to a key as a count does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -11, max: 11 }), (keys, key) => {
      const items = keys.toSorted((a, b) => a - b).map((at) => ({ at }))
      expect(bisectRight(items, key, ({ at }) => at)).toBe(items.filter(({ at }) => at <= key).length)
    }),
  )
})
