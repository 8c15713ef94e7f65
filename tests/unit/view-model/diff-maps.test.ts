import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffFields, diffMaps } from '../../../src/view-model/diff-maps'

type Thing = { readonly id: string; readonly text?: string; readonly order: number }

const things = fc
  .uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.constantFrom('x', 'y'), order: fc.nat(3) }),
    {
      selector: ({ id }) => id,
    },
  )
  .map((list): ReadonlyMap<string, Thing> => new Map(list.map((thing) => [thing.id, thing])))

describe('the fields that differ', () => {
  test.each([
    [{ a: 1 }, { a: 1 }, []],
    [{ a: 1 }, { a: 2 }, [{ field: 'a', before: 1, after: 2 }]],
    [{ a: 1 }, {}, [{ field: 'a', before: 1, after: undefined }]],
    [{}, { a: [1] }, [{ field: 'a', before: undefined, after: [1] }]],
    [{ a: 1, order: 1 }, { a: 1, order: 2 }, []],
  ])('between %j and %j are %j', (before, after, expected) => {
    expect(diffFields(before, after)).toEqual(expected)
  })
})

describe('two sets of things', () => {
  test('a set differs from itself in nothing', () => {
    fc.assert(
      fc.property(things, (set) => {
        expect(diffMaps(set, set)).toEqual({ added: [], removed: [], changed: [], sameCount: set.size })
      }),
    )
  })

  test('what is added one way is removed the other way, and what changes changes back', () => {
    fc.assert(
      fc.property(things, things, (a, b) => {
        const there = diffMaps(a, b)
        const back = diffMaps(b, a)
        const ids = (list: readonly Thing[]): readonly string[] => list.map(({ id }) => id).toSorted()
        expect(ids(there.added)).toEqual(ids(back.removed))
        expect(ids(there.removed)).toEqual(ids(back.added))
        expect(there.changed.map(({ after }) => after.id).toSorted()).toEqual(
          back.changed.map(({ before }) => before.id).toSorted(),
        )
        expect(there.sameCount).toBe(back.sameCount)
      }),
    )
  })

  test('every id is in exactly one class', () => {
    fc.assert(
      fc.property(things, things, (a, b) => {
        const { added, removed, changed, sameCount } = diffMaps(a, b)
        const named = [...added, ...removed, ...changed.map(({ after }) => after)].map(({ id }) => id)
        expect(new Set(named).size).toBe(named.length)
        expect(named.length + sameCount).toBe(new Set([...a.keys(), ...b.keys()]).size)
      }),
    )
  })
})
