// CSL-JSON, as Zotero, Pandoc and Word's add-ins take it (schema csl-data, version 1.0).
import { civilFromDay, type Day } from '../base/day'
import type { EdtfDate } from '../base/edtf'
import type { CitedWork } from './citation-forms'
import { formatEdtf } from './format-day'

export function toCslJson(works: readonly CitedWork[]): string {
  return JSON.stringify(works.map(itemOf), undefined, 2)
}

function itemOf(work: CitedWork): object {
  const isEntry = work.kind === 'entry'
  return {
    id: work.key,
    type: isEntry ? 'dataset' : work.url === undefined ? 'document' : 'webpage',
    title: work.title,
    'container-title': work.container,
    version: work.edition,
    publisher: work.publisher,
    issued: work.issued === undefined ? dateOf(work.date) : { 'date-parts': [partsOf(work.issued, 'day')] },
    // When it happened is not when it was written down.
    'event-date': isEntry ? dateOf(work.date) : undefined,
    language: work.language,
    URL: work.url,
    archive_location: work.archived,
    note: work.note,
  }
}

/** What CSL has words for; any other date stands as it would be read. */
function dateOf(date: EdtfDate | undefined): object | undefined {
  if (!date) return undefined
  const circa = date.isApproximate || date.isUncertain ? true : undefined
  const { earliest, latest, precision } = date
  if (earliest === undefined || latest === undefined) return { literal: formatEdtf(date) }
  switch (precision) {
    case 'day':
    case 'month':
    case 'year':
      return { 'date-parts': [partsOf(earliest, precision)], circa }
    case 'interval':
      return { 'date-parts': [partsOf(earliest, 'day'), partsOf(latest, 'day')], circa }
    case 'season':
    case 'decade':
    case 'century':
      return { literal: formatEdtf(date) }
  }
}

/** Year, month and day as far as they are stated. In CSL the year before 1 is -1, in ISO 8601 it is 0. */
function partsOf(value: Day, precision: 'day' | 'month' | 'year'): readonly number[] {
  const { year, month, day } = civilFromDay(value)
  const parts = [year > 0 ? year : year - 1, month, day]
  return parts.slice(0, precision === 'day' ? 3 : precision === 'month' ? 2 : 1)
}
