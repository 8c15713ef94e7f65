import { byAll, ascending } from '../base/compare'
import type { CrisisRecord } from '../domain/dataset'
import type { Board } from './board'

type Order = () => readonly CrisisRecord[]

/** What a view lists of a board in an order of its own, as long as it stands. */
const orders = new WeakMap<Board, Order>()

/** From now on one steps through this board as the view lists it; returns what ends that. */
export function stepThrough(board: Board, order: Order): () => void {
  orders.set(board, order)
  return () => {
    if (orders.get(board) === order) orders.delete(board)
  }
}

/** The records that are shown, in order of time. */
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

/**
 * The record `steps` away from the focused one, in the order of the view where it has one, else of time; from none,
 * the last when going back, else the first.
 */
export function stepRecord(board: Board, steps: 1 | -1): CrisisRecord | undefined {
  const records = orders.get(board)?.() ?? recordsInOrder(board)
  const at = records.findIndex(({ id }) => id === board.view.focus?.id)
  if (at < 0) return steps > 0 ? records[0] : records.at(-1)
  return records[at + steps]
}
