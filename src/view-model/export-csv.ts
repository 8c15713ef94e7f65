// A table as CSV (RFC 4180) that a spreadsheet opens well: UTF-8 with a byte order mark, or Excel takes it for an old
// code page; CRLF; and no cell that it would run as a formula.
import { unparse } from 'papaparse'
import type { ExportTable } from './export-table'
import type { ReceiptLine } from './receipt'

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * What spreadsheets take for the beginning of a formula, in full width too: such a text gets an apostrophe before it.
 * Numbers are no text and stay as they are.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * The rows first, so that every reader of CSV takes the first line for the heads; then an empty row, and the receipt
 * in two columns.
 */
export function toCsv({ columns, rows }: ExportTable, receipt: readonly ReceiptLine[]): string {
  const table = lines([columns, ...rows])
  const proof = lines(receipt.map(({ label, value }) => [label, value]))
  return `${BYTE_ORDER_MARK}${table}\r\n\r\n${proof}\r\n`
}

function lines(rows: readonly (readonly unknown[])[]): string {
  return unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: FORMULA },
  )
}
