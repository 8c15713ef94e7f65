import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ascending, byAll, descending } from '../../../src/base/compare'

type Item = { readonly a: number; readonly b: number }
const items = fc.array(fc.record({ a: fc.nat(3), b: fc.nat(3) }))

describe('orders', () => {
  it('turns to the next rule only where the first finds no difference', () => {
    const order = byAll<Item>(
      descending(({ a }) => a),
      ascending(({ b }) => b),
    )
    fc.assert(
      fc.property(items, (list) => {
        const sorted = list.toSorted(order)
        for (const [index, item] of sorted.entries()) {
          const next = sorted[index + 1]
          if (next) expect(item.a > next.a || (item.a === next.a && item.b <= next.b)).toBe(true)
        }
      }),
    )
  })

  it('leaves items in their place where no rule tells them apart', () => {
    const list = [
      { a: 1, b: 2 },
      { a: 1, b: 1 },
    ]
    expect(list.toSorted(byAll(ascending(({ a }: Item) => a)))).toEqual(list)
    expect(list.toSorted(byAll())).toEqual(list)
  })
})
