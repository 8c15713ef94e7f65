// How many statements fit a column without cutting one. Reckoned from the text, so that the count of
// what is left out is known before anything is drawn.
import type { Statement } from '../../domain/statement'
import type { Mode } from '../../view-model/view-state'
import { spokenText } from '../../view-model/quoted-text'

/** Sizes in rem, as the styles of the statement list set them. */
export type TypeSizes = { readonly small: number; readonly text: number; readonly quote: number; readonly gap: number }

export const TYPE_SIZES: Readonly<Record<Mode, TypeSizes>> = {
  desk: { small: 0.8125, text: 0.9375, quote: 1.125, gap: 1.25 },
  projector: { small: 1, text: 1.1, quote: 1.3, gap: 1.25 },
  kiosk: { small: 1, text: 1.1, quote: 1.3, gap: 1.25 },
}

const LINE = 1.35
/** Mean width of a letter as a part of the type size; measured on Source Sans, a little generous. */
const SANS_ADVANCE = 0.47
const SERIF_ADVANCE = 0.5

/** Height of a statement in rem in a column `width` rem wide. */
export function statementHeight(statement: Statement, width: number, sizes: TypeSizes): number {
  const { parts, standalone } = spokenText(statement.text, statement.quotes)
  const quoteLines = standalone.reduce((sum, quote) => sum + lines(quote, width, sizes.quote * SERIF_ADVANCE), 0)
  const text = parts.map((part) => part.text).join('')
  const textSize = standalone.length > 0 ? sizes.small : sizes.text
  const textLines = lines(text, width, textSize * SANS_ADVANCE)
  const growth = parts.some(({ isQuote }) => isQuote) ? 1.12 : 1
  return (
    sizes.small * LINE + quoteLines * sizes.quote * LINE + textLines * textSize * LINE * growth + sizes.gap
  )
}

function lines(text: string, width: number, advance: number): number {
  return Math.max(1, Math.ceil((text.length * advance) / width))
}

/** How many of the first statements fit into `height` rem; at least one. */
export function countFitting(
  statements: readonly Statement[],
  box: { readonly width: number; readonly height: number },
  sizes: TypeSizes,
  limit: number,
): number {
  let used = 0
  let count = 0
  for (const statement of statements.slice(0, limit)) {
    used += statementHeight(statement, box.width, sizes)
    if (used > box.height && count > 0) break
    count++
  }
  return count
}
