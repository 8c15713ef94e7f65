import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayParts } from '../../../src/features/statements/day-parts'

describe('days of statements in parts', () => {
  test('lose none, keep the order, and are none too long', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 12 }), (counts) => {
        let next = 0
        const days = counts.map((count, at) => ({
          label: `day ${at}`,
          statements: Array.from({ length: count }, () => ({ id: next++ })) as never[],
        }))
        const parts = dayParts(days)
        expect(parts.flatMap(({ statements }) => statements)).toEqual(days.flatMap(({ statements }) => statements))
        for (const { label, statements, first, dayCount } of parts) {
          expect(statements.length).toBeLessThanOrEqual(25)
          expect(days.find((day) => day.label === label)?.statements.slice(first, first + statements.length)).toEqual(
            statements,
          )
          expect(dayCount).toBe(days.find((day) => day.label === label)?.statements.length)
        }
      }),
    )
  })
})
