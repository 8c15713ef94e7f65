// The pulse of the record: how much it learned on each day.
import { maxDay, type Day } from '../base/day'
import { rememberTwo } from '../base/remember-two'
import type { Dataset, DaySpan } from '../domain/dataset'
import type { LogRows } from '../domain/log-rows'
import { knownSpan } from './as-of'
import { rowsByDay } from './log-known'

export type NewsDay = { readonly day: Day; readonly count: number }

export type NewsModel = {
  /** The days that an as-of control offers: from the first news to the closing day, or to a later as-of. */
  readonly span: DaySpan
  readonly days: readonly NewsDay[]
  readonly maxCount: number
}

/**
 * Records, updates and rows of logs by the day on which they became known, in order of days. What became known long
 * after the record was closed is left to the calendar: it would squeeze the crisis into a corner of the control.
 */
export function selectNews(dataset: Dataset, asOf: Day, rows?: LogRows): NewsModel {
  const from = Math.min(knownSpan(dataset)?.from ?? dataset.asOf, dataset.asOf, asOf) as Day
  const to = maxDay(dataset.asOf, asOf)
  return { span: { from, to }, ...newsUntil(to, dataset, rows) }
}

type NewsDays = { readonly days: readonly NewsDay[]; readonly maxCount: number }
type NewsSource = { readonly dataset: Dataset; readonly rows: LogRows | undefined }

const rememberNews = rememberTwo<NewsSource & { readonly days: readonly NewsDay[] }>()
const rememberUntil = rememberTwo<NewsSource & { readonly to: Day; readonly news: NewsDays }>()

/** The same object for every as-of that the closing day lies behind: nothing is counted or drawn anew for a step. */
function newsUntil(to: Day, dataset: Dataset, rows: LogRows | undefined): NewsDays {
  return rememberUntil(
    (last) => last.dataset === dataset && last.rows === rows && last.to === to,
    () => {
      const days = newsByDay(dataset, rows).filter(({ day }) => day <= to)
      const maxCount = days.reduce((most, { count }) => Math.max(most, count), 1)
      return { dataset, rows, to, news: { days, maxCount } }
    },
  ).news
}

/** The same for every day that the as-of steps through. */
function newsByDay(dataset: Dataset, rows: LogRows | undefined): readonly NewsDay[] {
  return rememberNews(
    (last) => last.dataset === dataset && last.rows === rows,
    () => ({ dataset, rows, days: countNews(dataset, rows) }),
  ).days
}

function countNews(dataset: Dataset, rows: LogRows | undefined): readonly NewsDay[] {
  const counts = new Map<Day, number>(rows ? rowsByDay(rows) : [])
  const count = (day: Day): void => void counts.set(day, (counts.get(day) ?? 0) + 1)
  for (const { known, updates } of dataset.byKnown) {
    count(known)
    for (const update of updates) count(update.known)
  }
  return [...counts].map(([day, many]) => ({ day, count: many })).toSorted((a, b) => a.day - b.day)
}

/** The last day before `day` on which something became known; undefined where there is none. */
export function newsDayBefore(dataset: Dataset, day: Day, rows?: LogRows): Day | undefined {
  return newsByDay(dataset, rows).findLast((news) => news.day < day)?.day
}

/** The pulse as a drawing: a hairline a day from the ground up. The same for every as-of; what is ahead, others dim. */
export function pulsePath({ days, maxCount }: Pick<NewsModel, 'days' | 'maxCount'>): string {
  let path = ''
  for (const { day, count } of days) {
    path += `M${day} 1V${(1 - Math.max(LEAST_HEIGHT, Math.sqrt(count / maxCount))).toFixed(3)}`
  }
  return path
}

const LEAST_HEIGHT = 0.25

export function newsOn(model: NewsModel, day: Day): number {
  return model.days.find((news) => news.day === day)?.count ?? 0
}
