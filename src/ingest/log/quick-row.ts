// The quick way through a row of an NDJSON log: straight from its bytes into the columns, for rows in which nothing is
// out of the ordinary. It accepts only what the slow way would accept too (a law of the tests); whatever it does
// not know at once, it leaves to the slow way, which also has the words for what is wrong.
import { isUtf8, utf8Of } from '../../base/utf8'
import { NOT_IN_TABLE } from '../../base/month-table'
import { EVENT_KINDS, EVENT_STATUSES, TLP_MARKS } from '../../domain/vocabulary'
import { ByteTable, HASH_START, hashStep } from './byte-table'
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  JsonScanner,
  NONE,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from './json-scanner'
import { actorTags, sourceTags, topicTags, type LogContext } from './log-context'
import { addTag, clearRow, type LogRow } from './log-row'
import { scanDate, scanDay } from './scan-date'
import { NameCounts } from './name-counts'

const FIELDS = [
  'id',
  'date',
  'known',
  'kind',
  'title',
  'summary',
  'note',
  'actors',
  'topics',
  'places',
  'importance',
  'status',
  'marking',
  'citations',
  'updates',
] as const
type Field = (typeof FIELDS)[number]

const REQUIRED = bitsOf('date', 'kind', 'title')
const LONGEST_ID = 80

/** Where the id of the row that was read last stands; `end` is not after `start` where it names none. */
export type IdPlace = { start: number; end: number; hash: number }

export class QuickRowReader {
  readonly id: IdPlace = { start: 0, end: 0, hash: 0 }
  /** Fields that the format does not know, with how often they were met. */
  readonly unknownFields = new NameCounts()

  readonly #json = new JsonScanner()
  readonly #fields = new ByteTable(FIELDS)
  readonly #kinds = new ByteTable(EVENT_KINDS)
  readonly #statuses = new ByteTable(EVENT_STATUSES)
  readonly #markings = new ByteTable(TLP_MARKS)
  readonly #actors: ByteTable
  readonly #topics: ByteTable
  readonly #places: ByteTable
  readonly #sources: ByteTable
  readonly #firstTopic: number
  readonly #firstSource: number
  /** Hash of the text that was walked over last. */
  #hash = 0

  constructor({ names }: LogContext) {
    this.#actors = new ByteTable(actorTags(names))
    this.#topics = new ByteTable(topicTags(names))
    this.#places = new ByteTable(names.places)
    this.#sources = new ByteTable(sourceTags(names))
    this.#firstTopic = names.actorCount
    this.#firstSource = names.actorCount + names.topicCount
  }

  /**
   * Reads the row that begins at `start` into `row`; the position after its line break. -1: ask the slow way, or the
   * row does not end before `end`.
   */
  read(bytes: Uint8Array, start: number, end: number, isLast: boolean, row: LogRow): number {
    const json = this.#json
    json.bytes = bytes
    json.end = end
    json.isAscii = true
    this.id.start = 0
    this.id.end = 0
    clearRow(row)
    const { met } = this.unknownFields
    const stop = this.#object(start, row)
    const next =
      stop === NONE || (!json.isAscii && !isUtf8(bytes, start, stop)) ? NONE : nextRow(bytes, stop, end, isLast)
    // The slow way will count them itself.
    if (next === NONE && this.unknownFields.met > met) this.unknownFields.backTo(met)
    return next
  }

  /** The position after the object; NONE where it is not plainly sound. */
  #object(start: number, row: LogRow): number {
    const json = this.#json
    const { bytes, end } = json
    let at = json.skipSpace(start)
    if (bytes[at] !== OPEN_OBJECT) return NONE
    at = json.skipSpace(at + 1)
    let seen = 0
    let known = NOT_IN_TABLE
    for (;;) {
      const nameStart = at + 1
      const nameEnd = this.#name(at)
      if (nameEnd === NONE) return NONE
      const index = this.#fields.find(bytes, nameStart, nameEnd, this.#hash)
      at = json.skipSpace(nameEnd + 1)
      if (bytes[at] !== COLON) return NONE
      at = json.skipSpace(at + 1)
      const field = FIELDS[index]
      if (field === undefined) {
        this.unknownFields.add(bytes, nameStart, nameEnd)
        at = json.skipValue(at)
      } else {
        if ((seen & (1 << index)) !== 0) return NONE
        seen |= 1 << index
        if (field === 'known') {
          known = this.#day(at)
          at = known === NOT_IN_TABLE ? NONE : at + 12
        } else at = this.#value(field, at, row)
      }
      if (at === NONE) return NONE
      at = json.skipSpace(at)
      if (at >= end) return NONE
      if (bytes[at] === CLOSE_OBJECT) break
      if (bytes[at] !== COMMA) return NONE
      at = json.skipSpace(at + 1)
    }
    if (known !== NOT_IN_TABLE) row.known = known
    return (seen & REQUIRED) === REQUIRED ? at + 1 : NONE
  }

  /** The position after a field's value; NONE where it is not plainly sound. */
  #value(field: Exclude<Field, 'known'>, at: number, row: LogRow): number {
    switch (field) {
      case 'id':
        return this.#idAt(at)
      case 'date': {
        const close = this.#name(at)
        return close !== NONE && scanDate(this.#json.bytes, at + 1, close, row) ? close + 1 : NONE
      }
      case 'kind':
        row.kind = this.#oneOf(this.#kinds, at)
        return row.kind === NONE ? NONE : this.#after
      case 'status':
        row.status = this.#oneOf(this.#statuses, at)
        return row.status === NONE ? NONE : this.#after
      case 'marking':
        row.marking = this.#oneOf(this.#markings, at)
        return row.marking === NONE ? NONE : this.#after
      case 'title':
        return this.#text(at, 1)
      case 'summary':
      case 'note':
        return this.#text(at, 0)
      case 'actors':
        return this.#names(this.#actors, at, (index) => addTag(row, index))
      case 'topics':
        return this.#names(this.#topics, at, (index) => addTag(row, this.#firstTopic + index))
      case 'places':
        return this.#names(this.#places, at, (index) => {
          if (row.place === 0) row.place = index + 1
        })
      case 'importance': {
        const digit = (this.#json.bytes[at] ?? 0) - 0x30
        row.importance = digit
        return digit >= 1 && digit <= 3 ? at + 1 : NONE
      }
      case 'citations':
        return this.#citations(at, row)
      // What came to be known later changes a row from day to day: that is more than a column holds.
      case 'updates':
        return NONE
    }
  }

  /** The end of a text without escapes that opens at `at`, with its hash; such as names and ids are. */
  #name(at: number): number {
    const { bytes, end } = this.#json
    if (bytes[at] !== QUOTE) return NONE
    let hash = HASH_START
    for (let next = at + 1; next < end; next++) {
      const byte = bytes[next] ?? 0
      if (byte === QUOTE) {
        this.#hash = hash
        return next
      }
      if (byte < 0x20 || byte >= 0x80 || byte === 0x5c) return NONE
      hash = hashStep(hash, byte)
    }
    return NONE
  }

  #idAt(at: number): number {
    const { bytes } = this.#json
    const close = this.#name(at)
    if (close === NONE || close === at + 1 || close - at - 1 > LONGEST_ID || bytes[at + 1] === 0x2d) return NONE
    for (let next = at + 1; next < close; next++) if (!isIdByte(bytes[next] ?? 0)) return NONE
    this.id.start = at + 1
    this.id.end = close
    this.id.hash = this.#hash
    return close + 1
  }

  #text(at: number, least: number): number {
    const close = this.#json.endOfString(at)
    return close === NONE || close - at - 1 < least ? NONE : close + 1
  }

  #day(at: number): number {
    const { bytes } = this.#json
    return bytes[at] === QUOTE && bytes[at + 11] === QUOTE ? scanDay(bytes, at + 1) : NOT_IN_TABLE
  }

  /** Where the value that {@link #oneOf} looked up ends. */
  #after = NONE

  #oneOf(table: ByteTable, at: number): number {
    const close = this.#name(at)
    if (close === NONE) return NONE
    this.#after = close + 1
    return table.find(this.#json.bytes, at + 1, close, this.#hash)
  }

  /** A list of known names. */
  #names(table: ByteTable, at: number, take: (index: number) => void): number {
    const json = this.#json
    if (json.bytes[at] !== OPEN_LIST) return NONE
    at = json.skipSpace(at + 1)
    if (json.bytes[at] === CLOSE_LIST) return at + 1
    for (;;) {
      const index = this.#oneOf(table, at)
      if (index === NONE) return NONE
      take(index)
      at = json.skipSpace(this.#after)
      if (json.bytes[at] === CLOSE_LIST) return at + 1
      if (json.bytes[at] !== COMMA) return NONE
      at = json.skipSpace(at + 1)
    }
  }

  /** One citation or more, each of them a source and nothing else; what says more is read the slow way. */
  #citations(at: number, row: LogRow): number {
    const json = this.#json
    if (json.bytes[at] !== OPEN_LIST) return NONE
    at = json.skipSpace(at + 1)
    for (;;) {
      if (json.bytes[at] !== OPEN_OBJECT) return NONE
      at = json.skipSpace(at + 1)
      const close = this.#name(at)
      if (close === NONE || !isSource(json.bytes, at + 1, close)) return NONE
      at = json.skipSpace(close + 1)
      if (json.bytes[at] !== COLON) return NONE
      const source = this.#oneOf(this.#sources, json.skipSpace(at + 1))
      if (source === NONE) return NONE
      addTag(row, this.#firstSource + source)
      at = json.skipSpace(this.#after)
      if (json.bytes[at] !== CLOSE_OBJECT) return NONE
      at = json.skipSpace(at + 1)
      if (json.bytes[at] === CLOSE_LIST) return at + 1
      if (json.bytes[at] !== COMMA) return NONE
      at = json.skipSpace(at + 1)
    }
  }
}

/** Where the next row begins if nothing but the line break stands between; a carriage return may come before it. */
function nextRow(bytes: Uint8Array, at: number, end: number, isLast: boolean): number {
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d)) at++
  if (at >= end) return isLast ? end : NONE
  return bytes[at] === 0x0a ? at + 1 : NONE
}

const SOURCE = utf8Of('source')

function isSource(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === SOURCE.length && SOURCE.every((byte, index) => bytes[start + index] === byte)
}

function isIdByte(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x2d
}

function bitsOf(...fields: readonly Field[]): number {
  return fields.reduce((bits, field) => bits | (1 << FIELDS.indexOf(field)), 0)
}
