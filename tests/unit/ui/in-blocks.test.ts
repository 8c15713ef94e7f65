import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inBlocks } from '../../../src/ui/near-blocks'

test('rows in blocks: all of them, in order, each knowing where it begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (count) => {
      const rows = Array.from({ length: count }, (_, at) => at)
      const blocks = inBlocks(rows, 2)
      expect(blocks.flatMap((block) => block.rows)).toEqual(rows)
      for (const { first, rows: own, guess } of blocks) {
        expect(own[0]).toBe(first)
        expect(own.length).toBeLessThanOrEqual(50)
        expect(guess).toBe(own.length * 2)
      }
    }),
  )
})
