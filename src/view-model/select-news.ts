// The pulse of the record: how much it learned on each day.
import { maxDay, type Day } from '../base/day'
import type { Dataset, DaySpan } from '../domain/dataset'
import { knownSpan } from './as-of'

export type NewsDay = { readonly day: Day; readonly count: number }

export type NewsModel = {
  /** The days that an as-of control offers: from the first news to the closing day, or to a later as-of. */
  readonly span: DaySpan
  readonly days: readonly NewsDay[]
  readonly maxCount: number
}

/**
 * Records and updates by the day on which they became known, in order of days. What became known long after
 * the record was closed is left to the calendar: it would squeeze the crisis into a corner of the control.
 */
export function selectNews(dataset: Dataset, asOf: Day): NewsModel {
  const counts = new Map<Day, number>()
  for (const { known, updates } of dataset.byKnown) {
    for (const day of [known, ...updates.map((update) => update.known)]) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const from = Math.min(knownSpan(dataset)?.from ?? dataset.asOf, dataset.asOf, asOf) as Day
  const to = maxDay(dataset.asOf, asOf)
  const days = [...counts]
    .map(([day, count]) => ({ day, count }))
    .filter(({ day }) => day <= to)
    .toSorted((a, b) => a.day - b.day)
  return { span: { from, to }, days, maxCount: Math.max(1, ...days.map(({ count }) => count)) }
}

export function newsOn(model: NewsModel, day: Day): number {
  return model.days.find((news) => news.day === day)?.count ?? 0
}
