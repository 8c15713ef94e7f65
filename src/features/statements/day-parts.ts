// Days of statements in parts that are drawn together: a day of hundreds is more than a screen can show.
import type { StatementDay, StatementLine } from '../../view-model/select-statements'

export type DayPart = {
  readonly label: string
  readonly lines: readonly StatementLine[]
  /** How many lines of the day stand before these. */
  readonly first: number
  /** How many lines the whole day has. */
  readonly dayCount: number
}

const MOST_LINES = 25

export function dayParts(days: readonly StatementDay[]): readonly DayPart[] {
  return days.flatMap(({ label, lines }) =>
    Array.from({ length: Math.ceil(lines.length / MOST_LINES) }, (_, part) => {
      const first = part * MOST_LINES
      return { label, lines: lines.slice(first, first + MOST_LINES), first, dayCount: lines.length }
    }),
  )
}
