// Rows to columns, a batch at a time. A batch is cut to size and handed over (its buffers are transferred), and the
// builder begins the next one in the same room.
import { packTraits, type LogColumns } from '../../domain/event-log'
import type { LogRow } from './log-row'

const TAGS_PER_ROW = 4

export class ColumnBuilder {
  readonly #capacity: number
  readonly #hasDeaths: boolean
  #batch: Batch

  constructor(capacity: number, hasDeaths: boolean) {
    this.#capacity = capacity
    this.#hasDeaths = hasDeaths
    this.#batch = emptyBatch(capacity, hasDeaths)
  }

  get count(): number {
    return this.#batch.count
  }

  get isFull(): boolean {
    return this.#batch.count === this.#capacity
  }

  push(row: LogRow): void {
    const batch = this.#batch
    const at = batch.count++
    batch.from[at] = row.from
    batch.to[at] = row.to
    batch.known[at] = row.known
    batch.kind[at] = row.kind
    batch.traits[at] = packTraits(row.extent, row.isSoft, row.status, row.importance)
    batch.place[at] = row.place
    const end = batch.tagCount + row.tagCount
    if (end > batch.tags.length) batch.tags = grown(batch.tags, end)
    for (let index = 0; index < row.tagCount; index++) batch.tags[batch.tagCount + index] = row.tags[index] ?? 0
    batch.tagCount = end
    batch.tagsEnd[at] = end
    if (!batch.deaths) return
    batch.deaths.low[at] = row.low
    batch.deaths.best[at] = row.best
    batch.deaths.high[at] = row.high
  }

  /** No more rows will come: the room for them is given back. */
  release(): void {
    this.#batch = emptyBatch(0, this.#hasDeaths)
  }

  /** The rows since the last time, in arrays that are cut to size and nobody else holds. */
  takeBatch(): LogColumns {
    const { count, tagCount, deaths, ...arrays } = this.#batch
    this.#batch.count = 0
    this.#batch.tagCount = 0
    return {
      count,
      from: arrays.from.slice(0, count),
      to: arrays.to.slice(0, count),
      known: arrays.known.slice(0, count),
      kind: arrays.kind.slice(0, count),
      traits: arrays.traits.slice(0, count),
      place: arrays.place.slice(0, count),
      tagsEnd: arrays.tagsEnd.slice(0, count),
      tags: arrays.tags.slice(0, tagCount),
      deaths: deaths && {
        low: deaths.low.slice(0, count),
        best: deaths.best.slice(0, count),
        high: deaths.high.slice(0, count),
      },
    }
  }
}

type Batch = {
  count: number
  tagCount: number
  readonly from: Int32Array<ArrayBuffer>
  readonly to: Int32Array<ArrayBuffer>
  readonly known: Int32Array<ArrayBuffer>
  readonly kind: Uint8Array<ArrayBuffer>
  readonly traits: Uint8Array<ArrayBuffer>
  readonly place: Uint16Array<ArrayBuffer>
  readonly tagsEnd: Uint32Array<ArrayBuffer>
  tags: Uint16Array<ArrayBuffer>
  readonly deaths: Record<'low' | 'best' | 'high', Int32Array<ArrayBuffer>> | undefined
}

function emptyBatch(capacity: number, hasDeaths: boolean): Batch {
  return {
    count: 0,
    tagCount: 0,
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    known: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    traits: new Uint8Array(capacity),
    place: new Uint16Array(capacity),
    tagsEnd: new Uint32Array(capacity),
    tags: new Uint16Array(capacity * TAGS_PER_ROW),
    deaths: hasDeaths
      ? { low: new Int32Array(capacity), best: new Int32Array(capacity), high: new Int32Array(capacity) }
      : undefined,
  }
}

function grown(tags: Uint16Array<ArrayBuffer>, least: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.max(least, tags.length * 2))
  larger.set(tags)
  return larger
}
