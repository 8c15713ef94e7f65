import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../src/domain/claim'
import type { ActorId } from '../../../src/domain/ids'
import type { Statement } from '../../../src/domain/statement'
import { blocOf, blocsOf, claimantOf, fullNameOf, shortNameOf, speakerOf } from '../../../src/view-model/names'
import { datasetOf } from '../../support/dataset-of'

const ACTORS = [
  { id: 'league', name: 'League of the Coast', shortName: 'League', kind: 'alliance', bloc: 'Coast' },
  { id: 'north', name: 'Northtown', memberOf: ['league'] },
  { id: 'envoy', name: 'The envoy', kind: 'person', memberOf: ['north', 'league'] },
  { id: 'south', name: 'Southtown', bloc: 'Inland' },
  { id: 'hermit', name: 'The hermit', kind: 'person' },
]

type Wire = Readonly<Record<string, unknown>>

function statement(said: Wire): { readonly statement: Statement; readonly dataset: ReturnType<typeof datasetOf> } {
  const dataset = datasetOf({ actors: ACTORS, statements: [{ id: 'said', ...said }] })
  return { statement: dataset.byKnown[0] as Statement, dataset }
}

function speaker(said: Wire) {
  const { statement: made, dataset } = statement(said)
  return speakerOf(made, dataset)
}

describe('whose voice it is', () => {
  test('is the speaker’s, by the short name', () => {
    expect(speaker({ speaker: 'league' })).toEqual({
      label: 'League',
      actors: ['league'],
      kind: 'actors',
      bloc: 'Coast',
    })
  })

  test('is that of all who speak together, and never of one of them', () => {
    const joint = { speaker: 'north', coSpeakers: ['south', 'hermit'] }
    expect(speaker(joint)).toMatchObject({ label: 'Northtown, Southtown and The hermit', kind: 'actors' })
  })

  test('has the bloc of joint speakers only where they share one', () => {
    expect(speaker({ speaker: 'north', coSpeakers: ['league'] }).bloc).toBe('Coast')
    expect(speaker({ speaker: 'north', coSpeakers: ['south'] }).bloc).toBeUndefined()
  })

  test('is a name that says less where the source gives no more', () => {
    expect(speaker({ attribution: 'an official, not named' })).toEqual({
      label: 'an official, not named',
      actors: [],
      kind: 'attribution',
    })
  })

  test('is the first cited source’s own where nobody is named', () => {
    expect(speaker({})).toEqual({ label: 'The Gazette of the day', actors: [], kind: 'source' })
  })

  test('of a figure is its claimant’s, and nobody else’s', () => {
    const dataset = datasetOf({
      actors: ACTORS,
      measures: [{ id: 'boats', label: 'Boats', unit: 'boats', definition: 'Boats afloat.' }],
      claims: [
        { id: 'counted', measure: 'boats', value: { exact: 9 }, claimant: 'south', reportedBy: 'hermit' },
        { id: 'told', measure: 'boats', value: { exact: 9 } },
      ],
    })
    const [counted, told] = dataset.byKnown as readonly Claim[]
    expect(counted && claimantOf(counted, dataset).label).toBe('Southtown')
    expect(told && claimantOf(told, dataset).kind).toBe('source')
  })
})

describe('names', () => {
  const dataset = datasetOf({ actors: ACTORS })

  test('are short where there is a short one, and the id for an actor the file does not describe', () => {
    const ids = ['league', 'north', 'stranger'] as readonly string[] as readonly ActorId[]
    expect(ids.map((id) => shortNameOf(id, dataset))).toEqual(['League', 'Northtown', 'stranger'])
    expect(ids.map((id) => fullNameOf(id, dataset))).toEqual(['League of the Coast', 'Northtown', 'stranger'])
  })

  test('of blocs stand in file order, each with its place in the palette', () => {
    expect([...blocsOf(dataset)]).toEqual([
      ['Coast', 0],
      ['Inland', 1],
    ])
  })
})

test('an actor without a bloc of its own has that of the first body it belongs to that has one', () => {
  const { actors } = datasetOf({ actors: ACTORS })
  const bloc = (id: string) => blocOf(actors.get(id as ActorId), actors)
  expect(['south', 'north', 'envoy', 'hermit', 'stranger'].map(bloc)).toEqual([
    'Inland',
    'Coast',
    'Coast',
    undefined,
    undefined,
  ])
})
