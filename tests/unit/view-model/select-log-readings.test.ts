// How the reading of a log is told: as far as it came, what went wrong, and what helps.
import { describe, expect, test } from 'vitest'
import type { Log } from '../../../src/domain/dataset'
import { NOT_READ, type LogFailure, type LogReading } from '../../../src/domain/log-rows'
import type { Problem } from '../../../src/domain/problem'
import type { TlpMark } from '../../../src/domain/vocabulary'
import { makeBoard, type Board } from '../../../src/view-model/board'
import { makeLogBoard } from '../../../src/view-model/log-board'
import { selectLogReadings, type LogReadingModel } from '../../../src/view-model/select-log-readings'
import { DEFAULT_VIEW } from '../../../src/view-model/view-state'
import { datasetOf } from '../../support/dataset-of'
import { logRowsOf, logStateOf } from '../../support/log-rows-of'

const LOG = { id: 'war', label: 'War', href: 'war.csv', format: 'ndjson', source: 'gazette' } as unknown as Log
const QUESTIONS = { ask: () => {}, find: () => {}, search: () => {}, stop: () => {} }

function boardOf(reading: Partial<LogReading> | undefined, level?: TlpMark): Board {
  const rows = logRowsOf([])
  const [part] = rows.parts
  const parts = part && reading ? [{ ...part, log: LOG, reading: { ...NOT_READ, ...reading } }] : []
  const log = reading && makeLogBoard(logStateOf({ ...rows, parts, level }), QUESTIONS, DEFAULT_VIEW)
  return makeBoard({ ...datasetOf({}), logs: [LOG] }, DEFAULT_VIEW, log)
}

function told(reading?: Partial<LogReading>, level?: TlpMark): LogReadingModel {
  const [model] = selectLogReadings(boardOf(reading, level))
  if (!model) throw new Error('No reading')
  return model
}

const ADDRESS = 'https://example.org/war.csv'

describe('the reading of a log', () => {
  test.each<[string, Partial<LogReading> | undefined, string]>([
    ['before its reader has begun', undefined, 'waits for its turn'],
    ['before its turn', {}, 'waits for its turn'],
    ['half way', { phase: 'reading', bytes: 2_000_000, total: 4_000_000 }, '2.0 MB of 4.0 MB read'],
    [
      'with no end in sight',
      { phase: 'reading', bytes: 2_000_000 },
      '2.0 MB read; the host does not say how much there is',
    ],
    ['at its end', { phase: 'done', bytes: 900 }, 'read to its end, 1 kB'],
    ['stopped', { phase: 'stopped', bytes: 900 }, 'stopped by you after 1 kB; what had come by then stays'],
  ])('is told %s', (_, reading, phase) => {
    expect(told(reading).phase).toBe(phase)
  })

  test.each<[LogFailure, RegExp, RegExp]>([
    [{ code: 'http', address: ADDRESS, status: 404 }, /answered with HTTP 404/, /correct its address/],
    [{ code: 'http', address: ADDRESS, status: 503 }, /answered with HTTP 503/, /may work again/],
    [{ code: 'unreachable', address: ADDRESS }, /^failed\. No answer from https/, /CORS/],
    [{ code: 'html-not-log', address: ADDRESS }, /a web page instead of the log/, /Open the address/],
    [{ code: 'broken-off', address: ADDRESS }, /broke off before its end/, /What had come by then stays/],
    [{ code: 'bad-gzip', address: ADDRESS }, /cannot be unpacked/, /Pack it again/],
    [{ code: 'no-address', href: 'war.csv' }, /opened from this computer/, /Put dataset and log on a host/],
    [{ code: 'missing-columns', missing: ['id', 'best'] }, /lacks the columns ‘id’ and ‘best’/, /Export it again/],
  ])('that failed ($code) says why, and what helps', (failure, why, help) => {
    const { phase, remedy, isFailed } = told({ phase: 'failed', failure })
    expect(phase).toMatch(why)
    expect(remedy).toMatch(help)
    expect(isFailed).toBe(true)
  })

  test('lists each fault of a row with the row, the path within it, the cause and the remedy', () => {
    const problems: readonly Problem[] = [
      { code: 'missing-field', field: 'date', path: ['date'], severity: 'fault' },
      { code: 'bad-row', reason: 'not-json', found: '{', path: [], severity: 'fault' },
    ]
    const { faults, listed, setAside } = told({ setAside: 900, faults: [{ number: 1234, problems }] })
    expect(faults.map(({ place, sentence, remedy }) => [place, sentence, remedy])).toEqual([
      ['row 1,234: $.date', "required field 'date' is missing", "Add 'date'."],
      ['row 1,234', 'this line is no JSON: {', expect.stringContaining('one complete JSON object')],
    ])
    expect([listed, setAside]).toEqual([1, 900])
  })

  test.each([
    { withheld: 0, level: 'TLP:GREEN', said: undefined },
    { withheld: 1234, level: 'TLP:GREEN', said: '1,234, above TLP:GREEN' },
  ] as const)('says how many rows are above the level: $said', ({ withheld, level, said }) => {
    expect(told({ phase: 'done', withheld }, level).withheld).toBe(said)
  })

  test('counts notices that say the same together', () => {
    const notice = (field: string, count: number) => ({
      problem: { code: 'unknown-field', field, path: [field], severity: 'notice' } as const,
      count,
    })
    expect(told({ notices: [notice('x', 1_000_000), notice('y', 1), notice('x', 2)] }).notices).toEqual([
      "unknown field 'x' in 1,000,002 rows",
      "unknown field 'y' in 1 row",
    ])
  })
})
