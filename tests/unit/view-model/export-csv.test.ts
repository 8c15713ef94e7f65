import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { toCsv } from '../../../src/view-model/export-csv'
import type { ExportCell, ExportTable } from '../../../src/view-model/export-table'

const PROOF = [{ label: 'Revision', value: '1' }]
const table = (rows: ExportTable['rows'], columns = ['a', 'b']): ExportTable => ({ name: 'some', columns, rows })

/** The rows of the table as a spreadsheet reads them: without the heads, up to the empty row. */
function readBack(csv: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(csv, { header: false, delimiter: ',' })
  expect(errors).toEqual([])
  const end = data.findIndex((row) => row.length === 1 && row[0] === '')
  return data.slice(1, end)
}

/** What OWASP lists as the beginning of a formula. */
const DANGER = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']

describe('a table as CSV', () => {
  test('begins with a byte order mark and its heads, ends its lines with CRLF, and carries the receipt under an empty row', () => {
    expect(toCsv(table([['x', 1]]), PROOF)).toBe('\uFEFFa,b\r\nx,1\r\n\r\nRevision,1\r\n')
  })

  test.each<[string, ExportCell, string]>([
    ['a comma', 'one, two', '"one, two"'],
    ['quotation marks', 'a "grain"', '"a ""grain"""'],
    ['a line break', 'one\ntwo', '"one\ntwo"'],
    ['letters of any script', 'Сергій — “ідеалізований”', 'Сергій — “ідеалізований”'],
    ['a formula', '=HYPERLINK("http://evil.example")', '"\'=HYPERLINK(""http://evil.example"")"'],
    ['a plus sign', '+1', '"\'+1"'],
    ['a date before the common era', '-0048-01-10', '"\'-0048-01-10"'],
    ['a negative number', -5, '-5'],
    ['a fraction', 0.25, '0.25'],
    ['yes', true, 'true'],
    ['nothing said', undefined, ''],
  ])('writes %s so that a spreadsheet reads it as it was', (_, cell, written) => {
    expect(toCsv(table([['x', cell]]), PROOF).split('\r\n')[1]).toBe(`x,${written}`)
  })

  // What begins with an apostrophe before a sign cannot be told from one that was put there.
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.tuple(fc.constantFrom(...DANGER), fc.string()).map(([sign, rest]) => sign + rest),
      fc.constantFrom('"', ',', '\r\n', ' lead', 'trail ', '""', '\uFEFF'),
    )
    .filter((value) => !value.startsWith("'"))
  const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))

  test('reads back as what it was, and no text in it begins as a formula does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('row'), cell), { maxLength: 8 }), (rows) => {
        const read = readBack(toCsv(table(rows), PROOF))
        expect(read).toHaveLength(rows.length)
        for (const [index, [, value]] of rows.entries()) {
          const back = read[index]?.[1] ?? ''
          if (typeof value === 'number') {
            expect(Number(back)).toBe(value === 0 ? Number(back) : value)
          } else {
            expect(DANGER.some((sign) => back.startsWith(sign))).toBe(false)
            expect(back.startsWith("'") ? back.slice(1) : back).toBe(value)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('keeps the receipt from being a formula as well', () => {
    const csv = toCsv(table([]), [{ label: 'Filters', value: '=1+1' }])
    expect(csv).toContain('Filters,"\'=1+1"')
  })
})
