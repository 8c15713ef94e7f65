import { describe, expect, test } from 'vitest'
import { freshnessOf, refreshSecondsOf } from '../../../src/view-model/freshness'

describe('how old the data may be before a wall says so', () => {
  test.each([
    [0, 'fresh'],
    [179, 'fresh'],
    [180, 'ageing'],
    [599, 'ageing'],
    [600, 'stale'],
    [1799, 'stale'],
    [1800, 'cut-off'],
  ])('a kiosk that asks every 60 s is, after %i s, %s', (seconds, word) => {
    expect(freshnessOf(seconds, { mode: 'kiosk' })).toBe(word)
  })

  test.each([
    [9, 'fresh'],
    [10, 'ageing'],
    [20, 'stale'],
    [30, 'cut-off'],
  ])('limits in the address win: after %i s it is %s', (seconds, word) => {
    expect(freshnessOf(seconds, { mode: 'kiosk', ageing: 10, stale: 20, cutoff: 30 })).toBe(word)
  })

  test('the desk does not ask again unless the address says so; a kiosk asks every minute', () => {
    expect(refreshSecondsOf({ mode: 'desk' })).toBeUndefined()
    expect(refreshSecondsOf({ mode: 'kiosk' })).toBe(60)
    expect(refreshSecondsOf({ mode: 'desk', refresh: 15 })).toBe(15)
    expect(refreshSecondsOf({ mode: 'kiosk', refresh: 300 })).toBe(300)
  })
})
