import { highestMark } from '../domain/handling'
import type { Dataset } from '../domain/dataset'
import type { TlpMark } from '../domain/vocabulary'
import type { Board } from './board'

/**
 * The mark of a board: of the dataset, or higher where a record that is known on it bears a higher one. Filters lower it
 * for nobody: search, replies and sources reach every record that is known. undefined where nothing is marked.
 */
export function boardMark({ dataset, known, log }: Pick<Board, 'dataset' | 'known' | 'log'>): TlpMark | undefined {
  if (!hasMarkedRecords(dataset)) return highestMark([dataset.marking, log?.inFocus?.marking])
  const marks = [...known.byId.values()].map(({ marking }) => marking)
  return highestMark([dataset.marking, log?.inFocus?.marking, ...marks])
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
