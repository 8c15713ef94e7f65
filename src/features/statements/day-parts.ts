// Days of statements in parts that are drawn together: a day of hundreds is more than a screen can show.
import type { Statement } from '../../domain/statement'
import type { StatementDay } from '../../view-model/select-statements'

export type DayPart = {
  readonly label: string
  readonly statements: readonly Statement[]
  /** How many statements of the day stand before these. */
  readonly first: number
  /** How many statements the whole day has. */
  readonly dayCount: number
}

const MOST_STATEMENTS = 25

export function dayParts(days: readonly StatementDay[]): readonly DayPart[] {
  return days.flatMap(({ label, statements }) =>
    Array.from({ length: Math.ceil(statements.length / MOST_STATEMENTS) }, (_, part) => {
      const first = part * MOST_STATEMENTS
      const own = statements.slice(first, first + MOST_STATEMENTS)
      return { label, statements: own, first, dayCount: statements.length }
    }),
  )
}
