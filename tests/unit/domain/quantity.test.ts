import { describe, expect, it } from 'vitest'
import { countingOf, type Claim } from '../../../src/domain/claim'
import type { ComponentId } from '../../../src/domain/ids'
import { statedNumbers } from '../../../src/domain/quantity'
import { datasetFrom } from '../../support/dataset-from'

/** The only claim of a dataset that is drawn in one line. */
function claimOf(quantity: string, rest = ''): Claim {
  const measure = {
    id: 'troops',
    label: 'Troops',
    unit: 'men',
    definition: 'Men.',
    components: ['navy', 'air', 'land'].map((id) => ({ id, label: id })),
  }
  const { byKnown } = datasetFrom(`2022-01-28 claim count troops ${quantity} ${rest}`, { measures: [measure] })
  const [claim] = byKnown
  if (claim?.type !== 'claim') throw new Error('No claim')
  return claim
}

describe('a quantity', () => {
  it.each([
    ['5', 'exact', [5, 5]],
    ['~5', 'about', [5, 5]],
    ['5..9', 'range', [5, 9]],
    ['>=5', 'atLeast', [5, 5]],
    ['<=5', 'atMost', [5, 5]],
    ['>5', 'moreThan', [5, 5]],
    ['<5', 'lessThan', [5, 5]],
    ['?', 'unstated', undefined],
  ])('%s is read as %s and states %j, no number beside', (written, kind, numbers) => {
    const { value } = claimOf(written)
    expect(value.kind).toBe(kind)
    expect(statedNumbers(value)).toEqual(numbers)
  })
})

describe('what a claim counts', () => {
  it('is in, out, or not stated, and silence is never no', () => {
    const claim = claimOf('5', 'includes=land excludes=navy')
    const counting = ['land', 'navy', 'air'].map((id) => countingOf(claim, id as ComponentId))
    expect(counting).toEqual(['in', 'out', 'not-stated'])
  })
})
