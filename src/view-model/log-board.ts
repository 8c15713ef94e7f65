// What a board has of its logs: their rows, which of them the filters let through, and whom to ask for more.
import type { CrisisEvent } from '../domain/crisis-event'
import type { LogQuestions, LogState } from '../domain/log-state'
import type { Filters } from './filters'
import { selectRows, type LogSelection } from './log-selection'

export type LogBoard = {
  readonly state: LogState
  readonly questions: LogQuestions
  readonly selection: LogSelection
  /** The row whose drawer is open. */
  readonly inFocus: CrisisEvent | undefined
}

export function makeLogBoard(
  state: LogState,
  questions: LogQuestions,
  filters: Filters,
  inFocus?: CrisisEvent,
): LogBoard {
  return { state, questions, selection: selectRows(state.rows, filters, state.search), inFocus }
}
