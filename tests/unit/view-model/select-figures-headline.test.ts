import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { niceScale } from '../../../src/view-model/nice-scale'
import { selectHeadline } from '../../../src/view-model/select-headline'
import { boardOf, day } from './board-of'
import { figuresOf } from './select-figures-record'

const EARLY = { id: 'early', value: { exact: 100 }, claimant: 'north', date: '1914-05-01' }
const LATE = { id: 'late', value: { moreThan: 300 }, claimant: 'south', date: '1914-06-01' }
const PLEDGE = {
  id: 'pledge',
  value: { unstated: 'a promise' },
  words: 'every man we have',
  kind: 'pledged',
  claimant: 'envoy',
  condition: 'if asked',
  date: '1914-07-01',
}

describe('the headline claim', () => {
  it('is the latest observed one, however much later a pledge is', () => {
    const model = selectHeadline(boardOf(figuresOf([EARLY, PLEDGE, LATE])))
    expect(model?.claim.id).toBe('late')
    expect(model?.voice).toMatchObject({ label: 'South', kind: 'actors' })
  })

  it('is the one known by the as-of', () => {
    const board = boardOf(figuresOf([EARLY, LATE]), { asOf: day('1914-05-31') })
    expect(selectHeadline(board)?.claim.id).toBe('early')
  })

  it.each([
    ['the later upper bound', { date: '1914-05' }, { date: '1914-05-30' }],
    ['the later lower bound where the upper is shared', { date: '1914-05-31' }, { date: '1914-05' }],
    ['the one known later where both bounds are shared', { known: '1914-06-02' }, { known: '1914-06-01' }],
    ['the one further down the file where all is shared', {}, {}],
    [
      'the later known of two without an end',
      { date: '1914-05-01/..', known: '1914-06-02' },
      { date: '1914-05-01/..', known: '1914-06-01' },
    ],
  ])('is %s', (_rule, winner, loser) => {
    const dataset = figuresOf([
      { id: 'loser', value: { exact: 1 }, ...loser },
      { id: 'winner', value: { exact: 2 }, ...winner },
    ])
    expect(selectHeadline(boardOf(dataset))?.claim.id).toBe('winner')
  })

  it('rests on no claim that was withdrawn or replaced', () => {
    const withdrawn = {
      ...LATE,
      updates: [{ known: '1914-06-02', citations: [{ source: 'gazette' }], withdrawn: true }],
    }
    const replaced = { ...LATE, id: 'replaced' }
    const correction = { id: 'correction', value: { exact: 250 }, date: '1914-05-02', supersedes: 'replaced' }
    const model = selectHeadline(boardOf(figuresOf([EARLY, withdrawn, replaced, correction])))
    expect(model?.claim.id).toBe('correction')
    expect(model?.others.count).toBe(1)
  })

  it('is of the measure the file leads with, else of the one with the newest observed claim', () => {
    const ships = { id: 'ships-seen', measure: 'ships', value: { exact: 7 }, date: '1914-07-01' }
    expect(selectHeadline(boardOf(figuresOf([ships, EARLY], { headline: 'host' })))?.measure.id).toBe('host')
    expect(selectHeadline(boardOf(figuresOf([ships, EARLY])))?.measure.id).toBe('ships')
  })

  it('is absent where nothing was observed', () => {
    expect(selectHeadline(boardOf(figuresOf([PLEDGE], { headline: 'host' })))).toBeUndefined()
    expect(selectHeadline(boardOf(figuresOf([])))).toBeUndefined()
  })

  it('names the source where nobody else is named', () => {
    const model = selectHeadline(boardOf(figuresOf([{ id: 'nobody', value: { about: 5 } }])))
    expect(model?.voice).toEqual({ label: 'The Gazette of the day', actors: [], kind: 'source' })
  })

  it('counts a source once, however often it is cited', () => {
    const citations = [
      { source: 'gazette', locator: 'p. 1' },
      { source: 'gazette', locator: 'p. 2' },
      { source: 'courier' },
    ]
    expect(selectHeadline(boardOf(figuresOf([{ ...EARLY, citations }])))?.sourceCount).toBe(2)
  })
})

describe('the other claims', () => {
  it('span only what others observed and put a number on', () => {
    const plan = { id: 'plan', value: { atMost: 9000 }, kind: 'planned', date: '1914-04-01' }
    const range = { id: 'range', value: { min: 40, max: 120 }, date: '1914-04-02' }
    const { others } = selectHeadline(boardOf(figuresOf([EARLY, range, LATE, plan, PLEDGE]))) ?? {}
    expect(others).toMatchObject({ count: 4, numbered: 2, span: { low: 40, high: 120 }, unlisted: 1 })
    expect(others?.listed.map(({ claim, isOnScale }) => [claim.id, isOnScale])).toEqual([['pledge', false]])
    expect(others?.numberless).toEqual({ count: 1, kind: 'pledged' })
  })

  it('are told one by one where a single number would make no span', () => {
    const { others } = selectHeadline(boardOf(figuresOf([EARLY, LATE]))) ?? {}
    expect(others?.span).toBeUndefined()
    expect(others?.listed.map(({ claim, isOnScale }) => [claim.id, isOnScale])).toEqual([['early', true]])
  })

  it('are of the same measure only', () => {
    const ships = { id: 'ships-seen', measure: 'ships', value: { exact: 7 } }
    expect(selectHeadline(boardOf(figuresOf([EARLY, ships], { headline: 'host' })))?.others.count).toBe(0)
  })
})

describe('the scale under the headline', () => {
  it('is left out where no observed claim has a number', () => {
    const model = selectHeadline(boardOf(figuresOf([{ id: 'many', value: { unstated: 'words' }, words: 'very many' }])))
    expect(model?.claim.id).toBe('many')
    expect(model?.scale).toBeUndefined()
  })

  it('places a range as a range and a floor as a floor', () => {
    const range = { id: 'range', value: { min: 50, max: 100 }, date: '1914-04-02' }
    const { scale } = selectHeadline(boardOf(figuresOf([range, { ...LATE, value: { moreThan: 150 } }]))) ?? {}
    expect(scale).toMatchObject({ min: 0, max: 200 })
    expect(scale?.headline).toMatchObject({ geometry: 'floor', from: 0.75, to: 0.75 })
    expect(scale?.others).toMatchObject([{ geometry: 'range', from: 0.25, to: 0.5 }])
  })

  it('holds every mark between its ends, zero among them', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true })
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 8 }), (numbers) => {
        const claims = numbers.map((exact, index) => ({ id: `c${index}`, value: { exact } }))
        const scale = selectHeadline(boardOf(figuresOf(claims)))?.scale
        const marks = [...(scale?.others ?? []), ...(scale?.headline ? [scale.headline] : [])]
        expect(marks).toHaveLength(numbers.length)
        for (const { from, to } of marks) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(1)
        }
        expect(scale?.ticks.some(({ value }) => value === 0)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a nice scale', () => {
  it.each([
    [0, 199_500, 4, [0, 50_000, 100_000, 150_000, 200_000]],
    [0, 105_000, 2, [0, 100_000, 200_000]],
    [0, 3, 4, [0, 1, 2, 3]],
    [0, 0, 4, [0, 1]],
    [5, 8, 4, [0, 2, 4, 6, 8]],
    [-30, 80, 4, [-40, -20, 0, 20, 40, 60, 80]],
    [-30, -10, 3, [-30, -20, -10, 0]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
  ])('from %d to %d in %d steps is round', (low, high, steps, ticks) => {
    expect(niceScale(low, high, steps).ticks).toEqual(ticks)
  })

  it('holds its numbers in few steps, whatever they are', () => {
    const number = fc
      .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -6, max: 9 }))
      // Read as they are written: a product would bring dust of its own.
      .map(([digits, power]) => Number(`${digits}e${power}`))
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 8 }), (low, high, steps) => {
        const { min, max, ticks } = niceScale(low, high, steps)
        expect(min).toBeLessThanOrEqual(Math.min(0, low))
        expect(max).toBeGreaterThanOrEqual(Math.max(0, high))
        expect(min).toBe(ticks[0])
        expect(max).toBe(ticks.at(-1))
        expect(ticks.length).toBeLessThanOrEqual(2 * steps + 2)
      }),
    )
  })
})
