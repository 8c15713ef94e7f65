import { describe, expect, test } from 'vitest'
import type { ActorId, EntryId, SourceId, TopicId } from '../../../src/domain/ids'
import { resolveView } from '../../../src/view-model/resolve-view'
import { DEFAULT_VIEW, type FocusType, type ViewState } from '../../../src/view-model/view-state'
import { datasetFrom } from '../../support/dataset-from'

const dataset = datasetFrom(`
  2031-05-01  event      talks  meeting  @north  topics=toll  place=quay
  2031-05-02  statement  stop   demand   @north -> @south  "Stop."
`)

const resolve = (view: Partial<ViewState>) => resolveView({ ...DEFAULT_VIEW, ...view }, dataset)

describe('a view against the data', () => {
  test('stays as it is where the data have all that it names, to the very lists', () => {
    const view: ViewState = {
      ...DEFAULT_VIEW,
      actors: ['north' as ActorId],
      topics: ['toll' as TopicId],
      sources: ['press' as SourceId],
      kinds: ['event.attack', 'statement.reply', 'claim.planned'],
    }
    const resolved = resolveView(view, dataset)
    expect(resolved).toEqual({ view, notices: [] })
    expect(resolved.view.actors).toBe(view.actors)
  })

  test.each<[keyof ViewState, Partial<ViewState>, readonly string[], string]>([
    ['actors', { actors: ['north', 'nobody', 'south'] as ActorId[] }, ['north', 'south'], 'nobody'],
    ['topics', { topics: ['weather', 'toll'] as TopicId[] }, ['toll'], 'weather'],
    ['sources', { sources: ['rumour' as SourceId] }, [], 'rumour'],
    ['kinds', { kinds: ['event.meeting', 'event.reply'] }, ['event.meeting'], 'event.reply'],
  ])('loses of its %s only what the data do not know, and names it', (key, view, kept, lost) => {
    const resolved = resolve(view)
    expect(resolved.view).toEqual({ ...DEFAULT_VIEW, [key]: kept })
    expect(resolved.notices).toEqual([{ code: 'unknown-id', key, value: lost }])
  })

  test.each<[FocusType, string, boolean]>([
    ['event', 'talks', true],
    ['event', 'stop', false],
    ['statement', 'stop', true],
    ['claim', 'talks', false],
    ['actor', 'south', true],
    ['actor', 'talks', false],
    ['source', 'press', true],
    ['place', 'quay', true],
    ['place', 'north', false],
  ])('keeps a focus only on a thing of its kind: %s.%s', (type, id, isKept) => {
    const focus = { type, id: id as EntryId }
    const resolved = resolve({ focus })
    expect(resolved.view.focus).toEqual(isKept ? focus : undefined)
    expect(resolved.notices).toEqual(isKept ? [] : [{ code: 'unknown-id', key: 'focus', value: `${type}.${id}` }])
  })
})
