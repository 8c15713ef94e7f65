import { describe, expect, test } from 'vitest'
import type { ActorId, EntryId, SourceId, StatementId, TopicId } from '../../../src/domain/ids'
import {
  clearFilters,
  compose,
  closeAll,
  openCell,
  openThread,
  openDataset,
  setActors,
  setAsOf,
  setFocus,
  setSearch,
  setWindow,
  toggleActor,
  toggleKind,
  toggleSource,
  toggleTopic,
  type Transition,
} from '../../../src/view-model/transitions'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-model/view-state'
import { day } from './board-of'

const north = 'north' as ActorId
const south = 'south' as ActorId

const FULL: ViewState = {
  ...DEFAULT_VIEW,
  data: 'data/other.json',
  asOf: day('2031-05-03'),
  asOf2: day('2031-05-02'),
  from: day('2031-05-01'),
  to: day('2031-05-04'),
  actors: [north],
  topics: ['toll' as TopicId],
  sources: ['radio' as SourceId],
  kinds: ['event.meeting'],
  lanes: 'actor',
  search: 'ferry',
  focus: { type: 'event', id: 'talks' as EntryId },
  mode: 'projector',
  refresh: 30,
  rev: 'abc',
  unknown: [['utm', 'x']],
}

describe('a transition', () => {
  test.each<[string, Transition]>([
    ['an actor', toggleActor(south)],
    ['a topic', toggleTopic('weather' as TopicId)],
    ['a source', toggleSource('press' as SourceId)],
    ['a kind', toggleKind('claim.observed')],
  ])('that chooses %s twice leaves the view as it was', (_, toggle) => {
    expect(toggle(FULL)).not.toEqual(FULL)
    expect(toggle(toggle(FULL))).toEqual(FULL)
  })

  test('adds to what is chosen, last chosen last', () => {
    expect(toggleActor(south)(FULL).actors).toEqual([north, south])
    expect(toggleActor(north)(FULL).actors).toEqual([])
  })

  test('changes its own part and nothing else', () => {
    const { asOf, ...rest } = FULL
    expect(setAsOf(undefined)(FULL)).toEqual({ ...rest, asOf: undefined })
    expect(setWindow(undefined, asOf)(FULL)).toEqual({ ...FULL, from: undefined, to: asOf })
    expect(setFocus(undefined)(FULL)).toEqual({ ...FULL, focus: undefined })
  })

  test('never changes the view that it was given', () => {
    const frozen = Object.freeze({ ...FULL, actors: Object.freeze([north]) })
    expect(toggleActor(south)(frozen).actors).toHaveLength(2)
    expect(frozen.actors).toEqual([north])
  })
})

test('composed transitions are taken in turn, each from where the last one came to', () => {
  const both = compose(setActors([north]), toggleActor(south), setSearch('toll'))
  expect(both(DEFAULT_VIEW)).toEqual({ ...DEFAULT_VIEW, actors: [north, south], search: 'toll' })
  expect(compose()(FULL)).toBe(FULL)
})

test('clearing the filters keeps the day, the window, the focus and the mode', () => {
  const cleared = { ...FULL, actors: [], topics: [], sources: [], kinds: [], search: '' }
  expect(clearFilters(FULL)).toEqual(cleared)
})

test('an exchange is read without a record beside it; another view opens with nothing open', () => {
  const thread = 'statement-1' as StatementId
  const cell = { actor: 'north' as ActorId, topic: 'toll' as TopicId }
  const opened = openCell(cell)(openThread(thread)(FULL))
  expect(opened).toEqual({ ...FULL, thread, cell, focus: undefined })
  expect(closeAll(opened)).toEqual({ ...FULL, thread: undefined, cell: undefined, focus: undefined })
})

test('another dataset keeps only how it is shown: nothing of it is about the same days, actors or records', () => {
  expect(openDataset('data/new.json')(FULL)).toEqual({
    ...DEFAULT_VIEW,
    data: 'data/new.json',
    lanes: 'actor',
    mode: 'projector',
    refresh: 30,
    unknown: [['utm', 'x']],
  })
})
