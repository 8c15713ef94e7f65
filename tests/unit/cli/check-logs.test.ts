// Logs beside a dataset, checked and counted from the command line with the reader of the app.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkWithLogs } from '../../../src/cli/check-logs'
import { logsBeside } from '../../../src/cli/log-file.mjs'
import { statsWithLogs } from '../../../src/cli/log-stats'
import { wireFrom } from '../../support/dataset-from'

const ROWS = [
  { date: '2031-05-02', kind: 'attack', title: 'Fire at the ford', actors: ['north'] },
  { date: '2031-05', kind: 'incident', title: 'Smoke over the mill' },
  { date: '2031-07-04', kind: 'attack', title: 'A bridge is hit' },
] as const
const SLIP = { date: '2031-05-02', kind: 'atack', title: 'A slip of the pen' }
const LATER = {
  ...ROWS[0],
  updates: [{ known: '2031-06-01', summary: 'More was found.', citations: [{ source: 'gazette' }] }],
}
const HEAD = 'id,date_start,date_end,date_prec,low,best,high,side_a,side_b,type_of_violence'

const ndjson = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'logs-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A dataset with one log, in which `rest` changes what is said of it; and the file beside it. */
function written(body: string | Uint8Array | undefined, rest: object = {}): string {
  if (body !== undefined) writeFileSync(path.join(folder, 'ledger.ndjson'), body)
  const log = { id: 'ledger', label: 'Ledger', href: 'ledger.ndjson', format: 'ndjson', source: 'gazette', ...rest }
  const sources = [
    { id: 'gazette', title: 'The Gazette', publisher: 'Gazette Press' },
    { id: 'press', title: 'The press', publisher: 'Press' },
  ]
  return JSON.stringify({ ...wireFrom('2031-05-01 event talks meeting @north'), sources, logs: [log] })
}

function check(text: string): ReturnType<typeof checkWithLogs> {
  return checkWithLogs('war.json', text, logsBeside(path.join(folder, 'war.json'), 'war.json'))
}

function stats(text: string): ReturnType<typeof statsWithLogs> {
  return statsWithLogs('war.json', text, logsBeside(path.join(folder, 'war.json'), 'war.json'))
}

describe('the check of a log', () => {
  it('says after the dataset how many rows are sound', async () => {
    const { lines, exitCode } = await check(written(ndjson(ROWS)))
    expect(lines).toEqual([
      'war.json: 1 record, 0 problems, 0 notices',
      'ledger.ndjson: 3 rows, 0 set aside, 0 notices',
    ])
    expect(exitCode).toBe(0)
  })

  it('names row, path, fault and the nearest word in one line, and ends with 1', async () => {
    const { lines, exitCode } = await check(written(ndjson([ROWS[0], SLIP, ROWS[1]])))
    expect(lines[1]).toMatch(/^ledger\.ndjson: row 2: \$\.kind: 'atack' is not one of .* \(did you mean 'attack'\?\)$/)
    expect(lines.at(-1)).toBe('ledger.ndjson: 2 rows, 1 set aside, 0 notices')
    expect(exitCode).toBe(1)
  })

  it('counts notices instead of repeating them, and does not fail for them', async () => {
    const rows = ROWS.map((row) => ({ ...row, colour: 'grey' }))
    const { lines, exitCode } = await check(written(ndjson(rows)))
    expect(lines).toContain("ledger.ndjson: notice: unknown field 'colour' in 3 rows")
    expect(exitCode).toBe(0)
  })

  it('lists the first faults and says how many it does not list', async () => {
    const { lines } = await check(written(ndjson(Array.from({ length: 1200 }, () => SLIP))))
    expect(lines.filter((line) => line.includes(': row '))).toHaveLength(500)
    expect(lines).toContain('ledger.ndjson: 700 more rows set aside, not listed')
  })

  it('unpacks what begins as gzip does, whatever its name', async () => {
    const { lines } = await check(written(gzipSync(ndjson(ROWS))))
    expect(lines.at(-1)).toBe('ledger.ndjson: 3 rows, 0 set aside, 0 notices')
  })

  it.each([
    ['a gzip file that was cut short', gzipSync(ndjson(ROWS)).subarray(0, 40), /begins as a gzip file and cannot/],
    ['a file that is not there', undefined, /^war\.json: log 'ledger': there is no file ledger\.ndjson beside/],
  ])('says so of %s, and ends with 1', async (_, body, line) => {
    const { lines, exitCode } = await check(written(body))
    expect(lines.at(-1)).toMatch(line)
    expect(exitCode).toBe(1)
  })

  it('says so of a table without the columns that it needs, and ends with 1', async () => {
    const { lines, exitCode } = await check(written('id,when\n1,2031-05-02\n', { format: 'ucdp-ged-csv' }))
    expect(lines.at(-1)).toMatch(/^ledger\.ndjson: The table lacks the columns ‘date_start’/)
    expect(exitCode).toBe(1)
  })

  it('reads tables too', async () => {
    const table = `${HEAD}\n7,2031-05-02,2031-05-04,1,1,2,3,North,South,1\n`
    const { lines } = await check(written(table, { format: 'ucdp-ged-csv' }))
    expect(lines.at(-1)).toBe('ledger.ndjson: 1 row, 0 set aside, 0 notices')
  })

  it.each(['https://example.org/ledger.ndjson', '//example.org/ledger.ndjson', '/data/ledger.ndjson'])(
    'asks no host: %s is named and left unchecked',
    async (href) => {
      const { lines, exitCode } = await check(written(ndjson([SLIP]), { href }))
      expect(lines.at(-1)).toBe(`war.json: log 'ledger' lies on a host (${href}) and is not checked here`)
      expect(exitCode).toBe(0)
    },
  )

  it('goes on past a dataset with faults, and keeps its exit code', async () => {
    const wire: unknown = JSON.parse(written(ndjson(ROWS)))
    const { lines, exitCode } = await check(JSON.stringify(Object.assign({}, wire, { headline: 'nothing' })))
    expect(lines.at(-1)).toBe('ledger.ndjson: 3 rows, 0 set aside, 0 notices')
    expect(exitCode).toBe(1)
  })

  it('leaves the logs of a refused file alone', async () => {
    expect((await check('{')).exitCode).toBe(2)
  })
})

describe('the count of a log', () => {
  it('is of rows by kind, most frequent first, and by the month that they begin in', async () => {
    const { lines, exitCode } = await stats(written(ndjson([...ROWS, SLIP, LATER])))
    expect(lines.slice(lines.indexOf('rows by kind: 4') - 1)).toEqual([
      'ledger.ndjson: 4 rows, 1 set aside, 0 notices',
      'rows by kind: 4',
      '     3  attack',
      '     1  incident',
      'rows by month: 4',
      '     3  2031-05',
      '     1  2031-07',
    ])
    expect(exitCode).toBe(0)
  })

  it('is left out, and that is said, where the file is not there', async () => {
    expect((await stats(written(undefined))).lines.at(-1)).toMatch(/there is no file ledger\.ndjson/)
  })
})
