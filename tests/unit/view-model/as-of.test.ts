import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDay, type Day } from '../../../src/base/day'
import type { Dataset } from '../../../src/domain/dataset'
import type { EntryId } from '../../../src/domain/ids'
import { ingest } from '../../../src/ingest/ingest'
import { knowledgeAsOf, type Knowledge } from '../../../src/view-model/as-of'
import { placeOfAsOf } from '../../../src/view-model/board'
import { datasetOf } from '../../support/dataset-of'

const on = (iso: string): Day => {
  const day = parseDay(iso)
  if (day === undefined) throw new Error(iso)
  return day
}

const idsOf = ({ events, statements, claims }: Knowledge): readonly string[] => [
  ...events.map(({ id }) => id),
  ...statements.map(({ id }) => id),
  ...claims.map(({ id }) => id),
]

function shipped(name: string): Dataset {
  const ingested = ingest(readFileSync(`public/data/${name}.json`, 'utf8'))
  if (!ingested.ok) throw new Error(name)
  return ingested.dataset
}

describe('a board as of a day', () => {
  const dataset = datasetOf({
    events: [
      { id: 'talks', date: '2031-05-08', known: '2031-05-03', status: 'scheduled' },
      { id: 'early', date: '2031-05-01' },
      { id: 'late', date: '2031-05-01', known: '2031-05-06' },
      { id: 'promised', date: '2031-05-09', known: '2031-05-02' },
    ],
  })

  test.each([
    ['2031-04-30', []],
    ['2031-05-01', ['early']],
    ['2031-05-02', ['early', 'promised']],
    ['2031-05-03', ['talks', 'early', 'promised']],
    ['2031-05-06', ['talks', 'early', 'late', 'promised']],
  ])('holds on %s exactly what was known by then, in file order', (day, expected) => {
    expect(idsOf(knowledgeAsOf(dataset, on(day)))).toEqual(expected)
  })

  test('shows an event that lies ahead as scheduled, and as occurred once its day has come', () => {
    const statusOn = (day: string) => knowledgeAsOf(dataset, on(day)).events.find(({ id }) => id === 'promised')?.status
    expect(statusOn('2031-05-08')).toBe('scheduled')
    expect(statusOn('2031-05-09')).toBe('occurred')
  })

  test('leaves what was scheduled as scheduled when no word came that it happened', () => {
    expect(knowledgeAsOf(dataset, on('2031-06-01')).events.find(({ id }) => id === 'talks')?.status).toBe('scheduled')
  })

  test('does not take a day that may lie before the as-of for a day ahead of it', () => {
    const open = datasetOf({ events: [{ id: 'open', date: '../2031-05-08', known: '2031-05-02' }] })
    expect(knowledgeAsOf(open, on('2031-05-03')).events[0]?.status).toBe('occurred')
  })
})

describe('updates', () => {
  const cite = [{ source: 'gazette' }]
  const dataset = datasetOf({
    events: [
      {
        id: 'talks',
        date: '2031-05',
        known: '2031-05-01',
        status: 'scheduled',
        updates: [
          { known: '2031-05-07', citations: cite, status: 'occurred', summary: 'They met.' },
          { known: '2031-05-04', citations: cite, date: '2031-05-06' },
        ],
      },
    ],
    statements: [
      {
        id: 'letter',
        form: 'reply',
        disclosed: false,
        updates: [{ known: '2031-05-05', citations: cite, disclosed: true }],
      },
    ],
    measures: [{ id: 'boats', label: 'Boats', unit: 'boats', definition: 'Boats afloat.' }],
    claims: [
      {
        id: 'nine',
        measure: 'boats',
        value: { exact: 9 },
        updates: [{ known: '2031-05-04', citations: cite, withdrawn: true, reason: 'Miscounted.' }],
      },
    ],
  })

  test('are applied in order of their days, whatever their order in the file', () => {
    const talks = (day: string) => knowledgeAsOf(dataset, on(day)).events[0]
    expect([talks('2031-05-03')?.date.text, talks('2031-05-03')?.status]).toEqual(['2031-05', 'scheduled'])
    expect([talks('2031-05-04')?.date.text, talks('2031-05-04')?.status]).toEqual(['2031-05-06', 'scheduled'])
    expect([talks('2031-05-07')?.status, talks('2031-05-07')?.summary]).toEqual(['occurred', 'They met.'])
    expect(talks('2031-05-07')?.citations).toHaveLength(3)
  })

  test('open a confidential text on the day of the leak and not before', () => {
    expect(knowledgeAsOf(dataset, on('2031-05-04')).statements[0]?.disclosed).toBe(false)
    expect(knowledgeAsOf(dataset, on('2031-05-05')).statements[0]?.disclosed).toBe(true)
  })

  test('withdraw a claim: nothing rests on it, and it can still be found as withdrawn', () => {
    const after = knowledgeAsOf(dataset, on('2031-05-04'))
    expect(after.claims).toEqual([])
    expect(after.byId.get('nine' as EntryId)?.withdrawn).toEqual({ known: on('2031-05-04'), reason: 'Miscounted.' })
    expect(knowledgeAsOf(dataset, on('2031-05-03')).claims).toHaveLength(1)
  })
})

describe('knowledge over time', () => {
  const dataset = shipped('build-up-2021-2022')

  test('only grows: what is known on a day is known on every later day', () => {
    const day = fc.integer({ min: dataset.span.from - 10, max: dataset.span.to + 10 })
    fc.assert(
      fc.property(day, fc.nat(60), (from, later) => {
        const before = knowledgeAsOf(dataset, from as Day)
        const after = knowledgeAsOf(dataset, (from + later) as Day)
        for (const id of before.byId.keys()) expect(after.byId.has(id)).toBe(true)
      }),
    )
  })

  test('is the naive scan: every record with `known` on or before the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: dataset.span.from, max: dataset.span.to }), (day) => {
        const naive = [...dataset.records.values()].filter(({ known }) => known <= day).map(({ id }) => id)
        expect(new Set(knowledgeAsOf(dataset, day as Day).byId.keys())).toEqual(new Set(naive))
      }),
    )
  })

  test('of 4 December 2021 holds neither a claim nor a reply of January', () => {
    const { byId } = knowledgeAsOf(dataset, on('2021-12-04'))
    for (const record of byId.values()) {
      expect(record.known).toBeLessThanOrEqual(on('2021-12-04'))
      expect(record.type === 'statement' && record.form === 'reply').toBe(false)
    }
  })

  test('of 1 February 2022 has the written replies undisclosed, of 3 February disclosed by the leak', () => {
    const replies = (day: string) =>
      knowledgeAsOf(dataset, on(day)).statements.filter(
        ({ form, known }) => form === 'reply' && known === on('2022-01-26'),
      )
    expect(replies('2022-02-01').map(({ disclosed }) => disclosed)).toEqual([false, false])
    expect(replies('2022-02-03').map(({ disclosed }) => disclosed)).toEqual([true, true])
  })
})

test('the board knows when its as-of lies outside the record', () => {
  const dataset = datasetOf({ asOf: '2031-05-10', events: [{ id: 'one', date: '2031-05-02' }] })
  expect(placeOfAsOf(dataset, on('2031-05-01'))).toBe('before-record')
  expect(placeOfAsOf(dataset, on('2031-05-02'))).toBe('within')
  expect(placeOfAsOf(dataset, on('2031-05-10'))).toBe('within')
  expect(placeOfAsOf(dataset, on('2031-05-11'))).toBe('after-record')
  expect(placeOfAsOf(datasetOf({}), on('2031-05-11'))).toBe('empty-record')
})
