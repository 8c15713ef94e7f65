// Which row has which id, for a million of them: 32 bits of hash a row while rows come, and none after: the row itself
// is read again where it may be the one.

/** Of the slots, when no more will be taken: a look-up is rare then, and room is dear. */
const FULLEST = 0.95

export class IdIndex {
  #slots = new Int32Array(1024).fill(-1)
  /** Of every row entered, in step with #rows. */
  #hashes = new Int32Array(512)
  #rows = new Int32Array(512)
  #count = 0
  /** Slots hold rows and no longer entries; hashes are gone. */
  #isTrimmed = false

  /** The rows whose id may be the one with this hash: every row that has it, and once trimmed a few others. */
  rowsOf(hash: number): readonly number[] {
    const mask = this.#slots.length - 1
    const rows: number[] = []
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] ?? -1
      if (entry < 0) return rows
      if (this.#isTrimmed) rows.push(entry)
      else if (this.#hashes[entry] === hash) rows.push(this.#rows[entry] ?? -1)
    }
  }

  /** Whether any row has this hash: asked for every row as it comes, and no more once trimmed. */
  hasHash(hash: number): boolean {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] ?? -1
      if (entry < 0) return false
      if (this.#hashes[entry] === hash) return true
    }
  }

  enter(hash: number, row: number): void {
    if (this.#count === this.#hashes.length) this.#grow()
    this.#hashes[this.#count] = hash
    this.#rows[this.#count] = row
    this.#place(hash, this.#count)
    this.#count++
  }

  /** No more rows will come: what only they would need is given back. */
  trim(): void {
    if (this.#isTrimmed) return
    let size = 1
    while (size * FULLEST <= this.#count) size *= 2
    this.#slots = new Int32Array(size).fill(-1)
    for (let entry = 0; entry < this.#count; entry++) this.#place(this.#hashes[entry] ?? 0, this.#rows[entry] ?? -1)
    this.#hashes = new Int32Array(0)
    this.#rows = new Int32Array(0)
    this.#isTrimmed = true
  }

  #place(hash: number, entry: number): void {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
    this.#slots[slot] = entry
  }

  #grow(): void {
    const size = this.#hashes.length * 2
    this.#hashes = enlarged(this.#hashes, size)
    this.#rows = enlarged(this.#rows, size)
    this.#slots = new Int32Array(size * 2).fill(-1)
    for (let entry = 0; entry < this.#count; entry++) this.#place(this.#hashes[entry] ?? 0, entry)
  }
}

function enlarged(values: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size)
  larger.set(values)
  return larger
}
