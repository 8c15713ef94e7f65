import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { july1914 } from '../fixtures/july-1914/make.mjs'

it('July 1914 is what its generator writes, on every machine', () => {
  expect(readFileSync(new URL('../fixtures/v1/july-1914.json', import.meta.url), 'utf8')).toBe(july1914())
})
