// BibTeX entries. `year` and `month` only where the date says them and no more; what it hedges stands in words in the note.
import { civilFromDay } from '../base/day'
import type { CitedWork } from './citation-forms'
import { citation as text } from '../words/en/citation'
import { formatEdtf } from './format-day'

export function toBibtex(works: readonly CitedWork[]): string {
  return works.map(entryOf).join('\n\n')
}

function entryOf(work: CitedWork): string {
  const dated = yearAndMonth(work)
  const isToldInWords = dated === undefined && work.date !== undefined
  const note = [work.note, isToldInWords && work.date ? text.dated(formatEdtf(work.date)) : undefined]
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // Braces keep capitals as they are: a style may not write 'nato'.
    ['title', `{${escapeBibtex(work.title)}}`],
    ['booktitle', work.container && escapeBibtex(work.container)],
    ['edition', work.edition && escapeBibtex(work.edition)],
    ['publisher', work.publisher && escapeBibtex(work.publisher)],
    ['year', dated?.year],
    ['month', dated?.month],
    ['language', work.language && escapeBibtex(work.language)],
    ['url', work.url && bareUrl(work.url)],
    ['note', escapeBibtex(note.filter((part) => part !== undefined).join(' ')) || undefined],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`},`],
  )
  return `@misc{${work.key},\n${lines.join('\n')}\n}`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** undefined where the date is none of a day, a month or a year, or is hedged; years before 1 are no BibTeX years. */
function yearAndMonth({ date }: CitedWork): { readonly year: string; readonly month?: string } | undefined {
  if (!date || date.isApproximate || date.isUncertain || date.earliest === undefined) return undefined
  const { year, month } = civilFromDay(date.earliest)
  if (year < 1) return undefined
  switch (date.precision) {
    case 'day':
    case 'month':
      return { year: String(year), month: MONTHS[month - 1] }
    case 'year':
      return { year: String(year) }
    default:
      return undefined
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text in which no sign means anything to TeX. */
export function escapeBibtex(value: string): string {
  return value.replaceAll(/[\\~^&%$#_{}]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`).replaceAll(/\s+/g, ' ')
}

/** Styles set a url as it stands; only what would end the field or its commands is written in hexadecimal. */
function bareUrl(url: string): string {
  return url.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))
}
