// Where in a text the words that were searched for stand. Segments, never markup: what a file says is shown as text.
import { wordsOf, writtenLength } from './search-text'

/** A part of a text, in UTF-16 units, the end not part of it. */
export type Stretch = { readonly start: number; readonly end: number }

export type Segment = { readonly text: string; readonly isHit: boolean; readonly isQuote: boolean }

/** What was found: words as they stand in the record, folded, and as they were typed. */
export type Found = { readonly words: ReadonlySet<string>; readonly typed: readonly string[] }

type Mark = Stretch & { readonly word: string }

/** The whole text, cut where something was found and where `quoted` words begin and end; joined it is the text again. */
export function highlight(text: string, found: Found, quoted: readonly Stretch[] = []): readonly Segment[] {
  return segmentsOf(text, { start: 0, end: text.length }, marksIn(text, found), quoted)
}

/** The words of what was found that stand in the text. */
export function foundIn(text: string, found: Found): ReadonlySet<string> {
  return new Set(marksIn(text, found).map(({ word }) => word))
}

const CUT: Segment = { text: '…', isHit: false, isQuote: false }
/** Letters of what stands before the first hit that are shown with it. */
const BEFORE = 32
/** Letters within which a cut looks for the end of a word. */
const LONGEST_WORD = 24

/** The text, or of a longer one about `limit` letters around the first hit, with an ellipsis at each cut. */
export function excerpt(
  text: string,
  found: Found,
  limit: number,
  quoted: readonly Stretch[] = [],
): readonly Segment[] {
  if (text.length <= limit) return highlight(text, found, quoted)
  const marks = marksIn(text, found)
  const start = startOf(text, marks[0]?.start ?? 0, limit)
  const end = endOf(text, start + limit, marks)
  return [
    ...(start > 0 ? [CUT] : []),
    ...segmentsOf(text, { start, end }, marks, quoted),
    ...(end < text.length ? [CUT] : []),
  ]
}

function marksIn(text: string, { words, typed }: Found): readonly Mark[] {
  return wordsOf(text)
    .filter(({ word }) => words.has(word))
    .map(({ word, start, end }) => {
      // Of a word that was begun only the beginning is marked; one that was found in spite of a slip is marked whole.
      const begun = Math.max(0, ...typed.filter((part) => word.startsWith(part)).map(({ length }) => length))
      return { word, start, end: begun === 0 ? end : start + writtenLength(text.slice(start, end), begun) }
    })
}

function segmentsOf(
  text: string,
  { start, end }: Stretch,
  marks: readonly Stretch[],
  quoted: readonly Stretch[],
): readonly Segment[] {
  const cuts = [...marks, ...quoted].flatMap((stretch) => [stretch.start, stretch.end])
  const ends = [...new Set([...cuts, end])].filter((cut) => cut > start && cut <= end).toSorted((a, b) => a - b)
  return ends.map((cut, index) => {
    const from = ends[index - 1] ?? start
    return { text: text.slice(from, cut), isHit: covers(marks, from), isQuote: covers(quoted, from) }
  })
}

function covers(stretches: readonly Stretch[], at: number): boolean {
  return stretches.some(({ start, end }) => at >= start && at < end)
}

/** Where an excerpt begins: a little before the first hit, at the beginning of a word. */
function startOf(text: string, first: number, limit: number): number {
  if (first <= BEFORE) return 0
  const at = Math.min(first - BEFORE, text.length - limit)
  const space = text.slice(at, first).search(/\s\S/)
  return space < 0 ? first : at + space + 1
}

/** Where it ends: at the end of a word, and never within a hit. */
function endOf(text: string, at: number, marks: readonly Mark[]): number {
  if (at >= text.length) return text.length
  const cut = marks.find(({ start, end }) => start < at && end > at)
  if (cut) return cut.end
  const space = text.lastIndexOf(' ', at)
  return space > at - LONGEST_WORD ? space : at
}

/** Segments of one voice, so that quotation marks stand once around what was said, hits and all. */
export type Run = { readonly isQuote: boolean; readonly segments: readonly Segment[] }

export function runsOf(segments: readonly Segment[]): readonly Run[] {
  const runs: { isQuote: boolean; segments: Segment[] }[] = []
  for (const segment of segments) {
    const last = runs.at(-1)
    if (last?.isQuote === segment.isQuote) last.segments.push(segment)
    else runs.push({ isQuote: segment.isQuote, segments: [segment] })
  }
  return runs
}

export function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('')
}
