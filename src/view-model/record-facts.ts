// What a record says beside its words, label by label: whose words, on which condition, how likely.
import type { Statement } from '../domain/statement'
import { record as text } from '../words/en/record'
import { vocabulary } from '../words/en/vocabulary'

export type Fact = { readonly label: string; readonly text: string }

/** One fact, or none where there is nothing to say. */
export function fact(label: string, value: string | undefined): readonly Fact[] {
  return value === undefined ? [] : [{ label, text: value }]
}

/** Every hedge of a statement. */
export function statementFacts(statement: Statement): readonly Fact[] {
  const isNamed = statement.speakers.length > 0
  return [
    ...fact(text.namedAs, isNamed ? statement.attribution : undefined),
    ...fact(text.condition, statement.condition),
    ...fact(text.likelihood, statement.likelihood && vocabulary.likelihoods[statement.likelihood]),
    ...fact(text.confidentiality, statement.disclosed ? undefined : text.undisclosed),
  ]
}
