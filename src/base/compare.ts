/** A comparison for `toSorted`: negative when `a` comes first. */
export type Compare<T> = (a: T, b: T) => number

/** Compares by the first rule that tells the two apart. */
export function byAll<T>(...rules: readonly Compare<T>[]): Compare<T> {
  return (a, b) => {
    for (const rule of rules) {
      const order = rule(a, b)
      if (order !== 0) return order
    }
    return 0
  }
}

export function ascending<T>(keyOf: (item: T) => number): Compare<T> {
  return (a, b) => keyOf(a) - keyOf(b)
}

export function descending<T>(keyOf: (item: T) => number): Compare<T> {
  return (a, b) => keyOf(b) - keyOf(a)
}
