import { describe, expect, test } from 'vitest'
import type { TopicId } from '../../../src/domain/ids'
import { selectActorPage, type ActorPageModel } from '../../../src/view-model/select-actor-page'
import { selectActorsView } from '../../../src/view-model/select-actors-view'
import type { ViewState } from '../../../src/view-model/view-state'
import type { DatasetParts } from '../../support/dataset-of'
import { boardOf, day } from './board-of'

const PARTS: DatasetParts = {
  actors: [
    { id: 'north', name: 'Norway', kind: 'state', country: 'NO' },
    { id: 'queen', name: 'The Queen', kind: 'person', country: 'NO', memberOf: ['north'] },
    { id: 'south', name: 'The South', kind: 'state', country: 'FR' },
    { id: 'mute', name: 'The Mute', kind: 'person' },
  ],
  topics: [{ id: 'toll', label: 'Toll' }],
  measures: [{ id: 'host', label: 'The host', unit: 'men', definition: 'Men.' }],
  statements: [
    { id: 'one', form: 'demand', speaker: 'north', to: ['south'], text: 'Open the bridge.', topics: ['toll'] },
    { id: 'two', form: 'request', speaker: 'north', coSpeakers: ['queen'], to: ['south'], date: '2031-05-02' },
    { id: 'three', form: 'demand', speaker: 'queen', onBehalfOf: 'north', to: ['south'], date: '2031-05-03' },
    {
      id: 'no',
      form: 'rejection',
      speaker: 'south',
      date: '2031-05-04',
      relations: [{ type: 'answers', target: 'one' }],
    },
    {
      id: 'mutter',
      form: 'remark',
      speaker: 'south',
      date: '2031-05-05',
      relations: [{ type: 'answers', target: 'one' }],
    },
  ],
  claims: [
    { id: 'few', measure: 'host', value: { exact: 3 }, claimant: 'mute' },
    { id: 'many', measure: 'host', value: { exact: 4 }, claimant: 'mute', date: '2031-05-02' },
  ],
}

function pageOf(id: string, view: Partial<ViewState> = {}): ActorPageModel {
  const model = selectActorPage(boardOf(PARTS, view), id)
  if (!model) throw new Error(`no page of ${id}`)
  return model
}

describe('the page of an actor', () => {
  test('is none for an id that the file does not describe', () => {
    expect(selectActorPage(boardOf(PARTS), 'nobody')).toBeUndefined()
  })

  test('shows memberships from both ends', () => {
    expect(pageOf('queen').memberOf.map(({ id }) => id)).toEqual(['north'])
    expect(pageOf('north').members.map(({ id }) => id)).toEqual(['queen'])
  })

  test('names the country only where no name beside it does', () => {
    expect(pageOf('south').country).toBe('France')
    expect(pageOf('north').country).toBeUndefined()
    expect(pageOf('queen').country).toBeUndefined()
  })

  test('counts as its own demands also those made with it and for it, and names their speakers', () => {
    expect(pageOf('north').demandsMade.map(({ title }) => title)).toEqual([
      'The Queen: Something was said.',
      'Norway and The Queen: Something was said.',
      'Open the bridge.',
    ])
  })

  test('gives every answer, though only some forms decide the status', () => {
    const [demand] = pageOf('south').demandsReceived.filter(({ demand: { id } }) => id === 'one')
    expect(demand?.status.answer).toBe('rejected')
    expect(demand?.replies.map(({ id }) => id)).toEqual(['mutter', 'no'])
  })

  test('keeps the status and the answers of a demand when the filters hide them', () => {
    const page = pageOf('north', { topics: ['toll' as TopicId] })
    expect(page.records.map(({ id }) => id)).toEqual(['one'])
    expect(page.filteredCount).toBe(2)
    expect(page.demandsMade[0]).toMatchObject({
      status: { answer: 'rejected' },
      replies: [{ id: 'mutter' }, { id: 'no' }],
    })
  })

  test('knows nothing later than the day', () => {
    const page = pageOf('north', { asOf: day('2031-05-01') })
    expect(page.records.map(({ id }) => id)).toEqual(['one'])
    expect(page.demandsMade[0]?.status).toMatchObject({ answer: 'open', silentDays: 0 })
  })
})

describe('the Actors view', () => {
  const cardsOf = (view: Partial<ViewState> = {}): ReturnType<typeof selectActorsView>['groups'][number]['cards'] =>
    selectActorsView(boardOf(PARTS, view)).groups.flatMap(({ cards }) => cards)

  test('shows the latest of many and counts the rest', () => {
    const north = cardsOf().find(({ card }) => card.actor.id === ('north' as string))
    expect(north?.demandsMade).toMatchObject({
      first: [{ demand: { id: 'three' } }, { demand: { id: 'two' } }],
      count: 3,
      more: 1,
    })
  })

  test('does not tell twice a figure that is all there is of an actor', () => {
    const mute = cardsOf().find(({ card }) => card.actor.id === ('mute' as string))
    expect(mute?.claims).toMatchObject({ first: [{ id: 'many' }], count: 2, more: 1 })
    expect(mute?.latestRecord).toBeUndefined()
  })

  test('says why it is empty', () => {
    const emptyOf = (parts: DatasetParts, view: Partial<ViewState> = {}): string | undefined =>
      selectActorsView(boardOf(parts, view)).empty
    expect(emptyOf({})).toBe('none-in-file')
    expect(emptyOf(PARTS, { asOf: day('2031-04-01') })).toBe('none-by-day')
    expect(emptyOf(PARTS, { search: 'nowhere' })).toBe('filtered')
    expect(emptyOf(PARTS)).toBeUndefined()
  })
})
