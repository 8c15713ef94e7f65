// Where each row's text stands in the blocks, and which row of the file it is.

const FIRST_SIZE = 4096

const SHORT = 0xffff

export class RowPlaces {
  #positions = new Uint32Array(FIRST_SIZE)
  /** Of 16 bits once trimmed, where no row is longer. */
  #lengths: Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> = new Uint32Array(FIRST_SIZE)
  /** undefined once trimmed, where no row was set aside: each has its place for a number. */
  #numbers: Uint32Array<ArrayBuffer> | undefined = new Uint32Array(FIRST_SIZE)
  count = 0

  add(position: number, length: number, number: number): void {
    if (this.count === this.#positions.length) this.#grow()
    this.#positions[this.count] = position
    this.#lengths[this.count] = length
    if (this.#numbers) this.#numbers[this.count] = number
    this.count++
  }

  position(row: number): number {
    return this.#positions[row] ?? 0
  }

  length(row: number): number {
    return this.#lengths[row] ?? 0
  }

  /** Which row of the file it is, counted from 1; rows that were set aside count too. */
  number(row: number): number {
    return this.#numbers ? (this.#numbers[row] ?? 0) : row + 1
  }

  /** The row whose text holds a position, or the first one after it. */
  rowAt(position: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#positions[middle] ?? 0) + (this.#lengths[middle] ?? 0) <= position) low = middle + 1
      else high = middle
    }
    return low
  }

  /** No more rows will come: the room for them is given back. */
  trim(): void {
    const { count } = this
    this.#positions = this.#positions.slice(0, count)
    const lengths = this.#lengths.slice(0, count)
    this.#lengths = lengths.every((length) => length <= SHORT) ? Uint16Array.from(lengths) : lengths
    const numbers = this.#numbers?.slice(0, count)
    this.#numbers = numbers?.every((number, row) => number === row + 1) ? undefined : numbers
  }

  #grow(): void {
    const size = this.#positions.length * 2
    this.#positions = enlarged(this.#positions, size)
    this.#lengths = enlarged(this.#lengths, size)
    if (this.#numbers) this.#numbers = enlarged(this.#numbers, size)
  }
}

function enlarged(values: ArrayLike<number>, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size)
  larger.set(values)
  return larger
}
