// What is asked for again and again is made once. Two and not one: where two boards stand side by side, neither takes
// the place of what was made for the other.

export type RememberTwo<V> = (isWanted: (kept: V) => boolean, make: () => V) => V

/** Gives the kept value that is wanted, else makes it and forgets the one that was asked for longest ago. */
export function rememberTwo<V>(): RememberTwo<V> {
  let kept: readonly V[] = []
  return (isWanted, make) => {
    const at = kept.findIndex(isWanted)
    const value = at < 0 ? make() : kept[at]
    const result = value as V
    if (at !== 0) kept = [result, ...kept.filter((_, index) => index !== at)].slice(0, 2)
    return result
  }
}
