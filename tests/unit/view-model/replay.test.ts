// The negotiation of the shipped datasets, day by day: what stood where, read from the records by hand.
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../../src/base/day'
import type { EntryId, StatementId } from '../../../src/domain/ids'
import { formatDay } from '../../../src/view-model/format-day'
import { selectExchange } from '../../../src/view-model/select-exchange'
import { selectPositions, type LedgerRow, type ReplyLine } from '../../../src/view-model/select-positions'
import { day } from './board-of'
import { boardOn, shippedDataset } from './shipped-board'

const STANDOFF = shippedDataset('standoff-2022-01-28.json')
const BUILD_UP = shippedDataset('build-up-2021-2022.json')

/** Each demand with its state: `open 9` after nine days of silence. */
function statesOn(asOf: string, dataset = BUILD_UP): Readonly<Record<string, string>> {
  const { groups } = selectPositions(boardOn(dataset, { asOf: day(asOf) }))
  return Object.fromEntries(groups.flatMap(({ rows }) => rows.map((row) => [row.demand.id, stateOf(row)])))
}

function stateOf({ status: { answer, silentDays } }: LedgerRow): string {
  return silentDays === undefined ? answer : `${answer} ${silentDays}`
}

/** The seven demands of the two draft treaties that Russia published on 17 December 2021. */
const DRAFTS = [
  'demand-no-nato-for-ukraine',
  'demand-no-nato-activity',
  'demand-1997-line',
  'demand-no-us-bases',
  'demand-nuclear-weapons-home',
  'demand-out-of-strike-range',
  'demand-missiles-hotline',
] as const

const LATER = ['demand-written-answers', 'demand-out-of-bulgaria-romania'] as const

const all = (demands: readonly string[], state: string): Readonly<Record<string, string>> =>
  Object.fromEntries(demands.map((demand) => [demand, state]))

describe('the build-up, replayed from 15 December 2021 to 24 February 2022', () => {
  test.each<[day: string, what: string, states: Readonly<Record<string, string>>]>([
    // The drafts were handed over on the 15th; what they ask for is public only on the 17th.
    ['2021-12-15', 'nothing is demanded that is known', {}],
    ['2021-12-16', 'still nothing', {}],
    ['2021-12-17', 'Russia publishes two drafts: seven demands, nobody has answered yet', all(DRAFTS, 'open 0')],
    ['2021-12-26', 'nine days of silence on all seven', all(DRAFTS, 'open 9')],
    // 'Some Russian proposals' does not say which: it answers none of the seven.
    ['2022-01-10', 'some proposals are called non-starters; no demand is answered by that', all(DRAFTS, 'open 24')],
    ['2022-01-20', 'the day before the ministers meet', all(DRAFTS, 'open 34')],
    [
      '2022-01-21',
      'Russia asks for written answers, and for foreign forces to leave Bulgaria and Romania',
      { ...all(DRAFTS, 'open 35'), ...all(LATER, 'open 0') },
    ],
    ['2022-01-25', 'the day before the answers', { ...all(DRAFTS, 'open 39'), ...all(LATER, 'open 4') }],
    [
      '2022-01-26',
      'after a rejection and an offer the two written replies come, both confidential',
      all([...DRAFTS, ...LATER], 'answered-undisclosed'),
    ],
    [
      '2022-01-27',
      'the US asks China to use its influence',
      { ...all([...DRAFTS, ...LATER], 'answered-undisclosed'), 'us-urges-china': 'open 0' },
    ],
    [
      '2022-02-01',
      'the last day on which the replies are confidential',
      { ...all([...DRAFTS, ...LATER], 'answered-undisclosed'), 'us-urges-china': 'open 5' },
    ],
    [
      '2022-02-02',
      'El País publishes both replies: answered, and the content is known',
      { ...all([...DRAFTS, ...LATER], 'answered'), 'us-urges-china': 'open 6' },
    ],
    [
      '2022-02-17',
      'Russia reacts to the US reply: that answers the reply, and no demand anew',
      { ...all([...DRAFTS, ...LATER], 'answered'), 'us-urges-china': 'open 21' },
    ],
    [
      '2022-02-24',
      'the record closes with one request that nobody answered',
      { ...all([...DRAFTS, ...LATER], 'answered'), 'us-urges-china': 'open 28' },
    ],
  ])('on %s %s', (asOf, _, states) => {
    expect(statesOn(asOf)).toEqual(states)
  })

  test('no state changes on any other day', () => {
    const answersOn = (asOf: Day): string => {
      const { groups } = selectPositions(boardOn(BUILD_UP, { asOf }))
      const rows = groups.flatMap((group) => group.rows).toSorted((a, b) => a.demand.order - b.demand.order)
      return rows.map(({ demand, status }) => `${demand.id} ${status.answer}`).join()
    }
    const days = Array.from({ length: day('2022-02-24') - day('2021-12-15') }, (_, step) =>
      addDays(day('2021-12-16'), step),
    )
    const changes = days.filter((asOf) => answersOn(asOf) !== answersOn(addDays(asOf, -1)))
    expect(changes.map(formatDay)).toEqual(['17 Dec 2021', '21 Jan 2022', '26 Jan 2022', '27 Jan 2022', '2 Feb 2022'])
  })

  test('a demand to two is told for each of the two', () => {
    const { groups } = selectPositions(boardOn(BUILD_UP, { asOf: day('2022-01-26') }))
    const row = groups
      .flatMap(({ rows }) => rows)
      .find(({ demand }) => demand.id === ('demand-out-of-strike-range' as string))
    expect(row?.addressees.map(({ name, status }) => `${name} ${status.answer}`)).toEqual([
      'US answered-undisclosed',
      'NATO answered-undisclosed',
    ])
  })

  test('the next date is the Security Council for what Russia asks of the US, until it has met', () => {
    const nextOn = (asOf: string): string | undefined => {
      const { groups } = selectPositions(boardOn(BUILD_UP, { asOf: day(asOf) }))
      return groups.flatMap(({ rows }) => rows).find(({ demand }) => demand.id === ('demand-no-us-bases' as string))
        ?.next?.event.id
    }
    expect(nextOn('2022-01-26')).toBeUndefined()
    expect(nextOn('2022-01-27')).toBe('unsc-open-meeting')
    expect(nextOn('2022-01-30')).toBe('unsc-open-meeting')
    expect(nextOn('2022-01-31')).toBeUndefined()
  })
})

describe('the standoff, as the record closed on 28 January 2022', () => {
  const told = ({ form, by, replies }: ReplyLine): string =>
    replies.length === 0 ? `${form}, ${by}` : `${form}, ${by} (${replies.map(told).join('; ')})`

  test.each(['demand-no-nato-for-ukraine', 'demand-1997-line'])(
    '%s is answered, content undisclosed, after a rejection and a counter-offer that was itself rejected',
    (id) => {
      const { groups } = selectPositions(boardOn(STANDOFF))
      const row = groups.flatMap(({ rows }) => rows).find(({ demand }) => String(demand.id) === id)
      expect(row?.status.answer).toBe('answered-undisclosed')
      expect(row?.replies.map(told)).toEqual([
        'rejection, NATO and US',
        'offer, NATO and US (rejection, Russia)',
        'reply, content undisclosed, US',
        'reply, content undisclosed, NATO',
      ])
    },
  )

  test.each(['demand-no-nato-for-ukraine', 'demand-1997-line'])(
    'opening %s shows S08, S09, S10, S12 and S13 in order, each on its side and with its source',
    (id) => {
      const model = selectExchange(boardOn(STANDOFF, { thread: id as StatementId }))
      if (model?.type !== 'exchange') throw new Error('no exchange')
      expect(model.sides).toEqual({ asking: 'Russia', answering: 'NATO and US' })
      expect(model.entries.map(({ statement, side }) => [statement.id, side])).toEqual([
        [id, 'asking'],
        ['demands-called-non-starters', 'answering'],
        ['offer-of-dialogue', 'answering'],
        ['offer-called-unacceptable', 'asking'],
        ['us-written-reply', 'answering'],
        ['nato-written-reply', 'answering'],
      ])
      for (const { publishers, sourceCount } of model.entries) {
        expect(publishers).not.toBe('')
        expect(sourceCount).toBeGreaterThan(0)
      }
      expect(model.entries[2]?.status).toMatchObject({ answer: 'rejected' })
    },
  )

  test('on the 25th nothing of it is known yet, and the link says when it will be', () => {
    const model = selectExchange(
      boardOn(STANDOFF, { thread: 'demand-1997-line' as StatementId, asOf: day('2022-01-25') }),
    )
    expect(model).toEqual({ type: 'not-yet', known: STANDOFF.records.get('demand-1997-line' as EntryId)?.known })
  })
})
