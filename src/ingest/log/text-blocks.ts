// The bytes of a log, kept as they came: a file of any length grows without being copied, and a row's text is made
// only when somebody reads it. A row lies wholly within one block; one that two pieces share gets a small block of
// its own.

export class TextBlocks {
  readonly #blocks: Uint8Array[] = []
  /** Where each block begins, counted over all blocks. */
  readonly #starts: number[] = []
  #length = 0

  /** Keeps a block; the position of its first byte. */
  add(block: Uint8Array): number {
    const start = this.#length
    this.#blocks.push(block)
    this.#starts.push(start)
    this.#length += block.length
    return start
  }

  /** The bytes of a row. */
  slice(position: number, length: number): Uint8Array {
    const index = this.#indexOf(position)
    const at = position - (this.#starts[index] ?? 0)
    return this.#blocks[index]?.subarray(at, at + length) ?? new Uint8Array(0)
  }

  /** The last block that begins at or before a position. */
  #indexOf(position: number): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#starts[middle] ?? 0) <= position) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  get count(): number {
    return this.#blocks.length
  }

  /** Bytes kept. */
  get length(): number {
    return this.#length
  }

  block(index: number): Uint8Array {
    return this.#blocks[index] ?? new Uint8Array(0)
  }

  /** Position of a block's first byte. */
  startOf(index: number): number {
    return this.#starts[index] ?? this.#length
  }
}
