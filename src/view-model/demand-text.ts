// What became of a demand as a reader sees it: one word, and one line that says since when.
import { civilFromDay, type Day } from '../base/day'
import type { EdtfDate } from '../base/edtf'
import type { Dataset } from '../domain/dataset'
import { demands as text } from '../words/en/demands'
import type { DemandStatus } from './demand-status'
import { formatDayMonth, formatEdtf } from './format-day'
import { shortNameOf } from './names'

export type DemandText = {
  /** 'Answered', 'Open', 'Mixed'. */
  readonly word: string
  /** 'content undisclosed · 26 Jan', 'no answer for 9 days'; one part an addressee where they differ. */
  readonly since: string
}

/** `asOf` shortens the dates of its own year; without it every date has its year. */
export function demandText(status: DemandStatus, dataset: Pick<Dataset, 'actors'>, asOf?: Day): DemandText {
  return { word: text.answers[status.answer], since: sinceText(status, dataset, asOf) }
}

function sinceText(status: DemandStatus, dataset: Pick<Dataset, 'actors'>, asOf: Day | undefined): string {
  if (status.silentDays !== undefined) return text.silentFor(status.silentDays)
  if (status.answer === 'mixed') {
    return status.byAddressee
      .map(({ addressee, answer }) => text.part(shortNameOf(addressee, dataset), text.answers[answer]))
      .join(' · ')
  }
  const parts = [
    status.answer === 'answered-undisclosed' ? text.undisclosed : undefined,
    status.reply && formatWithin(status.reply.date, asOf),
  ]
  return parts.filter((part) => part !== undefined).join(' · ')
}

/** A single sure day of the as-of's own year needs no year beside it; every other date keeps its words. */
export function formatWithin(date: EdtfDate, asOf: Day | undefined): string {
  const { precision, earliest, isUncertain, isApproximate } = date
  const isPlain = precision === 'day' && earliest !== undefined && !isUncertain && !isApproximate
  if (!isPlain || asOf === undefined) return formatEdtf(date)
  return civilFromDay(earliest).year === civilFromDay(asOf).year ? formatDayMonth(earliest) : formatEdtf(date)
}
