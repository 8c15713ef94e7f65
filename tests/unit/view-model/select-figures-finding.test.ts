import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingOf, findingText, readingText } from '../../../src/view-model/select-figure-finding'
import { selectFigures } from '../../../src/view-model/select-figures'
import { boardOf } from './board-of'
import { figuresOf, type ClaimFields } from './select-figures-record'

function titleOf(claims: readonly ClaimFields[]): string {
  const model = selectFigures(boardOf(figuresOf(claims)), 'host')
  if (model.kind !== 'measure') throw new Error(model.kind)
  return findingText(model.finding)
}

const NORTH = { id: 'n', claimant: 'north', date: '1914-05-01' }
const SOUTH = { id: 's', claimant: 'south', date: '1914-05-01' }

describe('the title of a chart of figures', () => {
  it.each<readonly [string, readonly ClaimFields[], string]>([
    [
      'spans several claimants of one day, hedges kept',
      [
        { ...NORTH, value: { about: 149_000 } },
        { ...SOUTH, value: { min: 169_000, max: 190_000 } },
      ],
      'On 1 May 1914 the counts ran from about 149,000 to 190,000',
    ],
    [
      'does not take a floor for a ceiling',
      [
        { ...NORTH, value: { atLeast: 5 } },
        { ...SOUTH, value: { moreThan: 9 } },
      ],
      'On 1 May 1914 the counts ran from at least 5 to more than 9',
    ],
    [
      'says when all name one number',
      [
        { ...NORTH, value: { exact: 5 } },
        { ...SOUTH, value: { about: 5 } },
      ],
      'On 1 May 1914 both claims named 5',
    ],
    [
      'does not set one claimant against itself',
      [
        { ...NORTH, value: { exact: 5 } },
        { ...NORTH, id: 'again', value: { exact: 9 } },
      ],
      'North said 9 on 1 May 1914',
    ],
    [
      'prefers the newest claim to a day long past',
      [
        { ...NORTH, value: { exact: 5 } },
        { ...SOUTH, value: { exact: 9 } },
        { ...NORTH, id: 'new', value: { moreThan: 7 }, date: '1914-06-01' },
      ],
      'North said more than 7 on 1 Jun 1914',
    ],
    [
      'keeps the day of several claimants while it is about as new',
      [
        { ...NORTH, value: { exact: 5 } },
        { ...SOUTH, value: { exact: 9 } },
        { ...NORTH, id: 'new', value: { exact: 7 }, date: '1914-05-10' },
      ],
      'On 1 May 1914 the counts ran from 5 to 9',
    ],
    [
      'keeps an uncertain date',
      [{ ...NORTH, value: { about: 7 }, date: '1914-05?' }],
      'North said about 7, May 1914, uncertain',
    ],
    [
      'says that nobody is named',
      [{ id: 'x', value: { about: 7 }, date: '../1914-05-01' }],
      'With no claimant named: about 7, by 1 May 1914',
    ],
    [
      'tells a forecast as a forecast',
      [{ ...NORTH, kind: 'forecast', value: { atMost: 7 } }],
      'North forecast at most 7 on 1 May 1914',
    ],
    [
      'passes over a plan for what was observed',
      [
        { ...NORTH, kind: 'planned', value: { atMost: 99 }, date: '1914-06-01' },
        { ...SOUTH, value: { exact: 5 } },
      ],
      'South said 5 on 1 May 1914',
    ],
    [
      'says when there is no number at all',
      [{ ...NORTH, value: { unstated: 'words' } }],
      'No claim in view states a number',
    ],
    [
      'closes an aside in a name',
      [{ id: 'x', attribution: 'officials, not named', value: { exact: 3 } }],
      'officials, not named, said 3 on 1 May 1914',
    ],
  ])('%s', (_rule, claims, title) => {
    expect(titleOf(claims)).toBe(title)
  })

  it('names no number that nobody said', () => {
    const value = fc.oneof(
      fc.record({ exact: fc.nat() }),
      fc.record({ about: fc.nat() }),
      fc.record({ moreThan: fc.nat() }),
      fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    )
    const claim = fc.record({
      value,
      claimant: fc.constantFrom('north', 'south', 'envoy'),
      date: fc.constantFrom('1914-05-01', '1914-05-02', '1914-05'),
      kind: fc.constantFrom('observed', 'planned'),
    })
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 6 }), (drawn) => {
        const claims = drawn.map((fields, at) => ({ ...fields, id: `c${at}` }))
        const said = new Set(claims.flatMap((fields) => Object.values(fields.value)))
        const model = selectFigures(boardOf(figuresOf(claims)), 'host')
        if (model.kind !== 'measure') throw new Error(model.kind)
        const finding = findingOf(model.claims.filter(({ extent }) => extent !== undefined))
        const named =
          finding.kind === 'spread'
            ? [finding.low.value, finding.high.value]
            : finding.kind === 'agreement'
              ? [finding.number]
              : []
        for (const number of named) expect(said).toContain(number)
      }),
      { numRuns: 80 },
    )
  })
})

describe('the line under the title', () => {
  const of = (measure: string): string => {
    const model = selectFigures(boardOf(figuresOf([])), measure)
    if (model.kind !== 'measure') throw new Error(model.kind)
    return readingText(model.measure)
  }

  it('tells a stock from a change, and says which way the change goes', () => {
    expect(of('host')).toContain('one claim by one claimant')
    expect(of('left')).toContain('how many left')
  })
})
