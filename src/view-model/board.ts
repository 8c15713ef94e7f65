// All that a view needs, made once per address and dataset: what is known, what is shown of it.
import { maxDay, type Day } from '../base/day'
import type { CrisisEvent } from '../domain/crisis-event'
import type { Dataset, DaySpan } from '../domain/dataset'
import { knowledgeAsOf, knownSpan, stateAsOf, type Knowledge } from './as-of'
import { applyFilters } from './filters'
import type { LogBoard } from './log-board'
import type { ViewState } from './view-state'

export type Board = {
  readonly dataset: Dataset
  readonly view: ViewState
  /** The board's as-of: the view's, or the dataset's own. */
  readonly asOf: Day
  /** Everything known by the as-of. */
  readonly known: Knowledge
  /** What of it the filters let through; every panel draws from here. */
  readonly shown: Knowledge
  /** The days in view: the view's window, open ends filled from the dataset. */
  readonly window: DaySpan
  /** Set where the dataset has logs and their reader has begun. */
  readonly log?: LogBoard
  /** The board that stands beside this one in a comparison: what is drawn to a scale is drawn to one for both. */
  readonly beside?: Board
}

export function makeBoard(dataset: Dataset, view: ViewState, log?: LogBoard): Board {
  const asOf = view.asOf ?? dataset.asOf
  const known = withRow(knowledgeAsOf(dataset, asOf), log?.inFocus)
  return { dataset, view, asOf, known, shown: applyFilters(known, view, dataset), window: windowOf(dataset, view), log }
}

/** The row in focus can be looked up as any record can; it is counted with the rows and not a second time. */
function withRow(known: Knowledge, row: CrisisEvent | undefined): Knowledge {
  if (!row || row.known > known.asOf) return known
  return { ...known, byId: new Map([...known.byId, [row.id, stateAsOf(row, known.asOf)]]) }
}

function windowOf(dataset: Dataset, view: ViewState): DaySpan {
  const from = view.from ?? dataset.span.from
  const to = view.to ?? maxDay(dataset.span.to, from)
  return from <= to ? { from, to } : { from: to, to: from }
}

/** Where the as-of stands against the record's own days: a board outside them says so. */
export type AsOfPlace = 'within' | 'before-record' | 'after-record' | 'empty-record'

export function placeOfAsOf(dataset: Dataset, asOf: Day): AsOfPlace {
  const span = knownSpan(dataset)
  if (!span) return 'empty-record'
  if (asOf < span.from) return 'before-record'
  return asOf > dataset.asOf ? 'after-record' : 'within'
}
