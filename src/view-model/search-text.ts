// Words as search compares them: without case, without accents, in any script; each with its place in the text, so
// that what was found can be marked where it stands.

export type Word = {
  /** Folded; see {@link fold}. */
  readonly word: string
  /** Its place in the text: UTF-16 units, the end not part of it. */
  readonly start: number
  readonly end: number
}

/** Scripts that write no spaces: each sign counts as a word, or a whole sentence would be one. */
const SPACELESS = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}`
const LETTERS = String.raw`(?:(?![${SPACELESS}])[\p{L}\p{N}\p{M}])+`

/** A number with its thousands set apart, an abbreviation with stops, a sign of a script without spaces, a word. */
const WORD = new RegExp(
  String.raw`\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?!\d)|(?:\p{L}\.){2,}\p{L}?(?!\p{L})|[${SPACELESS}]|${LETTERS}(?:['’ʼ]${LETTERS})*`,
  'gu',
)

const ONLY_ASCII = /^[ -~]*$/
const MARKS = /\p{M}+/gu
/** Letters that carry their mark inside, where Unicode takes nothing apart. */
const BARRED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ς: 'σ',
}
const BARRED_LETTERS = new RegExp(`[${Object.keys(BARRED).join('')}]`, 'gu')

/** Lower case and without accents: `Élysée` and `elysee` are one word, and so are `Київ` and `київ`. */
export function fold(text: string): string {
  if (ONLY_ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(MARKS, '')
    .replaceAll(BARRED_LETTERS, (letter) => BARRED[letter] ?? letter)
}

/** Every word of a text, folded, in order. */
export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const word = bareWord(match[0])
    if (word !== '') found.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** `Russia’s` is looked for as `russia`, `l’accord` as `accord`, `1,500` as `1500`, `U.N.` as `un`. */
function bareWord(written: string): string {
  const folded = fold(written)
  const first = folded.charCodeAt(0)
  if (first >= 48 && first <= 57) return folded.replaceAll(/[,\s]/g, '')
  if (!/['’ʼ.]/.test(folded)) return folded
  return folded
    .replace(/^\p{L}['’ʼ](?=.)/u, '')
    .replace(/['’ʼ]s$/, '')
    .replaceAll(/['’ʼ.]/g, '')
}

/** How much of a written word its first `length` folded letters take, accents with their letters. */
export function writtenLength(written: string, length: number): number {
  let folded = 0
  let end = 0
  for (const letter of written) {
    const width = bareLetter(letter).length
    if (folded >= length && width > 0) break
    folded += width
    end += letter.length
  }
  return end
}

function bareLetter(letter: string): string {
  return fold(letter).replaceAll(/['’ʼ.,\s]/g, '')
}
