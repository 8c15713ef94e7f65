// Finds where a text stops being JSON (RFC 8259). JSON.parse tells engines apart: some give a
// position, some a line, some neither; an author needs line and column from all of them.

export type TextPosition = { readonly line: number; readonly column: number }

/** Line and column, both from 1, of the first character that breaks the grammar. */
export function locateJsonFault(text: string): TextPosition {
  const scanner = new JsonScanner(text)
  scanner.skipDocument()
  const before = text.slice(0, scanner.position)
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: before.length - lastBreak }
}

/** Walks forward for as long as the text is JSON; `position` then stands on the fault. */
class JsonScanner {
  position = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  skipDocument(): void {
    if (this.skipValue()) this.skipSpace()
  }

  private skipSpace(): void {
    while (/[ \t\n\r]/.test(this.text.charAt(this.position))) this.position++
  }

  private skipToken(pattern: RegExp): boolean {
    pattern.lastIndex = this.position
    const match = pattern.exec(this.text)
    if (!match) return false
    this.position += match[0].length
    return true
  }

  private skipValue(): boolean {
    this.skipSpace()
    const first = this.text.charAt(this.position)
    if (first === '{') return this.skipList('}', () => this.skipMember())
    if (first === '[') return this.skipList(']', () => this.skipValue())
    if (first === '"') return this.skipString()
    return this.skipToken(/-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null/y)
  }

  private skipMember(): boolean {
    this.skipSpace()
    if (!this.skipString()) return false
    this.skipSpace()
    return this.skipToken(/:/y) && this.skipValue()
  }

  private skipList(end: string, skipItem: () => boolean): boolean {
    this.position++
    this.skipSpace()
    if (this.skipChar(end)) return true
    for (;;) {
      if (!skipItem()) return false
      this.skipSpace()
      if (this.skipChar(end)) return true
      if (!this.skipChar(',')) return false
    }
  }

  private skipChar(char: string): boolean {
    if (this.text.charAt(this.position) !== char) return false
    this.position++
    return true
  }

  private skipString(): boolean {
    if (!this.skipChar('"')) return false
    for (;;) {
      this.skipToken(/[^"\\\u0000-\u001f]*/y)
      if (this.skipChar('"')) return true
      if (!this.skipToken(/\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/y)) return false
    }
  }
}
