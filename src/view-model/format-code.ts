// Standard codes in words, from the browser's own tables. A code that they do not know stays as written.
import { LOCALE } from '../words/words'

const regions = new Intl.DisplayNames(LOCALE, { type: 'region', fallback: 'code' })
const languages = new Intl.DisplayNames(LOCALE, { type: 'language', fallback: 'code' })

/** The name of an ISO 3166-1 alpha-2 country. */
export function countryName(code: string): string {
  return nameOf(regions, code)
}

/** The name of a BCP 47 language. */
export function languageName(tag: string): string {
  return nameOf(languages, tag)
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
