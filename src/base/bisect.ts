/** Index of the first item whose key is greater than `key`, in items sorted by that key ascending. */
export function bisectRight<T>(items: readonly T[], key: number, keyOf: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && keyOf(item) <= key) low = middle + 1
    else high = middle
  }
  return low
}
