// A scene by its number, typed on keys: digits come one by one, Enter ends them, and so does a short pause. What no
// scene can have any more as its number is gone to at once.

/** How long to wait for another digit. */
export const DIGIT_PAUSE_MS = 900

export type Digits = {
  /** What has been typed and not yet gone to. */
  readonly typed: string
  /** The scene to go to now; undefined: none. */
  readonly goTo?: number
}

export const NO_DIGITS: Digits = { typed: '' }

/** `count`: how many scenes there are. */
export function typeDigit({ typed }: Digits, digit: string, count: number): Digits {
  // Zeros in front of a number are none of it.
  const next = (typed + digit).replace(/^0+/, '')
  if (next === '') return NO_DIGITS
  // A number that there is not: what was typed last may be the beginning of one that there is.
  if (Number(next) > count) return typed === '' ? NO_DIGITS : typeDigit(NO_DIGITS, digit, count)
  return Number(next) * 10 > count ? { typed: '', goTo: Number(next) } : { typed: next }
}

/** After Enter, or a pause. */
export function endDigits({ typed }: Digits): Digits {
  return typed === '' ? NO_DIGITS : { typed: '', goTo: Number(typed) }
}
