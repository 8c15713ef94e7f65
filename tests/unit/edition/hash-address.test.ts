import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressInHash, hashOf, partsOf } from '../../../src/edition/hash-address'

describe('the app’s address behind the #', () => {
  it.each([
    ['', '/', ''],
    ['#', '/', ''],
    ['#/', '/', ''],
    ['#/figures/troops?asof=2022-01-27', '/figures/troops', '?asof=2022-01-27'],
    ['#figures', '/figures', ''],
    ['#?asof=2022-01-27', '/', '?asof=2022-01-27'],
    ['#/?data=https://host.example/a.json?b=1', '/', '?data=https://host.example/a.json?b=1'],
    ['#/timeline#board', '/timeline', ''],
  ])('%j is %j with %j', (hash, path, query) => {
    expect(partsOf(addressInHash(hash))).toEqual({ path, query })
  })

  it('comes back as it was written, whatever a query holds', () => {
    const addresses = fc.tuple(fc.webPath(), fc.webQueryParameters()).map(([path, query]) => `${path || '/'}?${query}`)
    fc.assert(
      fc.property(addresses, (address) => {
        expect(addressInHash(hashOf(address))).toBe(address)
      }),
    )
  })
})
