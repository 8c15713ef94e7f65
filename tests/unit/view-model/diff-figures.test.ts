import { describe, expect, test } from 'vitest'
import { knowledgeAsOf } from '../../../src/view-model/as-of'
import { diffFigures } from '../../../src/view-model/diff-figures'
import { datasetOf } from '../../support/dataset-of'
import { day } from './board-of'

type Wire = Readonly<Record<string, unknown>>

const ACTORS = [
  { id: 'north', kind: 'state' },
  { id: 'south', kind: 'state' },
  { id: 'officials', kind: 'group' },
]
const MEASURES = [
  { id: 'troops', label: 'Troops', unit: 'troops', definition: 'All', components: [{ id: 'navy', label: 'navy' }] },
  { id: 'ships', label: 'Ships', unit: 'ships', definition: 'All' },
]

/** The claims known between 5 and 10 May, each as `id < earlier (link)`, marked where the two count other parts. */
function movesOf(claims: readonly Wire[]): readonly string[] {
  const dataset = datasetOf({
    actors: ACTORS,
    measures: MEASURES,
    claims: claims.map((claim) => ({ measure: 'troops', claimant: 'north', value: { exact: 1 }, ...claim })),
  })
  const moves = diffFigures(
    knowledgeAsOf(dataset, day('2031-05-05')),
    knowledgeAsOf(dataset, day('2031-05-10')),
    dataset,
  )
  return [...moves.values()].flat().map(({ claim, earlier }) => {
    const like = earlier?.isCountedAlike === false ? ' other parts' : ''
    return earlier ? `${claim.id} < ${earlier.claim.id} (${earlier.link})${like}` : claim.id
  })
}

const OLD = { id: 'old', date: '2031-05-01' }
const NEW = { id: 'new', date: '2031-05-08' }

describe('a new figure stands beside', () => {
  test.each<readonly [what: string, claims: readonly Wire[], expected: readonly string[]]>([
    ['the one its claimant gave before', [OLD, NEW], ['new < old (same-voice)']],
    ['none where there is none', [NEW], ['new']],
    ['none of another claimant', [{ ...OLD, claimant: 'south' }, NEW], ['new']],
    ['none of another measure', [{ ...OLD, measure: 'ships' }, NEW], ['new']],
    ['none of another kind', [{ ...OLD, kind: 'planned' }, NEW], ['new']],
    [
      'none of a voice that is not named',
      [
        { ...OLD, claimant: undefined, attribution: 'an official' },
        { ...NEW, claimant: undefined, attribution: 'an official' },
      ],
      ['new'],
    ],
    [
      'none of a group of which the source names nobody: who spoke need not be who spoke before',
      [
        { ...OLD, claimant: 'officials', attribution: 'an official' },
        { ...NEW, claimant: 'officials', attribution: 'an official' },
      ],
      ['new'],
    ],
    [
      'the one its claimant gave before, in whatever words the source names it',
      [OLD, { ...NEW, attribution: 'a spokesman' }],
      ['new < old (same-voice)'],
    ],
    [
      'the one of the same source where the source itself counts',
      [
        { ...OLD, claimant: undefined },
        { ...NEW, claimant: undefined },
      ],
      ['new < old (same-voice)'],
    ],
    [
      'the same joint claimants, in any order',
      [
        { ...OLD, coClaimants: ['south'] },
        { ...NEW, claimant: 'south', coClaimants: ['north'] },
      ],
      ['new < old (same-voice)'],
    ],
    ['the last one before it', [OLD, { id: 'mid', date: '2031-05-03' }, NEW], ['new < mid (same-voice)']],
    [
      'one that came in between too',
      [OLD, { id: 'mid', date: '2031-05-07' }, NEW],
      ['new < mid (same-voice)', 'mid < old (same-voice)'],
    ],
    ['none of its own day', [{ ...OLD, date: '2031-05-08' }, NEW], ['new', 'old']],
    [
      'of two of one day the one that counts the same parts',
      [
        { ...OLD, includes: ['navy'] },
        { id: 'alike', date: '2031-05-01', excludes: ['navy'] },
        { id: 'third', date: '2031-05-01', includes: ['navy'] },
        { ...NEW, excludes: ['navy'] },
      ],
      ['new < alike (same-voice)'],
    ],
    [
      'one that counts other parts, and it is said',
      [{ ...OLD, includes: ['navy'] }, NEW],
      ['new < old (same-voice) other parts'],
    ],
    [
      'the one it replaces, whoever gave it',
      [
        { ...OLD, claimant: 'south' },
        { id: 'own', date: '2031-05-03' },
        { ...NEW, supersedes: 'old' },
      ],
      ['new < old (supersedes)'],
    ],
  ])('%s', (_what, claims, expected) => {
    expect(movesOf(claims)).toEqual(expected)
  })

  test('the one it replaces, though that was withdrawn', () => {
    const withdrawn = [{ known: '2031-05-08', citations: [{ source: 'gazette' }], withdrawn: true }]
    expect(
      movesOf([
        { ...OLD, updates: withdrawn },
        { ...NEW, supersedes: 'old' },
      ]),
    ).toEqual(['new < old (supersedes)'])
  })
})
