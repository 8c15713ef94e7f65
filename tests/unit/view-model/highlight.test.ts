import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt, highlight, runsOf, textOf, type Found } from '../../../src/view-model/highlight'

const found = (typed: string, ...words: readonly string[]): Found => ({
  typed: typed.split(' '),
  words: new Set(words.length > 0 ? words : typed.split(' ')),
})

const marked = (text: string, what: Found): readonly string[] =>
  highlight(text, what)
    .filter(({ isHit }) => isHit)
    .map((segment) => segment.text)

describe('what was found is marked', () => {
  test.each<[string, string, Found, readonly string[]]>([
    ['a whole word', 'The ferry toll', found('ferry'), ['ferry']],
    ['the beginning that was typed', 'The ferrymen', found('ferry', 'ferrymen'), ['ferry']],
    ['the whole of a word found in spite of a slip', 'The ferry', found('fery', 'ferry'), ['ferry']],
    ['whatever its case and accents', 'ÉLYSÉE', found('elys', 'elysee'), ['ÉLYS']],
    ['every time', 'toll, toll', found('toll'), ['toll', 'toll']],
    ['nowhere where there is none', 'A meeting', found('toll'), []],
  ])('%s', (_, text, what, expected) => {
    expect(marked(text, what)).toEqual(expected)
  })
})

const texts = fc.stringMatching(/^([a-d]{1,9}[ ,.’–]{1,2}){0,60}$/)
const finds = fc
  .array(fc.stringMatching(/^[a-d]{1,9}$/), { maxLength: 4 })
  .map((words): Found => ({ typed: words.map((word) => word.slice(0, 2)), words: new Set(words) }))

test('segments joined are the text again, whatever was found and quoted', () => {
  fc.assert(
    fc.property(texts, finds, fc.nat(200), fc.nat(60), (text, what, start, length) => {
      const quoted = [{ start: Math.min(start, text.length), end: Math.min(start + length, text.length) }]
      const segments = highlight(text, what, quoted)
      expect(textOf(segments)).toBe(text)
      expect(textOf(runsOf(segments).flatMap((run) => run.segments))).toBe(text)
      expect(segments.every((segment) => segment.text !== '')).toBe(true)
      const quotes = segments.filter(({ isQuote }) => isQuote)
      expect(textOf(quotes)).toBe(text.slice(quoted[0]?.start, quoted[0]?.end))
    }),
  )
})

describe('an excerpt', () => {
  test('is a part of the text with its first hit in it, and not much longer than asked for', () => {
    fc.assert(
      fc.property(texts, finds, (text, what) => {
        const segments = excerpt(text, what, 60)
        const whole = textOf(segments)
        const inner = whole.replace(/^…/, '').replace(/…$/, '')
        expect(text).toContain(inner)
        expect(inner.length).toBeLessThanOrEqual(60 + 12)
        const isFound = highlight(text, what).some(({ isHit }) => isHit)
        expect(segments.some(({ isHit }) => isHit)).toBe(isFound)
      }),
    )
  })

  test('cuts between words, with an ellipsis at each cut', () => {
    const text = 'One two three four five six seven eight nine ten eleven twelve toll thirteen fourteen fifteen sixteen'
    expect(textOf(excerpt(text, found('toll'), 50))).toBe('…eight nine ten eleven twelve toll thirteen…')
    expect(textOf(excerpt(text, found('two'), 30))).toBe('One two three four five six…')
  })

  test('of a short text is the text', () => {
    expect(textOf(excerpt('The ferry toll', found('toll'), 50))).toBe('The ferry toll')
  })
})
