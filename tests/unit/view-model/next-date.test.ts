import { describe, expect, test } from 'vitest'
import type { EntryId } from '../../../src/domain/ids'
import { knowledgeAsOf } from '../../../src/view-model/as-of'
import { nextConcerns } from '../../../src/view-model/next-date'
import { datasetOf } from '../../support/dataset-of'
import { day } from './board-of'

const ACTORS = [
  { id: 'north', kind: 'state' },
  { id: 'south', kind: 'state', memberOf: ['league'] },
  { id: 'league', kind: 'alliance' },
  { id: 'envoy', kind: 'person', memberOf: ['north'] },
  { id: 'west', kind: 'state' },
]
const TOPICS = [
  { id: 'toll', label: 'Toll' },
  { id: 'ferry', label: 'Ferry' },
]

type Wire = Readonly<Record<string, unknown>>

/** The events that concern the demand of the north to the south about the toll, with the reason. */
function concerns(events: readonly Wire[], demand: Wire = {}, asOf = '2031-05-10'): readonly string[] {
  const dataset = datasetOf({
    actors: ACTORS,
    topics: TOPICS,
    events: events.map((event, index) => ({
      id: `event-${index}`,
      status: 'scheduled',
      known: '2031-05-01',
      date: '2031-05-20',
      ...event,
    })),
    statements: [{ id: 'demand', form: 'demand', speaker: 'north', to: ['south'], topics: ['toll'], ...demand }],
  })
  const knowledge = knowledgeAsOf(dataset, day(asOf))
  const asked = knowledge.byId.get('demand' as EntryId)
  if (asked?.type !== 'statement') throw new Error('no demand')
  return nextConcerns(asked, knowledge, dataset).map(({ event, because, inDays }) =>
    [event.id, because, inDays ?? 'open'].join(' '),
  )
}

describe('a scheduled event concerns a demand', () => {
  test.each<[why: string, event: Wire, demand: Wire, found: readonly string[]]>([
    ['where both sides take part', { actors: ['north', 'south'] }, {}, ['event-0 both-sides 10']],
    ['where someone of a side takes part', { actors: ['envoy', 'south'] }, {}, ['event-0 both-sides 10']],
    [
      'where the state of the speaker does',
      { actors: ['north', 'south'] },
      { speaker: 'envoy' },
      ['event-0 both-sides 10'],
    ],
    [
      'where whom it speaks for does',
      { actors: ['north', 'south'] },
      { speaker: 'west', onBehalfOf: 'north' },
      ['event-0 both-sides 10'],
    ],
    [
      'where one side takes part and the topic is shared',
      { actors: ['north'], topics: ['toll'] },
      {},
      ['event-0 toll 10'],
    ],
    ['not where one side takes part in something else', { actors: ['north'], topics: ['ferry'] }, {}, []],
    ['not where others meet on the topic', { actors: ['west'], topics: ['toll'] }, {}, []],
    [
      'not where a member of the alliance takes part for the alliance',
      { actors: ['north', 'south'] },
      { to: ['league'] },
      [],
    ],
    ['not where it has taken place', { actors: ['north', 'south'], status: 'occurred', date: '2031-05-09' }, {}, []],
    ['not where its day has passed without word', { actors: ['north', 'south'], date: '2031-05-09' }, {}, []],
    ['not where it was cancelled', { actors: ['north', 'south'], status: 'cancelled' }, {}, []],
    ['not before it is known', { actors: ['north', 'south'], known: '2031-05-11' }, {}, []],
    ['today', { actors: ['north', 'south'], date: '2031-05-10' }, {}, ['event-0 both-sides 0']],
    ['on a day that is open', { actors: ['north', 'south'], date: '../2031-05-20' }, {}, ['event-0 both-sides open']],
  ])('%s', (_, event, demand, found) => {
    expect(concerns([event], demand)).toEqual(found)
  })

  test('and the soonest comes first', () => {
    const both = { actors: ['north', 'south'] }
    const events = [
      { ...both, date: '2031-06' },
      { ...both, date: '2031-05-12' },
      { actors: ['south'], topics: ['ferry', 'toll'], date: '2031-05-15' },
    ]
    expect(concerns(events)).toEqual(['event-1 both-sides 2', 'event-2 toll 5', 'event-0 both-sides 22'])
  })
})
