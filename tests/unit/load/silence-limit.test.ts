import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SilenceLimit } from '../../../src/load/silence-limit'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Hears so many bytes every so many seconds; how long it took until the request was given up, at most ten minutes. */
function secondsUntilGivenUp(bytes: number, everySeconds: number): number | undefined {
  const limit = new SilenceLimit(30, undefined)
  for (let passed = everySeconds; passed <= 600; passed += everySeconds) {
    vi.advanceTimersByTime(everySeconds * 1000)
    if (limit.signal.aborted) return passed
    limit.heard(bytes)
  }
  limit.end()
  return undefined
}

describe('a host that has begun to answer', () => {
  test.each([
    ['stops', 0, 1, 30],
    ['says a byte every second, for ever', 1, 1, 30],
    ['says a byte every twenty seconds, for ever', 1, 20, 40],
  ])('is given up when it %s', (_what, bytes, everySeconds, seconds) => {
    expect(secondsUntilGivenUp(bytes, everySeconds)).toBe(seconds)
  })

  test.each([
    ['slowly over a bad line', 100, 2],
    ['in large pieces with long pauses', 64_000, 29],
  ])('is heard out when it goes on %s', (_what, bytes, everySeconds) => {
    expect(secondsUntilGivenUp(bytes, everySeconds)).toBeUndefined()
  })
})
