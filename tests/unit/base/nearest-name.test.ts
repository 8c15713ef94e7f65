import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestName } from '../../../src/base/nearest-name'

const KNOWN = ['france', 'britain', 'austria-hungary', 'italy']

describe('the nearest known name', () => {
  it.each([
    ['frnace', 'france'],
    ['fance', 'france'],
    ['francee', 'france'],
    ['France', 'france'],
    ['brittain', 'britain'],
    ['austria-hungry', 'austria-hungary'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearestName(typed, KNOWN)).toBe(meant)
  })

  it.each(['', 'spain', 'x', 'completely-else'])('suggests nothing for %j', (typed) => {
    expect(nearestName(typed, KNOWN)).toBeUndefined()
  })

  it('suggests nothing where nothing is known', () => {
    expect(nearestName('france', [])).toBeUndefined()
  })

  it('finds a name that is known', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 8 })
    fc.assert(fc.property(words, (known) => known.every((name) => nearestName(name, known) === name)))
  })

  it('suggests only what is known', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (typed, known) => {
        const nearest = nearestName(typed, known)
        expect(nearest === undefined || known.includes(nearest)).toBe(true)
      }),
    )
  })
})
