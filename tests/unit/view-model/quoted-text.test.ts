import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spokenText } from '../../../src/view-model/quoted-text'

describe('somebody’s words inside the record’s own sentence', () => {
  test('are cut out where the sentence holds them, without their marks', () => {
    expect(spokenText('The other side “ignored” the letter.', ['ignored'])).toEqual({
      parts: [
        { text: 'The other side ', isQuote: false },
        { text: 'ignored', isQuote: true },
        { text: ' the letter.', isQuote: false },
      ],
      standalone: [],
    })
  })

  test('stand alone where the sentence only paraphrases them', () => {
    const { parts, standalone } = spokenText('He denied it.', ['We never were there.'])
    expect(parts).toEqual([{ text: 'He denied it.', isQuote: false }])
    expect(standalone).toEqual(['We never were there.'])
  })

  test('standing alone lose the comma that joined them to their source’s sentence, and nothing else', () => {
    expect(spokenText('A remark.', ['Not today,', 'Never!']).standalone).toEqual(['Not today', 'Never!'])
  })

  test('lose and invent nothing: the parts are the sentence', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z ]{0,40}$/),
        fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { maxLength: 3 }),
        (text, quotes) => {
          expect(
            spokenText(text, quotes)
              .parts.map((part) => part.text)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })
})
