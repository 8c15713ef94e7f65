// Export, open, same view, same counts: whatever the day, the filters and the window.
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../src/base/day'
import type { Dataset } from '../../../src/domain/dataset'
import { isDemandOrRequest } from '../../../src/domain/statement'
import { ingest } from '../../../src/ingest/ingest'
import { writeDataset } from '../../../src/ingest/write-dataset'
import { knownSpan } from '../../../src/view-model/as-of'
import { makeBoard, type Board } from '../../../src/view-model/board'
import { demandStatus } from '../../../src/view-model/demand-status'
import { facetsOf } from '../../../src/view-model/filters'
import { receiptOf } from '../../../src/view-model/receipt'
import { selectActorsView } from '../../../src/view-model/select-actors-view'
import { selectExcerpt } from '../../../src/view-model/select-excerpt'
import { selectFigures } from '../../../src/view-model/select-figures'
import { selectOutput } from '../../../src/view-model/select-output'
import { LIMITS, selectSituation } from '../../../src/view-model/select-situation'
import { selectStatementLine, selectStatements } from '../../../src/view-model/select-statements'
import { selectTimeline } from '../../../src/view-model/select-timeline'
import { selectTimelineSequences, timelineWindow } from '../../../src/view-model/select-timeline-window'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-model/view-state'
import { datasetOf } from '../../support/dataset-of'

const FILES = [
  'public/data/standoff-2022-01-28.json',
  'public/data/build-up-2021-2022.json',
  'tests/fixtures/v1/july-1914.json',
  'tests/fixtures/v1/rubicon.json',
  'tests/fixtures/v1/three-statements.json',
]

function read(text: string): Dataset {
  const ingested = ingest(text)
  if (!ingested.ok) throw new Error(JSON.stringify(ingested.refusal))
  expect(ingested.problems).toEqual([])
  return ingested.dataset
}

const datasets = FILES.map((file) => ({ file, dataset: read(readFileSync(file, 'utf8')) }))

/** The board that comes of exporting one as JSON and opening the file at the same address. */
function reopened(board: Board, path: string): Board {
  const { records } = selectOutput(path, board)
  const text = writeDataset(selectExcerpt(board, records, receiptOf(board, { path })))
  return makeBoard(read(text), board.view)
}

/** What a reader of a view counts and reads, in a form that two boards can be compared by. */
const READINGS: Readonly<Record<string, (board: Board) => unknown>> = {
  '/': (board) => {
    const situation = selectSituation(board, LIMITS.desk)
    return JSON.parse(JSON.stringify(situation, (key, value: unknown) => (isNumbering(key) ? undefined : value)))
  },
  '/timeline': (board) => {
    const { known, ahead, count } = selectTimelineSequences(selectTimeline(board), timelineWindow(board))
    const keys = [...known.slice(0, known.length), ...ahead.slice(0, ahead.length)].map(({ key, title }) => [
      key,
      title,
    ])
    return { count, keys }
  },
  '/statements': (board) => {
    const { count, days } = selectStatements(board)
    return {
      count,
      days: days.map(({ label, statements }) => [
        label,
        statements.map((statement) => {
          const { demand, relations, moreRelated } = selectStatementLine(statement, board)
          return [
            statement.id,
            demand?.answer,
            demand?.silentDays,
            relations.map(({ label: kind, records }) => [kind, records.map(({ id }) => id)]),
            moreRelated,
          ]
        }),
      ]),
    }
  },
  '/figures': (board) => {
    const model = selectFigures(board)
    if (model.kind !== 'measure') return model.kind
    return {
      measure: model.measure.id,
      measures: model.measures.filter(({ count }) => count > 0).map(({ measure, count }) => [measure.id, count]),
      claims: model.claims.map(({ claim, state, mark }) => [claim.id, state.kind, mark]),
      plotted: model.plotted.map(({ claim }) => claim.id),
      events: model.events.map(({ id }) => id),
    }
  },
  '/actors': (board) =>
    selectActorsView(board).groups.map(({ label, cards }) => [
      label,
      cards.map(({ card, demandsMade, demandsReceived }) => [
        card.actor.id,
        card.count,
        card.recentCount,
        demandsMade.first.map(({ status }) => status.answer),
        demandsReceived.count,
      ]),
    ]),
}

/** Places in a file are other ones in its excerpt; their order is what they were. Days known later are not in it. */
function isNumbering(key: string): boolean {
  return key === 'order' || key === 'updates'
}

function someOf<T>(values: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.subarray([...values], { maxLength: Math.min(2, values.length) })
}

function views(dataset: Dataset): fc.Arbitrary<ViewState> {
  const span = knownSpan(dataset) ?? dataset.span
  const board = makeBoard(dataset, DEFAULT_VIEW)
  const facets = facetsOf(board.known, DEFAULT_VIEW, dataset)
  const day = fc.integer({ min: span.from, max: span.to }).map((value) => value as Day)
  return fc
    .record({
      asOf: fc.option(day, { nil: undefined }),
      from: fc.option(day, { nil: undefined, freq: 1 }),
      to: fc.option(day, { nil: undefined, freq: 1 }),
      actors: someOf(facets.actors.map(({ value }) => value)),
      topics: someOf(facets.topics.map(({ value }) => value)),
      kinds: someOf(facets.kinds.map(({ value }) => value)),
      sources: fc.oneof(fc.constant([]), someOf(facets.sources.map(({ value }) => value))),
      search: fc.constantFrom('', '', '', 'the', 'war'),
      speakers: fc.oneof(fc.constant([]), someOf([...dataset.actors.keys()])),
      disclosed: fc.constantFrom(undefined, undefined, true, false),
    })
    .map((some) => ({ ...DEFAULT_VIEW, ...some }))
}

describe.each(datasets)('an excerpt of $file', ({ dataset }) => {
  test.each(Object.keys(READINGS))('taken from %s shows there what was on screen', (path) => {
    const readingOf = READINGS[path]
    fc.assert(
      fc.property(views(dataset), (view) => {
        const board = makeBoard(dataset, view)
        const again = reopened(board, path)
        expect(again.asOf).toBe(board.asOf)
        expect(readingOf?.(again)).toEqual(readingOf?.(board))
      }),
      { numRuns: 12 },
    )
  })

  test('says of every demand in it what the board said', () => {
    fc.assert(
      fc.property(views(dataset), (view) => {
        const board = makeBoard(dataset, view)
        const again = reopened(board, '/')
        const statusIn = ({ known, dataset: of, asOf }: Board, id: string): string | undefined => {
          const demand = known.statements.find((statement) => statement.id === id)
          return demand && demandStatus(demand, known.statements, of, asOf).answer
        }
        for (const { id } of again.known.statements.filter(isDemandOrRequest)) {
          expect(statusIn(again, id)).toBe(statusIn(board, id))
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('an excerpt', () => {
  const parts = {
    actors: [{ id: 'north', memberOf: ['league'] }, { id: 'league' }, { id: 'south' }],
    sources: [
      { id: 'wire', title: 'Wire', publisher: 'Wire' },
      { id: 'copy', title: 'Copy', publisher: 'Copy', origin: 'wire' },
    ],
    topics: [
      { id: 'bridge', label: 'Bridge' },
      { id: 'road', label: 'Road' },
    ],
    statements: [
      {
        id: 'ask',
        form: 'demand',
        speaker: 'north',
        text: 'Open the bridge.',
        topics: ['bridge'],
        citations: [{ source: 'copy' }],
      },
      {
        id: 'no',
        form: 'rejection',
        speaker: 'south',
        text: 'No.',
        topics: ['road'],
        date: '2031-05-03',
        relations: [{ type: 'answers', target: 'ask' }],
      },
      {
        id: 'late',
        form: 'acceptance',
        speaker: 'south',
        text: 'Yes.',
        date: '2031-05-09',
        relations: [{ type: 'answers', target: 'ask' }],
      },
    ],
  }
  const excerptOf = (view: Partial<ViewState>) => {
    const board = makeBoard(datasetOf(parts), { ...DEFAULT_VIEW, ...view })
    const { records } = selectOutput('/statements', board)
    return selectExcerpt(board, records, receiptOf(board, { path: '/statements', sha256: 'ab'.repeat(32) }))
  }
  const asOf = datasetOf({ asOf: '2031-05-05' }).asOf

  test('holds the answer that a filter hides, so that no silence is shown that nobody kept', () => {
    const { records } = excerptOf({ topics: ['bridge' as never] })
    expect([...records.keys()]).toEqual(['ask', 'no', 'late'])
  })

  test('holds nothing that was not known on its day, and is closed on that day', () => {
    const excerpt = excerptOf({ asOf })
    expect([...excerpt.records.keys()]).toEqual(['ask', 'no'])
    expect(excerpt.asOf).toBe(asOf)
  })

  test('holds the whole cast, but of sources and topics only what its records name', () => {
    const { actors, sources, topics } = excerptOf({
      topics: ['bridge' as never],
      asOf: datasetOf({ asOf: '2031-05-02' }).asOf,
    })
    expect([...actors.keys()]).toEqual(['north', 'league', 'south'])
    expect([...sources.keys()]).toEqual(['wire', 'copy'])
    expect([...topics.keys()]).toEqual(['bridge'])
  })

  test('says what it was taken from', () => {
    expect(excerptOf({ topics: ['bridge' as never] }).receipt).toMatchObject({
      dataset: 'test-crisis',
      revision: '1',
      sha256: 'ab'.repeat(32),
      filters: ['Topics: Bridge'],
      view: '/statements?asof=2031-05-10&topics=bridge',
    })
  })
})
