// Where the record's own sentence ends and somebody's words begin. The two are set in different
// type, so a reader sees the difference before reading.

export type TextPart = { readonly text: string; readonly isQuote: boolean }

export type SpokenText = {
  /** The record's sentence, cut where it contains quoted words. */
  readonly parts: readonly TextPart[]
  /** Quotations that the sentence does not contain; they stand on their own. */
  readonly standalone: readonly string[]
}

/** Finds each quotation inside the sentence, with or without quotation marks around it there. */
export function spokenText(text: string, quotes: readonly string[]): SpokenText {
  const inside = quotes.flatMap((quote) => findQuote(text, quote) ?? []).toSorted((a, b) => a.start - b.start)
  const standalone = quotes.filter((quote) => findQuote(text, quote) === undefined).map(trimJoin)
  const parts: TextPart[] = []
  let position = 0
  for (const { start, end, words } of inside) {
    if (start < position) continue
    if (start > position) parts.push({ text: text.slice(position, start), isQuote: false })
    parts.push({ text: words, isQuote: true })
    position = end
  }
  if (position < text.length) parts.push({ text: text.slice(position), isQuote: false })
  return { parts, standalone }
}

function findQuote(text: string, quote: string): { start: number; end: number; words: string } | undefined {
  const at = text.indexOf(quote)
  if (at < 0) return undefined
  const isMarked = /["“«„]/.test(text.charAt(at - 1)) && /["”»“]/.test(text.charAt(at + quote.length))
  return isMarked
    ? { start: at - 1, end: at + quote.length + 1, words: quote }
    : { start: at, end: at + quote.length, words: quote }
}

/** A comma before a closing mark joins the quotation to its source's sentence; standing alone it joins nothing. */
function trimJoin(quote: string): string {
  return quote.endsWith(',') ? quote.slice(0, -1) : quote
}
