import { expect, test } from 'vitest'
import { hash32 } from '../../../src/base/hash-32'

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of %j is the one published for FNV-1a', (text, hash) => {
  expect(hash32(text)).toBe(hash)
})
