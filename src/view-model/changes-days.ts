// Which two days are compared, and the choices that a reader has.
import { addDays, civilFromDay, maxDay, minDay, type Day } from '../base/day'
import { knownSpan } from './as-of'
import type { Board } from './board'
import { selectNews } from './select-news'
import { compose, goToDay, setOtherDay, type Transition } from './transitions'

export type ChangesDays = {
  /** The earlier and the later of the two. */
  readonly from: Day
  readonly to: Day
  readonly board: Day
  readonly other: Day
  /**
   * 'given': the address names the other day. 'last-news': it is the last day before on which something became known.
   * 'before-all': all became known on one day, so it is the day before.
   */
  readonly choice: 'given' | 'last-news' | 'before-all'
  readonly presets: readonly DayPreset[]
}

export type DayPreset = {
  readonly key: 'last-news' | 'yesterday' | 'week' | 'whole'
  /** The other day that it chooses; undefined: the view's own choice. */
  readonly other: Day | undefined
  readonly isOn: boolean
}

export function changesDays(board: Board): ChangesDays {
  const { asOf, view, dataset } = board
  const byDefault = otherDayByDefault(board)
  const other = view.asOf2 ?? byDefault.day
  const first = knownSpan(dataset)?.from
  const preset = (key: DayPreset['key'], day: Day | undefined): DayPreset => ({
    key,
    other: day,
    isOn: view.asOf2 === day,
  })
  return {
    from: minDay(asOf, other),
    to: maxDay(asOf, other),
    board: asOf,
    other,
    choice: view.asOf2 === undefined ? byDefault.choice : 'given',
    presets: [
      preset('last-news', undefined),
      preset('yesterday', addDays(asOf, -1)),
      preset('week', addDays(asOf, -7)),
      ...(first === undefined ? [] : [preset('whole', addDays(first, -1))]),
    ],
  }
}

function otherDayByDefault({ dataset, asOf, log }: Board): {
  readonly day: Day
  readonly choice: ChangesDays['choice']
} {
  const known = selectNews(dataset, asOf, log?.state.rows).days.filter(({ day }) => day <= asOf)
  const before = known.at(-2)
  if (before) return { day: before.day, choice: 'last-news' }
  return { day: addDays(known[0]?.day ?? asOf, -1), choice: 'before-all' }
}

/** From before anything was known. */
export function wholeRecord(dataset: Board['dataset']): Transition {
  const first = knownSpan(dataset)?.from
  return setOtherDay(first === undefined ? undefined : addDays(first, -1))
}

/** The board goes to the other day, and the day it was on is then the other. */
export function swapDays({ board, other }: ChangesDays, dataset: Board['dataset']): Transition {
  return compose(goToDay(other, dataset), setOtherDay(board))
}

/** Whether a browser's own calendar can hold the day: it knows the years 1 to 9999. */
export function isCalendarDay(day: Day): boolean {
  return civilFromDay(day).year >= 1
}
