import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paceOf, pacing, secondsToTell, wordsIn } from '../../../src/view-model/pacing'

describe('how long a scene takes', () => {
  test.each([
    ['as its brief says', { seconds: 25 }, 'a note of five words', 25],
    ['by its note, at the speed of speech', {}, 'word '.repeat(130), 60],
    ['a moment at least', {}, 'Next.', 10],
    ['a minute where nothing says', {}, '', 60],
    ['a minute where a note has no words', {}, ' \n ', 60],
  ])('%s', (_name, scene, note, seconds) => {
    expect(secondsToTell(scene, note)).toBe(seconds)
  })

  test('words are what stands between spaces', () => {
    expect(wordsIn(' one  two\nthree ')).toBe(3)
  })
})

describe('pace', () => {
  const PLAN = [60, 30, 90]

  test.each([
    ['at the beginning', 1, 0, { remaining: 180, lead: 0 }],
    ['within a scene’s own time', 2, 75, { remaining: 105, lead: 0 }],
    ['in a scene before its time', 3, 50, { remaining: 130, lead: 40 }],
    ['in a scene after its time', 1, 100, { remaining: 80, lead: -40 }],
    ['over the whole', 3, 200, { remaining: -20, lead: -20 }],
  ])('%s', (_name, number, elapsed, pace) => {
    expect(paceOf(PLAN, number, elapsed)).toMatchObject(pace)
  })

  test.each([
    [0, 'on-time'],
    [14, 'on-time'],
    [-14, 'on-time'],
    [15, 'ahead'],
    [-15, 'behind'],
  ] as const)('a lead of %d seconds is called %s', (lead, word) => {
    expect(pacing({ lead })).toBe(word)
  })

  test('who steps at the planned moments is always on time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 20 }), (plan) => {
        let elapsed = 0
        plan.forEach((duration, index) => {
          expect(paceOf(plan, index + 1, elapsed).lead).toBe(0)
          elapsed += duration
          expect(paceOf(plan, index + 1, elapsed).lead).toBe(0)
        })
        expect(paceOf(plan, plan.length, elapsed).remaining).toBe(0)
      }),
    )
  })
})
