// What was found wrong with a file, as values. The sentence is made elsewhere (words/), so tests
// assert codes and translators own words.

/** Where in the author's own file: `['statements', 12, 'speaker']`. */
export type JsonPath = readonly (string | number)[]

/** A fault sets its record aside; a notice does not. */
export type Problem = ProblemDetail & {
  readonly path: JsonPath
  readonly severity: 'fault' | 'notice'
}

/** What a reference was expected to name. */
export type ReferenceTarget =
  | 'source'
  | 'actor'
  | 'place'
  | 'topic'
  | 'measure'
  | 'component'
  | 'event'
  | 'statement'
  | 'claim'
  | 'record'

export type ProblemDetail =
  | { readonly code: 'missing-field'; readonly field: string }
  | { readonly code: 'wrong-type'; readonly expected: string; readonly found: string }
  | {
      readonly code: 'not-in-list'
      readonly found: string
      readonly allowed: readonly string[]
      readonly suggestion?: string
    }
  | { readonly code: 'bad-id'; readonly found: string }
  | { readonly code: 'bad-date'; readonly found: string; readonly expected: 'EDTF' | 'day' }
  | { readonly code: 'bad-pattern'; readonly found: string; readonly expected: string }
  | { readonly code: 'too-short'; readonly expected: number }
  | { readonly code: 'out-of-range'; readonly found: string; readonly expected: string }
  | { readonly code: 'bad-quantity'; readonly found: string }
  | { readonly code: 'min-over-max'; readonly min: number; readonly max: number }
  | { readonly code: 'bad-zone'; readonly found: string }
  | { readonly code: 'no-citation' }
  | { readonly code: 'duplicate-id'; readonly id: string; readonly firstPath: JsonPath }
  | {
      readonly code: 'unknown-reference'
      readonly target: ReferenceTarget
      readonly id: string
      readonly suggestion?: string
    }
  | { readonly code: 'counted-both-ways'; readonly id: string }
  | { readonly code: 'unsafe-link'; readonly found: string }
  | { readonly code: 'unknown-field'; readonly field: string; readonly suggestion?: string }
  /** A row of a log that cannot be read as one. */
  | { readonly code: 'bad-row'; readonly reason: BadRowReason; readonly found: string }

export type BadRowReason =
  | 'not-json'
  | 'not-an-object'
  | 'wrong-encoding'
  | 'too-long'
  | 'unclosed-quote'
  | 'missing-cells'

/** Why a text is no dataset at all. */
export type Refusal =
  | { readonly code: 'empty-file' }
  | { readonly code: 'wrong-encoding'; readonly start: string }
  | { readonly code: 'html-not-json'; readonly start: string }
  | { readonly code: 'not-json'; readonly line: number; readonly column: number; readonly start: string }
  | { readonly code: 'not-an-object'; readonly found: string }
  | { readonly code: 'no-version'; readonly found: string | undefined }
  | { readonly code: 'too-new'; readonly found: number; readonly supported: number }
  | { readonly code: 'missing-list'; readonly list: string; readonly found: string }

/** JSONPath (RFC 9535) in normal dot-and-bracket form: `$.statements[12].speaker`. */
export function formatJsonPath(path: JsonPath): string {
  let text = '$'
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else text += /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`
  }
  return text
}
