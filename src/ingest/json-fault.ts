// Finds where a text stops being JSON (RFC 8259). JSON.parse tells engines apart: some give a
// position, some a line, some neither; an author needs line and column from all of them.

export type TextPosition = { readonly line: number; readonly column: number }

/** Line and column, both from 1, of the first character that breaks the grammar. */
export function locateJsonFault(text: string): TextPosition {
  const before = text.slice(0, faultPosition(text))
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: before.length - lastBreak }
}

/** Walks forward for as long as the text is JSON, and stands on the fault. */
function faultPosition(text: string): number {
  const scanner = new JsonScanner(text)
  // The brackets that are open. A list of our own, as a text may nest deeper than calls can.
  const open: ('}' | ']')[] = []
  for (;;) {
    const closing = scanner.skipChar('{') ? '}' : scanner.skipChar('[') ? ']' : undefined
    if (closing !== undefined) open.push(closing)
    else if (!scanner.skipScalar()) return scanner.position
    const hasValueEnded = closing === undefined || scanner.isAt(closing)
    if (hasValueEnded) {
      while (open.length > 0 && scanner.skipChar(open.at(-1) ?? '')) open.pop()
      if (open.length === 0 || !scanner.skipChar(',')) return scanner.position
    }
    if (open.at(-1) === '}' && !scanner.skipName()) return scanner.position
  }
}

/** Steps over one token at a time, and over the space behind it. */
class JsonScanner {
  position = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
    this.skipSpace()
  }

  isAt(char: string): boolean {
    return this.text.charAt(this.position) === char
  }

  skipChar(char: string): boolean {
    if (!this.isAt(char)) return false
    this.position++
    this.skipSpace()
    return true
  }

  /** A member's name and its colon. */
  skipName(): boolean {
    return this.skipString() && this.skipChar(':')
  }

  /** A text, a number, true, false or null. Of a broken one as much as is sound, to stand on its fault. */
  skipScalar(): boolean {
    if (this.isAt('"')) return this.skipString()
    const word = ['true', 'false', 'null'].find((name) => this.isAt(name.charAt(0)))
    if (!(word === undefined ? this.skipNumber() : this.skipWord(word))) return false
    this.skipSpace()
    return true
  }

  private skipString(): boolean {
    if (!this.skipToken(/"/y)) return false
    for (;;) {
      this.skipToken(/[^"\\\u0000-\u001f]*/y)
      if (this.skipChar('"')) return true
      if (!this.skipToken(/\\/y)) return false
      if (!this.skipToken(/["\\/bfnrt]/y) && !this.skipCodePoint()) return false
    }
  }

  private skipCodePoint(): boolean {
    return this.skipToken(/u/y) && [1, 2, 3, 4].every(() => this.skipToken(/[0-9a-fA-F]/y))
  }

  private skipWord(word: string): boolean {
    return word.split('').every((letter) => this.skipToken(new RegExp(letter, 'y')))
  }

  private skipNumber(): boolean {
    this.skipToken(/-/y)
    if (!this.skipToken(/0|[1-9]\d*/y)) return false
    if (this.skipToken(/\./y) && !this.skipToken(/\d+/y)) return false
    return !this.skipToken(/[eE][+-]?/y) || this.skipToken(/\d+/y)
  }

  private skipSpace(): void {
    this.skipToken(/[ \t\n\r]*/y)
  }

  private skipToken(pattern: RegExp): boolean {
    pattern.lastIndex = this.position
    const match = pattern.exec(this.text)
    if (!match) return false
    this.position += match[0].length
    return true
  }
}
