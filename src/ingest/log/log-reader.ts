// A log as it streams in: bytes in, columns out, a batch at a time. Pure: it knows no worker and no network, so the
// worker, the page that has no worker and the tests all run this one.
import type { CrisisEvent } from '../../domain/crisis-event'
import type { LogColumns } from '../../domain/event-log'
import type { LogNotice, LogRefusal, RowFault, RowMark } from '../../domain/log-rows'
import { formatJsonPath, type Problem } from '../../domain/problem'
import { TLP_MARKS } from '../../domain/vocabulary'
import { toEvent } from '../to-entry'
import type { Day } from '../../base/day'
import { utf8Of } from '../../base/utf8'
import type { ItemV1 } from '../versions/v1'
import { hashBytes } from './byte-table'
import { ColumnBuilder } from './column-builder'
import { IdIndex } from './id-index'
import type { LogContext } from './log-context'
import { addTag, emptyRow, type LogRow } from './log-row'
import type { RowFormat } from './row-format'
import { RowPlaces } from './row-places'
import { TextBlocks } from './text-blocks'

/** How a reading stands. */
export type LogTally = {
  /** Rows that are sound, those kept as records too. */
  readonly rows: number
  readonly setAside: number
  /** The first faults, at most {@link LISTED_FAULTS}; all of them are counted in `setAside`. */
  readonly faults: readonly RowFault[]
  /** Rows above the level, faulty ones too; a later row may have the id of one of them. */
  readonly withheld: number
  readonly marks: readonly RowMark[]
  readonly notices: readonly LogNotice[]
  readonly refusal: LogRefusal | undefined
}

export const LISTED_FAULTS = 500
const BATCH_ROWS = 32_768
const LONGEST_ROW = 4 * 1024 * 1024
/** Bytes of the next chunk that are tried first to complete a row. */
const FIRST_JOINT = 4096
const LINE_FEED = 0x0a
const NOTHING = new Uint8Array(0)
/** The byte order mark that a file may begin with. */
const MARK = Uint8Array.of(0xef, 0xbb, 0xbf)

export class LogReader {
  readonly #format: RowFormat
  readonly #blocks = new TextBlocks()
  readonly #places = new RowPlaces()
  readonly #ids = new IdIndex()
  /** Ids of the dataset and of rows that are kept as records, by their hashes. */
  readonly #takenIds = new Map<number, readonly string[]>()
  readonly #builder: ColumnBuilder
  readonly #row = emptyRow()
  readonly #decode: (bytes: Uint8Array) => string
  readonly #faults: RowFault[] = []
  readonly #notices = new Map<string, LogNotice>()
  readonly #firstSource: number
  readonly #sourceTag: number
  /** The highest position in TLP_MARKS that a row may bear. */
  readonly #highest: number
  /** By position in TLP_MARKS: the first day on which a row that bears it is known. */
  readonly #firstKnown: (number | undefined)[] = []
  #records: CrisisEvent[] = []
  #recordCount = 0
  #setAside = 0
  #withheld = 0
  #number = 0
  #isStarted = false
  #isEnded = false
  #isInLongRow = false
  /** What the last chunk holds of a row that goes on in the next one. */
  #begun: Uint8Array = NOTHING
  #full: LogColumns[] = []

  constructor(context: LogContext, format: RowFormat, decode: (bytes: Uint8Array) => string) {
    this.#format = format
    this.#decode = decode
    this.#builder = new ColumnBuilder(BATCH_ROWS, format.hasDeaths)
    const { tags, actorCount, topicCount } = context.names
    this.#firstSource = actorCount + topicCount
    this.#sourceTag = tags.indexOf(context.log.source, this.#firstSource)
    this.#highest = TLP_MARKS.indexOf(context.level ?? 'TLP:RED')
    for (const id of context.taken) this.#take(id, hashOf(id))
  }

  /** Takes in the next bytes and reads the rows that they complete; the bytes are kept, not copied. */
  push(chunk: Uint8Array): void {
    const bytes = this.#isStarted ? chunk : this.#start(chunk)
    if (bytes.length === 0 || this.#format.refusal) return
    const from = this.#finishBegunRow(bytes)
    if (from < bytes.length) this.#readRows(bytes, from, false)
  }

  /** The first bytes, a byte order mark left off; none as long as they may be the beginning of one. */
  #start(chunk: Uint8Array): Uint8Array {
    const first = joined(this.#begun, chunk)
    const isMark = MARK.subarray(0, first.length).every((byte, index) => byte === first[index])
    this.#isStarted = !isMark || first.length >= MARK.length
    this.#begun = this.#isStarted ? NOTHING : first
    return this.#isStarted ? first.subarray(isMark ? MARK.length : 0) : NOTHING
  }

  /** The file has ended: its last row may lack a line break. */
  end(): void {
    const rest = this.#begun
    this.#begun = NOTHING
    if (rest.length > 0 && !this.#isInLongRow) this.#readRows(rest, 0, true)
    this.#isEnded = true
    this.#ids.trim()
    this.#places.trim()
  }

  #readRows(bytes: Uint8Array, from: number, isLast: boolean): void {
    const base = this.#blocks.add(bytes)
    let at = from
    while (at < bytes.length && !this.#format.refusal) {
      const next = this.#readRow(bytes, at, isLast, base)
      if (next < 0) break
      at = next
    }
    this.#begun = bytes.subarray(at)
  }

  /**
   * Reads the row that the last chunk began together with as much of this chunk as it needs; where in the chunk the
   * next row begins.
   */
  #finishBegunRow(chunk: Uint8Array): number {
    if (this.#isInLongRow) return this.#skipLongRow(chunk)
    let more = Math.min(chunk.length, FIRST_JOINT)
    while (this.#begun.length > 0 && !this.#format.refusal) {
      const begun = this.#begun
      const joint = joined(begun, chunk.subarray(0, more))
      const next = this.#readRow(joint, 0, false, this.#blocks.length)
      if (next >= 0) {
        this.#blocks.add(joint.slice(0, next))
        // What was begun may hold more than one row: a quotation mark had hidden where the first one ends.
        this.#begun = begun.subarray(next)
        if (next >= begun.length) return next - begun.length
      } else if (more < chunk.length) {
        more = Math.min(chunk.length, more * 4)
      } else {
        this.#begun = joint
        if (joint.length > LONGEST_ROW) this.#dropLongRow()
        return chunk.length
      }
    }
    return 0
  }

  /** Reads one row; the position after it, -1 where it does not end in these bytes. */
  #readRow(bytes: Uint8Array, start: number, isLast: boolean, base: number): number {
    const next = this.#format.readRow(bytes, start, bytes.length, isLast, this.#row, this.#number + 1)
    if (next - start > LONGEST_ROW) {
      this.#setLongRowAside()
      return next
    }
    if (next < 0 || this.#format.verdict === 'blank') return next
    this.#number++
    if (this.#row.marking > this.#highest) this.#withheld++
    else if (this.#format.verdict === 'faulty') this.#setRowAside(this.#format.problems)
    else if (!this.#isTaken(bytes, start, next)) this.#accept(bytes, start, next, base)
    return next
  }

  #accept(bytes: Uint8Array, start: number, next: number, base: number): void {
    const { problems, verdict, idHash } = this.#format
    for (const problem of problems) this.#note(problem)
    if (this.#row.marking >= 0) this.#noteMark(this.#row)
    if (verdict === 'record') return this.#keepRecord(bytes.subarray(start, next), idHash)
    this.#ids.enter(idHash, this.#places.count)
    this.#places.add(base + start, next - start, this.#number)
    this.#addSource()
    this.#builder.push(this.#row)
    if (this.#builder.isFull) this.#full.push(this.#builder.takeBatch())
  }

  #noteMark({ marking, known }: LogRow): void {
    this.#firstKnown[marking] = Math.min(known, this.#firstKnown[marking] ?? known)
  }

  /** An id names one thing: a second row with the same is set aside. */
  #isTaken(bytes: Uint8Array, start: number, end: number): boolean {
    const { idHash } = this.#format
    if (!this.#ids.hasHash(idHash) && !this.#takenIds.has(idHash)) return false
    const { id } = this.#format.eventOf(this.#decode(bytes.subarray(start, end)), this.#number)
    const isTaken = this.#takenIds.get(idHash)?.includes(id) === true || this.rowOf(id) !== undefined
    if (isTaken) {
      this.#setRowAside([{ code: 'duplicate-id', id, firstPath: [], path: ['id'], severity: 'fault' }])
    }
    return isTaken
  }

  #keepRecord(bytes: Uint8Array, idHash: number): void {
    const known = this.#row.known as Day
    const event = toEvent(this.#format.eventOf(this.#decode(bytes), this.#number), this.#number, {
      sources: new Map(),
      fallback: known,
    })
    this.#take(event.id, idHash)
    this.#records.push({ ...event, known })
    this.#recordCount++
  }

  #setRowAside(problems: readonly Problem[]): void {
    this.#setAside++
    if (this.#faults.length < LISTED_FAULTS) this.#faults.push({ number: this.#number, problems })
  }

  #take(id: string, hash: number): void {
    this.#takenIds.set(hash, [...(this.#takenIds.get(hash) ?? []), id])
  }

  /** What is noticed of many rows is one notice. */
  #note(problem: Problem): void {
    const key = keyOf(problem)
    const noted = this.#notices.get(key)
    if (noted) this.#notices.set(key, { problem, count: noted.count + 1 })
    else if (this.#notices.size < LISTED_FAULTS) this.#notices.set(key, { problem, count: 1 })
  }

  /** What cites no source of its own rests on the log's. */
  #addSource(): void {
    const row = this.#row
    for (let index = 0; index < row.tagCount; index++) if ((row.tags[index] ?? 0) >= this.#firstSource) return
    addTag(row, this.#sourceTag)
  }

  /** A row longer than any event: its bytes are dropped up to the next line break. */
  #dropLongRow(): void {
    this.#setLongRowAside()
    this.#isInLongRow = true
    this.#begun = NOTHING
  }

  #setLongRowAside(): void {
    this.#number++
    this.#setRowAside([{ code: 'bad-row', reason: 'too-long', found: '', path: [], severity: 'fault' }])
  }

  #skipLongRow(chunk: Uint8Array): number {
    const lineFeed = chunk.indexOf(LINE_FEED)
    this.#isInLongRow = lineFeed < 0
    return lineFeed < 0 ? chunk.length : lineFeed + 1
  }

  get hasFullBatch(): boolean {
    return this.#full.length > 0
  }

  /** Batches that have filled up, and what there is of the next one where `isAll`. */
  takeBatches(isAll: boolean): readonly LogColumns[] {
    const batches = this.#full
    this.#full = []
    if (!isAll || this.#builder.count === 0) return batches
    const last = this.#builder.takeBatch()
    if (this.#isEnded) this.#builder.release()
    return [...batches, last]
  }

  /** Sound rows that are kept as records, since the last time. */
  takeRecords(): readonly CrisisEvent[] {
    const records = this.#records
    this.#records = []
    return records
  }

  /** Rows in the columns, and how many of them have not been taken yet. */
  get count(): number {
    return this.#places.count
  }

  get tally(): LogTally {
    return {
      rows: this.#places.count + this.#recordCount,
      setAside: this.#setAside,
      faults: this.#faults,
      withheld: this.#withheld,
      marks: TLP_MARKS.flatMap((mark, at) => {
        const known = this.#firstKnown[at]
        return known === undefined ? [] : [{ mark, known: known as Day }]
      }),
      notices: summed([...this.#notices.values(), ...this.#format.notices()]),
      refusal: this.#format.refusal,
    }
  }

  /** A row as the record that it is; `order` is its place after all records of the dataset. */
  recordOf(row: number, known: Day, order: number): CrisisEvent {
    return { ...toEvent(this.eventOf(row), order, { sources: new Map(), fallback: known }), known }
  }

  textOf(row: number): string {
    return this.#decode(this.#blocks.slice(this.#places.position(row), this.#places.length(row)))
  }

  /** The row that an id names, be it the one that it got for its number; undefined where none does. */
  rowOf(id: string): number | undefined {
    const candidates = this.#ids.rowsOf(hashOf(id))
    return candidates.find((row) => this.eventOf(row).id === id)
  }

  /** A row as a dataset would write it. */
  eventOf(row: number): ItemV1<'events'> {
    return this.#format.eventOf(this.textOf(row), this.#places.number(row))
  }

  get format(): RowFormat {
    return this.#format
  }

  get places(): RowPlaces {
    return this.#places
  }

  get blocks(): TextBlocks {
    return this.#blocks
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

function hashOf(id: string): number {
  const bytes = utf8Of(id)
  return hashBytes(bytes, 0, bytes.length)
}

function keyOf({ code, path }: Problem): string {
  return `${code} ${formatJsonPath(path)}`
}

/** Notices of one kind as one. */
function summed(notices: readonly LogNotice[]): readonly LogNotice[] {
  const sums = new Map<string, LogNotice>()
  for (const { problem, count } of notices) {
    const key = keyOf(problem)
    sums.set(key, { problem, count: count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums.values()]
}
