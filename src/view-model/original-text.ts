import type { Statement } from '../domain/statement'
import { languageName } from './format-code'

/** What was said in the language it was said in; `tag` is BCP 47, for the page to say which language it is. */
export type OriginalText = { readonly language: string; readonly tag: string; readonly quotes: readonly string[] }

export function originalOf({ original }: Pick<Statement, 'original'>): OriginalText | undefined {
  if (!original || original.quotes.length === 0) return undefined
  return { language: languageName(original.language), tag: original.language, quotes: original.quotes }
}
