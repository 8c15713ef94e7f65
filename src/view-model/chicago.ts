// The Chicago Manual of Style, 17th edition, bibliography: one paragraph a work.
import { civilFromDay, type Day } from '../base/day'
import type { EdtfDate } from '../base/edtf'
import { citation as text } from '../words/en/citation'
import type { CitedWork } from './citation-forms'
import { formatEdtf, formatLongMonth, formatYear } from './format-day'

export function toChicago(works: readonly CitedWork[]): string {
  return works.map((work) => (work.kind === 'entry' ? entryText(work) : sourceText(work))).join('\n')
}

function entryText({ title, date, container, edition, note, url }: CitedWork): string {
  return sentences([
    `“${closed(title)}”`,
    date && dateText(date),
    text.inDataset(container ?? '', edition ?? ''),
    note,
    url,
  ])
}

function sourceText({ publisher, title, date, note, url }: CitedWork): string {
  return sentences([publisher, `“${closed(title)}”`, date && dateText(date), note, url])
}

/** Each with a full stop, and none with two. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.?!]”?$/.test(part ?? '') ? part : `${part}.`))
    .join(' ')
}

/** The stop of a title stands before its closing mark. */
function closed(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`
}

/** `January 28, 2022`, `ca. January 2022`, `[1997?]`; a date with open ends in its own words. */
function dateText(date: EdtfDate): string {
  const { earliest, precision, isApproximate, isUncertain } = date
  const plain = earliest === undefined ? undefined : plainDate(earliest, precision)
  if (plain === undefined || date.latest === undefined) return formatEdtf(date)
  const hedged = `${isApproximate ? text.circa : ''}${plain}`
  return isUncertain ? `[${hedged}?]` : hedged
}

function plainDate(value: Day, precision: EdtfDate['precision']): string | undefined {
  const { year, day } = civilFromDay(value)
  const named = formatLongMonth(value)
  switch (precision) {
    case 'day':
      return `${named} ${day}, ${formatYear(year)}`
    case 'month':
      return `${named} ${formatYear(year)}`
    case 'year':
      return formatYear(year)
    default:
      return undefined
  }
}
