import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOpenAt, minuteText } from '../../../src/view-model/open-hours'

const minutes = (text: string): number => {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  return 60 * hour + minute
}

test.each<[string, string, string, boolean]>([
  ['07:00', '19:00', '06:59', false],
  ['07:00', '19:00', '07:00', true],
  ['07:00', '19:00', '18:59', true],
  ['07:00', '19:00', '19:00', false],
  ['22:00', '06:00', '21:59', false],
  ['22:00', '06:00', '22:00', true],
  ['22:00', '06:00', '00:00', true],
  ['22:00', '06:00', '05:59', true],
  ['22:00', '06:00', '06:00', false],
])('a wall open from %s to %s, at %s: %s', (from, to, now, isOpen) => {
  expect(isOpenAt({ from: minutes(from), to: minutes(to) }, minutes(now))).toBe(isOpen)
})

test('what is open one way round is closed the other', () => {
  const minute = fc.integer({ min: 0, max: 1439 })
  fc.assert(
    fc.property(minute, minute, minute, (from, to, now) => {
      fc.pre(from !== to)
      expect(isOpenAt({ from, to }, now)).toBe(!isOpenAt({ from: to, to: from }, now))
    }),
  )
})

test('a minute is told by the 24-hour clock', () => {
  expect([0, 61, 1439].map(minuteText)).toEqual(['00:00', '01:01', '23:59'])
})
