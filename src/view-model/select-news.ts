// The pulse of the record: how much it learned on each day.
import type { Day } from '../base/day'
import type { Dataset, DaySpan } from '../domain/dataset'
import { knownSpan } from './as-of'

export type NewsDay = { readonly day: Day; readonly count: number }

export type NewsModel = {
  /** The days that an as-of control offers: from the first news to the closing day, with a margin. */
  readonly span: DaySpan
  readonly days: readonly NewsDay[]
  readonly maxCount: number
}

/** Records and updates by the day on which they became known, in order of days. */
export function selectNews(dataset: Dataset): NewsModel {
  const counts = new Map<Day, number>()
  for (const { known, updates } of dataset.byKnown) {
    for (const day of [known, ...updates.map((update) => update.known)]) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const days = [...counts].map(([day, count]) => ({ day, count })).toSorted((a, b) => a.day - b.day)
  const known = knownSpan(dataset)
  const from = Math.min(known?.from ?? dataset.asOf, dataset.asOf) as Day
  const to = Math.max(known?.to ?? dataset.asOf, dataset.asOf) as Day
  return { span: { from, to }, days, maxCount: Math.max(1, ...days.map(({ count }) => count)) }
}

export function newsOn(model: NewsModel, day: Day): number {
  return model.days.find((news) => news.day === day)?.count ?? 0
}
