// Every shortcut through a million rows must say what going through all of them says.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderByDay } from '../../../src/base/day-order'
import type { Day } from '../../../src/base/day'
import { EVENT_KINDS } from '../../../src/domain/vocabulary'
import { begunAfter, countsOf, countTouching, endedBefore } from '../../../src/view-model/day-counts'
import type { Filters } from '../../../src/view-model/filters'
import { crowdWithRows } from '../../../src/view-model/log-crowd'
import { countsById, logFacetsAsOf } from '../../../src/view-model/log-facets'
import { knownBetween, knownRows, rowsByDay, rowsInTime } from '../../../src/view-model/log-known'
import type { LanePlan } from '../../../src/view-model/lane-of-row'
import { rowsOfLane } from '../../../src/view-model/lane-rows'
import { laneRowsIndex, laneTalliesAhead, laneTalliesAsOf } from '../../../src/view-model/log-lanes'
import { isShownRow, selectRows, type LogSelection } from '../../../src/view-model/log-selection'
import { shownRowsAsOf } from '../../../src/view-model/log-shown'
import { datasetOf } from '../../support/dataset-of'
import { logRowsOf, logStateOf, NAMES, type PlainRow } from '../../support/log-rows-of'

const SPAN = { from: 0 as Day, to: 60 as Day }

const row: fc.Arbitrary<PlainRow> = fc
  .record({
    from: fc.integer({ min: 0, max: 50 }),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })),
    lag: fc.oneof(fc.constant(0), fc.integer({ min: -12, max: 12 })),
    kind: fc.integer({ min: 0, max: EVENT_KINDS.length - 1 }),
    actors: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
    topics: fc.uniqueArray(fc.integer({ min: 3, max: 4 }), { maxLength: 2 }),
    source: fc.integer({ min: 5, max: 6 }),
  })
  .map(({ from, length, lag, kind, actors, topics, source }) => {
    const to = from + length
    return { from, to, known: to + lag, kind, tags: [...actors, ...topics, source] }
  })

const NONE: Filters = { actors: [], topics: [], sources: [], kinds: [], search: '' }

const filters: fc.Arbitrary<Filters> = fc
  .record({
    actors: fc.subarray(['north', 'south', 'east']),
    topics: fc.subarray(['water', 'grain']),
    sources: fc.subarray(['gazette', 'herald']),
    kinds: fc.subarray(EVENT_KINDS.map((kind) => `event.${kind}` as const)),
  })
  .map((chosen) => ({ ...NONE, ...chosen }) as unknown as Filters)

/** The naive answer: does a row pass these filters? */
function passes({ tags, kind }: PlainRow, { actors, topics, sources, kinds }: Filters): boolean {
  const ids = tags.map((tag) => NAMES.tags[tag] as string)
  const meets = (wanted: readonly string[]): boolean => wanted.length === 0 || wanted.some((id) => ids.includes(id))
  const ofKind = `event.${EVENT_KINDS[kind] ?? ''}`
  return meets(actors) && meets(topics) && meets(sources) && (kinds.length === 0 || kinds.some((k) => k === ofKind))
}

/** Lanes by actor: each of the three their own, a last one for rows that name none. */
const BY_ACTOR: LanePlan = {
  key: 'actor',
  laneCount: 4,
  laneOfTag: Int16Array.from([0, 1, 2, -1, -1, -1, -1]),
  otherwise: 3,
}
const BY_KIND: LanePlan = {
  key: 'kind',
  laneCount: 2,
  laneOfKind: Int8Array.from(EVENT_KINDS, (kind) => (kind === 'attack' ? 0 : kind === 'other' ? -1 : 1)),
  otherwise: -1,
}

function lanesOf({ tags, kind }: PlainRow, plan: LanePlan): readonly number[] {
  if (plan === BY_KIND) return EVENT_KINDS[kind] === 'attack' ? [0] : EVENT_KINDS[kind] === 'other' ? [] : [1]
  const named = tags.filter((tag) => tag < 3)
  return named.length === 0 ? [3] : named
}

const rows = fc.array(row, { maxLength: 40 })
const day = fc.integer({ min: -3, max: 70 })

describe('rows of logs', () => {
  it('stand in order of their day, those of one day as they came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3_000_000, max: 3_000_000 })), fc.boolean(), (days, isNarrow) => {
        const values = Int32Array.from(isNarrow ? days.map((value) => value % 50) : days)
        const expected = [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
        expect([...orderByDay(values, values.length)]).toEqual(expected)
      }),
    )
  })

  it('pass the filters that records would pass', () => {
    fc.assert(
      fc.property(rows, filters, (plain, chosen) => {
        const selection = selectRows(logRowsOf(plain), chosen, undefined)
        expect(plain.map((_, index) => isShownRow(selection, index))).toEqual(plain.map((one) => passes(one, chosen)))
      }),
    )
  })

  it('show only what a search has found so far, and nothing before it has answered', () => {
    const log = logRowsOf([
      { from: 1, to: 1, known: 1, kind: 0, tags: [5] },
      { from: 2, to: 2, known: 2, kind: 0, tags: [5] },
    ])
    const searching = { ...NONE, search: 'ford' }
    const found = { text: 'ford', hits: Uint8Array.of(0, 1), count: 1, searched: 2, isDone: true, isCutShort: false }
    const shown = (selection: LogSelection): readonly number[] => [0, 1].filter((at) => isShownRow(selection, at))
    expect(shown(selectRows(log, searching, undefined))).toEqual([])
    expect(shown(selectRows(log, searching, found))).toEqual([1])
  })

  it('are the same selection for the same rows and filters, so that what is made of it is kept', () => {
    const log = logRowsOf([])
    expect(selectRows(log, { ...NONE, actors: [] }, undefined)).toBe(selectRows(log, NONE, undefined))
  })

  it('are told apart by the step of the as-of that brings or takes them', () => {
    fc.assert(
      fc.property(rows, day, day, (plain, before, after) => {
        const { rows: between, by } = knownBetween(logRowsOf(plain), before, after)
        const [low, high] = [Math.min(before, after), Math.max(before, after)]
        const expected = [...plain.keys()].filter((at) => {
          const known = plain[at]?.known ?? 0
          return known > low && known <= high
        })
        expect([...between].toSorted((a, b) => a - b)).toEqual(expected)
        expect(by).toBe(after > before ? 1 : -1)
      }),
    )
  })

  it('are counted by the day on which they became known', () => {
    fc.assert(
      fc.property(rows, day, (plain, asOf) => {
        const log = logRowsOf(plain)
        expect(knownRows(log, asOf)).toBe(plain.filter(({ known }) => known <= asOf).length)
        expect(rowsByDay(log).get(asOf as Day) ?? 0).toBe(plain.filter(({ known }) => known === asOf).length)
      }),
    )
  })
})

describe('facets of rows', () => {
  it('count each value given the other filters, on every step of the as-of', () => {
    fc.assert(
      fc.property(rows, filters, fc.array(day, { minLength: 1, maxLength: 5 }), (plain, chosen, days) => {
        const selection = selectRows(logRowsOf(plain), chosen, undefined)
        for (const asOf of days) {
          const facets = logFacetsAsOf(selection, asOf)
          const known = plain.filter((one) => one.known <= asOf)
          const shown = known.filter((one) => passes(one, chosen))
          const ofAll = shownRowsAsOf(selection, asOf)
          expect(ofAll.total).toBe(shown.length)
          expect([...ofAll.kinds]).toEqual(EVENT_KINDS.map((_, at) => shown.filter(({ kind }) => kind === at).length))
          expect([...facets.shownTags]).toEqual(
            NAMES.tags.map((_, at) => shown.filter(({ tags }) => tags.includes(at)).length),
          )
          const counts = countsById(selection, facets)
          const without = { ...chosen, actors: [] }
          const north = known.filter((one) => passes(one, without) && one.tags.includes(0)).length
          expect(counts.get('north') ?? 0).toBe(north)
          const herald = known.filter((one) => passes(one, { ...chosen, sources: [] }) && one.tags.includes(6)).length
          expect(counts.get('herald') ?? 0).toBe(herald)
          const attack = EVENT_KINDS.indexOf('attack')
          const attacks = known.filter((one) => passes(one, { ...chosen, kinds: [] }) && one.kind === attack).length
          expect(counts.get('event.attack') ?? 0).toBe(attacks)
        }
      }),
    )
  })
})

describe('lanes of rows', () => {
  it.each([
    ['actor', BY_ACTOR],
    ['kind', BY_KIND],
  ])('by %s hold each row that is shown, in order of its first day', (_, plan) => {
    fc.assert(
      fc.property(rows, filters, (plain, chosen) => {
        const index = laneRowsIndex(selectRows(logRowsOf(plain), chosen, undefined), plan, SPAN)
        const expected = Array.from({ length: plan.laneCount }, (_unused, lane) =>
          [...plain.keys()]
            .filter((at) => plain[at] && passes(plain[at], chosen) && lanesOf(plain[at], plan).includes(lane))
            .toSorted((a, b) => (plain[a]?.from ?? 0) - (plain[b]?.from ?? 0) || a - b),
        )
        expect(expected.map((_unused, lane) => [...rowsOfLane(index, lane)])).toEqual(expected)
      }),
    )
  })

  it('count what touches any days, on every step of the as-of and however often the rows grew', () => {
    fc.assert(
      fc.property(
        rows,
        filters,
        fc.array(day, { minLength: 1, maxLength: 4 }),
        fc.tuple(day, day),
        (plain, chosen, days, [a, b]) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)]
          const index = laneRowsIndex(selectRows(logRowsOf(plain), chosen, undefined), BY_ACTOR, SPAN)
          for (const asOf of days) {
            const counts = laneTalliesAsOf(index, asOf).lanes.map(countsOf)
            for (const [lane, counted] of counts.entries()) {
              const own = plain.filter(
                (one) => one.known <= asOf && passes(one, chosen) && lanesOf(one, BY_ACTOR).includes(lane),
              )
              expect(countTouching(counted, from, to)).toBe(
                own.filter((one) => one.from <= to && one.to >= from).length,
              )
              expect(endedBefore(counted, from)).toBe(own.filter((one) => one.to < from).length)
              expect(begunAfter(counted, to)).toBe(own.filter((one) => one.from > to).length)
            }
          }
        },
      ),
    )
  })

  it('are counted on from where they stood while rows are still read', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.nat(), fc.boolean(), (plain, cut, isSorted) => {
        // One dataset's names are one object for as long as its logs are read.
        const names = { ...NAMES }
        const inTime = isSorted ? plain.toSorted((a, b) => a.from - b.from) : plain
        const first = logRowsOf(inTime.slice(0, cut % plain.length), names)
        const begun = laneRowsIndex(selectRows(first, NONE, undefined), BY_ACTOR, SPAN)
        laneTalliesAsOf(begun, 40)
        rowsOfLane(begun, 3)
        logFacetsAsOf(selectRows(first, NONE, undefined), 40)
        shownRowsAsOf(selectRows(first, NONE, undefined), 40)
        const whole = selectRows(logRowsOf(inTime, names), NONE, undefined)
        const fresh = selectRows(logRowsOf(inTime, { ...NAMES }), NONE, undefined)
        const talliesOf = (selection: typeof whole) => laneTalliesAsOf(laneRowsIndex(selection, BY_ACTOR, SPAN), 40)
        const othersOf = (selection: typeof whole) => rowsOfLane(laneRowsIndex(selection, BY_ACTOR, SPAN), 3)
        expect(talliesOf(whole)).toEqual(talliesOf(fresh))
        expect([...othersOf(whole)]).toEqual([...othersOf(fresh)])
        expect(logFacetsAsOf(whole, 40)).toEqual(logFacetsAsOf(fresh, 40))
        expect(shownRowsAsOf(whole, 40)).toEqual(shownRowsAsOf(fresh, 40))
      }),
    )
  })

  it('know what was announced and has not come', () => {
    fc.assert(
      fc.property(rows, day, (plain, asOf) => {
        const index = laneRowsIndex(selectRows(logRowsOf(plain), NONE, undefined), BY_KIND, SPAN)
        const ahead = laneTalliesAhead(index, asOf)
        const expected = plain.filter((one) => one.known <= asOf && one.from > asOf).length
        expect(ahead ? countsOf(ahead.all).total : 0).toBe(expected)
      }),
    )
  })
})

describe('a lane with rows', () => {
  const dataset = datasetOf({ asOf: '1970-02-10' })

  it('lists in order of time what touches the days, from any place on', () => {
    fc.assert(
      fc.property(rows, fc.tuple(day, day), day, fc.tuple(fc.nat(45), fc.nat(45)), (plain, [a, b], asOf, [c, d]) => {
        const days = { from: Math.min(a, b) as Day, to: Math.max(a, b) as Day }
        const log = logRowsOf(plain)
        const selection = selectRows(log, NONE, undefined)
        const tallies = laneTalliesAsOf(laneRowsIndex(selection, BY_ACTOR, SPAN), asOf)
        const crowd = crowdWithRows([], {
          state: logStateOf(log),
          dataset,
          asOf: asOf as Day,
          selection,
          rows: () => rowsInTime(log),
          tallied: tallies.all,
          ahead: undefined,
        })
        const order = rowsInTime(log)
        const expected = plain
          .map((_row, position) => order.at(position))
          .filter((at) => {
            const one = plain[at]
            return one !== undefined && one.known <= asOf && one.from <= days.to && one.to >= days.from
          })
        const sequence = crowd.sequence(days)
        const [start, end] = [Math.min(c, d), Math.max(c, d)]
        expect(sequence.length).toBe(expected.length)
        expect(sequence.slice(start, end).map((item) => item.row)).toEqual(expected.slice(start, end))
        expect(crowd.between(days, 1000)?.map((item) => item.row)).toEqual(expected)
        if (expected.length > 0) expect(crowd.between(days, expected.length - 1)).toBeUndefined()
      }),
    )
  })
})
