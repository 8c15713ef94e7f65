import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, wordsOf, writtenLength } from '../../../src/view-model/search-text'

const words = (text: string): readonly string[] => wordsOf(text).map(({ word }) => word)

describe('the words of a text', () => {
  test.each([
    ['Élysée Palace', ['elysee', 'palace']],
    ['Київ, Їжак', ['киів', 'іжак']],
    ['Erdoğan, Łódź, Ærø, Straße', ['erdogan', 'lodz', 'aero', 'strasse']],
    ['Russia’s d’Estaing don’t', ['russia', 'estaing', 'dont']],
    ['about 100,000 or 1 234', ['about', '100000', 'or', '1234']],
    ['the U.N. and U.S.A.', ['the', 'un', 'and', 'usa']],
    ['Putin–Macron call', ['putin', 'macron', 'call']],
    ['停火协议', ['停', '火', '协', '议']],
    ['Σίσυφος', ['σισυφοσ']],
    ['… — !', []],
  ])('of %j are %j', (text, expected) => {
    expect(words(text.replace('1 234', '1\u202F234'))).toEqual(expected)
  })

  test('stand where they are said to stand, in order, and are folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0
        for (const { word, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(fold(word)).toBe(word)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

test.each([
  ['Élysée', 2, 'Él'],
  ['E\u0301lyse\u0301e', 5, 'E\u0301lyse\u0301'],
  ['100,000', 4, '100,0'],
  ['Straße', 6, 'Straß'],
  ['Київ', 3, 'Киї'],
])('of %j the first %i letters are written %j', (written, length, expected) => {
  expect(written.slice(0, writtenLength(written, length))).toBe(expected)
})
