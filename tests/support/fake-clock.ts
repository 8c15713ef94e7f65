// Time that passes when a test says so. Only what the app counts time by is faked; the host of the
// tests answers at its own pace.
import { act } from '@testing-library/react'
import { vi } from 'vitest'

/** From now on, until the test ends, it is this instant and stays so. */
export function stopClock(instant = '2031-05-10T12:00:00Z'): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    now: new Date(instant),
  })
  // Testing Library waits in fake time only where it finds this name.
  vi.stubGlobal('jest', { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) })
}

/** Lets so many seconds pass, and the answers come that they bring. */
export async function pass(seconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(seconds * 1000))
}
