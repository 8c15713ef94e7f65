// Columns that batches are added to. What was handed out earlier stays as it was: it sees its own rows only, and
// rows that came are never changed.
import type { Day } from '../base/day'
import { orderByDay } from '../base/day-order'
import type { DaySpan } from '../domain/dataset'
import type { LogColumns, LogDeaths } from '../domain/event-log'

const LEAST_ROWS = 4096
/** Of the room for tags, which is guessed from the rows that have come. */
const SPARE = 1.05
const WORTH_TRIMMING = 1.25

export class GrowingColumns {
  #count = 0
  #tagCount = 0
  #capacity: number
  #from: Int32Array
  #to: Int32Array
  #known: Int32Array
  #kind: Uint8Array
  #traits: Uint8Array
  #place: Uint16Array
  #tagsEnd: Uint32Array
  #tags: Uint16Array
  #deaths: LogDeaths | undefined
  #isSorted = true
  #longest = 0
  #foretold: number[] = []
  #span: { from: number; to: number } | undefined
  #knownSpan: { from: number; to: number } | undefined

  /** `expected`: how many rows the dataset says there are; arrays of the right size need not be copied later. */
  constructor(expected: number) {
    this.#capacity = Math.max(LEAST_ROWS, expected)
    this.#from = new Int32Array(this.#capacity)
    this.#to = new Int32Array(this.#capacity)
    this.#known = new Int32Array(this.#capacity)
    this.#kind = new Uint8Array(this.#capacity)
    this.#traits = new Uint8Array(this.#capacity)
    this.#place = new Uint16Array(this.#capacity)
    this.#tagsEnd = new Uint32Array(this.#capacity)
    this.#tags = new Uint16Array(0)
  }

  get count(): number {
    return this.#count
  }

  /** Rows that were known before their first day. */
  get foretold(): Uint32Array {
    return Uint32Array.from(this.#foretold)
  }

  get longest(): number {
    return this.#longest
  }

  get span(): DaySpan | undefined {
    return this.#span && { from: this.#span.from as Day, to: this.#span.to as Day }
  }

  /** First and last day on which any row became known. */
  get knownSpan(): DaySpan | undefined {
    return this.#knownSpan && { from: this.#knownSpan.from as Day, to: this.#knownSpan.to as Day }
  }

  append(batch: LogColumns): void {
    this.#makeRoom(this.#count + batch.count, this.#tagCount + batch.tags.length)
    const at = this.#count
    this.#from.set(batch.from, at)
    this.#to.set(batch.to, at)
    this.#known.set(batch.known, at)
    this.#kind.set(batch.kind, at)
    this.#traits.set(batch.traits, at)
    this.#place.set(batch.place, at)
    this.#tags.set(batch.tags, this.#tagCount)
    for (let row = 0; row < batch.count; row++) this.#tagsEnd[at + row] = (batch.tagsEnd[row] ?? 0) + this.#tagCount
    this.#appendDeaths(batch, at)
    this.#count += batch.count
    this.#tagCount += batch.tags.length
    this.#survey(at)
  }

  /** A log that counts deaths may come after one that does not: what states none has -1. */
  #appendDeaths({ deaths, count }: LogColumns, at: number): void {
    if (!deaths && !this.#deaths) return
    this.#deaths ??= emptyDeaths(this.#capacity)
    for (const name of ['low', 'best', 'high'] as const) {
      if (deaths) this.#deaths[name].set(deaths[name], at)
      else this.#deaths[name].fill(-1, at, at + count)
    }
  }

  /** Looks once at each new row: do they still stand in order, how long is the longest, which days do they touch. */
  #survey(first: number): void {
    let before = first > 0 ? (this.#from[first - 1] ?? 0) : Number.NEGATIVE_INFINITY
    const span = this.#span ?? { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }
    const knownSpan = this.#knownSpan ?? { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }
    for (let row = first; row < this.#count; row++) {
      const from = this.#from[row] ?? 0
      const to = this.#to[row] ?? 0
      if (from < before) this.#isSorted = false
      if (to - from > this.#longest) this.#longest = to - from
      if (from < span.from) span.from = from
      if (to > span.to) span.to = to
      const known = this.#known[row] ?? 0
      if (known < from) this.#foretold.push(row)
      if (known < knownSpan.from) knownSpan.from = known
      if (known > knownSpan.to) knownSpan.to = known
      before = from
    }
    if (this.#count === 0) return
    this.#span = span
    this.#knownSpan = knownSpan
  }

  /** Rows by their first day; undefined where they stand in that order. */
  order(): Uint32Array | undefined {
    return this.#isSorted ? undefined : orderByDay(this.#from, this.#count)
  }

  /**
   * No more rows are expected: the room for their tags, of which there may be any number, is given back, unless it is
   * little: what was handed out holds the old room for a while, so that for a while there would be both.
   */
  trim(): void {
    if (this.#tags.length > this.#tagCount * WORTH_TRIMMING) this.#tags = this.#tags.slice(0, this.#tagCount)
  }

  columns(): LogColumns {
    const count = this.#count
    return {
      count,
      from: this.#from.subarray(0, count),
      to: this.#to.subarray(0, count),
      known: this.#known.subarray(0, count),
      kind: this.#kind.subarray(0, count),
      traits: this.#traits.subarray(0, count),
      place: this.#place.subarray(0, count),
      tagsEnd: this.#tagsEnd.subarray(0, count),
      tags: this.#tags.subarray(0, this.#tagCount),
      deaths: this.#deaths && {
        low: this.#deaths.low.subarray(0, count),
        best: this.#deaths.best.subarray(0, count),
        high: this.#deaths.high.subarray(0, count),
      },
    }
  }

  #makeRoom(rows: number, tags: number): void {
    this.#makeRoomForRows(rows)
    if (tags <= this.#tags.length) return
    const larger = new Uint16Array(Math.max(tags, Math.ceil((tags / rows) * this.#capacity * SPARE)))
    larger.set(this.#tags.subarray(0, this.#tagCount))
    this.#tags = larger
  }

  #makeRoomForRows(rows: number): void {
    if (rows <= this.#capacity) return
    this.#capacity = Math.max(rows, this.#capacity * 2)
    this.#from = enlarged(this.#from, this.#capacity)
    this.#to = enlarged(this.#to, this.#capacity)
    this.#known = enlarged(this.#known, this.#capacity)
    this.#kind = enlargedBytes(this.#kind, this.#capacity)
    this.#traits = enlargedBytes(this.#traits, this.#capacity)
    const place = new Uint16Array(this.#capacity)
    place.set(this.#place)
    this.#place = place
    const tagsEnd = new Uint32Array(this.#capacity)
    tagsEnd.set(this.#tagsEnd)
    this.#tagsEnd = tagsEnd
    if (!this.#deaths) return
    const { low, best, high } = this.#deaths
    this.#deaths = {
      low: enlarged(low, this.#capacity),
      best: enlarged(best, this.#capacity),
      high: enlarged(high, this.#capacity),
    }
  }
}

function emptyDeaths(capacity: number): LogDeaths {
  const none = (): Int32Array => new Int32Array(capacity).fill(-1)
  return { low: none(), best: none(), high: none() }
}

function enlarged(values: Int32Array, capacity: number): Int32Array {
  const larger = new Int32Array(capacity)
  larger.set(values)
  return larger
}

function enlargedBytes(values: Uint8Array, capacity: number): Uint8Array {
  const larger = new Uint8Array(capacity)
  larger.set(values)
  return larger
}
