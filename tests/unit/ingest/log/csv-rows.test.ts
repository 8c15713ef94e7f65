// Cells of tables, found in their bytes (RFC 4180).
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf, CsvRows, separatorOf } from '../../../../src/ingest/log/csv-rows'
import { bytesOf, decode } from './read-log'

/** The cells of the row that begins at `start`, as texts, and where the next one begins. */
function rowAt(bytes: Uint8Array, start: number, separator = ','): { readonly next: number; readonly cells: string[] } {
  const rows = new CsvRows()
  rows.separator = separator.charCodeAt(0)
  const next = rows.read(bytes, start, bytes.length, true)
  const cells = Array.from({ length: rows.count }, (_, cell) => {
    const text = decode(bytes.subarray(rows.starts[cell], rows.ends[cell]))
    return rows.doubled[cell] === 1 ? text.replaceAll('""', '"') : text
  })
  return { next, cells }
}

const cell = fc.oneof(
  fc.constantFrom('', 'a', '"', '""', 'a "quoted" word', ',', ';', '\t', '\n', '\r\n', '\r', ' a ', 'é', '会 😀', '0'),
  fc.string({ maxLength: 6 }),
)
const separators = fc.constantFrom(',', ';', '\t')
const aRow = fc.tuple(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.constantFrom('\n', '\r\n'))

/** As RFC 4180 has it: what needs quotation marks has them, and anything may. */
function written(cells: readonly string[], separator: string, isQuoted: boolean): string {
  return cells
    .map((text) => (isQuoted || /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join(separator)
}

describe('cells that are written as the standard says', () => {
  test('come back, whatever they hold, from the bytes and from the text', () => {
    fc.assert(
      fc.property(
        fc.array(aRow, { minLength: 1, maxLength: 5 }),
        separators,
        fc.boolean(),
        (rows, separator, isEnded) => {
          const lines = rows.map(([cells, isQuoted, end]) => written(cells, separator, isQuoted) + end)
          const file = isEnded ? lines.join('') : lines.join('').replace(/\r?\n$/, '')
          const bytes = bytesOf(file)
          let at = 0
          for (const [cells] of rows) {
            const row = rowAt(bytes, at, separator)
            expect(row.cells).toEqual(cells)
            expect(cellsOf(decode(bytes.subarray(at, row.next)), separator.charCodeAt(0))).toEqual(cells)
            at = row.next
          }
          expect(at).toBe(bytes.length)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('are not taken before their row has ended', () => {
    fc.assert(
      fc.property(aRow, separators, ([cells, isQuoted, end], separator) => {
        const bytes = bytesOf(written(cells, separator, isQuoted) + end)
        const rows = new CsvRows()
        rows.separator = separator.charCodeAt(0)
        for (let part = 0; part < bytes.length; part++) expect(rows.read(bytes, 0, part, false)).toBe(-1)
        expect(rows.read(bytes, 0, bytes.length, false)).toBe(bytes.length)
      }),
    )
  })

  test('may be more than a table ever has', () => {
    const cells = Array.from({ length: 1000 }, (_, index) => `c${index}`)
    expect(rowAt(bytesOf(cells.join(',')), 0).cells).toEqual(cells)
  })

  test.each([
    ['plain', 'a,b\n', true],
    ['beyond it', 'a,é\n', false],
    ['beyond it in quotation marks', '"é",b\n', false],
    ['beyond it in the last cell', 'a,"é"', false],
  ])('tell whether they are all ASCII: %s', (_, text, isAscii) => {
    const bytes = bytesOf(text)
    const rows = new CsvRows()
    rows.read(bytes, 0, bytes.length, true)
    expect(rows.isAscii).toBe(isAscii)
  })
})

describe('a quotation mark out of place', () => {
  test.each([
    ['never closed', '"a,b\nc,d\n', 5],
    ['never closed, in the last line', '"a,b', 4],
    ['closed in the middle of a cell', 'a,"b"c\nd\n', 7],
    ['closed by one that opens a cell further on', '"a,b\nc,"d"\n', 5],
    ['closed with a space behind it', '"a" ,b\n', 7],
    ['with a carriage return alone behind it', '"a"\r,b\nc\n', 7],
  ])('costs the line that it stands on: %s', (_, text, next) => {
    const bytes = bytesOf(text)
    const rows = new CsvRows()
    expect(rows.read(bytes, 0, bytes.length, true)).toBe(next)
    expect(rows.isMalformed).toBe(true)
    rows.read(bytesOf('a,b\n'), 0, 4, true)
    expect(rows.isMalformed).toBe(false)
  })

  test('is waited for as long as it may be closed, and no megabyte longer', () => {
    const open = bytesOf(`"a,b\n${'x'.repeat(1_200_000)}`)
    const rows = new CsvRows()
    expect(rows.read(open, 0, 1_000_000, false)).toBe(-1)
    expect(rows.read(open, 0, open.length, false)).toBe(5)
    expect(rows.isMalformed).toBe(true)
  })

  test('that is closed a megabyte later is taken as never closed', () => {
    const bytes = bytesOf(`"a\nb${'x'.repeat(1_200_000)}",c\n`)
    const rows = new CsvRows()
    expect(rows.read(bytes, 0, bytes.length, false)).toBe(3)
    expect(rows.isMalformed).toBe(true)
  })

  test('ends no line that has not come', () => {
    const bytes = bytesOf('"a"b,c\n')
    expect(new CsvRows().read(bytes, 0, bytes.length - 1, false)).toBe(-1)
  })

  test('is forgotten with its row', () => {
    const rows = new CsvRows()
    const bytes = bytesOf('"a ""b""",c\n5"" gun,d\n')
    const second = rows.read(bytes, 0, bytes.length, true)
    expect([...rows.doubled.subarray(0, 2)]).toEqual([1, 0])
    rows.read(bytes, second, bytes.length, true)
    expect([...rows.doubled.subarray(0, 2)]).toEqual([0, 0])
  })

  test('inside a cell that does not begin with one is a letter like any other', () => {
    expect(rowAt(bytesOf('5" gun,b"\n'), 0).cells).toEqual(['5" gun', 'b"'])
  })
})

describe('the separator', () => {
  test.each([
    ['commas', 'a,b,c\n', ','],
    ['semicolons', 'a;b;c\n', ';'],
    ['semicolons, with commas in a name', '"a, b, c, d";b;c\n', ';'],
    ['tabs', 'a\tb\tc\n', '\t'],
    ['one column alone', 'a\n', ','],
    ['what comes behind the head', 'a,b\nc;d;e;f\n', ','],
  ])('is what the head has most: %s', (_, text, separator) => {
    const bytes = bytesOf(text)
    expect(String.fromCharCode(separatorOf(bytes, 0, bytes.length))).toBe(separator)
  })
})
