// Finds a name in bytes without making a text of it. A million rows name the same forty actors; a text for each
// mention would be the most expensive thing that reading a log does.
import { utf8Of } from '../../base/utf8'

/** FNV-1a over bytes, 32 bits: the start value, and one step. */
export const HASH_START = 0x811c9dc5 | 0
const HASH_PRIME = 0x01000193

export function hashStep(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, HASH_PRIME)
}

export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = HASH_START
  for (let at = start; at < end; at++) hash = hashStep(hash, bytes[at] ?? 0)
  return hash
}

/** The hash of what `hash` stands for with a whole number from 0 on behind it, as it is written. */
export function hashNumber(hash: number, value: number): number {
  const before = value < 10 ? hash : hashNumber(hash, Math.floor(value / 10))
  return hashStep(before, 0x30 + (value % 10))
}

/** Names to positions, asked by bytes. */
export class ByteTable {
  readonly #slots: Int32Array
  readonly #hashes: Int32Array
  readonly #names: readonly Uint8Array[]
  readonly #mask: number

  constructor(names: readonly string[]) {
    this.#names = names.map((name) => utf8Of(name))
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, names.length * 2.5)))
    this.#mask = size - 1
    this.#slots = new Int32Array(size).fill(-1)
    this.#hashes = new Int32Array(names.length)
    for (const [index, name] of this.#names.entries()) this.#enter(index, name)
  }

  #enter(index: number, name: Uint8Array): void {
    const hash = hashBytes(name, 0, name.length)
    if (this.find(name, 0, name.length, hash) >= 0) return
    let slot = hash & this.#mask
    while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & this.#mask
    this.#slots[slot] = index
    this.#hashes[index] = hash
  }

  /** Position of the name that stands in the bytes, -1 where it is none of the table's; `hash` is that of those bytes. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const index = this.#slots[slot] ?? -1
      if (index < 0) return -1
      if (this.#hashes[index] === hash && this.#isName(index, bytes, start, end)) return index
    }
  }

  #isName(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const name = this.#names[index]
    if (!name || name.length !== end - start) return false
    for (let at = 0; at < name.length; at++) if (name[at] !== bytes[start + at]) return false
    return true
  }
}
