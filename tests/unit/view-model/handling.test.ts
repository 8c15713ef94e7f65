import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset'
import { isAbove, levelOfRows } from '../../../src/domain/handling'
import { NOT_READ } from '../../../src/domain/log-rows'
import { TLP_MARKS, type TlpMark } from '../../../src/domain/vocabulary'
import { ingest } from '../../../src/ingest/ingest'
import { writeDataset } from '../../../src/ingest/write-dataset'
import { boardMark, holdsAbove } from '../../../src/view-model/board-mark'
import { makeBoard } from '../../../src/view-model/board'
import { makeLogBoard } from '../../../src/view-model/log-board'
import { withinLevel } from '../../../src/view-model/handling'
import { DEFAULT_VIEW } from '../../../src/view-model/view-state'
import { datasetFrom } from '../../support/dataset-from'
import { logRowsOf, logStateOf } from '../../support/log-rows-of'
import { day } from './board-of'

const QUESTIONS = { ask: () => {}, find: () => {}, search: () => {}, stop: () => {} }

const idsOf = ({ records }: Dataset): readonly string[] => [...records.keys()]

describe('a dataset within a level', () => {
  const lines = `
    2022-02-01  event      talks      meeting   @east @west
    2022-02-02  statement  pull-back  demand    @west -> @east   "Take them back."
    2022-02-03  statement  not-now    rejection @east -> @west   "No."  answers=pull-back  marking=TLP:AMBER
    2022-02-04  statement  remark     remark    @spy             "I saw it."  event=talks  source=cable  marking=TLP:RED
    2022-02-05  claim      count      troops    @west            100
  `

  test('is the same dataset where nothing is above the level', () => {
    const dataset = datasetFrom(lines)
    expect(withinLevel(dataset, 'TLP:RED')).toEqual({ dataset, withheld: 0 })
    expect(holdsAbove(dataset, 'TLP:RED')).toBe(false)
  })

  test('is made once for a level', () => {
    const dataset = datasetFrom(lines)
    expect(withinLevel(dataset, 'TLP:AMBER')).toBe(withinLevel(dataset, 'TLP:AMBER'))
  })

  test('lacks the records above the level, and who and what only they name', () => {
    const { dataset, withheld } = withinLevel(datasetFrom(lines), 'TLP:AMBER')
    expect(withheld).toBe(1)
    expect(idsOf(dataset)).toEqual(['talks', 'pull-back', 'not-now', 'count'])
    expect([...dataset.actors.keys()]).toEqual(['east', 'west'])
    expect([...dataset.sources.keys()]).toEqual(['press'])
  })

  test('lacks a demand whose answer is above the level: it would show a silence that nobody kept', () => {
    const { dataset, withheld } = withinLevel(datasetFrom(lines), 'TLP:GREEN')
    expect(withheld).toBe(3)
    expect(idsOf(dataset)).toEqual(['talks', 'count'])
  })

  test('keeps names that no record named at all: they were there for everybody', () => {
    const dataset = datasetFrom(lines, { topics: [{ id: 'borders', label: 'Borders' }] })
    expect([...withinLevel(dataset, 'TLP:CLEAR').dataset.topics.keys()]).toEqual(['borders'])
  })

  test('forgets corrections of a withheld record, and scenes keep their view without it', () => {
    const dataset = datasetFrom(lines, {
      corrections: [
        { date: '2022-02-04', record: 'remark', change: 'added', reason: 'It came late.' },
        { date: '2022-02-05', record: 'count', change: 'added', reason: 'It came too late.' },
      ],
      briefs: [
        {
          id: 'morning',
          title: 'Morning',
          scenes: [
            { title: 'One', view: '/statements?q=saw&focus=statement.remark' },
            { title: 'Two', view: '/figures?focus=claim.count' },
          ],
        },
      ],
    })
    const within = withinLevel(dataset, 'TLP:GREEN').dataset
    expect(within.corrections.map(({ record }) => record)).toEqual(['count'])
    expect(within.briefs[0]?.scenes.map(({ view }) => view)).toEqual([
      '/statements?q=saw',
      '/figures?focus=claim.count',
    ])
  })
})

describe('the level of the rows of logs', () => {
  test.each([
    { level: 'TLP:RED', marking: 'TLP:GREEN', isWall: false, read: 'TLP:RED' },
    { level: 'TLP:CLEAR', marking: undefined, isWall: true, read: 'TLP:CLEAR' },
    { level: undefined, marking: 'TLP:GREEN', isWall: false, read: 'TLP:GREEN' },
    { level: undefined, marking: 'TLP:GREEN', isWall: true, read: 'TLP:GREEN' },
    { level: undefined, marking: undefined, isWall: true, read: 'TLP:CLEAR' },
    { level: undefined, marking: undefined, isWall: false, read: undefined },
  ] as const)('told $level, marked $marking, on a wall: $isWall: it is $read', ({ marking, read, ...told }) => {
    expect(levelOfRows({ marking }, told)).toBe(read)
  })
})

describe('the mark of a board', () => {
  const dataset = datasetFrom(
    `
      2022-02-01  event  talks    meeting  @east
      2022-02-03  event  meeting  meeting  @east  marking=TLP:RED
    `,
    { marking: 'TLP:GREEN' },
  )

  test.each([
    { asOf: '2022-02-02', mark: 'TLP:GREEN' },
    { asOf: '2022-02-03', mark: 'TLP:RED' },
  ])('as of $asOf is $mark: the highest of what is known', ({ asOf, mark }) => {
    expect(boardMark(makeBoard(dataset, { ...DEFAULT_VIEW, asOf: day(asOf) }))).toBe(mark)
  })

  test('is not lowered by a filter: replies and search reach past it', () => {
    expect(boardMark(makeBoard(dataset, { ...DEFAULT_VIEW, search: 'nothing of the kind' }))).toBe('TLP:RED')
  })

  test.each([
    { asOf: '2022-02-01', mark: 'TLP:GREEN' },
    { asOf: '2022-02-02', mark: 'TLP:AMBER' },
  ])('as of $asOf is $mark where a row of a log is known from the day after', ({ asOf, mark }) => {
    const rows = logRowsOf([])
    const reading = { ...NOT_READ, marks: [{ mark: 'TLP:AMBER' as const, known: day('2022-02-02') }] }
    const parts = rows.parts.map((part) => ({ ...part, reading }))
    const view = { ...DEFAULT_VIEW, asOf: day(asOf) }
    const log = makeLogBoard(logStateOf({ ...rows, parts }), QUESTIONS, view)
    expect(boardMark(makeBoard(dataset, view, log))).toBe(mark)
  })

  test('is none where nothing is marked', () => {
    expect(boardMark(makeBoard(datasetFrom('2022-02-01 event talks meeting @east'), DEFAULT_VIEW))).toBeUndefined()
  })
})

describe('whatever is marked how', () => {
  const COUNT = 12
  /** Each names at most two records before it, so that chains of every length come up. */
  const record = fc.record({
    type: fc.constantFrom('event', 'statement', 'claim'),
    form: fc.constantFrom('demand', 'request', 'reply', 'remark'),
    relation: fc.constantFrom('answers', 'denies', 'repeats'),
    marking: fc.option(fc.constantFrom(...TLP_MARKS), { nil: undefined }),
    targets: fc.array(fc.nat(COUNT), { maxLength: 2 }),
    actor: fc.nat(5),
  })

  const file = fc.array(record, { minLength: 1, maxLength: COUNT }).map((records) => {
    const typeAt = (at: number): string | undefined => records[at]?.type
    const of = (type: string): readonly Record<string, unknown>[] =>
      records.flatMap(({ marking, actor, targets, form, relation, type: own }, at): Record<string, unknown>[] => {
        if (own !== type) return []
        const before = targets.filter((target) => target < at)
        const base = {
          id: `record-${at}`,
          date: '2022-02-01',
          marking,
          places: [`place-${actor}`],
          topics: [`topic-${actor}`],
          citations: [{ source: `source-${actor}` }],
        }
        const first = (wanted: string): string | undefined =>
          before.filter((target) => typeAt(target) === wanted).map((target) => `record-${target}`)[0]
        if (type === 'event')
          return [{ ...base, kind: 'meeting', title: `title-${at}-end`, actors: [`actor-${actor}`] }]
        if (type === 'claim')
          return [
            {
              ...base,
              kind: 'observed',
              measure: `measure-${actor}`,
              value: { exact: at },
              claimant: `actor-${actor}`,
              statement: first('statement'),
              supersedes: first('claim'),
            },
          ]
        return [
          {
            ...base,
            form,
            text: `title-${at}-end`,
            speaker: `actor-${actor}`,
            event: first('event'),
            relations: before.map((target) => ({ type: relation, target: `record-${target}` })),
          },
        ]
      })
    const numbers = [0, 1, 2, 3, 4, 5]
    return {
      formatVersion: 1,
      id: 'made',
      title: 'Made',
      summary: '',
      asOf: '2022-02-02',
      revision: '1',
      language: 'en',
      licence: 'CC0-1.0',
      sources: numbers.map((n) => ({
        id: `source-${n}`,
        title: 's',
        publisher: 'p',
        ...(n > 0 && { origin: 'source-0' }),
      })),
      actors: numbers.map((n) => ({
        id: `actor-${n}`,
        name: 'a',
        kind: 'state',
        ...(n > 3 && { memberOf: ['actor-1'] }),
      })),
      places: numbers.map((n) => ({ id: `place-${n}`, name: 'p' })),
      topics: numbers.map((n) => ({ id: `topic-${n}`, label: 't' })),
      measures: numbers.map((n) => ({
        id: `measure-${n}`,
        label: 'm',
        unit: 'men',
        definition: 'd',
        about: 'actor-2',
      })),
      events: of('event'),
      statements: of('statement'),
      claims: of('claim'),
      corrections: records.map((_, at) => ({
        date: '2022-02-01',
        record: `record-${at}`,
        change: 'added',
        reason: `r`,
      })),
    }
  })

  const read = (text: string): Dataset => {
    const ingested = ingest(text)
    if (!ingested.ok) throw new Error(JSON.stringify(ingested.refusal))
    expect(ingested.problems).toEqual([])
    return ingested.dataset
  }

  test('nothing above the level is left, nothing dangles, and nothing else is gone but demands answered above it', () => {
    fc.assert(
      fc.property(file, fc.constantFrom<TlpMark>(...TLP_MARKS), (wire, level) => {
        const whole = read(JSON.stringify(wire))
        const { dataset, withheld } = withinLevel(whole, level)
        const text = writeDataset(dataset)
        // A reference that leads nowhere would be a problem of the file.
        expect(idsOf(read(text))).toEqual(idsOf(dataset))
        expect(dataset.byKnown.map(({ id }) => id).toSorted()).toEqual(idsOf(dataset).toSorted())
        expect(dataset.records.size + withheld).toBe(whole.records.size)
        for (const record of whole.records.values()) {
          const isThere = dataset.records.has(record.id)
          const isMarkedAbove = record.marking !== undefined && isAbove(record.marking, level)
          if (isMarkedAbove) expect(isThere).toBe(false)
          if (!isThere) {
            expect(text).not.toContain(`"${record.id}"`)
            if (record.type === 'statement') expect(text).not.toContain(record.text)
          }
          if (!isThere && !isMarkedAbove) expect(record).toMatchObject({ type: 'statement' })
        }
      }),
    )
  })
})
