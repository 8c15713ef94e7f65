import { bisectRight } from '../base/bisect'
import type { Day } from '../base/day'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { EntryId } from '../domain/ids'

/**
 * The records known by a day, by id, in file order: the dataset's own map, seen through the day. A step to
 * another day then costs what changes in between, and not a new map of everything.
 */
export class KnownRecords implements ReadonlyMap<EntryId, CrisisRecord> {
  private readonly dataset: Pick<Dataset, 'records' | 'byKnown'>
  private readonly asOf: Day
  private readonly changed: ReadonlyMap<EntryId, CrisisRecord>

  /** `changed` holds the known records that are not on the day as they were at first. */
  constructor(dataset: Pick<Dataset, 'records' | 'byKnown'>, asOf: Day, changed: ReadonlyMap<EntryId, CrisisRecord>) {
    this.dataset = dataset
    this.asOf = asOf
    this.changed = changed
  }

  get size(): number {
    return bisectRight(this.dataset.byKnown, this.asOf, ({ known }) => known)
  }

  get(id: EntryId): CrisisRecord | undefined {
    const record = this.dataset.records.get(id)
    if (record === undefined || record.known > this.asOf) return undefined
    return this.changed.get(id) ?? record
  }

  has(id: EntryId): boolean {
    return this.get(id) !== undefined
  }

  *entries(): Generator<[EntryId, CrisisRecord], undefined> {
    for (const [id, record] of this.dataset.records) {
      if (record.known <= this.asOf) yield [id, this.changed.get(id) ?? record]
    }
  }

  *keys(): Generator<EntryId, undefined> {
    for (const [id] of this.entries()) yield id
  }

  *values(): Generator<CrisisRecord, undefined> {
    for (const [, record] of this.entries()) yield record
  }

  [Symbol.iterator](): Generator<[EntryId, CrisisRecord], undefined> {
    return this.entries()
  }

  forEach(each: (record: CrisisRecord, id: EntryId, map: ReadonlyMap<EntryId, CrisisRecord>) => void): void {
    for (const [id, record] of this.entries()) each(record, id, this)
  }
}
