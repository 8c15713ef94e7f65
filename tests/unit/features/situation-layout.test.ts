import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Statement } from '../../../src/domain/statement'
import { leaveOneOut, shareStatements } from '../../../src/features/situation/situation-layout'
import { LIMITS } from '../../../src/view-model/select-situation'

const statements = (count: number): Statement[] =>
  Array.from({ length: count }, (_, id) => ({ id }) as unknown as Statement)

describe('shareStatements', () => {
  it.each([
    { fresh: 9, earlier: 5, places: 6, shown: 6, before: 0, rest: 3 },
    { fresh: 2, earlier: 5, places: 6, shown: 2, before: 4, rest: 0 },
    { fresh: 2, earlier: 1, places: 6, shown: 2, before: 1, rest: 0 },
    { fresh: 0, earlier: 5, places: 3, shown: 0, before: 3, rest: 0 },
    { fresh: 3, earlier: 5, places: 3, shown: 3, before: 0, rest: 0 },
    { fresh: 0, earlier: 0, places: 6, shown: 0, before: 0, rest: 0 },
  ])(
    'gives $places places to $fresh new and $earlier earlier ones',
    ({ fresh, earlier, places, shown, before, rest }) => {
      const shared = shareStatements(
        { newStatements: statements(fresh), earlierStatements: statements(earlier) },
        places,
      )
      expect([shared.fresh.length, shared.earlier.length, shared.rest]).toEqual([shown, before, rest])
    },
  )

  it('shows nothing earlier while something new is left out, and never more than there are places', () => {
    const count = fc.nat({ max: 20 })
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 8 }), (fresh, earlier, places) => {
        const model = { newStatements: statements(fresh), earlierStatements: statements(earlier) }
        const shared = shareStatements(model, places)
        expect(shared.fresh.length + shared.rest).toBe(fresh)
        expect(shared.fresh.length + shared.earlier.length).toBeLessThanOrEqual(places)
        expect(shared.rest > 0 && shared.earlier.length > 0).toBe(false)
      }),
    )
  })
})

describe('leaveOneOut', () => {
  it.each([
    ['the left column is the taller', { left: 600, right: 580 }, { demands: 2, actors: 6 }],
    ['the right column is the taller', { left: 560, right: 580 }, { demands: 3, actors: 5 }],
    ['both are as tall', { left: 580, right: 580 }, { demands: 2, actors: 6 }],
  ])('spares one item of the column that makes the screen too tall: %s', (_, ends, expected) => {
    expect(leaveOneOut(LIMITS.desk, ends)).toEqual({ ...LIMITS.desk, ...expected })
  })

  it('spares an actor where both columns are as tall and one demand is left', () => {
    const limits = { ...LIMITS.desk, demands: 1 }
    expect(leaveOneOut(limits, { left: 580, right: 580 })).toEqual({ ...limits, actors: 5 })
  })

  it('ends: a demand and two actors stay, and what the other column holds is spared for nothing', () => {
    expect(leaveOneOut({ ...LIMITS.desk, demands: 1 }, { left: 600, right: 580 })).toBeUndefined()
    expect(leaveOneOut({ ...LIMITS.desk, actors: 2 }, { left: 580, right: 600 })).toBeUndefined()
  })
})
