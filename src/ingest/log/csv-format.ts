// What logs in tables share: a head that names columns, a row a line, and a mapping from cells to columns of the log.
import { isUtf8, utf8Of } from '../../base/utf8'
import type { LogRefusal } from '../../domain/log-rows'
import type { Problem, ProblemDetail } from '../../domain/problem'
import type { ItemV1 } from '../versions/v1'
import { HASH_START, hashStep } from './byte-table'
import { CsvTable, type CsvColumn } from './csv-table'
import type { LogContext } from './log-context'
import { clearRow, type LogRow } from './log-row'
import type { RowFormat, RowVerdict } from './row-format'

const LONGEST_ID = 80

/** What tells one format of tables from another. */
export type CsvMapping = {
  readonly columns: readonly CsvColumn[]
  /** Labels that events have and cells have not. */
  readonly labels: readonly string[]
  /** Position of the column with the row's id. */
  readonly idColumn: number
  /** Fills a cleared row from the cells; what is wrong goes to the table's problems. */
  readonly fill: (table: CsvTable, row: LogRow) => void
  /** The same row as an event, from the texts of its columns, `id` and `citations` included. */
  readonly eventOf: (texts: readonly string[]) => ItemV1<'events'>
}

export class CsvFormat implements RowFormat {
  readonly hasDeaths = true
  readonly naming = 'names'
  refusal: LogRefusal | undefined
  verdict: RowVerdict = 'blank'
  idHash = 0
  readonly #mapping: CsvMapping
  readonly #table: CsvTable
  /** Ids are the log's, a hyphen, and the row's own: the hash of the former, and what is left for the latter. */
  readonly #prefixHash: number
  readonly #longestId: number

  constructor({ log }: LogContext, mapping: CsvMapping, decode: (bytes: Uint8Array) => string) {
    this.#mapping = mapping
    this.#table = new CsvTable(mapping.columns, decode)
    const prefix = utf8Of(rowId(log.id, ''))
    this.#prefixHash = prefix.reduce(hashStep, HASH_START)
    this.#longestId = LONGEST_ID - prefix.length
  }

  get ownTexts(): readonly string[] {
    return this.#mapping.labels
  }

  get problems(): readonly Problem[] {
    return this.#table.problems
  }

  readRow(bytes: Uint8Array, start: number, end: number, isLast: boolean, row: LogRow): number {
    const table = this.#table
    if (table.problems.length > 0) table.problems = []
    if (table.width === 0) table.takeSeparator(bytes, start, end)
    const next = table.rows.read(bytes, start, end, isLast)
    if (next < 0) return next
    table.bytes = bytes
    if (isBlank(table, bytes)) this.verdict = 'blank'
    else if (table.width === 0) this.#takeHead(bytes, start, next)
    else this.verdict = this.#isSound(bytes, start, next, row) ? 'sound' : 'faulty'
    return next
  }

  #takeHead(bytes: Uint8Array, start: number, next: number): void {
    const missing = this.#table.takeHead(bytes, start, next)
    if (missing.length > 0) this.refusal = { code: 'missing-columns', missing }
    this.verdict = 'blank'
  }

  #isSound(bytes: Uint8Array, start: number, next: number, row: LogRow): boolean {
    const table = this.#table
    const { rows } = table
    if (rows.isMalformed) return this.#fault({ code: 'bad-row', reason: 'unclosed-quote', found: '' })
    if (!rows.isAscii && !isUtf8(bytes, start, next)) {
      return this.#fault({ code: 'bad-row', reason: 'wrong-encoding', found: '' })
    }
    if (rows.count < table.width) {
      return this.#fault({ code: 'bad-row', reason: 'missing-cells', found: `${rows.count} < ${table.width}` })
    }
    if (rows.count > table.width && !isEmptyFrom(table, table.width)) {
      // A comma in a text without quotation marks has shifted what stands behind it.
      return this.#fault({ code: 'out-of-range', found: `${rows.count} cells`, expected: `<=${table.width}` })
    }
    clearRow(row)
    this.idHash = table.idHash(this.#mapping.idColumn, this.#prefixHash, this.#longestId)
    this.#mapping.fill(table, row)
    return table.problems.length === 0
  }

  #fault(detail: ProblemDetail): false {
    this.#table.problems.push({ ...detail, path: [], severity: 'fault' })
    return false
  }

  eventOf(text: string): ItemV1<'events'> {
    return this.#mapping.eventOf(this.#table.textsOf(text))
  }

  notices(): readonly never[] {
    return []
  }
}

/** The id of a row that has an own one in its table. */
export function rowId(logId: string, own: string): string {
  return `${logId}-${own.toLowerCase()}`
}

/** A line with nothing on it, or only spaces. */
function isBlank({ rows }: CsvTable, bytes: Uint8Array): boolean {
  if (rows.count !== 1 || rows.isMalformed) return false
  for (let at = rows.starts[0] ?? 0; at < (rows.ends[0] ?? 0); at++) if ((bytes[at] ?? 0) > 0x20) return false
  return true
}

function isEmptyFrom({ rows }: CsvTable, cell: number): boolean {
  for (; cell < rows.count; cell++) if ((rows.ends[cell] ?? 0) > (rows.starts[cell] ?? 0)) return false
  return true
}
