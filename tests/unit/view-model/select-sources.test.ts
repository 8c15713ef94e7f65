import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActorId } from '../../../src/domain/ids'
import { openSourceOf } from '../../../src/view-model/select-open-source'
import { GRADE_COLUMNS } from '../../../src/view-model/select-source-grades'
import { selectSourceRests } from '../../../src/view-model/select-source-rests'
import { selectSources, type SourceRow, type SourcesModel } from '../../../src/view-model/select-sources'
import { gapsTable, sourcesTable } from '../../../src/view-model/select-sources-table'
import type { SourceOrder } from '../../../src/view-model/view-state'
import type { DatasetParts } from '../../support/dataset-of'
import { boardOf, day } from './board-of'

type Wire = Readonly<Record<string, unknown>>

const source = (id: string, more: Wire = {}): Wire => ({ id, title: `On ${id}`, publisher: `The ${id}`, ...more })
const cited = (...ids: readonly string[]): Wire => ({ citations: ids.map((id) => ({ source: id })) })

const rowsOf = ({ groups }: SourcesModel): readonly SourceRow[] => groups.flatMap(({ rows }) => rows)
const idsOf = (model: SourcesModel): readonly string[] => rowsOf(model).map(({ card }) => card.source.id)
const rowOf = (model: SourcesModel, id: string): SourceRow | undefined =>
  rowsOf(model).find(({ card }) => card.source.id === id)

/** The gazette is in every file of `datasetOf`; here nothing cites it. */
const PARTS: DatasetParts = {
  sources: [
    source('agency', { published: '2031-05-01', reliability: 'B' }),
    source('herald', { published: '2031-05-02', reliability: 'A', origin: 'agency' }),
    source('anon', {}),
    source('judge', { published: '2031-04', reliability: 'F' }),
    source('later', { published: '2031-05-09' }),
  ],
  actors: [{ id: 'north' }],
  events: [
    { id: 'fair', ...cited('agency', 'herald'), actors: ['north'] },
    { id: 'flood', ...cited('agency') },
    { id: 'gone', ...cited('anon'), updates: [{ known: '2031-05-03', citations: [], withdrawn: true }] },
    { id: 'ahead', date: '2031-05-09', ...cited('later') },
  ],
  statements: [
    {
      id: 'word',
      citations: [
        { source: 'judge', credibility: 2 },
        { source: 'judge', credibility: 6 },
        { source: 'agency', credibility: 2 },
      ],
    },
  ],
}

describe('the list of sources', () => {
  test('has every source that is cited by the day, with what rests on it and on it alone', () => {
    const model = selectSources(boardOf(PARTS, { asOf: day('2031-05-05') }))
    const seen = rowsOf(model).map(({ card, records, alone, withdrawn }) => [card.source.id, records, alone, withdrawn])
    expect(seen).toEqual([
      ['agency', 3, 1, 0],
      ['herald', 1, 0, 0],
      ['judge', 1, 0, 0],
      ['anon', 0, 0, 1],
    ])
    // The gazette, and the one that is cited later.
    expect(model.uncited).toBe(2)
    expect(model.count).toBe(4)
  })

  test('keeps outlets of one origin together, the origin first, and counts it once', () => {
    const { groups, count, originCount } = selectSources(boardOf(PARTS, { sourceOrder: 'published' }))
    expect(groups.map(({ id, rows }) => [id, rows.map(({ card }) => card.source.id)])).toEqual([
      ['later', ['later']],
      ['agency', ['agency', 'herald']],
      ['judge', ['judge']],
      ['anon', ['anon']],
    ])
    expect([count, originCount]).toEqual([5, 4])
  })

  test.each<[SourceOrder, readonly string[]]>([
    ['records', ['agency', 'herald', 'later', 'judge', 'anon']],
    ['name', ['agency', 'herald', 'anon', 'judge', 'later']],
    ['published', ['later', 'agency', 'herald', 'judge', 'anon']],
    // Not graded comes after F, which is a judgement; the herald's A brings its origin along.
    ['grade', ['agency', 'herald', 'judge', 'later', 'anon']],
  ])('can be ordered by %s', (sourceOrder, ids) => {
    expect(idsOf(selectSources(boardOf(PARTS, { sourceOrder })))).toEqual(ids)
  })

  test('counts only what the filters let through, and says what they leave out', () => {
    const model = selectSources(boardOf(PARTS, { actors: ['north' as ActorId] }))
    expect(idsOf(model)).toEqual(['agency', 'herald'])
    expect(rowOf(model, 'agency')?.records).toBe(1)
    expect(model.hidden).toBe(3)
    expect(model.uncited).toBe(1)
    expect(model.filtered).toEqual({ shown: 1, known: 4 })
    expect(selectSources(boardOf(PARTS)).filtered).toBeUndefined()
  })

  test('says why it is empty', () => {
    expect(selectSources(boardOf({})).empty).toBe('none-by-day')
    expect(selectSources(boardOf(PARTS, { asOf: day('2031-04-01') })).empty).toBe('none-by-day')
    expect(selectSources(boardOf(PARTS, { search: 'no such word' })).empty).toBe('filtered')
    expect(selectSources(boardOf(PARTS)).empty).toBeUndefined()
  })

  test('draws what rests on each against the most', () => {
    const model = selectSources(boardOf(PARTS))
    expect(rowOf(model, 'agency')).toMatchObject({ share: 1, aloneShare: 1 / 3 })
  })

  test('has every source that anything known cites, once, and never more origins than sources', () => {
    const ids = ['p', 'q', 'r', 's']
    const citations = fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 })
    const origins = fc.array(fc.option(fc.constantFrom(...ids)), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(citations, { maxLength: 6 }), origins, (records, repeats) => {
        const sources = ids.map((id, index) => source(id, repeats[index] ? { origin: repeats[index] } : {}))
        const events = records.map((own, index) => ({ id: `e${index}`, ...cited(...own) }))
        const model = selectSources(boardOf({ sources, events }))
        expect(idsOf(model).toSorted()).toEqual([...new Set(records.flat())].toSorted())
        expect(model.originCount).toBeLessThanOrEqual(model.count)
        expect(model.count + model.uncited).toBe(ids.length + 1)
        for (const row of rowsOf(model)) expect(row.alone).toBeLessThanOrEqual(row.records)
      }),
      { numRuns: 60 },
    )
  })
})

describe('grades', () => {
  test('judge source and item apart, and what nobody graded is neither F nor 6', () => {
    const { grades } = selectSources(boardOf(PARTS))
    const seen = grades.rows.map(({ reliability, sources, items }) => [reliability ?? 'none', sources, items.join(' ')])
    expect(seen).toEqual([
      ['A', 1, '0 0 0 0 0 0 1'],
      ['B', 1, '0 1 0 0 0 0 2'],
      ['C', 0, '0 0 0 0 0 0 0'],
      ['D', 0, '0 0 0 0 0 0 0'],
      ['E', 0, '0 0 0 0 0 0 0'],
      ['F', 1, '0 1 0 0 0 1 0'],
      ['none', 1, '0 0 0 0 0 0 1'],
    ])
    expect(GRADE_COLUMNS.at(-1)).toBeUndefined()
    expect(grades).toMatchObject({ itemCount: 7, sourceCount: 4, isGraded: true })
  })

  test('are none where nobody has graded anything', () => {
    const { grades } = selectSources(boardOf({ events: [{ id: 'fair' }] }))
    expect(grades).toMatchObject({ itemCount: 1, isGraded: false })
  })

  test('of items are told for each source', () => {
    expect(rowOf(selectSources(boardOf(PARTS)), 'judge')?.items).toEqual([
      { credibility: 2, count: 1 },
      { credibility: 6, count: 1 },
    ])
  })
})

describe('what rests on one source', () => {
  const parts: DatasetParts = {
    sources: [source('agency'), source('herald', { origin: 'agency' }), source('other')],
    measures: [{ id: 'boats', label: 'Boats', unit: 'boats', definition: 'Boats seen.' }],
    events: [
      { id: 'alone', ...cited('agency') },
      { id: 'shared', ...cited('agency', 'other') },
      { id: 'same', ...cited('herald', 'agency') },
      { id: 'withdrawn', ...cited('agency'), updates: [{ known: '2031-05-02', citations: [], withdrawn: true }] },
    ],
    statements: [{ id: 'word', ...cited('agency'), date: '2031-05-02' }],
    claims: [{ id: 'count', measure: 'boats', value: { exact: 3 }, ...cited('agency') }],
  }

  test('is set apart by what else carries it, then by kind', () => {
    const rests = selectSourceRests(boardOf(parts), 'agency' as never)
    const seen = rests.parts.map(({ support, groups }) => [
      support,
      groups.map(({ label, records }) => [label, records.map(({ id }) => id)]),
    ])
    expect(seen).toEqual([
      [
        'one-source',
        [
          ['Events', ['alone']],
          ['Statements', ['word']],
          ['Figures: Boats', ['count']],
        ],
      ],
      ['one-origin', [['Events', ['same']]]],
      ['several', [['Events', ['shared']]]],
    ])
    expect(rests.withdrawn.map(({ id }) => id)).toEqual(['withdrawn'])
    expect(rests.repeatedBy.map(({ id }) => id)).toEqual(['herald'])
  })

  test('does not name what repeats it before that is cited', () => {
    const { repeatedBy } = selectSourceRests(
      boardOf({ ...parts, events: [{ id: 'alone', ...cited('agency') }] }),
      'agency' as never,
    )
    expect(repeatedBy).toEqual([])
  })
})

describe('the open source', () => {
  const open = (wanted: string | undefined, view: Parameters<typeof boardOf>[1] = {}, parts = PARTS) => {
    const board = boardOf(parts, view)
    return openSourceOf(board, selectSources(board), wanted)
  }

  test('is the one of the path, else the one in focus, else the only one', () => {
    const focus = { type: 'source', id: 'judge' } as never
    expect(open('agency', { focus })).toEqual({ id: 'agency' })
    expect(open(undefined, { focus })).toEqual({ id: 'judge' })
    expect(open(undefined)).toEqual({})
    expect(open(undefined, {}, { events: [{ id: 'fair' }] })).toEqual({ id: 'gazette' })
  })

  test('is missing with a reason, which tells no title of what is not known yet', () => {
    expect(open('nobody')).toEqual({ missing: 'The file describes no source “nobody”.' })
    expect(open('gazette').missing).toContain('The Gazette of the day')
    expect(open('later', { asOf: day('2031-05-05') })).toEqual({ missing: 'This source is not known on this day.' })
  })
})

describe('the tables that leave the app', () => {
  test('have a row for each source, in the order seen, and a name for each cell', () => {
    const { columns, rows } = sourcesTable(boardOf(PARTS, { sourceOrder: 'published' }))
    expect(rows.map(([id]) => id)).toEqual(['later', 'agency', 'herald', 'judge', 'anon'])
    for (const row of rows) expect(row).toHaveLength(columns.length)
    const cell = (id: string, column: string) => rows.find(([first]) => first === id)?.[columns.indexOf(column)]
    expect(cell('herald', 'origin')).toBe('agency')
    expect(cell('judge', 'itemsJudged6')).toBe(1)
    expect(cell('later', 'reliability')).toBeUndefined()
    expect(cell('later', 'itemsNotGraded')).toBe(1)
  })

  test('have a row for each gap', () => {
    const { columns, rows } = gapsTable(boardOf(PARTS))
    for (const row of rows) expect(row).toHaveLength(columns.length)
    expect(rows.filter(([gap]) => gap === 'Records with one source').map((row) => row[2])).toEqual(['ahead', 'flood'])
    expect(rows.find(([gap]) => gap === 'Days without records')?.slice(4)).toEqual(['2031-05-02', '2031-05-08', 7])
  })
})
