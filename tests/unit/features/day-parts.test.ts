import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayParts } from '../../../src/features/statements/day-parts'

describe('days of statements in parts', () => {
  test('lose no line, keep the order, and are none too long', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 12 }), (counts) => {
        let next = 0
        const days = counts.map((count, at) => ({
          label: `day ${at}`,
          lines: Array.from({ length: count }, () => ({ id: next++ })) as never[],
        }))
        const parts = dayParts(days)
        expect(parts.flatMap(({ lines }) => lines)).toEqual(days.flatMap(({ lines }) => lines))
        for (const { label, lines, first, dayCount } of parts) {
          expect(lines.length).toBeLessThanOrEqual(25)
          expect(days.find((day) => day.label === label)?.lines.slice(first, first + lines.length)).toEqual(lines)
          expect(dayCount).toBe(days.find((day) => day.label === label)?.lines.length)
        }
      }),
    )
  })
})
