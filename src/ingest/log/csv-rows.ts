// Tables as CSV (RFC 4180) walked over in their bytes: where each cell of a row begins and ends, without a text for
// any of them. The arrays are filled anew for every row.

const QUOTE = 0x22
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const COMMA = 0x2c
/** Spreadsheets write semicolons where a comma stands in numbers; some exports have tabs. */
const SEPARATORS: readonly number[] = [COMMA, 0x3b, 0x09]
/** No row of a table comes near it: a quotation mark that stays open for so long was opened by mistake. */
const LONGEST_QUOTED_ROW = 1024 * 1024

/** Answers of {@link CsvRows.read}. */
const NOT_ENDED = -1
const MALFORMED = -2

export class CsvRows {
  separator = COMMA
  /** Cells of the row that was read last. */
  count = 0
  /** Where the text of each cell begins and ends, its quotation marks left off. */
  starts = new Int32Array(64)
  ends = new Int32Array(64)
  /** 1 where a cell holds doubled quotation marks, each of which means one. */
  doubled = new Uint8Array(64)
  isAscii = true
  /** A quotation mark of the row that was read last is never closed, or something stands behind the closing one. */
  isMalformed = false

  /**
   * Walks over the row that begins at `start`; the position after it, -1 where it does not end before `end`. A
   * malformed row ends at its first line break, so that one stray quotation mark costs one row and not the rest.
   */
  read(bytes: Uint8Array, start: number, end: number, isLast: boolean): number {
    this.count = 0
    this.isAscii = true
    const next = this.#cells(bytes, start, end, isLast)
    this.isMalformed = next === MALFORMED
    return this.isMalformed ? endOfLine(bytes, start, end, isLast) : next
  }

  #cells(bytes: Uint8Array, start: number, end: number, isLast: boolean): number {
    const { separator } = this
    const limit = start + LONGEST_QUOTED_ROW
    let at = start
    let seen = 0
    for (;;) {
      const index = this.count++
      if (index === this.starts.length) this.#grow()
      if (at < end && bytes[at] === QUOTE) {
        const close = this.#quoted(bytes, at, end, Math.min(end, limit), index)
        if (close === NOT_ENDED) return isLast || end >= limit ? MALFORMED : NOT_ENDED
        at = close + 1
        if (at < end && bytes[at] === CARRIAGE_RETURN && (at + 1 < end ? bytes[at + 1] === LINE_FEED : isLast)) at++
        else if (at + 1 === end && bytes[at] === CARRIAGE_RETURN) return NOT_ENDED
        if (at >= end) break
        if (bytes[at] === LINE_FEED) return this.#ended(seen, at + 1)
        if (bytes[at] !== separator) return MALFORMED
      } else {
        this.starts[index] = at
        this.doubled[index] = 0
        let byte = 0
        while (at < end) {
          byte = bytes[at] ?? 0
          if (byte === separator || byte === LINE_FEED) break
          seen |= byte
          at++
        }
        this.ends[index] = at
        if (at >= end || byte === LINE_FEED) {
          if (bytes[at - 1] === CARRIAGE_RETURN) this.ends[index] = at - 1
          if (at >= end) break
          return this.#ended(seen, at + 1)
        }
      }
      at++
    }
    return isLast ? this.#ended(seen, end) : NOT_ENDED
  }

  /** The closing quotation mark of the cell that opens at `open`; it must stand before `limit`. */
  #quoted(bytes: Uint8Array, open: number, end: number, limit: number, index: number): number {
    let seen = 0
    let doubled = 0
    for (let at = open + 1; at < limit; at++) {
      const byte = bytes[at] ?? 0
      if (byte === QUOTE) {
        if (at + 1 < end && bytes[at + 1] === QUOTE) {
          doubled = 1
          at++
          continue
        }
        this.starts[index] = open + 1
        this.ends[index] = at
        this.doubled[index] = doubled
        if (seen >= 0x80) this.isAscii = false
        return at
      }
      seen |= byte
    }
    return NOT_ENDED
  }

  #ended(seen: number, next: number): number {
    if (seen >= 0x80) this.isAscii = false
    return next
  }

  #grow(): void {
    const size = this.starts.length * 2
    this.starts = enlarged(new Int32Array(size), this.starts)
    this.ends = enlarged(new Int32Array(size), this.ends)
    this.doubled = enlarged(new Uint8Array(size), this.doubled)
  }
}

function enlarged<A extends Int32Array | Uint8Array>(larger: A, values: A): A {
  larger.set(values)
  return larger
}

function endOfLine(bytes: Uint8Array, start: number, end: number, isLast: boolean): number {
  const lineFeed = bytes.indexOf(LINE_FEED, start)
  if (lineFeed >= 0 && lineFeed < end) return lineFeed + 1
  return isLast ? end : NOT_ENDED
}

/** The separator of a table: whichever stands most often outside quotation marks in its head, which begins at `start`. */
export function separatorOf(bytes: Uint8Array, start: number, end: number): number {
  const counts = SEPARATORS.map(() => 0)
  let isQuoted = false
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte === QUOTE) isQuoted = !isQuoted
    if (isQuoted) continue
    if (byte === LINE_FEED) break
    const index = SEPARATORS.indexOf(byte)
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1
  }
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? COMMA
}

/** The cells of one row's text, as {@link CsvRows} finds them in its bytes; for the rows on screen. */
export function cellsOf(text: string, separator: number): readonly string[] {
  const line = text.replace(/\r?\n$|\r$/, '')
  const mark = String.fromCharCode(separator)
  const cells: string[] = []
  for (let at = 0; at <= line.length;) {
    if (line[at] === '"') {
      let close = line.indexOf('"', at + 1)
      while (close >= 0 && line[close + 1] === '"') close = line.indexOf('"', close + 2)
      const stop = close < 0 ? line.length : close
      cells.push(line.slice(at + 1, stop).replaceAll('""', '"'))
      at = stop + 2
    } else {
      const found = line.indexOf(mark, at)
      const stop = found < 0 ? line.length : found
      cells.push(line.slice(at, stop))
      at = stop + 1
    }
  }
  return cells
}
