import { byAll, ascending } from '../base/compare'
import type { CrisisRecord } from '../domain/dataset'
import type { Board } from './board'

/** The records that are shown, in order of time: what 'next' and 'previous' step through. */
export function recordsInOrder({ shown }: Board): readonly CrisisRecord[] {
  const records: readonly CrisisRecord[] = [...shown.events, ...shown.statements, ...shown.claims]
  return records.toSorted(
    byAll(
      ascending(({ date }) => date.earliest ?? date.latest ?? 0),
      ascending(({ known }) => known),
      ascending(({ order }) => order),
    ),
  )
}

/** The record `steps` away from the focused one; from none, the last when going back, else the first. */
export function stepRecord(board: Board, steps: 1 | -1): CrisisRecord | undefined {
  const records = recordsInOrder(board)
  const at = records.findIndex(({ id }) => id === board.view.focus?.id)
  if (at < 0) return steps > 0 ? records[0] : records.at(-1)
  return records[at + steps]
}
