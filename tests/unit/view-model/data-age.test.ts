import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  doubtOf,
  freshnessOfAge,
  stepAge,
  type DataAge,
  type Heard,
  type Instant,
} from '../../../src/view-model/data-age'

const VIEW = { mode: 'kiosk', refresh: 60 } as const
const BEGUN = 1_000_000_000_000

/** After so many seconds by the steady clock, and by a time of day that was set so many seconds ahead. */
const at = (seconds: number, ahead = 0): Instant => ({ wall: BEGUN + (seconds + ahead) * 1000, steady: seconds * 1000 })
const heard = (answered: number, isFailing = false): Heard => ({
  address: '/data/a.json',
  answeredAt: BEGUN + answered * 1000,
  isFailing,
})

const through = (...steps: readonly (readonly [Instant, Heard])[]): DataAge => {
  const ages = steps.reduce<DataAge | undefined>((age, [instant, told]) => stepAge(age, instant, told), undefined)
  if (!ages) throw new Error('no steps')
  return ages
}

describe('the age is the time since the last good answer', () => {
  test.each<[number, string]>([
    [0, 'fresh'],
    [179, 'fresh'],
    [180, 'ageing'],
    [599, 'ageing'],
    [600, 'stale'],
    [1799, 'stale'],
    [1800, 'cut-off'],
  ])('after %i seconds of silence it is %s', (seconds, word) => {
    const age = through([at(0), heard(0)], [at(seconds), heard(0, true)])
    expect(freshnessOfAge(age, VIEW)).toBe(word)
  })

  test('the limits are those of the address', () => {
    const age = through([at(0), heard(0)], [at(20), heard(0)])
    expect(freshnessOfAge(age, { ...VIEW, ageing: 5, stale: 10, cutoff: 20 })).toBe('cut-off')
  })

  test('a good answer begins it anew, and a failure does not', () => {
    const silent = through([at(0), heard(0)], [at(700), heard(0, true)])
    expect(silent.seconds).toBe(700)
    expect(stepAge(silent, at(701), heard(701)).seconds).toBe(0)
    expect(stepAge(silent, at(701), heard(701.5)).seconds).toBe(-0.5)
    expect(stepAge(silent, at(701, 3600), heard(701)).seconds).toBe(1)
    expect(stepAge(silent, at(701), heard(0, true)).seconds).toBe(701)
  })

  test('the age of another dataset is its own', () => {
    const age = stepAge(through([at(0), heard(0)], [at(700), heard(0)]), at(701), {
      ...heard(690),
      address: '/data/b.json',
    })
    expect(age.seconds).toBe(11)
  })

  test('before anything was counted the time of day is all there is, and a clock that is behind makes no age', () => {
    expect(through([at(40), heard(0)]).seconds).toBe(40)
    expect(through([at(0), heard(900)]).seconds).toBe(0)
  })
})

describe('a clock that is set anew', () => {
  test.each<[string, number]>([
    ['an hour ahead', 3600],
    ['an hour back', -3600],
    ['a year ahead', 31_536_000],
  ])('%s makes fresh data no older while the host answers', (_, ahead) => {
    const age = through([at(0), heard(0)], [at(10), heard(0)], [at(11, ahead), heard(0)])
    expect(age.seconds).toBe(11)
    expect(freshnessOfAge(age, VIEW)).toBe('fresh')
  })

  test('back makes stale data no fresher', () => {
    const age = through([at(0), heard(0)], [at(700), heard(0, true)], [at(701, -3600), heard(0, true)])
    expect(freshnessOfAge(age, VIEW)).toBe('stale')
  })

  test('ahead, or a sleep: while the host is silent the age is in doubt, never fresh and not called stale', () => {
    const age = through(
      [at(0), heard(0)],
      [at(10), heard(0)],
      [at(11, 30_000), heard(0)],
      [at(12, 30_000), heard(0, true)],
    )
    expect(doubtOf(age)).toBe(30_000)
    expect(freshnessOfAge(age, VIEW)).toBe('ageing')
    expect(doubtOf(stepAge(age, at(13, 30_000), heard(30_013)))).toBe(0)
  })

  test('ahead and back again is no doubt', () => {
    const age = through([at(0), heard(0, true)], [at(1, 3600), heard(0, true)], [at(2, 0), heard(0, true)])
    expect(doubtOf(age)).toBe(0)
  })

  test('no setting of the clock changes what was counted', () => {
    const beat = fc.record({
      passed: fc.integer({ min: 0, max: 100 }),
      ahead: fc.integer({ min: -90_000, max: 90_000 }),
    })
    fc.assert(
      fc.property(fc.array(beat), (beats) => {
        let now = 0
        let age = through([at(0), heard(0)])
        for (const { passed, ahead } of beats) {
          now += passed
          age = stepAge(age, at(now, ahead), heard(0))
        }
        expect(age.seconds).toBeCloseTo(now, 6)
      }),
    )
  })
})
