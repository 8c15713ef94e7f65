import { maxDay, minDay, type Day } from '../base/day'
import type { EdtfDate } from '../base/edtf'
import type { CrisisRecord, DaySpan } from './dataset'

/** First and last day that records are about, a day where there is none. A reference line ('as in 1997') names a year that
 *  nothing happened in; it must not stretch the time axis. */
export function spanOfRecords(records: readonly CrisisRecord[], asOf: Day): DaySpan {
  let span: DaySpan | undefined
  for (const record of records) {
    if (record.type === 'claim' && record.kind === 'reference') continue
    span = widened(span, record.date)
    for (const { date } of record.updates) span = widened(span, date)
  }
  return span ?? { from: asOf, to: asOf }
}

/** The span with a date in it; the same object where nothing is new. */
function widened(span: DaySpan | undefined, date: EdtfDate | undefined): DaySpan | undefined {
  const from = date?.earliest ?? date?.latest
  const to = date?.latest ?? date?.earliest
  if (from === undefined || to === undefined) return span
  if (span === undefined) return { from, to }
  return from >= span.from && to <= span.to ? span : { from: minDay(from, span.from), to: maxDay(to, span.to) }
}
