// Where the axis is marked: on the boundaries of the calendar, never at even pixels. A label stands at
// the start of what it names, and says its year where the one before it does not.
import { civilFromDay, dayFromCivil, MAX_YEAR, MIN_YEAR, startOfMonth, weekdayOf, type Day } from '../../base/day'
import {
  formatDay,
  formatDayMonth,
  formatMonth,
  formatShortMonth,
  formatWeekdayDay,
  formatWeekdayDayMonth,
  formatYear,
} from '../../view-model/format-day'
import type { TextMeasure } from './text-fit'
import { timeAt, xOf, type TimeScale } from './timeline-scale'

export type Tick = { readonly day: Day; readonly x: number; readonly label: string | undefined }
export type Ticks = { readonly major: readonly Tick[]; readonly minor: readonly number[] }

type Step = {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly count: number
  /** Whether a day is named by its weekday too. */
  readonly hasWeekday?: boolean
}

const STEPS: readonly Step[] = [
  { unit: 'day', count: 1, hasWeekday: true },
  { unit: 'week', count: 1, hasWeekday: true },
  { unit: 'week', count: 1 },
  { unit: 'month', count: 1 },
  { unit: 'month', count: 3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count) => ({ unit: 'year' as const, count })),
]

/** Between the widest label of a step and the next one; figures need more of it than names do. */
const LABEL_GAP = 12
const NAME_GAP = 5
const LABEL_INSET = 4
const MINOR_GAP = 5

/** A stretch of the axis that is taken, as by the as-of's own label. */
type Taken = { readonly x0: number; readonly x1: number }

export function ticksOf(scale: TimeScale, measure: TextMeasure, taken: readonly Taken[] = []): Ticks {
  const index = STEPS.findIndex((step) => spacing(step, scale) >= measure(widestLabel(step)) + gapAfter(step))
  const major = index < 0 ? STEPS.length - 1 : index
  const step = STEPS[major]
  if (!step) return { major: [], minor: [] }
  const coarse = spacing(step, scale)
  const finer = STEPS.slice(0, major).find(
    (candidate) => spacing(candidate, scale) >= MINOR_GAP && spacing(candidate, scale) < coarse,
  )
  return {
    major: labelled(boundaries(step, scale), step, scale, measure, taken),
    minor: finer ? boundaries(finer, scale).map((day) => xOf(scale, day)) : [],
  }
}

/** How wide the step is at its narrowest. */
function spacing({ unit, count }: Step, { pxPerDay }: TimeScale): number {
  const days = { day: 1, week: 7, month: 28, year: 365 }[unit]
  return days * count * pxPerDay
}

function gapAfter({ unit }: Step): number {
  return unit === 'month' ? NAME_GAP : LABEL_GAP
}

function widestLabel({ unit, hasWeekday }: Step): string {
  switch (unit) {
    case 'day':
    case 'week':
      return hasWeekday ? 'Wed 28 May 2022' : '28 May 2022'
    case 'month':
      return 'May 2022'
    case 'year':
      return '2000 BCE'
  }
}

function boundaries(step: Step, scale: TimeScale): readonly Day[] {
  const first = Math.ceil(timeAt(scale, scale.left))
  const last = Math.floor(timeAt(scale, scale.right))
  const days: Day[] = []
  for (let index = indexOn(step, first as Day); ; index++) {
    const day = boundary(step, index)
    if (day === undefined || day > last) return days
    if (day >= first) days.push(day)
  }
}

/** The number of the step that holds a day, or of one shortly before it. */
function indexOn({ unit, count }: Step, day: Day): number {
  const { year, month } = civilFromDay(day)
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return Math.floor((day - weekdayOf(day) + WEEK_ORIGIN) / 7)
    case 'month':
      return Math.floor((year * 12 + month - 1) / count)
    case 'year':
      return Math.floor(Math.max(MIN_YEAR, year) / count) - 1
  }
}

// 1970-01-01 was a Thursday: the Monday of its week is three days before it.
const WEEK_ORIGIN = 3

/** The first day of a step, by its number; undefined past the end of the calendar. */
function boundary({ unit, count }: Step, index: number): Day | undefined {
  switch (unit) {
    case 'day':
      return index as Day
    case 'week':
      return (index * 7 - WEEK_ORIGIN) as Day
    case 'month':
      return startOfMonth(0 as Day, index * count - 1970 * 12)
    case 'year': {
      const year = roundYear(index, count)
      return year > MAX_YEAR ? undefined : dayFromCivil({ year, month: 1, day: 1 })
    }
  }
}

/** Years as people count them: 100 BCE, 1, 100; there is no year 0 for a century to begin in. */
function roundYear(index: number, count: number): number {
  if (count === 1 || index > 0) return index * count
  return index * count + 1
}

function labelled(
  days: readonly Day[],
  step: Step,
  scale: TimeScale,
  measure: TextMeasure,
  taken: readonly Taken[],
): readonly Tick[] {
  let shownYear: number | undefined
  let edge = Number.NEGATIVE_INFINITY
  return days.map((day) => {
    const x = xOf(scale, day)
    const { year } = civilFromDay(day)
    const texts = year === shownYear ? [shortLabel(day, step)] : [longLabel(day, step), shortLabel(day, step)]
    const label = texts.find((text) => {
      const box = { x0: x + LABEL_INSET, x1: x + LABEL_INSET + measure(text) }
      return box.x0 >= edge && box.x1 <= scale.right && !taken.some(({ x0, x1 }) => box.x0 < x1 && box.x1 > x0)
    })
    if (label !== undefined) {
      edge = x + LABEL_INSET + measure(label) + LABEL_INSET
      if (label === texts[0]) shownYear = year
    }
    return { day, x, label }
  })
}

function longLabel(day: Day, { unit, hasWeekday }: Step): string {
  switch (unit) {
    case 'day':
    case 'week':
      return hasWeekday ? formatWeekdayDay(day) : formatDay(day)
    case 'month':
      return formatMonth(day)
    case 'year':
      return formatYear(civilFromDay(day).year)
  }
}

function shortLabel(day: Day, { unit, hasWeekday }: Step): string {
  switch (unit) {
    case 'day':
    case 'week':
      return hasWeekday ? formatWeekdayDayMonth(day) : formatDayMonth(day)
    case 'month':
      return formatShortMonth(day)
    case 'year':
      return formatYear(civilFromDay(day).year)
  }
}
