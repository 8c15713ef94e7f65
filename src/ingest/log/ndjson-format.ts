// Logs with one JSON object a line (NDJSON): each an event as datasets write it.
import type { LogNotice } from '../../domain/log-rows'
import type { Problem } from '../../domain/problem'
import { nearestName } from '../../base/nearest-name'
import { parseDayOrDateTime } from '../../base/day'
import { parseEdtf } from '../../base/edtf'
import { isUtf8, utf8Of } from '../../base/utf8'
import { EVENT_KINDS, EVENT_STATUSES, TLP_MARKS } from '../../domain/vocabulary'
import type { ItemV1 } from '../versions/v1'
import { EventV1 } from '../versions/v1-records'
import { hashBytes, hashNumber } from './byte-table'
import type { LogContext } from './log-context'
import { addTag, clearRow, setDate, type LogRow } from './log-row'
import { QuickRowReader } from './quick-row'
import type { RowFormat, RowVerdict } from './row-format'
import { numberedId, SlowRowReader, withDefaults } from './slow-row'

const LINE_FEED = 0x0a

export class NdjsonFormat implements RowFormat {
  readonly hasDeaths = false
  readonly ownTexts = []
  readonly naming = 'ids'
  readonly refusal = undefined
  problems: readonly Problem[] = []
  idHash = 0
  verdict: RowVerdict = 'blank'
  readonly #context: LogContext
  readonly #decode: (bytes: Uint8Array) => string
  readonly #quick: QuickRowReader
  readonly #slow: SlowRowReader
  /** Hash of what stands before the number in the id of a row that has none of its own. */
  readonly #prefixHash: number
  readonly #tagOf: ReadonlyMap<string, number>
  readonly #placeOf: ReadonlyMap<string, number>

  constructor(context: LogContext, decode: (bytes: Uint8Array) => string) {
    this.#context = context
    this.#decode = decode
    this.#quick = new QuickRowReader(context)
    this.#slow = new SlowRowReader(context)
    const prefix = utf8Of(numberedId(context.log.id, ''))
    this.#prefixHash = hashBytes(prefix, 0, prefix.length)
    this.#tagOf = new Map(context.names.tags.map((id, index) => [id, index]))
    this.#placeOf = new Map(context.names.places.map((id, index) => [id, index]))
  }

  readRow(bytes: Uint8Array, start: number, end: number, isLast: boolean, row: LogRow, number: number): number {
    if (this.problems.length > 0) this.problems = []
    const next = this.#quick.read(bytes, start, end, isLast, row)
    if (next >= 0) {
      const { id } = this.#quick
      this.idHash = id.end > id.start ? id.hash : hashNumber(this.#prefixHash, number)
      this.verdict = 'sound'
      return next
    }
    const lineFeed = bytes.indexOf(LINE_FEED, start)
    const isOpen = lineFeed < 0 || lineFeed >= end
    if (isOpen && !isLast) return -1
    const stop = isOpen ? end : lineFeed + 1
    this.verdict = this.#readSlowly(trimmed(bytes, start, stop), row, number)
    return stop
  }

  #readSlowly(bytes: Uint8Array, row: LogRow, number: number): RowVerdict {
    if (bytes.length === 0) return 'blank'
    if (!isUtf8(bytes, 0, bytes.length)) {
      this.problems = [{ code: 'bad-row', reason: 'wrong-encoding', found: '', path: [], severity: 'fault' }]
      return 'faulty'
    }
    const read = this.#slow.read(this.#decode(bytes), number)
    if (!read.ok) {
      this.problems = read.problems
      row.marking = positionOfMark(read.marking)
      return 'faulty'
    }
    this.problems = read.notices
    this.#fill(row, read.event)
    const id = utf8Of(read.event.id)
    this.idHash = hashBytes(id, 0, id.length)
    return read.event.updates === undefined || read.event.updates.length === 0 ? 'sound' : 'record'
  }

  #fill(row: LogRow, event: ItemV1<'events'>): void {
    clearRow(row)
    const date = parseEdtf(event.date)
    if (date) setDate(row, date)
    row.known = (event.known === undefined ? undefined : parseDayOrDateTime(event.known)) ?? row.known
    row.kind = EVENT_KINDS.indexOf(event.kind)
    row.status = EVENT_STATUSES.indexOf(event.status ?? 'occurred')
    row.importance = event.importance ?? 2
    row.marking = positionOfMark(event.marking)
    const sources = event.citations.map(({ source }) => source)
    for (const id of [...(event.actors ?? []), ...(event.topics ?? []), ...sources]) {
      const tag = this.#tagOf.get(id)
      if (tag !== undefined) addTag(row, tag)
    }
    row.place = 1 + (this.#placeOf.get(event.places?.[0] ?? '') ?? -1)
  }

  eventOf(text: string, number: number): ItemV1<'events'> {
    return withDefaults(JSON.parse(text) as Record<string, unknown>, this.#context, number) as ItemV1<'events'>
  }

  notices(): readonly LogNotice[] {
    const known = Object.keys(EventV1.entries)
    return this.#quick.unknownFields.entries(this.#decode).map(([field, count]) => ({
      problem: {
        code: 'unknown-field',
        field,
        suggestion: nearestName(field, known),
        path: [field],
        severity: 'notice',
      },
      count,
    }))
  }
}

function positionOfMark(marking: unknown): number {
  return TLP_MARKS.findIndex((mark) => mark === marking)
}

/** What stands in a row, white space at its end left off. */
function trimmed(bytes: Uint8Array, start: number, end: number): Uint8Array {
  while (end > start && (bytes[end - 1] ?? 0) <= 0x20) end--
  return bytes.subarray(start, end)
}
