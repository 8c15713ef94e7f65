// Names that were met without being expected, each with how often: one notice for a field that stands in every row
// of a million, not a million notices.

type Named = { readonly bytes: Uint8Array; count: number }

/** So many different names are told apart; a log with more has another fault than their names. */
const MOST = 64
const MOST_RECENT = 256

export class NameCounts {
  readonly #named: Named[] = []
  /** The names in the order in which they were met, kept for the current row only. */
  readonly #recent: Named[] = []
  /** Mentions so far. */
  met = 0

  add(bytes: Uint8Array, start: number, end: number): void {
    let name = this.#named.find((known) => isSame(known.bytes, bytes, start, end))
    if (!name && this.#named.length < MOST) {
      name = { bytes: bytes.slice(start, end), count: 0 }
      this.#named.push(name)
    }
    if (!name) return
    name.count++
    this.met++
    this.#recent[this.met % MOST_RECENT] = name
  }

  /** Forgets the mentions since there were `met` of them; at most as many as a row has fields. */
  backTo(met: number): void {
    for (; this.met > met; this.met--) {
      const name = this.#recent[this.met % MOST_RECENT]
      if (name) name.count--
    }
  }

  entries(decode: (bytes: Uint8Array) => string): readonly (readonly [name: string, count: number])[] {
    return this.#named.filter(({ count }) => count > 0).map(({ bytes, count }) => [decode(bytes), count])
  }
}

function isSame(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false
  for (let at = 0; at < name.length; at++) if (name[at] !== bytes[start + at]) return false
  return true
}
