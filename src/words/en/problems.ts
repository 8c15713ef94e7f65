// What is wrong inside a file, in the words of whoever has to mend it. One sentence for the cause,
// one for the remedy; the command line and the Data view say the same.
import { assertNever } from '../../base/assert-never'
import { formatJsonPath, type BadRowReason, type ProblemDetail, type ReferenceTarget } from '../../domain/problem'

const targets: Readonly<Record<ReferenceTarget, string>> = {
  source: 'source',
  actor: 'actor',
  place: 'place',
  topic: 'topic',
  measure: 'measure',
  component: 'component of this measure',
  event: 'event',
  statement: 'statement',
  claim: 'claim',
  record: 'record',
}

const badRow: Readonly<Record<BadRowReason, (found: string) => string>> = {
  'not-json': (found) => `this line is no JSON: ${found}`,
  'not-an-object': (found) => `this line holds ${found}, not an object`,
  'wrong-encoding': () => 'this row is not written in UTF-8',
  'too-long': () => 'this row is longer than 4 MiB',
  'unclosed-quote': () => 'a quotation mark is opened and never closed',
  'missing-cells': (found) => `this row has fewer cells than the head has columns: ${found}`,
}

const badRowRemedy: Readonly<Record<BadRowReason, string>> = {
  'not-json': 'Write one complete JSON object on each line, with no comma between lines.',
  'not-an-object': 'Write an event in curly brackets: { "date": …, "kind": …, "title": … }.',
  'wrong-encoding': 'Save the file as UTF-8.',
  'too-long': 'Look for a line break that is missing.',
  'unclosed-quote': 'Close the quotation mark; inside a quoted cell write it twice.',
  'missing-cells': 'Fill up the row with empty cells, or look for a line break inside a cell that is not quoted.',
}

/** What is wrong, without its path: "unknown actor 'nroth' (did you mean 'north'?)". */
export function problemSentence(problem: ProblemDetail): string {
  switch (problem.code) {
    case 'missing-field':
      return `required field '${problem.field}' is missing`
    case 'wrong-type':
      return `expected ${kindName(problem.expected)}, found ${problem.found}`
    case 'not-in-list':
      return `'${problem.found}' is not one of ${problem.allowed.join(', ')}${didYouMean(problem.suggestion)}`
    case 'bad-id':
      return `'${problem.found}' is no id`
    case 'bad-date':
      return problem.expected === 'day'
        ? `'${problem.found}' is no day of the calendar`
        : `'${problem.found}' is no date that can be read`
    case 'bad-pattern':
      return `'${problem.found}' is not written as ${problem.expected}`
    case 'too-short':
      return problem.expected === 1 ? 'must not be empty' : `must have at least ${problem.expected} characters`
    case 'out-of-range':
      return `${problem.found} is out of range, expected ${limitName(problem.expected)}`
    case 'bad-quantity':
      return `${problem.found} is no quantity`
    case 'min-over-max':
      return `min ${problem.min} is greater than max ${problem.max}`
    case 'bad-zone':
      return `unknown time zone '${problem.found}'`
    case 'no-citation':
      return 'no source is cited'
    case 'duplicate-id':
      return problem.firstPath.length === 0
        ? `id '${problem.id}' is used twice here`
        : `id '${problem.id}' already names ${formatJsonPath(problem.firstPath)}`
    case 'unknown-reference':
      return `unknown ${targets[problem.target]} '${problem.id}'${didYouMean(problem.suggestion)}`
    case 'counted-both-ways':
      return `component '${problem.id}' is both included and excluded`
    case 'unsafe-link':
      return `'${problem.found}' is not an http(s) address and is shown as text`
    case 'unknown-field':
      return `unknown field '${problem.field}'${didYouMean(problem.suggestion)}`
    case 'bad-row':
      return badRow[problem.reason](problem.found)
    default:
      return assertNever(problem)
  }
}

/** What the author of the file can do about it. */
export function remedyOf(problem: ProblemDetail): string {
  switch (problem.code) {
    case 'missing-field':
      return `Add '${problem.field}'.`
    case 'wrong-type':
      return 'Write the value as the format names it: a number without quotation marks, a text with them, a list in square brackets.'
    case 'not-in-list':
      return 'Use one of the words of the list.'
    case 'bad-id':
      return 'An id has small letters a–z, digits and hyphens, begins with a letter or digit, and is at most 80 long.'
    case 'bad-date':
      return problem.expected === 'day'
        ? 'Write a day that exists, as 2022-01-28; a time of day needs its offset, as 2022-01-28T14:00+01:00.'
        : 'Write a day (2022-01-28), a month (2022-01), a year (2022), or an interval (2022-01-28/2022-02-03); add ~ for about, ? for doubtful.'
    case 'bad-pattern':
      return problem.expected.startsWith('ISO 3166')
        ? 'Write two capital letters, as PT.'
        : 'Write it as the app or sha256sum writes it: small letters and digits.'
    case 'too-short':
      return 'Write the text out, or leave the field away where the format allows that.'
    case 'out-of-range':
      return 'Give a number within the limits that the format names.'
    case 'bad-quantity':
      return 'Write exactly one of { "exact": n }, { "about": n }, { "min": n, "max": n }, { "atLeast": n }, { "atMost": n }, { "moreThan": n }, { "lessThan": n } or { "unstated": "why" }, with n as a number.'
    case 'min-over-max':
      return 'Swap the two numbers, or correct the wrong one.'
    case 'bad-zone':
      return 'Write an IANA time zone name, as Europe/Lisbon.'
    case 'no-citation':
      return 'Add at least one citation: { "source": "id-of-a-source" }. What has no source is not shown.'
    case 'duplicate-id':
      return 'Give one of the two another id and mend what refers to it. An id is unique over the whole file.'
    case 'unknown-reference':
      return 'Correct the id, or add the thing that it names.'
    case 'counted-both-ways':
      return 'Leave the component on one of the two lists; on neither it is not stated.'
    case 'unsafe-link':
      return 'Write the full address with http:// or https://, or leave it away.'
    case 'unknown-field':
      return 'Correct the name, or remove the field; it is not read.'
    case 'bad-row':
      return badRowRemedy[problem.reason]
    default:
      return assertNever(problem)
  }
}

function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` (did you mean '${suggestion}'?)`
}

/** The validator writes limits as signs. */
function limitName(expected: string): string {
  return expected.replace(/^<=/, 'at most ').replace(/^>=/, 'at least ')
}

/** The validator names types in its own way. */
function kindName(expected: string): string {
  switch (expected) {
    case 'string':
      return 'a text'
    case 'number':
      return 'a number'
    case 'boolean':
      return 'true or false'
    case 'Array':
      return 'a list'
    case 'Object':
      return 'an object'
    default:
      return expected
  }
}
