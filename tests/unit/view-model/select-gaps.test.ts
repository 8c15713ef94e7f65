// Each rule of a gap as small cases. A gap is a fact about the record: what fills it is told as plainly as what does
// not.
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formatIsoDay, type Day } from '../../../src/base/day'
import type { ActorId } from '../../../src/domain/ids'
import { ingest } from '../../../src/ingest/ingest'
import { makeBoard, type Board } from '../../../src/view-model/board'
import { daysOf, selectQuietDays } from '../../../src/view-model/select-gap-days'
import { GAP_NAMES, selectGaps, type Gap, type GapName } from '../../../src/view-model/select-gaps'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-model/view-state'
import { selectSources } from '../../../src/view-model/select-sources'
import { datasetFrom } from '../../support/dataset-from'
import { boardOf, day } from './board-of'

function drawn(lines: string, view: Partial<ViewState> = {}, rest: Record<string, unknown> = {}): Board {
  return makeBoard(datasetFrom(lines, rest), { ...DEFAULT_VIEW, ...view })
}

function gapIn(board: Board, name: GapName): Gap {
  const gap = selectGaps(board).find((one) => one.name === name)
  if (!gap) throw new Error(`No gap is called ${name}`)
  return gap
}

const linesOf = (board: Board, name: GapName): readonly (readonly [string, string])[] =>
  gapIn(board, name).lines.map(({ key, aside }) => [key, aside] as const)

test('all kinds are told in one order, those that are empty too, each with its rule and its count', () => {
  const gaps = selectGaps(drawn('2031-05-01 event fair'))
  expect(gaps.map(({ name }) => name)).toEqual(GAP_NAMES)
  for (const { title, rule, measure } of gaps) for (const words of [title, rule, measure]) expect(words).not.toBe('')
  expect(selectGaps(boardOf({})).map(({ count }) => count)).toEqual(GAP_NAMES.map(() => 0))
})

describe('records with one source', () => {
  const sources = [
    { id: 'agency', title: 'Agency', publisher: 'Agency' },
    { id: 'herald', title: 'Herald', publisher: 'Herald', origin: 'agency' },
    { id: 'other', title: 'Other', publisher: 'Other' },
  ]
  const events = [
    { id: 'one', citations: [{ source: 'agency' }, { source: 'agency', locator: 'p. 2' }] },
    { id: 'same', citations: [{ source: 'agency' }, { source: 'herald' }] },
    { id: 'two', citations: [{ source: 'agency' }, { source: 'other' }] },
  ]

  test('are those whose citations name one, and apart from them those of one origin', () => {
    const board = boardOf({ sources, events })
    expect(linesOf(board, 'one-source')).toEqual([['one', 'Agency']])
    expect(gapIn(board, 'one-source').measure).toBe('1 of 3 records')
    expect(linesOf(board, 'one-origin')).toEqual([['same', '2 outlets, 1 origin: Agency, Herald']])
  })

  test('are so only until another source comes', () => {
    const updates = [{ known: '2031-05-04', citations: [{ source: 'other' }] }]
    const parts = { sources, events: [{ ...events[0], updates }] }
    expect(linesOf(boardOf(parts, { asOf: day('2031-05-03') }), 'one-source')).toHaveLength(1)
    expect(linesOf(boardOf(parts, { asOf: day('2031-05-04') }), 'one-source')).toHaveLength(0)
  })

  test('do not rest on anything once they are withdrawn', () => {
    const updates = [{ known: '2031-05-04', citations: [], withdrawn: true }]
    expect(linesOf(boardOf({ sources, events: [{ ...events[0], updates }] }), 'one-source')).toEqual([])
  })
})

describe('days without records', () => {
  const quiet = (lines: string, view: Partial<ViewState> = {}, rest: Record<string, unknown> = {}): string => {
    const days = selectQuietDays(drawn(lines, view, rest))
    return (days?.quiet ?? []).map(({ from, to }) => `${formatIsoDay(from)}..${formatIsoDay(to)}`).join(' ')
  }

  test.each([
    ['lie between two days', '2031-05-01 event a\n2031-05-04 event b', '2031-05-02..2031-05-03'],
    ['are none where each day has one', '2031-05-01 event a\n2031-05-02 event b', ''],
    ['are none around a single day', '2031-05-01 event a', ''],
    [
      'are not filled by a month',
      '2031-05-01 event a\n2031-05 event m known=2031-05-04\n2031-05-04 event b',
      '2031-05-02..2031-05-03',
    ],
    [
      'are filled by the day on which something became known',
      '2031-05-01 event a known=2031-05-02\n2031-05-04 event b',
      '2031-05-03..2031-05-03',
    ],
    [
      'are filled at the ends of a span and not within',
      '2031-05-01/2031-05-05 event a known=2031-05-05',
      '2031-05-02..2031-05-04',
      '2031-05-05',
    ],
    [
      'are filled by the last day of an open past',
      '2031-05-01 event a\n../2031-05-03 event b',
      '2031-05-02..2031-05-02',
      '2031-05-03',
    ],
    [
      'are filled by words and figures too',
      '2031-05-01 event a\n2031-05-02 statement s\n2031-05-03 claim c boats 4',
      '',
    ],
  ])('%s', (_, lines, runs, asOf?: string) => {
    expect(quiet(lines, {}, asOf === undefined ? {} : { asOf })).toBe(runs)
  })

  test('reach to the board’s day, and not beyond the day on which the record was closed', () => {
    const lines = '2031-05-01 event a'
    expect(quiet(lines, { asOf: day('2031-05-04') }, { asOf: '2031-05-10' })).toBe('2031-05-02..2031-05-04')
    expect(quiet(lines, { asOf: day('2031-05-20') }, { asOf: '2031-05-10' })).toBe('2031-05-02..2031-05-10')
  })

  test('are not filled by what lies ahead or is not known yet', () => {
    const lines =
      '2031-05-01 event a\n2031-05-06 event planned known=2031-05-01\n2031-05-03 event late known=2031-05-06'
    expect(quiet(lines, { asOf: day('2031-05-05') })).toBe('2031-05-02..2031-05-05')
  })

  test('do not begin with the year that a line of reference names', () => {
    expect(quiet('1997 claim line boats ? kind=reference known=2031-05-01\n2031-05-02 event a')).toBe('')
  })

  test('stand with the longest run first, and lead to its days', () => {
    const board = drawn('2031-05-01 event a\n2031-05-03 event b\n2031-05-09 event c')
    const { count, measure, lines } = gapIn(board, 'days')
    expect(count).toBe(6)
    expect(measure).toBe('6 of 9 days, in 2 runs')
    expect(lines.map(({ aside }) => aside)).toEqual(['5 days', '1 day'])
  })

  test('are told before the common era', () => {
    expect(quiet('-0049-01-10 event a\n-0049-01-12 event b')).toBe('-0049-01-11..-0049-01-11')
  })
})

describe('actors', () => {
  const actors = [
    { id: 'league', name: 'The League', kind: 'alliance' },
    { id: 'north', name: 'North', kind: 'state', memberOf: ['league'] },
    { id: 'envoy', name: 'The envoy', kind: 'person', memberOf: ['north'] },
    { id: 'south', name: 'South', kind: 'state' },
  ]
  const at = (lines: string, asOf: string, view: Partial<ViewState> = {}): Board =>
    drawn(lines, { asOf: day(asOf), ...view }, { actors, asOf: '2031-06-30' })

  test('are silent for long from the fourteenth day after their last word', () => {
    const lines = '2031-05-01 statement old @south\n2031-05-10 statement word @south'
    expect(linesOf(at(lines, '2031-05-23'), 'silent')).toEqual([])
    expect(linesOf(at(lines, '2031-05-24'), 'silent')).toEqual([['south', 'last word 14 days ago']])
    expect(gapIn(at(lines, '2031-05-24'), 'silent').lines[0]).toMatchObject({ record: { id: 'word' } })
  })

  test('are heard through one who belongs to them, over any number of steps, and not the other way', () => {
    const lines = '2031-05-01 statement a @league\n2031-05-02 statement b @envoy\n2031-05-20 statement c @envoy'
    expect(linesOf(at(lines, '2031-05-30'), 'silent')).toEqual([])
    const upward = '2031-05-01 statement a @envoy\n2031-05-20 statement b @league'
    expect(linesOf(at(upward, '2031-05-30'), 'silent')).toEqual([['envoy', 'last word 29 days ago']])
  })

  test('speak with a figure on the day that they give it, whatever day it is about', () => {
    const lines = '2031-04-01 claim c boats 4 @south known=2031-05-20'
    expect(linesOf(at(lines, '2031-05-30'), 'silent')).toEqual([])
  })

  test('are not silent because the filters hide their words', () => {
    const lines = '2031-05-01 statement a @south\n2031-05-29 event e @south\n2031-05-28 statement b remark @south'
    const view = { kinds: ['event.other' as const] }
    expect(linesOf(at(lines, '2031-05-30', view), 'silent')).toEqual([])
  })

  test('are told only where shown records name them', () => {
    const lines = '2031-05-01 statement a @south\n2031-05-01 statement b @north'
    const view = { actors: ['north' as ActorId] }
    expect(linesOf(at(lines, '2031-05-30', view), 'silent').map(([id]) => id)).toEqual(['north'])
  })

  test('who were spoken to and never spoke are told, those spoken to most first', () => {
    const lines = `
      2031-05-01 statement a @north -> @south @league
      2031-05-02 statement b @north -> @south
      2031-05-03 statement c @envoy -> @north`
    expect(linesOf(at(lines, '2031-05-10'), 'unheard')).toEqual([['south', 'spoken to twice']])
    expect(gapIn(at(lines, '2031-05-10'), 'unheard').lines[0]).toMatchObject({ record: { id: 'b' } })
    // Its figure is a word of its own.
    expect(linesOf(at(`${lines}\n2031-05-04 claim d boats 4 @south`, '2031-05-10'), 'unheard')).toEqual([])
  })
})

describe('figures with no claimant', () => {
  test('are those that the source itself gives; an office that is named claims, and a line of reference counts nothing', () => {
    const board = drawn(`
      2031-05-01 claim bare boats 4
      2031-05-01 claim ours boats 5 @north
      2031-05-01 claim office boats 6 attribution=officials
      1997 claim line boats ? kind=reference known=2031-05-01`)
    expect(linesOf(board, 'no-claimant')).toEqual([['bare', 'boats']])
    expect(gapIn(board, 'no-claimant').measure).toBe('1 of 3 figures')
  })
})

describe('demands without reply', () => {
  const LINES = `
    2031-05-01 statement ask demand @north -> @south
    2031-05-03 statement both request @north -> @south @west
    2031-05-04 statement no rejection @south -> @north answers=both
    2031-05-06 statement yes acceptance @south -> @north answers=ask
    2031-05-02 statement remark remark @north -> @south`

  test('are those that nobody has answered by the day, with the days since', () => {
    const asOf = (text: string): Board => drawn(LINES, { asOf: day(text) })
    expect(linesOf(asOf('2031-05-03'), 'unanswered')).toEqual([
      ['ask', 'no answer for 2 days'],
      ['both', 'no answer yet'],
    ])
    expect(linesOf(asOf('2031-05-06'), 'unanswered')).toEqual([['both', 'south: rejected · west: open']])
    expect(gapIn(asOf('2031-05-06'), 'unanswered').measure).toBe('1 of 2 demands and requests')
  })

  test('are answered by a reply that the filters leave out', () => {
    const board = drawn(LINES, { kinds: ['statement.demand'] })
    expect(linesOf(board, 'unanswered')).toEqual([])
  })
})

describe('dates past that are still scheduled', () => {
  const LINES = `
    2031-05-03 event talks meeting status=scheduled known=2031-05-01
    2031-05-01/2031-05-02 event drill exercise status=scheduled known=2031-05-01
    2031-05-03 event off meeting status=cancelled known=2031-05-01
    2031-05-03 event held meeting
    2031-05-01/.. event open exercise status=scheduled known=2031-05-01`

  test.each([
    ['2031-05-02', []],
    ['2031-05-03', [['drill', '1 day past']]],
    [
      '2031-05-05',
      [
        ['drill', '3 days past'],
        ['talks', '2 days past'],
      ],
    ],
  ])('as of %s', (asOf, lines) => {
    expect(linesOf(drawn(LINES, { asOf: day(asOf) }), 'overdue')).toEqual(lines)
  })

  test('are no gap once the record has word of them', () => {
    const events = [
      {
        id: 'talks',
        date: '2031-05-03',
        known: '2031-05-01',
        status: 'scheduled',
        updates: [{ known: '2031-05-06', citations: [{ source: 'gazette' }], status: 'occurred' }],
      },
    ]
    expect(linesOf(boardOf({ events }, { asOf: day('2031-05-05') }), 'overdue')).toHaveLength(1)
    expect(linesOf(boardOf({ events }, { asOf: day('2031-05-06') }), 'overdue')).toHaveLength(0)
  })
})

describe('on any day of any crisis', () => {
  const FILES = [
    'public/data/standoff-2022-01-28.json',
    'public/data/build-up-2021-2022.json',
    ...['july-1914', 'rubicon', 'three-statements'].map((name) => `tests/fixtures/v1/${name}.json`),
  ]

  test.each(FILES)('%s: gaps lead to what is known, and every cited source is listed', (path) => {
    const ingested = ingest(readFileSync(path, 'utf8'))
    if (!ingested.ok) throw new Error(path)
    const { dataset } = ingested
    const days = dataset.byKnown.map(({ known }) => known)
    const [first] = days
    const last = days.at(-1)
    if (first === undefined || last === undefined) throw new Error('an empty file')
    fc.assert(
      fc.property(fc.integer({ min: first - 1, max: last + 20 }), (asOf) => {
        const board = makeBoard(dataset, { ...DEFAULT_VIEW, asOf: asOf as Day })
        const standing = new Set([...board.known.byId.values()].filter(({ withdrawn }) => withdrawn === undefined))
        for (const { lines, count, name } of selectGaps(board)) {
          expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
          if (name !== 'days') expect(count).toBe(lines.length)
          for (const line of lines) {
            if (line.kind !== 'days') expect(standing.has(line.record)).toBe(true)
            else expect(line.span.to).toBeLessThanOrEqual(asOf)
          }
        }
        const quiet = selectQuietDays(board)
        const all = [...(quiet?.covered ?? []), ...(quiet?.quiet ?? [])]
        expect(all.reduce((total, run) => total + daysOf(run), 0)).toBe(quiet?.of ?? 0)
        const cited = new Set([...board.known.byId.values()].flatMap(({ citations }) => citations.map((c) => c.source)))
        const listed = selectSources(board).groups.flatMap(({ rows }) => rows.map(({ card }) => card.source.id))
        expect(listed.toSorted()).toEqual([...cited].toSorted())
      }),
      { numRuns: 25 },
    )
  })
})
