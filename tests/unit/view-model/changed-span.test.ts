import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedSpans } from '../../../src/view-model/changed-span'

describe('where two texts differ', () => {
  test.each([
    ['He said no.', 'He said yes.', ' no.', ' yes.'],
    ['He said no.', 'He said no.', '', ''],
    ['', 'He said no.', '', 'He said no.'],
    ['He left.', 'He left at noon.', ' left.', ' left at noon.'],
    ['He left at noon.', 'He left late at noon.', '', ' late'],
  ])('%j and %j', (before, after, old, now) => {
    const spans = changedSpans(before, after)
    expect([spans.before.middle, spans.after.middle]).toEqual([old, now])
  })

  test('the three parts are the text again', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', 'c d', '\n')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { before, after } = changedSpans(a, b)
        expect(before.start + before.middle + before.end).toBe(a)
        expect(after.start + after.middle + after.end).toBe(b)
      }),
    )
  })
})
