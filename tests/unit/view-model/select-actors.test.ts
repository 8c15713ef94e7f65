import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActorId } from '../../../src/domain/ids'
import { actorsOf } from '../../../src/domain/record-actors'
import { recordsByActor, recordsOf } from '../../../src/view-model/actor-records'
import { selectActorCards, type ActorCards } from '../../../src/view-model/select-actors'
import type { DatasetParts } from '../../support/dataset-of'
import { boardOf, day } from './board-of'

const ACTORS = [
  { id: 'north', kind: 'state', bloc: 'League' },
  { id: 'envoy', kind: 'person', memberOf: ['north'] },
  { id: 'south', kind: 'state', bloc: 'Pact' },
  { id: 'monk', kind: 'person' },
]

function idsOf({ groups }: ActorCards): readonly (readonly [string, readonly string[]])[] {
  return groups.map(({ label, cards }) => [label, cards.map(({ actor }) => actor.id)] as const)
}

function saidBy(speaker: string, date: string, more: object = {}): { readonly id: string } {
  return { id: `${speaker}-${date}`, speaker, date, text: `${speaker} on ${date}`, ...more } as { readonly id: string }
}

describe('the cards of the actors', () => {
  test('are grouped by the blocs of the file, in its order, with those of none last', () => {
    const statements = [saidBy('monk', '2031-05-01'), saidBy('south', '2031-05-01'), saidBy('north', '2031-05-01')]
    expect(idsOf(selectActorCards(boardOf({ actors: ACTORS, statements })))).toEqual([
      ['League', ['north']],
      ['Pact', ['south']],
      ['Others', ['monk']],
    ])
  })

  test('stand with the bloc of the body that the actor belongs to', () => {
    const cards = selectActorCards(boardOf({ actors: ACTORS, statements: [saidBy('envoy', '2031-05-01')] }))
    expect(idsOf(cards)).toEqual([['League', ['envoy']]])
  })

  test('are grouped by kind where the file names no bloc', () => {
    const actors = [
      { id: 'monk', kind: 'person' },
      { id: 'north', kind: 'state' },
    ]
    const statements = [saidBy('monk', '2031-05-01'), saidBy('north', '2031-05-01')]
    expect(idsOf(selectActorCards(boardOf({ actors, statements })))).toEqual([
      ['States', ['north']],
      ['People', ['monk']],
    ])
  })

  test('go to those told of in the last seven days before those told of more often', () => {
    const statements = [
      saidBy('south', '2031-05-01'),
      saidBy('south', '2031-05-02'),
      saidBy('south', '2031-05-03'),
      saidBy('north', '2031-05-04'),
    ]
    const cards = selectActorCards(boardOf({ actors: ACTORS, statements }), 1)
    expect(idsOf(cards)).toEqual([['League', ['north']]])
    expect(cards.more).toBe(1)
  })

  test('count what names an actor in any part, once a record', () => {
    const parts: DatasetParts = {
      actors: ACTORS,
      statements: [saidBy('north', '2031-05-09', { to: ['south'], reportedBy: 'south' })],
      events: [{ id: 'talks', actors: ['south', 'north'], date: '2031-04-01' }],
    }
    const cards = selectActorCards(boardOf(parts)).groups.flatMap((group) => group.cards)
    expect(cards.map(({ actor, count, recentCount }) => [actor.id, count, recentCount])).toEqual([
      ['north', 2, 1],
      ['south', 2, 1],
    ])
  })

  test('name apart those of whom nothing is known and those whom the filters leave out', () => {
    const parts = {
      actors: ACTORS,
      statements: [saidBy('north', '2031-05-01'), saidBy('south', '2031-05-01'), saidBy('monk', '2031-06-01')],
    }
    const cards = selectActorCards(boardOf(parts, { actors: ['north' as ActorId], asOf: day('2031-05-10') }))
    expect(cards.filtered.map(({ id }) => id)).toEqual(['south'])
    expect(cards.unrecorded.map(({ id }) => id)).toEqual(['envoy', 'monk'])
  })

  test('hold every actor exactly once, however many the limit lets through', () => {
    const speaker = fc.constantFrom('north', 'envoy', 'south', 'monk')
    const spoken = fc.array(fc.tuple(speaker, fc.integer({ min: 10, max: 28 })), { maxLength: 12 })
    fc.assert(
      fc.property(spoken, fc.integer({ min: 0, max: 5 }), (said, limit) => {
        const statements = said.map(([who, date], index) => ({ ...saidBy(who, `2031-04-${date}`), id: `s${index}` }))
        const cards = selectActorCards(boardOf({ actors: ACTORS, statements }), limit)
        const shown = cards.groups.flatMap((group) => group.cards).length
        expect(shown).toBeLessThanOrEqual(limit)
        expect(shown + cards.more + cards.unrecorded.length).toBe(ACTORS.length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the last word of a card', () => {
  test('is the actor’s own, though others spoke to it later', () => {
    const statements = [saidBy('north', '2031-05-01'), saidBy('south', '2031-05-02', { to: ['north'] })]
    const [north] = selectActorCards(boardOf({ actors: ACTORS, statements })).groups[0]?.cards ?? []
    expect(north?.latest).toMatchObject({ text: 'north on 2031-05-01', isOwnWords: true })
  })

  test('carries the speaker’s name where it is another’s', () => {
    const statements = [saidBy('south', '2031-05-02', { to: ['north'] })]
    const [north] = selectActorCards(boardOf({ actors: ACTORS, statements })).groups[0]?.cards ?? []
    expect(north?.latest).toMatchObject({ text: 'The south: south on 2031-05-02', isOwnWords: false })
  })

  test('is of what has happened before what is only scheduled', () => {
    const events = [
      { id: 'past', title: 'A parade', actors: ['north'], date: '2031-05-01' },
      { id: 'ahead', title: 'A wedding', actors: ['north'], date: '2031-06-01', known: '2031-05-02' },
    ]
    const [north] = selectActorCards(boardOf({ actors: ACTORS, events })).groups[0]?.cards ?? []
    expect(north?.latest.text).toBe('A parade')
  })
})

describe('the index of records by actor', () => {
  test('agrees with a search through all of them', () => {
    const { known, dataset } = boardOf({
      actors: ACTORS,
      statements: [saidBy('north', '2031-05-01', { to: ['south', 'envoy'] }), saidBy('monk', '2031-05-02')],
      events: [{ id: 'talks', actors: ['south', 'monk'] }],
    })
    const index = recordsByActor(known)
    for (const id of dataset.actors.keys()) {
      expect(index.get(id) ?? []).toEqual(recordsOf(known).filter((record) => actorsOf(record).includes(id)))
    }
  })
})
