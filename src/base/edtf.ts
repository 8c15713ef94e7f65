// Imprecise dates, EDTF (ISO 8601-2:2019, clause 4) levels 0 and 1. A reader must see that
// "February" is not "1 February", so the precision and the bounds travel together.
import { daysInMonth, dayFromCivil, isCivilDate, MAX_YEAR, MIN_YEAR, parseDayOrDateTime, type Day } from './day'

export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval'

/** A date as the source gives it, with the first and last day that it may mean. */
export type EdtfDate = {
  /** The date as written in the file. */
  readonly text: string
  readonly precision: EdtfPrecision
  /** First possible day; undefined where the start is open or unknown (`../2022-01-28`). */
  readonly earliest: Day | undefined
  /** Last possible day; undefined where the end is open or unknown (`2022-02-24/..`). */
  readonly latest: Day | undefined
  /** `?` or `%`: the source, or its reading, is doubtful. */
  readonly isUncertain: boolean
  /** `~` or `%`: near this date. */
  readonly isApproximate: boolean
  /** For an interval that spans time: whether an end is open (`..`) rather than unknown (empty). */
  readonly isOngoing: boolean
}

type Bounds = { readonly precision: EdtfPrecision; readonly earliest: Day; readonly latest: Day }
type Part = Bounds & { readonly isUncertain: boolean; readonly isApproximate: boolean }

/** Reads an EDTF level 0 or 1 date; undefined when the text is none, or names no day that exists. */
export function parseEdtf(text: string): EdtfDate | undefined {
  const slash = text.indexOf('/')
  if (slash >= 0) return parseInterval(text, text.slice(0, slash), text.slice(slash + 1))
  const part = parsePart(text)
  return part && { ...part, text, isOngoing: false }
}

function parseInterval(text: string, from: string, to: string): EdtfDate | undefined {
  const fromIsOpen = from === '' || from === '..'
  const toIsOpen = to === '' || to === '..'
  if (fromIsOpen && toIsOpen) return undefined
  const start = fromIsOpen ? undefined : parsePart(from)
  const end = toIsOpen ? undefined : parsePart(to)
  if ((!fromIsOpen && !start) || (!toIsOpen && !end)) return undefined
  if (start && end && start.earliest > end.latest) return undefined
  return {
    text,
    precision: 'interval',
    earliest: start?.earliest,
    latest: end?.latest,
    isUncertain: Boolean(start?.isUncertain || end?.isUncertain),
    isApproximate: Boolean(start?.isApproximate || end?.isApproximate),
    isOngoing: to === '..',
  }
}

function parsePart(text: string): Part | undefined {
  const qualifier = /[?~%]$/.exec(text)?.[0]
  const bounds = parseBounds(qualifier ? text.slice(0, -1) : text)
  return (
    bounds && {
      ...bounds,
      isUncertain: qualifier === '?' || qualifier === '%',
      isApproximate: qualifier === '~' || qualifier === '%',
    }
  )
}

function parseBounds(text: string): Bounds | undefined {
  const day = parseDayOrDateTime(text)
  if (day !== undefined) return { precision: 'day', earliest: day, latest: day }
  const match = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(XX))?$/.exec(text)
  if (!match) return undefined
  const [, sign = '', digits = '', month, day2] = match
  if (digits.includes('X')) return month === undefined ? yearsBounds(sign, digits) : undefined
  const year = Number(`${sign}${digits}`)
  if (month === undefined) return yearRange(year, year, 'year')
  if (month === 'XX') return yearRange(year, year, 'year')
  const number = Number(month)
  if (number >= 21 && number <= 24) return day2 === undefined ? seasonBounds(year, number - 21) : undefined
  if (!isCivilDate({ year, month: number, day: 1 })) return undefined
  return monthRange(year, number, number, 'month')
}

function yearsBounds(sign: string, digits: string): Bounds | undefined {
  const a = Number(`${sign}${digits.replaceAll('X', '0')}`)
  const b = Number(`${sign}${digits.replaceAll('X', '9')}`)
  return yearRange(Math.min(a, b), Math.max(a, b), digits.endsWith('XX') ? 'century' : 'decade')
}

function yearRange(from: number, to: number, precision: EdtfPrecision): Bounds | undefined {
  if (from < MIN_YEAR || to > MAX_YEAR) return undefined
  return {
    precision,
    earliest: dayFromCivil({ year: from, month: 1, day: 1 }),
    latest: dayFromCivil({ year: to, month: 12, day: 31 }),
  }
}

/** Seasons of the north's meteorological calendar: spring March–May … winter December–February. */
function seasonBounds(year: number, season: number): Bounds {
  const first = 3 + season * 3
  if (first <= 9) return monthRange(year, first, first + 2, 'season')
  return {
    precision: 'season',
    earliest: dayFromCivil({ year, month: 12, day: 1 }),
    latest: dayFromCivil({ year: year + 1, month: 2, day: daysInMonth(year + 1, 2) }),
  }
}

function monthRange(year: number, from: number, to: number, precision: EdtfPrecision): Bounds {
  return {
    precision,
    earliest: dayFromCivil({ year, month: from, day: 1 }),
    latest: dayFromCivil({ year, month: to, day: daysInMonth(year, to) }),
  }
}
