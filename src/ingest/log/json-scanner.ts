// JSON (RFC 8259) walked over in its bytes. Nothing is built: the walker says where a value ends, or that what
// stands there is no JSON.
import { utf8Of } from '../../base/utf8'

export const QUOTE = 0x22
export const COMMA = 0x2c
export const COLON = 0x3a
export const OPEN_LIST = 0x5b
export const CLOSE_LIST = 0x5d
export const OPEN_OBJECT = 0x7b
export const CLOSE_OBJECT = 0x7d
const BACKSLASH = 0x5c
const SPACE = 0x20
const LOWER_U = 0x75

/** What a walker answers where there is no such value. */
export const NONE = -1

/** Characters that may follow a backslash, `u` aside. */
const ESCAPED: ReadonlySet<number> = new Set(utf8Of('"\\/bfnrt'))
const MOST_DEPTH = 64

export class JsonScanner {
  bytes: Uint8Array = new Uint8Array(0)
  /** Nothing is read from here on. */
  end = 0
  /** Set by any string that was walked over since it was last cleared. */
  hasEscape = false
  isAscii = true

  /** The first position at or after `at` that is neither space nor tab; a line break ends a row, so it is no white space. */
  skipSpace(at: number): number {
    const { bytes, end } = this
    while (at < end) {
      const byte = bytes[at]
      if (byte !== SPACE && byte !== 0x09) break
      at++
    }
    return at
  }

  /** Position of the closing quotation mark of the string that opens at `at`. */
  endOfString(at: number): number {
    const { bytes, end } = this
    if (bytes[at] !== QUOTE) return NONE
    for (at++; at < end; at++) {
      const byte = bytes[at] ?? 0
      if (byte === QUOTE) return at
      if (byte < SPACE) return NONE
      if (byte >= 0x80) this.isAscii = false
      else if (byte === BACKSLASH) {
        this.hasEscape = true
        const next = bytes[++at] ?? 0
        if (next === LOWER_U) {
          if (!isHex(bytes, at + 1, 4)) return NONE
          at += 4
        } else if (!ESCAPED.has(next)) return NONE
      }
    }
    return NONE
  }

  /** The position after the value that begins at `at`, whatever it is. */
  skipValue(at: number, depth = 0): number {
    const { bytes, end } = this
    if (at >= end || depth > MOST_DEPTH) return NONE
    switch (bytes[at]) {
      case QUOTE: {
        const close = this.endOfString(at)
        return close === NONE ? NONE : close + 1
      }
      case OPEN_LIST:
        return this.#skipItems(at + 1, CLOSE_LIST, depth + 1)
      case OPEN_OBJECT:
        return this.#skipItems(at + 1, CLOSE_OBJECT, depth + 1)
      case 0x74:
        return this.#skipWord(at, 'true')
      case 0x66:
        return this.#skipWord(at, 'false')
      case 0x6e:
        return this.#skipWord(at, 'null')
      default:
        return skipNumber(bytes, at, end)
    }
  }

  #skipItems(at: number, close: number, depth: number): number {
    at = this.skipSpace(at)
    if (this.bytes[at] === close) return at + 1
    for (;;) {
      if (close === CLOSE_OBJECT) {
        const name = this.endOfString(at)
        at = name === NONE ? NONE : this.skipSpace(name + 1)
        if (at === NONE || this.bytes[at] !== COLON) return NONE
        at = this.skipSpace(at + 1)
      }
      at = this.skipValue(at, depth)
      if (at === NONE) return NONE
      at = this.skipSpace(at)
      const next = this.bytes[at]
      if (next === close && at < this.end) return at + 1
      if (next !== COMMA) return NONE
      at = this.skipSpace(at + 1)
    }
  }

  #skipWord(at: number, word: string): number {
    for (let index = 0; index < word.length; index++) {
      if (this.bytes[at + index] !== word.charCodeAt(index)) return NONE
    }
    return at + word.length
  }
}

function isHex(bytes: Uint8Array, at: number, length: number): boolean {
  for (let index = at; index < at + length; index++) {
    const lower = (bytes[index] ?? 0) | SPACE
    if (!isDigit(bytes[index]) && !(lower >= 0x61 && lower <= 0x66)) return false
  }
  return true
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

/** RFC 8259, section 6: an optional minus, an integer without leading zeros, a fraction, an exponent. */
function skipNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = bytes[start] === 0x2d ? start + 1 : start
  if (bytes[at] === 0x30) at++
  else {
    const first = at
    while (at < end && isDigit(bytes[at])) at++
    if (at === first) return NONE
  }
  if (at < end && bytes[at] === 0x2e) {
    const first = ++at
    while (at < end && isDigit(bytes[at])) at++
    if (at === first) return NONE
  }
  if (at < end && ((bytes[at] ?? 0) | SPACE) === 0x65) {
    at++
    if (bytes[at] === 0x2b || bytes[at] === 0x2d) at++
    const first = at
    while (at < end && isDigit(bytes[at])) at++
    if (at === first) return NONE
  }
  return at
}
