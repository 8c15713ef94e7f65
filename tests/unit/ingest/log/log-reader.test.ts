// A log as it streams in. Where a piece of the file ends is an accident of the network: it may never show.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromCivil } from '../../../../src/base/day'
import { LISTED_FAULTS, LogReader } from '../../../../src/ingest/log/log-reader'
import { TLP_MARKS, type TlpMark } from '../../../../src/domain/vocabulary'
import { rowFormatOf } from '../../../../src/ingest/log/format-of'
import type { RowFormat } from '../../../../src/ingest/log/row-format'
import { bytesOf, contextOf, decode, faultsOf, readLog, type ReadLog } from './read-log'

const CONTEXT = { ...contextOf('ndjson', ['east', 'talks']), level: 'TLP:AMBER' as TlpMark }
const FIRST_DAY = dayFromCivil({ year: 2022, month: 1, day: 1 })

type Fields = Readonly<Record<string, unknown>>

function line(fields: Fields = {}): string {
  return JSON.stringify({ date: '2022-01-28', kind: 'call', title: 'A call', ...fields })
}

function read(...lines: readonly string[]): ReadLog {
  return readLog(lines.map((each) => `${each}\n`).join(''), CONTEXT)
}

/** All that a reading says, without how it came about. */
function said({ reader, rows, ids, records, tally }: ReadLog): unknown {
  const texts = Array.from({ length: reader.count }, (_, row) => reader.textOf(row))
  return { rows, ids, records, tally, texts }
}

describe('where the pieces of a file end', () => {
  const someLine = fc.constantFrom(
    line(),
    line({ id: 'a' }),
    line({ id: 'b', title: 'Grüße an 会 😀', actors: ['east'] }),
    line({ id: 'log-3' }),
    line({ id: 'c', updates: [{ known: '2022-02-01', citations: [{ source: 'press' }], status: 'cancelled' }] }),
    line({ more: 1 }),
    line({ id: 'd', marking: 'TLP:AMBER' }),
    line({ id: 'e', marking: 'TLP:RED' }),
    line({ date: '2022-02-30' }),
    line({ id: 'talks' }),
    '',
    '  \t',
    'no row at all',
    '{"date":"2022-01-28",',
    'ö',
  )
  const file = fc
    .record({
      mark: fc.constantFrom('', '', '\uFEFF'),
      lines: fc.array(fc.tuple(someLine, fc.constantFrom('\n', '\r\n')), { maxLength: 12 }),
      last: fc.constantFrom('', line({ id: 'z' }), '{', ' '),
    })
    .map(({ mark, lines, last }) => bytesOf(mark + lines.flat().join('') + last))

  test('makes no difference, be it anywhere', () => {
    fc.assert(
      fc.property(file, fc.array(fc.nat(1500), { maxLength: 9 }), (bytes, cuts) => {
        expect(said(readLog(bytes, CONTEXT, cuts))).toEqual(said(readLog(bytes, CONTEXT)))
      }),
      { numRuns: 150 },
    )
  })

  test('makes no difference, be it behind every byte', () => {
    fc.assert(
      fc.property(file, (bytes) => {
        const cuts = Array.from(bytes, (_, at) => at)
        expect(said(readLog(bytes, CONTEXT, cuts))).toEqual(said(readLog(bytes, CONTEXT)))
      }),
      { numRuns: 30 },
    )
  })

  test('a row that three pieces share is one row', () => {
    const bytes = bytesOf(`${line({ title: 'x'.repeat(9000) })}\n${line({ id: 'b' })}\n`)
    const log = readLog(bytes, CONTEXT, [10, 5000])
    expect(log.ids).toEqual(['log-1', 'b'])
    expect(log.tally.setAside).toBe(0)
  })

  test('a row that ends where its piece ends is read once', () => {
    const one = `${line()}\n`
    expect(readLog(one + one, CONTEXT, [5, one.length]).ids).toEqual(['log-1', 'log-2'])
  })
})

describe('the lines of a file', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('end with %s, and with nothing at the end of the file', (_, end) => {
    expect(readLog([line(), line(), line()].join(end), CONTEXT).ids).toEqual(['log-1', 'log-2', 'log-3'])
  })

  test('are counted without the blank ones', () => {
    const log = read('', line(), ' \t', '\r', 'broken', line())
    expect(log.ids).toEqual(['log-1', 'log-3'])
    expect(faultsOf(log)).toEqual([[2, 'bad-row']])
  })

  test('may come behind a byte order mark, which is not part of the first', () => {
    const log = readLog(`\uFEFF${line()}\n`, CONTEXT)
    expect(log.tally).toMatchObject({ rows: 1, setAside: 0 })
    expect(log.reader.textOf(0)).toBe(`${line()}\n`)
  })

  test('come back as they were written', () => {
    const lines = [`  ${line({ title: 'käse' })} \r\n`, `${line({ note: '\u0000' })}\n`, line({ id: 'last' })]
    const { reader } = readLog(lines.join('\n'), CONTEXT, [7, 40, 120])
    expect(lines.map((_, row) => reader.textOf(row))).toEqual(lines)
  })

  test.each([
    ['nothing', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['line breaks', '\n\r\n\n'],
  ])('may be none: %s', (_, file) => {
    expect(readLog(file, CONTEXT).tally).toEqual({
      rows: 0,
      setAside: 0,
      faults: [],
      withheld: 0,
      marks: [],
      notices: [],
      refusal: undefined,
    })
  })
})

describe('rows that bear a mark', () => {
  const marked = (marking: string | undefined, fields: Fields = {}): string =>
    line({ id: (marking ?? 'none').toLowerCase().replaceAll(/[^a-z]/g, '-'), marking, ...fields })
  const ALL = [undefined, ...TLP_MARKS]
  /** What the quick way leaves to the slow one, and what is kept as a record. */
  const WAYS = {
    quick: {},
    slow: { citations: [{ source: 'press', locator: 'p. 3' }] },
    record: { updates: [{ known: '2022-02-01', citations: [{ source: 'press' }], status: 'cancelled' }] },
  }
  const readAt = (level: TlpMark | undefined, ...lines: readonly string[]): ReadLog =>
    readLog(lines.map((each) => `${each}\n`).join(''), { ...CONTEXT, level })
  const shownIds = ({ ids, records }: ReadLog): readonly string[] => [...ids, ...records.map(({ id }) => id)]

  describe.each(Object.entries(WAYS))('and are read the %s way', (_, fields) => {
    test.each([undefined, ...TLP_MARKS])('are shown up to the level %s, and counted above it', (level) => {
      const log = readAt(level, ...ALL.map((mark) => marked(mark, fields)))
      const shown = level === undefined ? ALL : ALL.slice(0, TLP_MARKS.indexOf(level) + 2)
      expect(shownIds(log)).toHaveLength(shown.length)
      expect(log.tally).toMatchObject({ rows: shown.length, withheld: ALL.length - shown.length, setAside: 0 })
      expect(log.tally.marks.map(({ mark }) => mark)).toEqual(shown.filter((mark) => mark !== undefined))
    })
  })

  test('give the first day on which one of each mark is known', () => {
    const log = readAt(
      'TLP:GREEN',
      line({ marking: 'TLP:GREEN', known: '2022-01-09' }),
      line({ marking: 'TLP:GREEN', known: '2022-01-03' }),
      line({ marking: 'TLP:RED', known: '2022-01-01' }),
    )
    expect(log.tally.marks).toEqual([{ mark: 'TLP:GREEN', known: FIRST_DAY + 2 }])
  })

  test('above the level say nothing of their faults; a mark that is none is a fault itself', () => {
    const log = readAt(
      'TLP:GREEN',
      marked('TLP:RED', { date: 'secret' }),
      marked('TLP:RED', { actors: ['secret'] }),
      marked('TLP:GREEN', { date: 'never' }),
      marked('TLP:PINK'),
    )
    expect(faultsOf(log).map(([number]) => number)).toEqual([3, 4])
    expect(JSON.stringify(log.tally)).not.toContain('secret')
    expect(log.tally).toMatchObject({ rows: 0, withheld: 2, setAside: 2 })
  })

  test('above the level are found by no id, and leave the numbers of the others as they are', () => {
    const log = readAt('TLP:GREEN', line({ marking: 'TLP:RED' }), line())
    expect(log.ids).toEqual(['log-2'])
    expect(log.reader.rowOf('log-1')).toBeUndefined()
  })
})

describe('a line without an end', () => {
  const LONG = 4 * 1024 * 1024 + 1
  const long = ' '.repeat(LONG - 1) + '\n'

  test.each([
    ['in one piece', []],
    ['in many pieces', Array.from({ length: 15 }, (_, index) => index * 300_000)],
  ])('is set aside as a row, %s', (_, cuts) => {
    const log = readLog(`${line()}\n${long}${line()}\n`, CONTEXT, cuts)
    expect(log.ids).toEqual(['log-1', 'log-3'])
    expect(log.tally.faults).toEqual([
      { number: 2, problems: [{ code: 'bad-row', reason: 'too-long', found: '', path: [], severity: 'fault' }] },
    ])
  })

  test.each([
    ['in one piece', []],
    ['in many pieces', Array.from({ length: 15 }, (_, index) => index * 300_000)],
  ])('is set aside where the file ends in it, %s', (_, cuts) => {
    const log = readLog(`${line()}\n${'x'.repeat(LONG)}`, CONTEXT, cuts)
    expect(faultsOf(log)).toEqual([[2, 'bad-row']])
  })

  test('is none as long as it may', () => {
    const written = line()
    expect(readLog(`${written}${' '.repeat(LONG - 2 - written.length)}\n`, CONTEXT, [70_000]).tally.rows).toBe(1)
  })
})

describe('the id of a row', () => {
  test('is the log’s with its number where it has none of its own', () => {
    expect(read(line(), line({ id: 'own' }), line()).ids).toEqual(['log-1', 'own', 'log-3'])
  })

  test.each([
    ['by a row before it', [line({ id: 'a' }), line({ id: 'a' })], ['a']],
    ['by the number of a row before it', [line(), line({ id: 'log-1' })], ['log-1']],
    ['by an id before it, where it is its number', [line({ id: 'log-2' }), line()], ['log-2']],
    ['by a record of the dataset', [line(), line({ id: 'talks' })], ['log-1']],
    ['by a thing of the dataset', [line(), line({ id: 'east' })], ['log-1']],
    ['by a row that is out of the ordinary', [line({ id: 'a', more: 1 }), line({ id: 'a' })], ['a']],
    ['to one that is out of the ordinary', [line({ id: 'a' }), line({ id: 'a', more: 1 })], ['a']],
  ])('is taken %s: the second is set aside', (_, lines, ids) => {
    const log = read(...lines)
    expect(log.ids).toEqual(ids)
    expect(faultsOf(log)).toEqual([[2, 'duplicate-id']])
  })

  test('is taken by a row that is kept as a record', () => {
    const update = { known: '2022-02-01', citations: [{ source: 'press' }], status: 'cancelled' }
    const log = read(line({ id: 'a', updates: [update] }), line({ id: 'a' }), line({ id: 'a', updates: [update] }))
    expect(log.records.map(({ id }) => id)).toEqual(['a'])
    expect(faultsOf(log)).toEqual([
      [2, 'duplicate-id'],
      [3, 'duplicate-id'],
    ])
  })

  test('is free again where the row that had it was set aside', () => {
    const log = read(line({ id: 'a', kind: 'party' }), line({ id: 'a' }))
    expect(log.ids).toEqual(['a'])
    expect(faultsOf(log)).toEqual([[1, 'not-in-list']])
  })

  test('finds its row, and no other', () => {
    const lines = Array.from({ length: 700 }, (_, index) => {
      if (index % 5 === 3) return 'broken'
      return index % 2 === 0 ? line({ id: `row-${index * 7}` }) : line()
    })
    const { reader, ids } = read(...lines)
    expect(ids).toHaveLength(560)
    expect(ids.map((id) => reader.rowOf(id))).toEqual(ids.map((_, row) => row))
    for (const id of ['log-4', 'log-701', 'row-7', 'log-0', 'log', '', 'row-0x'])
      expect(reader.rowOf(id)).toBeUndefined()
  })
})

describe('a row', () => {
  test('rests on the log’s source where it cites none, on its own where it does', () => {
    const log = read(
      line({ actors: ['west'] }),
      line({ citations: [{ source: 'press' }] }),
      line({ citations: [{ source: 'press', locator: 'p. 2' }] }),
    )
    expect(log.rows.map(({ tags }) => tags)).toEqual([['west', 'wire'], ['press'], ['press']])
    expect(log.reader.eventOf(0).citations).toEqual([{ source: 'wire' }])
  })

  test('that says what came to be known later is a record, and no row of the columns', () => {
    const citations = [{ source: 'press' }]
    const log = read(
      line({ date: '2022-01-01/2022-01-05', updates: [{ known: '2022-02-01', citations, summary: 'Denied.' }] }),
      line({ updates: [] }),
    )
    expect(log.ids).toEqual(['log-2'])
    expect(log.tally).toMatchObject({ rows: 2, setAside: 0 })
    expect(log.records).toMatchObject([
      { id: 'log-1', type: 'event', known: FIRST_DAY + 4, updates: [{ summary: 'Denied.' }] },
    ])
  })

  test('becomes a record as the dataset has them, known from its own last day or the day that it names', () => {
    const { reader } = read(line({ date: '2022-01', title: 'Met', note: 'n' }), line({ known: '2022-03-01' }))
    const known = dayFromCivil({ year: 2022, month: 1, day: 31 })
    expect(reader.recordOf(0, known, 12)).toMatchObject({
      id: 'log-1',
      title: 'Met',
      note: 'n',
      known,
      order: 12,
      date: { text: '2022-01', precision: 'month' },
      citations: [{ source: 'wire' }],
    })
  })

  test('is known from its last day on', () => {
    const log = read(line({ date: '2022-01-01/2022-01-05' }), line({ date: '2022-01', known: '2022-01-02' }))
    expect(log.rows.map(({ days }) => days.map((day) => day - FIRST_DAY))).toEqual([
      [0, 4, 4],
      [0, 30, 1],
    ])
    expect(log.rows.map(({ extent }) => extent)).toEqual(['span', 'within'])
  })
})

describe('what is told of a reading', () => {
  test.each([
    ['no JSON', '{"date"', 'bad-row', []],
    ['no object', '[1]', 'bad-row', []],
    ['a field that is missing', '{"date":"2022-01-28","kind":"call"}', 'missing-field', ['title']],
    ['a word that is in no list', line({ kind: 'party' }), 'not-in-list', ['kind']],
    ['a name that the dataset does not know', line({ actors: ['east', 'est'] }), 'unknown-reference', ['actors', 1]],
    ['a day that does not exist', line({ date: '2022-02-30' }), 'bad-date', ['date']],
  ])('%s, with its number and its path within the row', (_, row, code, path) => {
    expect(read(line(), row, line()).tally).toMatchObject({
      rows: 2,
      setAside: 1,
      notices: [],
      faults: [{ number: 2, problems: [{ code, path, severity: 'fault' }] }],
    })
  })

  test('bytes that are no UTF-8', () => {
    const bytes = Uint8Array.from(bytesOf(`${line({ title: 'caf?' })}\n`), (byte) => (byte === 0x3f ? 0xe9 : byte))
    expect(readLog(bytes, CONTEXT).tally.faults).toMatchObject([
      { number: 1, problems: [{ code: 'bad-row', reason: 'wrong-encoding' }] },
    ])
  })

  test('a field that the format does not know is one notice, however many rows have it', () => {
    const log = read(
      line({ summry: 'x' }),
      line({ summry: 'x', more: {} }),
      // Out of the ordinary, so counted elsewhere.
      line({ summry: 'x', citations: [{ source: 'press', locator: 'p. 2', page: 2 }] }),
      line({ summry: 'x', kind: 'party' }),
    )
    expect(log.tally.notices.map(({ problem, count }) => [problem.path, count])).toEqual([
      [['summry'], 3],
      [['citations', 0, 'page'], 1],
      [['more'], 1],
    ])
    expect(log.tally.notices[0]?.problem).toMatchObject({ code: 'unknown-field', suggestion: 'summary' })
  })

  test('every fault is counted, the first of them are listed', () => {
    const log = read(...Array.from({ length: LISTED_FAULTS + 20 }, () => '?'))
    expect(log.tally.setAside).toBe(LISTED_FAULTS + 20)
    expect(log.tally.faults).toHaveLength(LISTED_FAULTS)
  })
})

describe('batches of columns', () => {
  test('add up to the file, each in arrays of its own size', () => {
    const rows = 70_000
    const lines = Array.from({ length: rows }, (_, index) =>
      index % 7 !== 0 ? line({ importance: 1, actors: ['east', 'west', 'north'], topics: ['border'] }) : line(),
    )
    const reader = new LogReader(CONTEXT, rowFormatOf(CONTEXT, decode), decode)
    reader.push(bytesOf(lines.join('\n')))
    const full = reader.takeBatches(false)
    reader.end()
    const rest = reader.takeBatches(true)
    expect(reader.takeBatches(true)).toEqual([])
    const batches = [...full, ...rest]
    expect(full).toHaveLength(2)
    expect(batches.reduce((sum, { count }) => sum + count, 0)).toBe(rows)
    for (const { count, from, tags, tagsEnd, deaths } of batches) {
      expect([from.length, tagsEnd.length, tags.length]).toEqual([count, count, tagsEnd.at(-1)])
      expect(from.buffer.byteLength).toBe(4 * count)
      expect(deaths).toBeUndefined()
    }
    const marked = batches.flatMap(({ tagsEnd }) => [...tagsEnd].map((end, at) => end - (tagsEnd[at - 1] ?? 0)))
    expect(marked).toEqual(lines.map((_, index) => (index % 7 !== 0 ? 5 : 1)))
  })

  test('hold what came since the last time', () => {
    const reader = new LogReader(CONTEXT, rowFormatOf(CONTEXT, decode), decode)
    reader.push(bytesOf(`${line()}\n`))
    expect(reader.takeBatches(false)).toEqual([])
    expect(reader.takeBatches(true).map(({ count }) => count)).toEqual([1])
    reader.push(bytesOf(`${line()}\n${line()}\n`))
    expect(reader.takeBatches(true).map(({ count }) => count)).toEqual([2])
    expect(reader.count).toBe(3)
  })
})

describe('the work', () => {
  test.each([1000, 65_536])('grows as the rows do, in pieces of %i bytes', (piece) => {
    const [small, large] = [2000, 4000].map((rows) => {
      const lines = Array.from({ length: rows }, (_, index) => `${line({ id: `r-${index}` })}\n`)
      return workFor(lines.join(''), piece)
    })
    expect((large?.asked ?? 0) / (small?.asked ?? 0)).toBeCloseTo(2, 1)
    expect((large?.shown ?? 0) / (small?.shown ?? 0)).toBeCloseTo(2, 1)
    expect(small?.asked).toBeLessThan(2000 * 1.3)
  })

  test('on a row of a megabyte in small pieces stays within some times its length', () => {
    const file = `${line({ title: 'x'.repeat(1_000_000) })}\n`
    expect(workFor(file, 65_536).shown / file.length).toBeLessThan(30)
  })

  test('on a row that is far too long ends where it is seen to be', () => {
    const [long, longer] = [6, 9].map((megabytes) => workFor('x'.repeat(megabytes * 1024 * 1024), 1024 * 1024))
    expect(longer).toEqual(long)
  })
})

/** How often a format is asked for a row of a file that comes in pieces, and how many bytes it is shown in all. */
function workFor(file: string, piece: number): { readonly asked: number; readonly shown: number } {
  const bytes = bytesOf(file)
  const work = { asked: 0, shown: 0 }
  const cuts = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) => index * piece)
  readLog(bytes, CONTEXT, cuts, counted(rowFormatOf(CONTEXT, decode), work))
  return work
}

function counted(format: RowFormat, work: { asked: number; shown: number }): RowFormat {
  const readRow: RowFormat['readRow'] = (bytes, start, end, ...rest) => {
    const next = format.readRow(bytes, start, end, ...rest)
    work.asked++
    work.shown += (next < 0 ? end : next) - start
    return next
  }
  return new Proxy(format, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target)
      if (name === 'readRow') return readRow
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}
