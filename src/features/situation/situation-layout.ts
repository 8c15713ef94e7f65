// How many statements fit a column without cutting one. Reckoned from the text, so that the count of
// what is left out is known before anything is drawn.
import type { Statement } from '../../domain/statement'
import type { Mode } from '../../view-model/view-state'
import type { SituationModel } from '../../view-model/select-situation'
import { spokenText } from '../../view-model/quoted-text'

/** Sizes in rem, as the styles of the statement list set them. */
export type TypeSizes = { readonly small: number; readonly text: number; readonly quote: number; readonly gap: number }

export const TYPE_SIZES: Readonly<Record<Mode, TypeSizes>> = {
  desk: { small: 0.8125, text: 0.9375, quote: 1.125, gap: 1.25 },
  projector: { small: 1, text: 1.05, quote: 1.25, gap: 1.25 },
  kiosk: { small: 1, text: 1.05, quote: 1.25, gap: 1.25 },
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
  return sizes.small * LINE + quoteLines * sizes.quote * LINE + textLines * textSize * LINE * growth + sizes.gap
}

function lines(text: string, width: number, advance: number): number {
  return Math.max(1, Math.ceil((text.length * advance) / width))
}

export type FittedStatements = {
  readonly fresh: readonly Statement[]
  readonly earlier: readonly Statement[]
  /** New statements that are not shown. */
  readonly rest: number
}

/**
 * The statements that fit a box (rem), new ones first and at least one; earlier ones only where all new
 * ones fit. Without a box yet, as many as the limit allows.
 */
export function fitStatements(
  model: Pick<SituationModel, 'newStatements' | 'earlierStatements'>,
  box: { readonly width: number; readonly height: number } | undefined,
  sizes: TypeSizes,
  limit: number,
): FittedStatements {
  const { newStatements, earlierStatements } = model
  const room = box ?? { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY }
  const fitting = takeFitting(newStatements.slice(0, limit), room, sizes)
  // The first is shown even where it must overflow: an empty column would say that nothing was said.
  const fresh = fitting.length > 0 ? fitting : newStatements.slice(0, 1)
  const rest = newStatements.length - fresh.length
  const left = room.height - heightOf(fresh, room.width, sizes) - EARLIER_HEADING
  const earlier =
    rest > 0 ? [] : takeFitting(earlierStatements.slice(0, limit - fresh.length), { ...room, height: left }, sizes)
  return { fresh, earlier, rest }
}

const EARLIER_HEADING = 2.2

function takeFitting(statements: readonly Statement[], box: { width: number; height: number }, sizes: TypeSizes) {
  let used = 0
  const end = statements.findIndex((statement) => (used += statementHeight(statement, box.width, sizes)) > box.height)
  return end < 0 ? statements : statements.slice(0, end)
}

function heightOf(statements: readonly Statement[], width: number, sizes: TypeSizes): number {
  return statements.reduce((sum, statement) => sum + statementHeight(statement, width, sizes), 0)
}
