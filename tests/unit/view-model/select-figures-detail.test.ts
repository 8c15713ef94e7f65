import { describe, expect, it } from 'vitest'
import { figureDetail, figureFacts, figureSentence, kindText } from '../../../src/view-model/select-figure-detail'
import type { FigureClaim } from '../../../src/view-model/select-figure-claims'
import { spokenFigure } from '../../../src/view-model/spoken-figure'
import { selectFigures } from '../../../src/view-model/select-figures'
import { boardOf } from './board-of'
import { figuresOf, type ClaimFields } from './select-figures-record'

const FULL = {
  id: 'full',
  value: { min: 5, max: 9 },
  claimant: 'envoy',
  attribution: 'a diplomat, not named',
  onBehalfOf: 'north',
  reportedBy: 'south',
  likelihood: 'likely',
  condition: 'if it rains',
  scope: 'On the hill.',
  includes: ['foot'],
  excludes: ['horse'],
  citations: [{ source: 'courier', credibility: 2 }, { source: 'gazette' }],
}

function figureOf(fields: ClaimFields, others: readonly ClaimFields[] = []) {
  const board = boardOf(figuresOf([fields, ...others]))
  const model = selectFigures(board, 'host')
  const figure: FigureClaim | undefined =
    model.kind === 'measure' ? model.claims.find(({ claim }) => claim.id === fields.id) : undefined
  if (!figure) throw new Error('no figure')
  return { figure, dataset: board.dataset }
}

describe('the card of a claim', () => {
  it('says in whose name, through whom, how the source puts it and how it is graded', () => {
    const { figure, dataset } = figureOf(FULL)
    expect(figureDetail(figure.claim, dataset)).toEqual({
      roles: ['Envoy of the North'],
      attribution: 'a diplomat, not named',
      onBehalfOf: 'North',
      through: 'South',
      grades: ['B2'],
      includes: ['Foot'],
      excludes: ['Horse'],
    })
  })

  it('gives no attribution twice where it is the claimant’s only name', () => {
    const { figure, dataset } = figureOf({ id: 'x', value: { exact: 1 }, attribution: 'a diplomat' })
    expect(figure.voice.label).toBe('a diplomat')
    expect(figureDetail(figure.claim, dataset).attribution).toBeUndefined()
  })

  it('tells the day that a number is about from the day it was said, unless they are one', () => {
    const names = (about: string, known: string): readonly string[] =>
      figureFacts(figureOf(FULL).figure, about, known).map(({ name }) => name)
    expect(names('1 May 1914', '9 May 1914')).toEqual([
      'about',
      'said or known',
      'kind',
      'likelihood',
      'condition',
      'scope',
    ])
    expect(names('1 May 1914', '1 May 1914')[0]).toBe('about and said')
  })

  it('says why there is no number', () => {
    const { figure } = figureOf({ id: 'x', value: { unstated: 'a boast' } })
    expect(figureFacts(figure, 'a', 'b')).toContainEqual({ name: 'no number', value: 'a boast' })
  })
})

describe('a claim in words', () => {
  it('is who, how much of what, of which kind, about when', () => {
    const { figure, dataset } = figureOf({ ...FULL, value: { moreThan: 1200 } })
    expect(figureSentence(figure, dataset)).toBe('The Envoy: more than 1,200 men, observed, 1 May 1914')
  })

  it('names no unit behind words that hold no number', () => {
    const { figure } = figureOf({ id: 'x', value: { unstated: 'a boast' }, words: 'a sea of men' })
    expect(spokenFigure(figure.claim, 'men')).toBe('“a sea of men”, no number stated')
  })

  it('says in its kind what became of it', () => {
    expect(kindText(figureOf(FULL).figure)).toBe('observed, likely (55–80 %)')
    const later = { id: 'later', value: { exact: 1 }, supersedes: 'full' }
    expect(kindText(figureOf({ ...FULL, likelihood: undefined }, [later]).figure)).toBe('observed, replaced later')
  })
})
