import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset'
import type { Visit } from '../../../src/domain/visit'
import { diffPrints, isNothingNew, selectVisitChanges } from '../../../src/view-model/select-visit-changes'
import {
  PRINT_MAKE,
  printOf,
  printsOf,
  SAME_VISIT_MS,
  visitBefore,
  visitOf,
  withVisit,
} from '../../../src/view-model/visit'
import { datasetOf, type DatasetParts } from '../../support/dataset-of'
import { boardOf, day } from './board-of'

function visitAt(startedAt: number, rest: Partial<Visit> = {}): Visit {
  return {
    startedAt,
    seenAt: startedAt,
    revision: '1',
    asOf: day('2031-05-10'),
    make: PRINT_MAKE,
    prints: new Map(),
    demands: new Map(),
    ...rest,
  }
}

const LATER = SAME_VISIT_MS + 1

describe('visits', () => {
  test('the first one has none before it', () => {
    expect(visitBefore(undefined, 0)).toBeUndefined()
    expect(visitBefore(withVisit(undefined, visitAt(0)), 0)).toBeUndefined()
  })

  test('one that comes after a while has the last one before it, before and after it is noted', () => {
    const first = withVisit(undefined, visitAt(0))
    expect(visitBefore(first, LATER)?.startedAt).toBe(0)
    expect(visitBefore(withVisit(first, visitAt(LATER)), LATER)?.startedAt).toBe(0)
  })

  test('a page opened anew at once goes on with the visit', () => {
    const first = withVisit(undefined, visitAt(0))
    const second = withVisit(first, visitAt(LATER))
    const reloaded = withVisit(second, visitAt(LATER + 1000))
    expect(reloaded.last.startedAt).toBe(LATER)
    expect(visitBefore(reloaded, LATER + 1000)?.startedAt).toBe(0)
  })

  test('a page that stays open for hours is one visit', () => {
    const first = withVisit(undefined, visitAt(0))
    const morning = withVisit(first, visitAt(LATER))
    const evening = withVisit(morning, { ...visitAt(LATER), seenAt: LATER * 10 })
    expect(visitBefore(evening, LATER)?.startedAt).toBe(0)
  })

  test('of one visit the furthest day counts, with what stood on it', () => {
    const far = visitAt(0, { demands: new Map([['pay', 'rejected']]) })
    const back = visitAt(0, { seenAt: 9, asOf: day('2031-05-02'), demands: new Map([['pay', 'open']]) })
    expect(withVisit({ last: far }, back).last).toMatchObject({ asOf: far.asOf, demands: far.demands, seenAt: 9 })
  })
})

describe('the fingerprint of a record', () => {
  const one = (event: object): number => {
    const [record] = datasetOf({ events: [{ id: 'row', ...event }] }).byKnown
    return record ? printOf(record) : 0
  }

  test('says whether anything in it differs, and nothing of its place in the file', () => {
    expect(one({ title: 'A row' })).toBe(one({ title: 'A row' }))
    expect(one({ title: 'A row' })).not.toBe(one({ title: 'A rot' }))
    const [, second] = datasetOf({ events: [{ id: 'first' }, { id: 'row', title: 'A row' }] }).byKnown
    expect(second && printOf(second)).toBe(one({ title: 'A row' }))
  })

  test('is what it was when readers’ browsers noted it: one that differs wants a new PRINT_MAKE', () => {
    expect([PRINT_MAKE, one({ title: 'A row', date: '2031-05' })]).toEqual([1, 2_363_294_689])
  })
})

const FERRY: DatasetParts = {
  actors: [{ id: 'north' }, { id: 'south' }],
  events: [
    { id: 'row', title: 'A row' },
    { id: 'fog', title: 'Fog', date: '2031-05-08' },
  ],
  statements: [
    { id: 'pay', form: 'demand', speaker: 'north', to: ['south'] },
    {
      id: 'no',
      form: 'rejection',
      speaker: 'south',
      date: '2031-05-08',
      relations: [{ type: 'answers', target: 'pay' }],
    },
  ],
}

const fileOf = (parts: DatasetParts, revision = '1'): Dataset => ({ ...datasetOf(parts), revision })

describe('since a visit', () => {
  const visit = (asOf: string, parts: DatasetParts = FERRY): Visit => {
    const board = boardOf(parts, { asOf: day(asOf) })
    return visitOf(board, board.dataset, 0, 0)
  }

  test('to the same edition on the same day nothing is new', () => {
    const board = boardOf(FERRY)
    const model = selectVisitChanges(board, board.dataset, visit('2031-05-10'))
    expect(model).toMatchObject({ edition: 'same', isComparable: true, knownSince: 0 })
    expect(isNothingNew(model)).toBe(true)
  })

  test('on an earlier day, what became known since is counted and a demand stands otherwise', () => {
    const board = boardOf(FERRY)
    const model = selectVisitChanges(board, board.dataset, visit('2031-05-05'))
    expect(model).toMatchObject({ edition: 'same', knownSince: 2, added: [], changed: [], removed: [] })
    expect(model.demands.map(({ demand, before, now }) => [demand.id, before, now.answer])).toEqual([
      ['pay', 'Open', 'rejected'],
    ])
    expect(isNothingNew(model)).toBe(false)
  })

  test('on a later day than the board’s, it says so and counts nothing', () => {
    const board = boardOf(FERRY, { asOf: day('2031-05-05') })
    const model = selectVisitChanges(board, board.dataset, visit('2031-05-10'))
    expect(model.knownSince).toBeUndefined()
    expect(model.demands).toEqual([])
  })

  test('another edition is told by its records, as far as the board’s day knows them', () => {
    const later: DatasetParts = {
      ...FERRY,
      events: [
        { id: 'row', title: 'A loud row' },
        { id: 'calm', title: 'Calm' },
        { id: 'storm', title: 'A storm', date: '2031-05-20' },
      ],
    }
    const board = boardOf(later)
    const model = selectVisitChanges(board, fileOf(later, '2'), visit('2031-05-10'))
    expect(model.edition).toBe('other-revision')
    expect(model.added.map(({ id }) => id)).toEqual(['calm'])
    expect(model.changed.map(({ id }) => id)).toEqual(['row'])
    expect(model.removed).toEqual(['fog'])
  })

  test('a file that changed under one revision is called so', () => {
    const later: DatasetParts = { ...FERRY, events: [{ id: 'row', title: 'A row' }] }
    const board = boardOf(later)
    expect(selectVisitChanges(board, board.dataset, visit('2031-05-10')).edition).toBe('changed-within')
  })

  test('fingerprints of another make are not compared', () => {
    const board = boardOf(FERRY)
    const model = selectVisitChanges(board, board.dataset, { ...visit('2031-05-10'), make: -1, prints: new Map() })
    expect(model).toMatchObject({ isComparable: false, added: [], changed: [], removed: [] })
  })

  test('every record, there or remembered, is in at most one list, and a file differs from itself in none', () => {
    const events = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title: fc.constantFrom('x', 'y') }),
      {
        selector: ({ id }) => id,
      },
    )
    fc.assert(
      fc.property(events, events, (before, after) => {
        const [old, now] = [datasetOf({ events: before }), datasetOf({ events: after })]
        const { added, changed, removed } = diffPrints(now, printsOf(old))
        const listed = [...added.map(({ id }) => id), ...changed.map(({ id }) => id), ...removed]
        expect(new Set(listed).size).toBe(listed.length)
        expect(diffPrints(now, printsOf(now))).toEqual({ added: [], changed: [], removed: [] })
      }),
      { numRuns: 40 },
    )
  })
})
