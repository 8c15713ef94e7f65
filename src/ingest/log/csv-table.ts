// A table of which some columns are wanted: which of its cells they are, and what stands in them. Numbers, days and
// names are read from the bytes; a text is made only of what is wrong.
import { parseDay } from '../../base/day'
import { NOT_IN_TABLE } from '../../base/month-table'
import type { Problem, ProblemDetail } from '../../domain/problem'
import { ByteTable, HASH_START, hashBytes, hashStep } from './byte-table'
import { cellsOf, CsvRows, separatorOf } from './csv-rows'
import { scanDay } from './scan-date'

/** A column that a format reads: its names in the editions of the format, the newest first. */
export type CsvColumn = { readonly names: readonly string[]; readonly isRequired: boolean }

/** Some columns by the names that the code gives them, each with its position. */
export type CsvColumns<Name extends string> = {
  readonly list: readonly CsvColumn[]
  readonly at: Readonly<Record<Name, number>>
}

/** A column that must be there, or, with {@link optional}, may be. */
export function required(...names: readonly string[]): CsvColumn {
  return { names, isRequired: true }
}

export function optional(...names: readonly string[]): CsvColumn {
  return { names, isRequired: false }
}

export function columnsOf<Name extends string>(columns: Readonly<Record<Name, CsvColumn>>): CsvColumns<Name> {
  const at = Object.fromEntries(Object.keys(columns).map((name, position) => [name, position]))
  return { list: Object.values(columns), at: at as Record<Name, number> }
}

/** The day in the bytes from `start` to `end`; NOT_IN_TABLE where they name none. */
export type ScanDay = (bytes: Uint8Array, start: number, end: number) => number

const ABSENT = -1
const SPACE = 0x20
const QUOTE = 0x22
const MOST = 0x7fffffff
const DAY_LENGTH = 10 // 2022-01-28
const SEMICOLON = 0x3b

export class CsvTable {
  readonly rows = new CsvRows()
  /** What is wrong with the row that is read; paths are the names of columns. */
  problems: Problem[] = []
  /** The bytes of the row that is read. */
  bytes: Uint8Array = new Uint8Array(0)
  readonly #columns: readonly CsvColumn[]
  readonly #decode: (bytes: Uint8Array) => string
  /** The cell of each column that is read, ABSENT where the table has none. */
  readonly #cellOf: Int32Array
  /** Names of columns as the table itself writes them. */
  #names: readonly string[] = []
  /** Where the text of the cell that was looked at last begins and ends, spaces around it left off. */
  #start = 0
  #end = 0

  constructor(columns: readonly CsvColumn[], decode: (bytes: Uint8Array) => string) {
    this.#columns = columns
    this.#decode = decode
    this.#cellOf = new Int32Array(columns.length).fill(ABSENT)
  }

  /** Cells that the head names; 0 before it has been read. */
  get width(): number {
    return this.#names.length
  }

  /** Reads the head of the table from the row that was walked over; the names of required columns that it lacks. */
  takeHead(bytes: Uint8Array, start: number, next: number): readonly string[] {
    const text = this.#decode(bytes.subarray(start, next))
    this.#names = cellsOf(text, this.rows.separator).map((name) => name.trim())
    const written = this.#names.map((name) => name.toLowerCase())
    for (const [column, { names }] of this.#columns.entries()) {
      this.#cellOf[column] = names.map((name) => written.indexOf(name)).find((index) => index >= 0) ?? ABSENT
    }
    return this.#columns.flatMap(({ names, isRequired }, column) =>
      isRequired && !this.has(column) ? names.slice(0, 1) : [],
    )
  }

  /** Takes the separator from the head, which begins at `start`. */
  takeSeparator(bytes: Uint8Array, start: number, end: number): void {
    this.rows.separator = separatorOf(bytes, start, end)
  }

  has(column: number): boolean {
    return this.#cellOf[column] !== ABSENT
  }

  /** A whole number from 0 on; -1 where the cell is empty or there is no such column, and where it is something else. */
  count(column: number): number {
    if (!this.#lookAt(column)) return -1
    let value = 0
    for (let at = this.#start; at < this.#end; at++) {
      const digit = (this.bytes[at] ?? 0) - 0x30
      if (digit < 0 || digit > 9) return this.#otherCount(column)
      value = value * 10 + digit
    }
    return value <= MOST ? value : this.#otherCount(column)
  }

  #otherCount(column: number): number {
    const text = this.textOf(column)
    const count = countOf(text)
    if (count !== undefined) return count
    const found = shortened(text)
    const limit = brokenLimit(text)
    this.fault(
      column,
      limit === undefined
        ? { code: 'wrong-type', expected: 'number', found }
        : { code: 'out-of-range', found, expected: limit },
    )
    return -1
  }

  /** One of the digits 1 to 9 alone; 0 for anything else. */
  digit(column: number): number {
    if (!this.#lookAt(column) || this.#end - this.#start !== 1) return 0
    const digit = (this.bytes[this.#start] ?? 0) - 0x30
    return digit >= 1 && digit <= 9 ? digit : 0
  }

  /**
   * The day that a cell begins with (a time of day may follow); NOT_IN_TABLE, and a fault, where it names none.
   * `scanOther` knows another way of writing days, and answers NOT_IN_TABLE where it is not that either.
   */
  day(column: number, scanOther: ScanDay = noDay): number {
    if (this.#lookAt(column)) {
      const start = this.#start
      const stop = start + DAY_LENGTH
      const isIso = stop === this.#end || (stop < this.#end && isBeforeTime(this.bytes[stop]))
      const iso = isIso ? scanDay(this.bytes, start) : NOT_IN_TABLE
      const day = iso === NOT_IN_TABLE ? scanOther(this.bytes, start, this.#end) : iso
      if (day !== NOT_IN_TABLE) return day
    }
    const text = this.textOf(column)
    const day = dayOf(text)
    if (day !== undefined) return day
    this.fault(column, { code: 'bad-date', found: shortened(text), expected: 'day' })
    return NOT_IN_TABLE
  }

  /** Position of what a cell holds among the names; -1 where it is none of them. */
  nameIn(names: ByteTable, column: number): number {
    return this.#lookAt(column) ? this.#find(names, this.#start, this.#end, this.#isDoubled(column)) : -1
  }

  /** Calls with each of the names that a cell lists, semicolons between them. */
  namesIn(names: ByteTable, column: number, take: (index: number) => void): void {
    if (!this.#lookAt(column)) return
    const isDoubled = this.#isDoubled(column)
    const stop = this.#end
    for (let start = this.#start; start < stop;) {
      let end = start
      while (end < stop && this.bytes[end] !== SEMICOLON) end++
      let first = start
      let last = end
      while (first < last && this.bytes[first] === SPACE) first++
      while (last > first && this.bytes[last - 1] === SPACE) last--
      const index = this.#find(names, first, last, isDoubled)
      if (index >= 0) take(index)
      start = end + 1
    }
  }

  #find(names: ByteTable, start: number, end: number, isDoubled: boolean): number {
    if (isDoubled) {
      const name = singled(this.bytes, start, end)
      return names.find(name, 0, name.length, hashBytes(name, 0, name.length))
    }
    let hash = HASH_START
    for (let at = start; at < end; at++) hash = hashStep(hash, this.bytes[at] ?? 0)
    return names.find(this.bytes, start, end, hash)
  }

  /**
   * Hash of the id that a cell gives a row: `hash` is that of what stands before it. Ids have small letters, digits
   * and hyphens, at most `longest` of them here. Where it is none that is a fault, and the hash means nothing.
   */
  idHash(column: number, hash: number, longest: number): number {
    if (!this.#lookAt(column)) {
      this.fault(column, { code: 'missing-field', field: this.nameOf(column) })
      return hash
    }
    let isId = this.#end - this.#start <= longest
    for (let at = this.#start; at < this.#end; at++) {
      const byte = lowerCase(this.bytes[at] ?? 0)
      isId &&= isIdByte(byte)
      hash = hashStep(hash, byte)
    }
    if (!isId) this.fault(column, { code: 'bad-id', found: shortened(this.textOf(column)) })
    return hash
  }

  fault(column: number, detail: ProblemDetail): void {
    this.problems.push({ ...detail, path: [this.nameOf(column)], severity: 'fault' })
  }

  /** A column's name as the table writes it. */
  nameOf(column: number): string {
    return this.#names[this.#cellOf[column] ?? ABSENT] ?? this.#columns[column]?.names[0] ?? ''
  }

  /** What stands in a cell of the row that is read, spaces around it left off. */
  textOf(column: number): string {
    const cell = this.#cellOf[column] ?? ABSENT
    if (cell === ABSENT) return ''
    const text = this.#decode(this.bytes.subarray(this.rows.starts[cell], this.rows.ends[cell]))
    return withoutSpaces(this.rows.doubled[cell] === 1 ? text.replaceAll('""', '"') : text)
  }

  /** What stands in a row's text, by column, spaces around it left off; empty where there is no such column. */
  textsOf(row: string): readonly string[] {
    const cells = cellsOf(row, this.rows.separator)
    return this.#columns.map((_, column) => withoutSpaces(cells[this.#cellOf[column] ?? ABSENT] ?? ''))
  }

  /** False where the column is not there, or nothing stands in its cell. */
  #lookAt(column: number): boolean {
    const cell = this.#cellOf[column] ?? ABSENT
    if (cell === ABSENT) return false
    let start = this.rows.starts[cell] ?? 0
    let end = this.rows.ends[cell] ?? 0
    while (start < end && this.bytes[start] === SPACE) start++
    while (end > start && this.bytes[end - 1] === SPACE) end--
    this.#start = start
    this.#end = end
    return end > start
  }

  #isDoubled(column: number): boolean {
    return this.rows.doubled[this.#cellOf[column] ?? ABSENT] === 1
  }
}

/** A whole number from 0 on that a text says; programs write some with a decimal point and zeros. */
export function countOf(text: string): number | undefined {
  const value = /^\d+(\.0+)?$/.test(text) ? Number(text) : Number.NaN
  return value <= MOST ? value : undefined
}

/** One of the digits 1 to 9 alone; 0 for any other text. */
export function digitOf(text: string): number {
  return /^[1-9]$/.test(text) ? Number(text) : 0
}

/** Which limit of {@link countOf} a number breaks; undefined where the text is no number. */
function brokenLimit(text: string): string | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined
  if (text.startsWith('-')) return '>=0'
  return Number(text) > MOST ? `<=${MOST}` : 'a whole number'
}

/** The day that a text begins with; a time of day may follow. */
export function dayOf(text: string): number | undefined {
  const rest = text[DAY_LENGTH]
  return rest === undefined || rest === ' ' || rest === 'T' ? parseDay(text.slice(0, DAY_LENGTH)) : undefined
}

/** Only U+0020, as in the bytes: what else is white in some script may be part of a name. */
function withoutSpaces(text: string): string {
  return text.replaceAll(/^ +| +$/g, '')
}

function noDay(): number {
  return NOT_IN_TABLE
}

function isBeforeTime(byte: number | undefined): boolean {
  return byte === SPACE || byte === 0x54
}

function lowerCase(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte
}

function isIdByte(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x2d
}

/** Bytes with each doubled quotation mark as the one that it means. */
function singled(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const single: number[] = []
  for (let at = start; at < end; at++) {
    single.push(bytes[at] ?? 0)
    if (bytes[at] === QUOTE && bytes[at + 1] === QUOTE) at++
  }
  return Uint8Array.from(single)
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
