// What came out of JSON.parse, before anything is known of it.

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value in a few words, for a sentence: text and numbers as they are, the rest with their type. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return shortened(value)
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}

/** A value as it stands in the file, where its quotation marks and brackets are what is wrong. */
export function asWritten(value: unknown): string {
  return shortened(JSON.stringify(value))
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
