import { describe, expect, test } from 'vitest'
import { changesTable } from '../../../src/view-model/select-changes-table'
import { addedParts, selectChanges, type ChangesModel } from '../../../src/view-model/select-changes'
import type { ViewState } from '../../../src/view-model/view-state'
import type { DatasetParts } from '../../support/dataset-of'
import { boardOf, day } from './board-of'

const CITED = [{ source: 'gazette' }]

const FERRY: DatasetParts = {
  sources: [{ id: 'wire', title: 'The wire', publisher: 'Wire' }],
  actors: [{ id: 'north' }, { id: 'south' }],
  topics: [
    { id: 'fare', label: 'The fare' },
    { id: 'quay', label: 'The quay' },
  ],
  measures: [{ id: 'crew', label: 'Crew', unit: 'hands', definition: 'All hands' }],
  events: [
    { id: 'fair', title: 'A fair', date: '2031-05-08', known: '2031-05-01', topics: ['quay'] },
    {
      id: 'row',
      title: 'A row',
      date: '2031-05-02',
      summary: 'There was a row.',
      topics: ['quay'],
      updates: [
        {
          known: '2031-05-07',
          citations: [{ source: 'wire' }],
          summary: 'There was a loud row.',
          reason: 'A witness came.',
        },
      ],
    },
    { id: 'fog', title: 'Fog', date: '2031-05-07' },
    {
      id: 'ghost',
      title: 'A ghost',
      date: '2031-05-01',
      updates: [{ known: '2031-05-08', citations: CITED, withdrawn: true, reason: 'It was fog.' }],
    },
  ],
  statements: [
    { id: 'pay', form: 'demand', speaker: 'north', to: ['south'], text: 'Pay.', date: '2031-05-02', topics: ['fare'] },
    {
      id: 'no',
      form: 'rejection',
      speaker: 'south',
      text: 'No.',
      date: '2031-05-08',
      relations: [{ type: 'answers', target: 'pay' }],
      topics: ['fare'],
    },
  ],
  claims: [
    { id: 'nine', measure: 'crew', claimant: 'north', value: { exact: 9 }, date: '2031-05-02' },
    { id: 'ten', measure: 'crew', claimant: 'north', value: { moreThan: 10 }, date: '2031-05-07' },
  ],
  corrections: [
    { date: '2031-05-06', record: 'row', change: 'changed', reason: 'Told anew.' },
    { date: '2031-05-01', record: 'fog', change: 'added', reason: 'Too early to be listed.' },
  ],
}

const changesOf = (view: Partial<ViewState> = {}): ChangesModel =>
  selectChanges(boardOf(FERRY, { asOf2: day('2031-05-05'), ...view }))

describe('between 5 and 10 May', () => {
  test('each thing stands in its section', () => {
    const model = changesOf()
    expect(model.demands.moves.map(({ demand, before, now }) => [demand.id, before?.answer, now.answer])).toEqual([
      ['pay', 'open', 'rejected'],
    ])
    expect(model.figures.map(({ moves }) => moves.map(({ claim, earlier }) => [claim.id, earlier?.claim.id]))).toEqual([
      [['ten', 'nine']],
    ])
    expect(model.dates.map(({ record, outcome, fields }) => [record.id, outcome, fields])).toEqual([
      ['fair', 'occurred', []],
    ])
    expect(model.changed.map(({ record, steps }) => [record.id, steps])).toEqual([
      ['row', [{ known: day('2031-05-07'), reason: 'A witness came.' }]],
    ])
    expect(model.withdrawn.map(({ record, reason, isNew }) => [record.id, reason, isNew])).toEqual([
      ['ghost', 'It was fog.', false],
    ])
    expect(model.added.map((part) => part.records.map(({ id }) => id))).toEqual([['no'], ['ten', 'fog']])
    expect(model.corrections.map(({ correction }) => correction.reason)).toEqual(['Told anew.'])
    expect(model.empty).toBeUndefined()
  })

  test('a changed text is told as it was and as it is, and further sources as what came', () => {
    expect(changesOf().changed[0]?.fields).toEqual([
      { label: 'summary', before: 'There was a row.', after: 'There was a loud row.' },
      { label: 'sources, new', after: 'The wire' },
    ])
  })

  test('which of the two is the board’s makes no difference', () => {
    const there = changesOf()
    const back = changesOf({ asOf: day('2031-05-05'), asOf2: day('2031-05-10') })
    const ids = (model: ChangesModel): unknown => [
      model.added.map((part) => part.records.map(({ id }) => id)),
      model.changed.map(({ record }) => record.id),
      model.withdrawn.map(({ record }) => record.id),
      model.demands.moves.map(({ demand, now }) => [demand.id, now.answer]),
    ]
    expect(ids(back)).toEqual(ids(there))
  })

  test('filters narrow every section, and a status is still derived from everything', () => {
    const model = changesOf({ topics: ['fare' as never] })
    expect(model.demands.moves.map(({ now }) => now.answer)).toEqual(['rejected'])
    expect([model.addedCount, model.figureCount, model.dates.length, model.withdrawn.length]).toEqual([1, 0, 0, 0])
    expect(changesOf({ kinds: ['statement.demand'] }).demands.moves.map(({ now }) => now.answer)).toEqual(['rejected'])
  })

  test('why nothing is listed is told apart', () => {
    expect(changesOf({ asOf2: day('2031-05-10') }).empty).toBe('same-day')
    expect(changesOf({ asOf: day('2031-05-20'), asOf2: day('2031-05-12') }).empty).toBe('nothing')
    expect(changesOf({ search: 'no such word' }).empty).toBe('filtered')
  })
})

test('a day on which much came is drawn in parts, and no record is lost', () => {
  const { records } = boardOf({
    events: Array.from({ length: 120 }, (_, index) => ({ id: `e-${index}` })),
  }).dataset
  const parts = addedParts([{ day: day('2031-05-01'), records: [...records.values()] }])
  expect(parts.map((part) => [part.first, part.records.length])).toEqual([
    [0, 50],
    [50, 50],
    [100, 20],
  ])
})

test('the table has a row for everything that is on screen, in its order', () => {
  const board = boardOf(FERRY, { asOf2: day('2031-05-05') })
  const { name, columns, rows } = changesTable(selectChanges(board), board.dataset)
  expect(name).toBe('changes')
  expect(rows.every((row) => row.length === columns.length)).toBe(true)
  expect(rows.map((row) => row.map((cell) => cell ?? '').join('|'))).toEqual([
    'position|pay|demand|The north: Pay.||Open, no answer for 3 days|Rejected, 8 May 2031|2031-05-02|',
    'figure|ten|observed figure|The north: >\u202F10 hands|Crew|9|>\u202F10|2031-05-07|',
    'date came due|fair|meeting|A fair|||came to pass|2031-05-01|',
    'changed|row|meeting|A row|summary|There was a row.|There was a loud row.|2031-05-07|A witness came.',
    'changed|row|meeting|A row|sources, new||The wire|2031-05-07|A witness came.',
    'withdrawn|ghost|meeting|A ghost||||2031-05-08|It was fog.',
    'added|no|rejection|The south: No.||||2031-05-08|',
    'added|ten|observed figure|The north: >\u202F10 hands||||2031-05-07|',
    'added|fog|meeting|Fog||||2031-05-07|',
    'correction|row|meeting|A row|||changed|2031-05-06|Told anew.',
  ])
})
