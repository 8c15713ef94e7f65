import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords, dwellSeconds, LEAST_DWELL, MOST_DWELL } from '../../../src/view-model/dwell'

describe('a scene is shown for as long as there is to read', () => {
  test.each([
    ['nothing to read', 0, LEAST_DWELL],
    ['a figure and its caption', 18, LEAST_DWELL],
    ['a screen of statements', 120, 46],
    ['more than anybody reads standing', 4000, MOST_DWELL],
  ])('%s: %i words, %i seconds', (_, words, seconds) => {
    expect(dwellSeconds(words)).toBe(seconds)
  })

  test('what its briefer chose stands, shorter or longer than reading takes', () => {
    expect(dwellSeconds(4000, 5)).toBe(5)
    expect(dwellSeconds(0, 600)).toBe(600)
  })

  test('more words never take less time, and the time keeps its bounds', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (fewer, more) => {
        const dwell = dwellSeconds(fewer)
        expect(dwellSeconds(fewer + more)).toBeGreaterThanOrEqual(dwell)
        expect(dwell).toBeGreaterThanOrEqual(LEAST_DWELL)
        expect(dwell).toBeLessThanOrEqual(MOST_DWELL)
      }),
    )
  })
})

describe('words are counted as they are read', () => {
  test.each<[string, number]>([
    ['', 0],
    [' · — → “” ', 0],
    ['≈ 100,000 troops', 2],
    ['Russia’s state-run media', 3],
    ['28 Jan 2022', 3],
    ['Санкции против', 2],
    ['one\n\ntwo\tthree', 3],
  ])('«%s»: %i', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})
