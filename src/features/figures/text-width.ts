// Widths of text without a screen to measure on, so that where labels go is arithmetic that a test
// can repeat. Estimates lean to the wide side: a gap is better than two labels that touch.

// In em of the interface's sans at regular weight.
const NARROW = 0.3
const WIDE = 0.9
const CAPITAL = 0.62
const REGULAR = 0.52
const FULL = 1.05

/** The estimated width of one line of text, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * fontSize
}

function emsOf(character: string): number {
  if (/[\s.,:;'’‘“”"!|ijlIftr()[\]-]/.test(character)) return NARROW
  if (/[mwMW@%—]/.test(character)) return WIDE
  // Ideographs, kana and hangul stand in a full square.
  if (/[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFF00-\uFF60]/.test(character)) return FULL
  return /\p{Lu}/u.test(character) ? CAPITAL : REGULAR
}
