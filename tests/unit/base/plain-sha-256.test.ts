import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainSha256 } from '../../../src/base/plain-sha-256'

describe('SHA-256 without WebCrypto', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of «%s» is the one that the standard gives', (text, hash) => {
    expect(plainSha256(new TextEncoder().encode(text))).toBe(hash)
  })

  it('is what everybody else makes of the same bytes, at every length about a block', () => {
    for (let length = 0; length <= 130; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256)
      expect(plainSha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        expect(plainSha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
      }),
      { numRuns: 30 },
    )
  })
})
