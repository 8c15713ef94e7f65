// Standard codes in words, from the browser's own tables. A code that they do not know stays as written.
import { LOCALE } from '../words/words'

type Names = 'region' | 'language'
const opened = new Map<Names, Intl.DisplayNames>()

/** The name of an ISO 3166-1 alpha-2 country. */
export function countryName(code: string): string {
  return nameOf('region', code)
}

/** The name of a BCP 47 language. */
export function languageName(tag: string): string {
  return nameOf('language', tag)
}

function nameOf(type: Names, code: string): string {
  // Opened when first asked for: it takes a while.
  const names = opened.get(type) ?? new Intl.DisplayNames(LOCALE, { type, fallback: 'code' })
  opened.set(type, names)
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
