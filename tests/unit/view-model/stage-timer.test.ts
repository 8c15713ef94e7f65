import { expect, test } from 'vitest'
import { elapsedMs, IDLE_TIMER, pauseTimer, resumedTimer, startTimer } from '../../../src/view-model/stage-timer'

const HOUR = 3_600_000

test('a timer that is started twice goes on from the first time', () => {
  expect(startTimer(startTimer(IDLE_TIMER, 1000), 5000)).toEqual({ passed: 0, since: 1000 })
})

test('a timer that stands is not paused again', () => {
  expect(pauseTimer(IDLE_TIMER, 1000)).toBe(IDLE_TIMER)
})

test('a clock that is set back takes no time away', () => {
  expect(elapsedMs({ passed: 5000, since: 9000 }, 2000)).toBe(5000)
})

test('a kept timer goes on, and one of another day begins anew', () => {
  const kept = startTimer(IDLE_TIMER, 0)
  expect(resumedTimer(kept, HOUR)).toBe(kept)
  expect(resumedTimer(kept, 20 * HOUR)).toBe(IDLE_TIMER)
  expect(resumedTimer(undefined, HOUR)).toBe(IDLE_TIMER)
})
