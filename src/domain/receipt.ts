import type { Day } from '../base/day'
import type { TlpMark } from './vocabulary'

/** Where an output was taken from: enough to open the same view of the same data again, and to tell that it is the same. */
export type Receipt = {
  /** The id of the dataset, its title and edition. */
  readonly dataset: string
  readonly title: string
  readonly revision: string
  /** SHA-256 of the dataset's file; absent where the browser could not make it. */
  readonly sha256?: string
  /** The day as of which it was taken. */
  readonly asOf: Day
  /** Days in view; an end that is absent is the record's own. */
  readonly from?: Day
  readonly to?: Day
  /** What the view was filtered by, in words. */
  readonly filters: readonly string[]
  /** How days and times are to be read, in words. */
  readonly zone: string
  /** Path and query from the app's base: `/timeline?actors=…`. */
  readonly view: string
  /** The whole address; absent where nobody else could follow it. */
  readonly address?: string
  readonly licence: string
  readonly marking?: TlpMark
  /** The program that made it. */
  readonly app: string
}
