// A board for a test: a dataset in the builder's words, seen on a day through a view.
import { parseDay, type Day } from '../../../src/base/day'
import { makeBoard, type Board } from '../../../src/view-model/board'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-model/view-state'
import { datasetOf, type DatasetParts } from '../../support/dataset-of'

/** A day that the test knows to exist. */
export function day(text: string): Day {
  const value = parseDay(text)
  if (value === undefined) throw new Error(`No such day: ${text}`)
  return value
}

export function boardOf(parts: DatasetParts, view: Partial<ViewState> = {}): Board {
  return makeBoard(datasetOf(parts), { ...DEFAULT_VIEW, ...view })
}
