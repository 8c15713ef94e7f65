import { highestMark } from '../domain/handling'
import type { Dataset } from '../domain/dataset'
import type { TlpMark } from '../domain/vocabulary'
import type { Board } from './board'

/**
 * The mark of a board: of the dataset, or higher where a record or a row of a log that is known on it bears a higher one.
 * Filters lower it for nobody: search, replies and sources reach all that is known. undefined where nothing is marked.
 */
export function boardMark(board: Pick<Board, 'dataset' | 'known' | 'log' | 'asOf'>): TlpMark | undefined {
  const { dataset, known, log } = board
  const records = hasMarkedRecords(dataset) ? [...known.byId.values()].map(({ marking }) => marking) : []
  return highestMark([dataset.marking, log?.inFocus?.marking, ...rowMarks(board), ...records])
}

/** Of the rows of logs that are known on the board's day. */
function rowMarks({ log, asOf }: Pick<Board, 'log' | 'asOf'>): readonly TlpMark[] {
  const marks = log?.state.rows.parts.flatMap(({ reading }) => reading.marks) ?? []
  return marks.filter(({ known }) => known <= asOf).map(({ mark }) => mark)
}

const marked = new WeakMap<Dataset['records'], boolean>()

/** Most datasets have none, and then no step of the as-of need look for one. */
function hasMarkedRecords({ records }: Dataset): boolean {
  let isMarked = marked.get(records)
  if (isMarked === undefined) {
    isMarked = false
    for (const { marking } of records.values()) isMarked ||= marking !== undefined
    marked.set(records, isMarked)
  }
  return isMarked
}

/** Whether a record of the dataset bears a mark above the level. */
export function holdsAbove(dataset: Dataset, level: TlpMark): boolean {
  if (!hasMarkedRecords(dataset)) return false
  const marks = [...dataset.records.values()].map(({ marking }) => marking)
  return highestMark([level, ...marks]) !== level
}
