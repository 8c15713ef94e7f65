// Where each row's text stands in the blocks, and which row of the file it is.

const FIRST_SIZE = 4096

export class RowPlaces {
  #positions = new Uint32Array(FIRST_SIZE)
  #lengths = new Uint32Array(FIRST_SIZE)
  #numbers = new Uint32Array(FIRST_SIZE)
  count = 0

  add(position: number, length: number, number: number): void {
    if (this.count === this.#positions.length) this.#grow()
    this.#positions[this.count] = position
    this.#lengths[this.count] = length
    this.#numbers[this.count] = number
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
    return this.#numbers[row] ?? 0
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
    this.#positions = this.#positions.slice(0, this.count)
    this.#lengths = this.#lengths.slice(0, this.count)
    this.#numbers = this.#numbers.slice(0, this.count)
  }

  #grow(): void {
    const size = this.#positions.length * 2
    this.#positions = enlarged(this.#positions, size)
    this.#lengths = enlarged(this.#lengths, size)
    this.#numbers = enlarged(this.#numbers, size)
  }
}

function enlarged(values: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size)
  larger.set(values)
  return larger
}
