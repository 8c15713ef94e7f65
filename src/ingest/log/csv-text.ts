// Texts of rows of tables, put together from their cells: what a row says on the screen are the words of its source
// and the labels of the source's codebook.

/** White space as in running text: cells hold line breaks and tabs. */
export function prose(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** What there is of some texts, with a mark between them. */
export function joinedBy(mark: string, texts: readonly string[]): string {
  return texts
    .map(prose)
    .filter((text) => text !== '')
    .join(mark)
}

/** The same with commas, and no text twice: a town, and the province that is named after it. */
export function listed(texts: readonly string[]): string {
  return joinedBy(', ', [...new Set(texts.map(prose))])
}

/** `label text`, or nothing where there is no text. */
export function labelled(label: string, text: string): string {
  return text === '' ? '' : `${label} ${text}`
}

/** A text as an optional field of a record. */
export function orNothing(text: string): string | undefined {
  return text === '' ? undefined : text
}
