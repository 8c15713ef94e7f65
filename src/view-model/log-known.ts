// Rows by the day on which they became known: a step of the as-of touches the rows between two days and no others.
import { orderByDay } from '../base/day-order'
import type { Day } from '../base/day'
import type { LogRows } from '../domain/log-rows'

const orders = new WeakMap<Int32Array, Uint32Array>()

/** Rows in the order in which they became known; made once for a set of rows. */
function knownOrder({ columns: { known, count } }: Pick<LogRows, 'columns'>): Uint32Array {
  const made = orders.get(known)
  if (made) return made
  const order = orderByDay(known, count)
  orders.set(known, order)
  return order
}

/** Makes the order ahead of the first step that needs it. */
export function prepareRows(rows: Pick<LogRows, 'columns'>): void {
  knownOrder(rows)
}

/** The rows that a step from one as-of to another brings (`by` 1) or takes away (`by` -1). */
export function knownBetween(
  rows: Pick<LogRows, 'columns'>,
  before: number,
  after: number,
): { readonly rows: Uint32Array; readonly by: 1 | -1 } {
  const order = knownOrder(rows)
  const { known } = rows.columns
  const from = firstKnownAfter(order, known, Math.min(before, after))
  const to = firstKnownAfter(order, known, Math.max(before, after))
  return { rows: order.subarray(from, to), by: after > before ? 1 : -1 }
}

/** Rows by their first day: which one stands at a position. */
export type RowsInTime = { readonly length: number; readonly at: (position: number) => number }

/** All rows; most logs are written in this order, and then none has to be kept. */
export function rowsInTime({ columns, order }: Pick<LogRows, 'columns' | 'order'>): RowsInTime {
  return order ? inOrderOf(order) : { length: columns.count, at: (position) => position }
}

export function inOrderOf(rows: Uint32Array): RowsInTime {
  return { length: rows.length, at: (position) => rows[position] ?? 0 }
}

/** How many rows were known on a day. */
export function knownRows(rows: Pick<LogRows, 'columns' | 'known'>, asOf: number): number {
  if (!rows.known || asOf < rows.known.from) return 0
  return asOf >= rows.known.to ? rows.columns.count : firstKnownAfter(knownOrder(rows), rows.columns.known, asOf)
}

/** How many rows became known on each day. */
export function rowsByDay({ columns: { known, count } }: Pick<LogRows, 'columns'>): ReadonlyMap<Day, number> {
  const made = byDay.get(known)
  if (made) return made
  const days = new Map<Day, number>()
  for (let row = 0; row < count; row++) {
    const day = (known[row] ?? 0) as Day
    days.set(day, (days.get(day) ?? 0) + 1)
  }
  byDay.set(known, days)
  return days
}

const byDay = new WeakMap<Int32Array, ReadonlyMap<Day, number>>()

/** Position in the order of the first row that was not known yet on a day. */
function firstKnownAfter(order: Uint32Array, known: Int32Array, day: number): number {
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((known[order[middle] ?? 0] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low
}
