// The days that a chart of figures shows: the view's window, else all that its claims are about.
import { addDays, maxDay, minDay, type Day } from '../base/day'
import type { DaySpan } from '../domain/dataset'
import type { Board } from './board'
import type { FigureClaim, FigureTime } from './select-figure-claims'

/** A shorter look at the same claims, up to the end of the whole. */
export type WindowChoice = {
  /** Undefined: the whole. */
  readonly days: number | undefined
  /** Undefined bounds take the window off the address. */
  readonly from: Day | undefined
  readonly to: Day | undefined
  readonly isCurrent: boolean
}

const CHOICES = [28, 91, 365, 3652, 36_524]
// One claim on one day still needs an axis with some days on it.
const LEAST_DAYS = 14
// The as-of stands on the axis unless that would squeeze the claims into a corner.
const AS_OF_SHARE = 0.25

/** Where the claims lie, with air at both ends; the days around the as-of where there are none. */
export function wholeWindow(claims: readonly FigureClaim[], asOf: Day): DaySpan {
  const first = claims.reduce<Day | undefined>((day, { time }) => minDay(day ?? time.from, time.from), undefined)
  const last = claims.reduce<Day | undefined>((day, { time }) => maxDay(day ?? time.to, time.to), undefined)
  if (first === undefined || last === undefined) return widened(asOf, asOf)
  const isNear = asOf > last && asOf - last <= Math.max(LEAST_DAYS, (last - first) * AS_OF_SHARE)
  return widened(first, isNear ? asOf : last)
}

function widened(from: Day, to: Day): DaySpan {
  const missing = Math.max(0, LEAST_DAYS - (to - from))
  const air = Math.max(1, Math.round((to - from) * 0.02))
  return { from: addDays(from, -Math.ceil(missing / 2) - air), to: addDays(to, Math.floor(missing / 2) + air) }
}

/** The view's own window where it has one; an end that it leaves open is that of the whole. */
export function figureWindow(whole: DaySpan, { view }: Board): DaySpan {
  const from = view.from ?? minDay(whole.from, view.to === undefined ? whole.from : addDays(view.to, -LEAST_DAYS))
  const to = view.to ?? maxDay(whole.to, addDays(from, LEAST_DAYS))
  if (from > to) return { from: to, to: from }
  return from === to ? { from: addDays(from, -1), to: addDays(to, 1) } : { from, to }
}

/** The whole, and every shorter look that shows two or more claims and leaves some out. */
export function windowChoices(
  whole: DaySpan,
  claims: readonly FigureClaim[],
  { view }: Board,
): readonly WindowChoice[] {
  const shorter = CHOICES.flatMap((days) => {
    const span = { from: addDays(whole.to, -days), to: whole.to }
    const inside = claims.filter(({ time }) => overlaps(time, span)).length
    const isOne = inside >= 2 && inside < claims.length
    return isOne ? [{ days, ...span, isCurrent: view.from === span.from && view.to === span.to }] : []
  })
  if (shorter.length === 0 && view.from === undefined && view.to === undefined) return []
  const all = {
    days: undefined,
    from: undefined,
    to: undefined,
    isCurrent: view.from === undefined && view.to === undefined,
  }
  return [all, ...shorter]
}

export function overlaps({ from, to }: Pick<FigureTime, 'from' | 'to'>, span: DaySpan): boolean {
  return from <= span.to && to >= span.from
}
