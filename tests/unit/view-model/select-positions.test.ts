import { describe, expect, test } from 'vitest'
import type { ActorId, TopicId } from '../../../src/domain/ids'
import {
  selectPositions,
  type LedgerModel,
  type LedgerRow,
  type ReplyLine,
} from '../../../src/view-model/select-positions'
import { boardOf, day } from './board-of'
import type { DatasetParts } from '../../support/dataset-of'

const ACTORS = [
  { id: 'north', shortName: 'North', kind: 'state' },
  { id: 'south', shortName: 'South', kind: 'state' },
  { id: 'west', shortName: 'West', kind: 'state' },
  { id: 'envoy', shortName: 'Envoy', kind: 'person', memberOf: ['north'] },
]
const TOPICS = [{ id: 'toll', label: 'Toll' }]

type Wire = Readonly<Record<string, unknown>>

const answers = (target: string): Wire => ({ relations: [{ type: 'answers', target }] })

function ledgerOf(
  statements: readonly Wire[],
  view: Parameters<typeof boardOf>[1] = {},
  parts: DatasetParts = {},
): LedgerModel {
  return selectPositions(boardOf({ actors: ACTORS, topics: TOPICS, statements, ...parts }, view))
}

const rowsOf = ({ groups }: LedgerModel): readonly LedgerRow[] => groups.flatMap(({ rows }) => rows)

/** `rejection South (rejection North)`. */
function told({ form, by, replies }: ReplyLine): string {
  return replies.length === 0 ? `${form} ${by}` : `${form} ${by} (${replies.map(told).join(', ')})`
}

const DEMAND = { id: 'demand', form: 'demand', speaker: 'north', to: ['south'], date: '2031-05-01' }

describe('the ledger', () => {
  test('tells each answer with its form and who gave it, oldest first, and what became of it', () => {
    const ledger = ledgerOf([
      DEMAND,
      { id: 'letter', form: 'reply', speaker: 'south', date: '2031-05-05', disclosed: false, ...answers('demand') },
      { id: 'no', form: 'rejection', speaker: 'south', coSpeakers: ['west'], date: '2031-05-02', ...answers('demand') },
      { id: 'instead', form: 'offer', speaker: 'south', date: '2031-05-03', ...answers('demand') },
      {
        id: 'never',
        form: 'rejection',
        speaker: 'envoy',
        onBehalfOf: 'north',
        date: '2031-05-04',
        ...answers('instead'),
      },
    ])
    const [row] = rowsOf(ledger)
    expect(row?.replies.map(told)).toEqual([
      'rejection South and West',
      'offer South (rejection Envoy for North)',
      'reply, content undisclosed South',
    ])
    expect(row?.status.answer).toBe('answered-undisclosed')
    expect(row?.isOpen).toBe(false)
  })

  test('names what stands to a demand in another way than as an answer', () => {
    const [row] = rowsOf(
      ledgerOf([DEMAND, { id: 'again', speaker: 'west', relations: [{ type: 'repeats', target: 'demand' }] }]),
    )
    expect(row?.replies.map(({ relation, by }) => `${by} ${relation}`)).toEqual(['West repeats'])
    expect(row?.status.answer).toBe('open')
  })

  test('counts what lies deeper than it tells, and ends where statements answer in a circle', () => {
    const chain = ['demand', 'a', 'b', 'c']
    const statements = chain.slice(1).map((id, index) => ({ id, speaker: 'south', ...answers(chain[index] ?? '') }))
    const [row] = rowsOf(ledgerOf([DEMAND, ...statements]))
    expect(row?.replies[0]?.replies[0]).toMatchObject({ statement: { id: 'b' }, replies: [], deeper: 1 })
    const [circle] = rowsOf(
      ledgerOf([
        { ...DEMAND, ...answers('a') },
        { id: 'a', speaker: 'south', ...answers('demand') },
      ]),
    )
    expect(circle?.replies.map(told)).toEqual(['remark South'])
  })

  test('lets nothing rest on a withdrawn answer', () => {
    const update = { known: '2031-05-06', withdrawn: true, citations: [{ source: 'gazette' }] }
    const statements = [
      DEMAND,
      { id: 'no', form: 'rejection', speaker: 'south', ...answers('demand'), updates: [update] },
    ]
    const [before] = rowsOf(ledgerOf(statements, { asOf: day('2031-05-05') }))
    expect(before?.replies.map(told)).toEqual(['rejection South'])
    const [after] = rowsOf(ledgerOf(statements))
    expect(after?.replies).toEqual([])
    expect(after?.status).toMatchObject({ answer: 'open', silentDays: 9 })
  })

  test('is grouped by who demands, a joint demand apart, whoever asked first coming first', () => {
    const ledger = ledgerOf([
      { id: 'late', form: 'request', speaker: 'west', date: '2031-05-04' },
      { id: 'joint', form: 'demand', speaker: 'north', coSpeakers: ['west'], date: '2031-05-03' },
      { ...DEMAND, date: '2031-05-02' },
      { id: 'for-it', form: 'demand', speaker: 'envoy', onBehalfOf: 'north', date: '2031-05-01' },
      { id: 'paper', form: 'request', date: '2031-05-05' },
    ])
    expect(ledger.groups.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Envoy, for North, asks', 1],
      ['North asks', 1],
      ['North and West ask', 1],
      ['West asks', 1],
      ['The Gazette of the day asks', 1],
    ])
  })

  test('puts those with a demand before those with requests alone', () => {
    const ledger = ledgerOf([{ id: 'plea', form: 'request', speaker: 'west', date: '2031-04-01' }, DEMAND])
    expect(ledger.groups.map(({ title }) => title)).toEqual(['North asks', 'West asks'])
  })

  test('does not take two speakers who are not named for one', () => {
    const unnamed = { form: 'request', attribution: 'an official' }
    const ledger = ledgerOf([
      { ...unnamed, id: 'one' },
      { ...unnamed, id: 'two', attribution: 'a diplomat' },
    ])
    expect(ledger.groups.map(({ title, rows }) => [title, ...rows.map(({ by }) => by)])).toEqual([
      ['Speakers who are not named ask', 'an official', 'a diplomat'],
    ])
  })

  test('has the longest silence first, then what moved last', () => {
    const demand = (id: string, date: string): Wire => ({ ...DEMAND, id, date })
    const ledger = ledgerOf([
      demand('answered-early', '2031-05-01'),
      demand('answered-late', '2031-05-01'),
      demand('silent-short', '2031-05-04'),
      demand('silent-long', '2031-05-02'),
      { id: 'r1', form: 'reply', speaker: 'south', date: '2031-05-02', ...answers('answered-early') },
      { id: 'r2', form: 'reply', speaker: 'south', date: '2031-05-03', ...answers('answered-late') },
    ])
    expect(rowsOf(ledger).map(({ demand: { id } }) => id)).toEqual([
      'silent-long',
      'silent-short',
      'answered-late',
      'answered-early',
    ])
    expect(ledger.openCount).toBe(2)
  })

  test('gives each of several who were asked a status and a silence of its own', () => {
    const both = { ...DEMAND, to: ['south', 'west'] }
    const no = { id: 'no', form: 'rejection', speaker: 'south', date: '2031-05-03', ...answers('demand') }
    const [mixed] = rowsOf(ledgerOf([both, no]))
    expect(mixed?.status.answer).toBe('mixed')
    expect(mixed?.isOpen).toBe(true)
    expect(mixed?.addressees.map(({ name, status: { answer, silentDays } }) => [name, answer, silentDays])).toEqual([
      ['South', 'rejected', undefined],
      ['West', 'open', 9],
    ])
    // A silence of all is told once.
    expect(rowsOf(ledgerOf([both]))[0]?.addressees).toEqual([])
  })

  test('is narrowed by filters and days in view, its statuses are not', () => {
    const statements = [
      { ...DEMAND, topics: ['toll'] },
      { ...DEMAND, id: 'other', date: '2031-05-04' },
      { id: 'no', form: 'rejection', speaker: 'south', date: '2031-05-06', ...answers('demand') },
    ]
    const filtered = ledgerOf(statements, { topics: ['toll' as TopicId] })
    expect(rowsOf(filtered).map(({ demand, status }) => [demand.id, status.answer])).toEqual([['demand', 'rejected']])
    expect(rowsOf(filtered)[0]?.replies.map(told)).toEqual(['rejection South'])
    expect([filtered.count, filtered.knownCount]).toEqual([1, 2])
    const windowed = ledgerOf(statements, { from: day('2031-05-03'), to: day('2031-05-05') })
    expect(rowsOf(windowed).map(({ demand }) => demand.id)).toEqual(['other'])
  })

  test('names the next date that concerns a demand, and counts the others', () => {
    const meeting = { status: 'scheduled', known: '2031-05-01', actors: ['north', 'south'] }
    const events = [
      { ...meeting, id: 'later', date: '2031-06-01' },
      { ...meeting, id: 'soon', date: '2031-05-14' },
    ]
    const [row] = rowsOf(ledgerOf([DEMAND], {}, { events }))
    expect(row?.next).toMatchObject({ event: { id: 'soon' }, because: 'both-sides', inDays: 4 })
    expect(row?.moreNext).toBe(1)
  })

  test('says why it is empty', () => {
    const reason = (statements: readonly Wire[], view: Parameters<typeof boardOf>[1]): string | undefined =>
      ledgerOf(statements, view).empty
    expect(reason([DEMAND], {})).toBeUndefined()
    expect(reason([{ id: 'word', speaker: 'north' }], {})).toBe('none-in-file')
    expect(reason([DEMAND], { asOf: day('2031-04-30') })).toBe('none-known')
    expect(reason([DEMAND], { actors: ['west' as ActorId] })).toBe('filtered')
    expect(reason([DEMAND], { from: day('2031-05-05') })).toBe('outside-window')
  })
})
