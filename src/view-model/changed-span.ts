/** A text in three: what it begins with as the other does, what differs, what it ends with as the other does. */
export type ChangedSpan = { readonly start: string; readonly middle: string; readonly end: string }

/** Where two texts differ, to whole words: whoever reads both need not hunt for the word that changed. */
export function changedSpans(
  before: string,
  after: string,
): { readonly before: ChangedSpan; readonly after: ChangedSpan } {
  const old = wordsOf(before)
  const now = wordsOf(after)
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start < most && old[start] === now[start]) start++
  let end = 0
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++
  return { before: inThree(old, start, end), after: inThree(now, start, end) }
}

/** Words with the white space that follows them: joined, they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/g) ?? []
}

function inThree(words: readonly string[], start: number, end: number): ChangedSpan {
  const until = words.length - end
  return {
    start: words.slice(0, start).join(''),
    middle: words.slice(start, until).join(''),
    end: words.slice(until).join(''),
  }
}
