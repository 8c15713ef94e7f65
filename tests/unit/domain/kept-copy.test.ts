import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copiesToDrop, isWorthKeeping, nextToDrop, type CopyNote } from '../../../src/domain/kept-copy'

const copy = (address: string, bytes: number, answeredAt: number, kind: CopyNote['kind'] = 'dataset'): CopyNote => ({
  address,
  kind,
  title: address,
  revision: undefined,
  asOf: undefined,
  marking: undefined,
  bytes,
  etag: undefined,
  answeredAt,
})

const names = (copies: readonly CopyNote[]): readonly string[] => copies.map(({ address }) => address)

describe('a copy', () => {
  it.each([
    [0, false],
    [1, true],
    [64_000_000, true],
    [200_000_001, false],
  ])('of %d bytes is kept: %s', (bytes, isKept) => {
    expect(isWorthKeeping({ bytes })).toBe(isKept)
  })
})

describe('what goes to make room', () => {
  const kept = [copy('old', 40, 1), copy('list', 1, 0, 'catalogue'), copy('new', 40, 3), copy('middle', 40, 2)]

  it.each<[string, CopyNote, readonly string[]]>([
    ['nothing, where it fits', copy('next', 10, 9), []],
    ['the one that was answered longest ago', copy('next', 30, 9), ['old']],
    ['as many as it takes', copy('next', 70, 9), ['old', 'middle']],
    ['nothing for what takes its own place', copy('new', 50, 9), []],
  ])('is %s', (_, incoming, dropped) => {
    expect(names(copiesToDrop(kept, incoming, 140))).toEqual(dropped)
  })

  it('is never the list of datasets, nor the one that comes', () => {
    expect(nextToDrop(kept, 'old')?.address).toBe('middle')
    expect(nextToDrop([copy('list', 1, 0, 'catalogue')], 'next')).toBeUndefined()
  })

  it('leaves what fits, whatever the sizes', () => {
    const sizes = fc.array(fc.nat(50), { maxLength: 12 })
    fc.assert(
      fc.property(sizes, fc.nat(100), (all, bytes) => {
        const copies = all.map((size, index) => copy(`${index}`, size, index))
        const dropped = new Set(copiesToDrop(copies, copy('next', bytes, 99), 100))
        const left = copies.filter((each) => !dropped.has(each))
        expect(left.reduce((sum, each) => sum + each.bytes, bytes)).toBeLessThanOrEqual(100)
      }),
    )
  })
})
