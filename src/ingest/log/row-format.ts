// What a log's format must answer; everything else about logs is the same for all of them.
import type { LogNotice, LogRefusal } from '../../domain/log-rows'
import type { Problem } from '../../domain/problem'
import type { ItemV1 } from '../versions/v1'
import type { LogRow } from './log-row'

/**
 * 'blank': nothing stands there, or the head of a table. 'record': sound, but it says more than columns can hold (what
 * came to be known later), so it is kept as a record like those of the dataset.
 */
export type RowVerdict = 'sound' | 'record' | 'faulty' | 'blank'

export type RowFormat = {
  /** What is wrong with the last row that was 'faulty'; notices of the last row that was 'sound'. Paths are within the row. */
  readonly problems: readonly Problem[]
  /** Texts that the events of rows may hold and their bytes do not; without the punctuation that parts them. */
  readonly ownTexts: readonly string[]
  /** By what rows name actors. */
  readonly naming: 'ids' | 'names'
  /** Whether rows say how many died. */
  readonly hasDeaths: boolean
  /** Why no row of the file can be read (a table without the columns it needs); nothing is asked after it is set. */
  readonly refusal: LogRefusal | undefined
  /** What the last row that was read is. */
  readonly verdict: RowVerdict
  /**
   * Reads the row that begins at `start` into `row`, and says where the next one begins; -1, with nothing done, where
   * its end does not stand before `end`. `isLast`: nothing comes after `end`. `number` is the row's own in the file,
   * counted from 1, blank ones not.
   */
  readonly readRow: (
    bytes: Uint8Array,
    start: number,
    end: number,
    isLast: boolean,
    row: LogRow,
    number: number,
  ) => number
  /** {@link hashBytes} of the id of the last sound row, its own or the one that it gets for its number. */
  readonly idHash: number
  /** A sound row as the format of datasets writes an event; asked for what is on screen only. */
  readonly eventOf: (text: string, number: number) => ItemV1<'events'>
  /** Notices about the whole file, with how often each was met. */
  readonly notices: () => readonly LogNotice[]
}
