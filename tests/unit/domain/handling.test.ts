import { describe, expect, test } from 'vitest'
import { highestMark, isAbove, ownLevel } from '../../../src/domain/handling'
import { TLP_MARKS } from '../../../src/domain/vocabulary'

describe('the order of handling marks', () => {
  test('is that of TLP 2.0, from the one that anybody may read', () => {
    expect(TLP_MARKS.toSorted((a, b) => (isAbove(a, b) ? 1 : -1))).toEqual([
      'TLP:CLEAR',
      'TLP:GREEN',
      'TLP:AMBER',
      'TLP:AMBER+STRICT',
      'TLP:RED',
    ])
  })

  test('puts no mark above itself', () => {
    for (const mark of TLP_MARKS) expect(isAbove(mark, mark)).toBe(false)
  })

  test.each([
    { marks: [], highest: undefined },
    { marks: [undefined], highest: undefined },
    { marks: [undefined, 'TLP:CLEAR'], highest: 'TLP:CLEAR' },
    { marks: ['TLP:AMBER+STRICT', 'TLP:GREEN', 'TLP:AMBER'], highest: 'TLP:AMBER+STRICT' },
  ] as const)('of $marks the highest is $highest', ({ marks, highest }) => {
    expect(highestMark(marks)).toBe(highest)
  })

  test('gives a display that was told no level the mark it started with, or what anybody may read', () => {
    expect(ownLevel({ marking: 'TLP:AMBER' })).toBe('TLP:AMBER')
    expect(ownLevel({})).toBe('TLP:CLEAR')
  })
})
