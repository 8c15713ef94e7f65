// Positions in the order of a day each, by counting: a million in some ten milliseconds, where a sort by comparison
// takes half a second. Stable: of one day the earlier position comes first.

/** Above this many days (some 11,000 years) counting would cost more than it saves. */
const MOST_DAYS = 4_000_000

/** Positions 0..count-1 by `days`, ascending. */
export function orderByDay(days: Int32Array, count: number): Uint32Array {
  const order = new Uint32Array(count)
  const { first, last } = rangeOf(days, count)
  if (last - first >= MOST_DAYS) {
    for (let position = 0; position < count; position++) order[position] = position
    return order.toSorted((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b)
  }
  const next = new Uint32Array(last - first + 2)
  for (let position = 0; position < count; position++) {
    const cell = (days[position] ?? 0) - first + 1
    next[cell] = (next[cell] ?? 0) + 1
  }
  for (let cell = 1; cell < next.length; cell++) next[cell] = (next[cell] ?? 0) + (next[cell - 1] ?? 0)
  for (let position = 0; position < count; position++) {
    const cell = (days[position] ?? 0) - first
    const place = next[cell] ?? 0
    order[place] = position
    next[cell] = place + 1
  }
  return order
}

function rangeOf(days: Int32Array, count: number): { readonly first: number; readonly last: number } {
  let first = days[0] ?? 0
  let last = first
  for (let position = 1; position < count; position++) {
    const day = days[position] ?? 0
    if (day < first) first = day
    if (day > last) last = day
  }
  return { first, last }
}
