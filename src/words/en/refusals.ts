// Why a file is no dataset at all, apart from what is wrong inside one: the first screen needs these
// words when it fails, and not the others.
import { assertNever } from '../../base/assert-never'
import type { Refusal } from '../../domain/problem'

/** Why a text is no dataset at all, after its name and a colon. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal.code) {
    case 'empty-file':
      return 'the file is empty.'
    case 'wrong-encoding':
      return `the text is not UTF-8, as here: ${quoted(refusal.start)}.`
    case 'html-not-json':
      return `this is a web page, not JSON. It begins with ${quoted(refusal.start)}.`
    case 'not-json':
      return `line ${refusal.line}, column ${refusal.column}: from here on this is no longer JSON.`
    case 'not-an-object':
      return `the file holds ${refusal.found}, where a dataset is one object.`
    case 'no-version':
      return refusal.found === undefined
        ? 'formatVersion is missing, so nothing says how to read the file.'
        : `formatVersion is ${refusal.found}, which is no version of the format.`
    case 'too-new':
      return `formatVersion is ${refusal.found}; this edition of Watchfloor reads up to ${refusal.supported}.`
    case 'missing-list':
      return refusal.found === 'nothing'
        ? `the required list '${refusal.list}' is missing.`
        : `'${refusal.list}' must be a list; found ${refusal.found}.`
    default:
      return assertNever(refusal)
  }
}

/** What the reader can do about it. */
export function refusalRemedy(refusal: Refusal): string {
  switch (refusal.code) {
    case 'empty-file':
      return 'Choose the file again; a copy may have been broken off.'
    case 'wrong-encoding':
      return 'Save the file as UTF-8 and open it again.'
    case 'html-not-json':
      return 'The host sent a page instead of the file, often a login or a “not found”. Open the address in a browser and see.'
    case 'not-json':
      return 'Look just before that place for a missing comma, quotation mark or bracket, or a comma too many.'
    case 'not-an-object':
      return 'The file begins with { and holds formatVersion, the header fields and the lists.'
    case 'no-version':
      return 'Write "formatVersion": 1 as a number into the file.'
    case 'too-new':
      return 'Reload the page to get a newer edition, or ask for the file in an older version of the format.'
    case 'missing-list':
      return `Add '${refusal.list}': a list in square brackets, empty if there is nothing to hold.`
    default:
      return assertNever(refusal)
  }
}

function quoted(start: string): string {
  return `“${start.replaceAll(/\s+/g, ' ').trim()}”`
}
