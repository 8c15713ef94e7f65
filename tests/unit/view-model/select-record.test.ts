import { describe, expect, test } from 'vitest'
import type { EntryId, SourceId } from '../../../src/domain/ids'
import type { Board } from '../../../src/view-model/board'
import { eventStatusText, selectRecord, type RecordModel } from '../../../src/view-model/select-record'
import { selectFocus } from '../../../src/view-model/select-focus'
import type { DatasetParts } from '../../support/dataset-of'
import { webLink } from '../../../src/view-model/web-link'
import { boardOf, day } from './board-of'

const ACTORS = [{ id: 'north', name: 'Kingdom of the North', shortName: 'North' }, { id: 'south' }, { id: 'herald' }]
const CITED = { citations: [{ source: 'gazette' }] }

function recordOf(board: Board, id: string): RecordModel {
  const model = selectRecord(board, id as EntryId)
  if (!model) throw new Error(`${id} is not known`)
  return model
}

function factsOf(parts: DatasetParts, id: string): Readonly<Record<string, string>> {
  const { facts } = recordOf(boardOf({ actors: ACTORS, ...parts }), id)
  return Object.fromEntries(facts.map(({ label, text }) => [label, text]))
}

describe('the facts of a record', () => {
  test('tell when it was and since when it is known', () => {
    const statements = [{ id: 'word', date: '../2031-05-02', known: '2031-05-04' }]
    expect(factsOf({ statements }, 'word')).toEqual({ Date: 'by 2 May 2031', 'Known since': '4 May 2031' })
  })

  test('keep every hedge of a statement', () => {
    const word = {
      id: 'word',
      speaker: 'north',
      attribution: 'a minister, not named',
      condition: 'if attacked',
      likelihood: 'likely',
      disclosed: false,
      marking: 'TLP:GREEN',
    }
    expect(factsOf({ statements: [word] }, 'word')).toMatchObject({
      'Named in the source as': 'a minister, not named',
      Condition: 'if attacked',
      Likelihood: 'likely (55–80 %)',
      Confidentiality: 'That it was said is known; what it says is confidential.',
      Handling: 'TLP:GREEN',
    })
  })

  test('say who claims a figure, through whom, and that nobody is named where nobody is', () => {
    const measures = [{ id: 'host', label: 'The host', unit: 'men', definition: 'Men.' }]
    const claims = [
      { id: 'ours', measure: 'host', value: { exact: 3 }, claimant: 'north', reportedBy: 'herald' },
      { id: 'nobodys', measure: 'host', value: { unstated: 'a promise' }, words: 'many' },
    ]
    expect(factsOf({ measures, claims }, 'ours')).toMatchObject({
      'Claimed by': 'Kingdom of the North',
      Through: 'The herald',
    })
    expect(factsOf({ measures, claims }, 'nobodys')).toMatchObject({
      'Claimed by': 'nobody named; The Gazette of the day itself',
      'Why no number': 'a promise',
    })
  })

  test('name what a figure counts, leaves out and is silent on', () => {
    const components = ['horse', 'foot', 'guns'].map((id) => ({ id, label: id }))
    const measures = [{ id: 'host', label: 'The host', unit: 'men', definition: 'Men.', components }]
    const claims = [{ id: 'ours', measure: 'host', value: { exact: 3 }, includes: ['foot'], excludes: ['guns'] }]
    expect(recordOf(boardOf({ measures, claims }), 'ours').figure?.counted).toEqual([
      { label: 'Counted', text: 'foot' },
      { label: 'Left out', text: 'guns' },
      { label: 'Not stated whether counted', text: 'horse' },
    ])
  })
})

describe('the status of an event', () => {
  test.each([
    ['2031-05-09', 'occurred', undefined],
    ['2031-05-12', 'occurred', 'scheduled'],
    ['2031-05-12', 'scheduled', 'scheduled'],
    ['2031-05-09', 'scheduled', 'was scheduled; the record has no word since'],
    ['2031-05', 'scheduled', 'scheduled'],
    ['2031-05-09', 'cancelled', 'cancelled'],
    ['2031-05-09', 'reported', 'reported, not confirmed'],
  ])('dated %s and filed as %s is %s on 10 May', (date, status, expected) => {
    const board = boardOf({ events: [{ id: 'feast', date, status, known: '2031-05-01' }] })
    const event = board.known.events[0]
    expect(event && eventStatusText(event, board)).toBe(expected)
  })
})

describe('what changed', () => {
  const events = [
    {
      id: 'feast',
      date: '2031-05-08',
      status: 'scheduled',
      known: '2031-05-01',
      updates: [
        { ...CITED, known: '2031-05-03', date: '2031-05-09' },
        { ...CITED, known: '2031-05-09', status: 'occurred', summary: 'There was cake.' },
        { ...CITED, known: '2031-05-12', withdrawn: true, reason: 'There was no cake.' },
      ],
    },
  ]

  test('is each update known by the day, with what stood there before', () => {
    const { changes } = recordOf(boardOf({ events }), 'feast')
    expect(changes.known.map(({ fields }) => fields)).toEqual([
      [{ label: 'date', now: '9 May 2031', before: '8 May 2031' }],
      [
        { label: 'status', now: 'occurred', before: 'scheduled' },
        { label: 'summary', now: 'There was cake.', before: undefined },
      ],
    ])
  })

  test('counts later updates and gives none of their words', () => {
    const model = recordOf(boardOf({ events }, { asOf: day('2031-05-04') }), 'feast')
    expect(model.changes.laterCount).toBe(2)
    const { record: _record, ...drawn } = model
    expect(JSON.stringify(drawn)).not.toContain('cake')
  })

  test('shows a withdrawn record with its reason and lets no status rest on it', () => {
    const statements = [
      {
        id: 'demand',
        form: 'demand',
        speaker: 'north',
        to: ['south'],
        updates: [{ ...CITED, known: '2031-05-02', withdrawn: true, reason: 'A misprint.' }],
      },
    ]
    const model = recordOf(boardOf({ actors: ACTORS, statements }), 'demand')
    expect(model.record.withdrawn).toMatchObject({ reason: 'A misprint.' })
    expect(model.demand).toBeUndefined()
  })

  test('lists the corrections of the dataset about it, and none of a later day', () => {
    const corrections = [
      { date: '2031-05-12', record: 'feast', change: 'withdrawn', reason: 'later' },
      { date: '2031-05-04', record: 'feast', change: 'changed', reason: 'second' },
      { date: '2031-05-02', record: 'feast', change: 'added', reason: 'first' },
    ]
    const model = recordOf(boardOf({ events, corrections }), 'feast')
    expect(model.corrections.map(({ reason }) => reason)).toEqual(['first', 'second'])
  })
})

describe('relations', () => {
  const parts: DatasetParts = {
    actors: ACTORS,
    events: [{ id: 'feast' }],
    measures: [{ id: 'host', label: 'The host', unit: 'men', definition: 'Men.' }],
    statements: [
      { id: 'demand', form: 'demand', speaker: 'north', to: ['south'], event: 'feast' },
      { id: 'reply', form: 'reply', speaker: 'south', relations: [{ type: 'answers', target: 'demand' }] },
      {
        id: 'late',
        form: 'rejection',
        speaker: 'south',
        date: '2031-05-20',
        relations: [{ type: 'answers', target: 'demand' }],
      },
    ],
    claims: [
      { id: 'first', measure: 'host', value: { exact: 3 }, statement: 'demand' },
      { id: 'second', measure: 'host', value: { exact: 4 }, supersedes: 'first' },
    ],
  }
  const relationsOf = (id: string, asOf = '2031-05-10'): readonly (readonly [string, readonly string[]])[] =>
    recordOf(boardOf(parts, { asOf: day(asOf) }), id).relations.map(({ label, records }) => [
      label,
      records.map((record) => record.id),
    ])

  test.each([
    ['reply', [['answers', ['demand']]]],
    [
      'demand',
      [
        ['said at', ['feast']],
        ['answered by', ['reply']],
        ['figures stated in it', ['first']],
      ],
    ],
    ['feast', [['said at it', ['demand']]]],
    [
      'first',
      [
        ['stated in', ['demand']],
        ['replaced by', ['second']],
      ],
    ],
    ['second', [['replaces', ['first']]]],
  ])('of %s are seen from its end', (id, expected) => {
    expect(relationsOf(id)).toEqual(expected)
  })

  test('are only to records known by the day', () => {
    expect(relationsOf('demand', '2031-05-20')).toContainEqual(['answered by', ['late', 'reply']])
  })
})

describe('sources', () => {
  const sources = [
    { id: 'wire', title: 'A wire', publisher: 'Wire', reliability: 'B', url: 'https://wire.example/1' },
    { id: 'copy', title: 'A copy', publisher: 'Copy', origin: 'wire' },
    { id: 'hen', title: 'Hen', publisher: 'Hen', origin: 'egg' },
    { id: 'egg', title: 'Egg', publisher: 'Egg', origin: 'hen' },
  ]
  const sourcesOf = (...citations: object[]): RecordModel['sources'] => {
    const board = boardOf({ sources, events: [{ id: 'e', citations }] })
    return recordOf(board, 'e').sources
  }

  test('stand once each, with every place cited from them', () => {
    const { cards } = sourcesOf({ source: 'wire', locator: 'p. 1' }, { source: 'wire', credibility: 3, quote: 'cake' })
    expect(cards).toHaveLength(1)
    expect(cards[0]?.places).toEqual([
      { grade: { code: 'B', text: 'usually reliable' }, locator: 'p. 1' },
      { grade: { code: 'B3', text: 'usually reliable, possibly true' }, quote: 'cake' },
    ])
  })

  test('that repeat another are one origin with it', () => {
    const { cards, originCount } = sourcesOf({ source: 'wire' }, { source: 'copy' }, { source: 'gazette' })
    expect(originCount).toBe(2)
    expect(cards[1]?.origin?.id).toBe('wire')
  })

  test('that repeat each other are one origin too', () => {
    expect(sourcesOf({ source: 'hen' }, { source: 'egg' }).originCount).toBe(1)
  })
})

describe('the address of a source', () => {
  test.each([
    ['https://wire.example/1', true],
    ['HTTP://wire.example', true],
    ['javascript:alert(1)', false],
    ['data:text/html,hello', false],
    ['//wire.example', false],
    ['https://', false],
    ['page 3', false],
  ])('%s is a link: %s', (address, isLink) => {
    expect(webLink(address)).toBe(isLink ? address : undefined)
  })
})

describe('the thing in focus', () => {
  const late = { id: 'secret', title: 'The secret', date: '2031-05-20' }

  test('shows nothing of itself before it is known, only when it enters', () => {
    const board = boardOf({ events: [late] }, { focus: { type: 'event', id: 'secret' as EntryId } })
    expect(selectFocus(board)).toEqual({ type: 'not-yet', title: 'Not yet known', known: day('2031-05-20') })
  })

  test('is a source only when it was out or something rests on it', () => {
    const sources = [{ id: 'leak', title: 'The leak', publisher: 'Leaks', published: '2031-05-20' }]
    const events = [{ ...late, citations: [{ source: 'leak' }] }]
    const focus = { type: 'source', id: 'leak' as SourceId } as const
    expect(selectFocus(boardOf({ sources, events }, { focus }))?.type).toBe('not-yet')
    const later = selectFocus(boardOf({ sources, events }, { focus, asOf: day('2031-05-20') }))
    expect(later).toMatchObject({ type: 'source', title: 'The leak', records: [{ id: 'secret' }] })
  })

  test('is nothing where nothing is focused, or what is is not in the file', () => {
    expect(selectFocus(boardOf({}))).toBeUndefined()
    expect(selectFocus(boardOf({}, { focus: { type: 'place', id: 'gone' as EntryId } }))).toBeUndefined()
  })
})
