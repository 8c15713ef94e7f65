import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  civilFromDay,
  dayFromCivil,
  dayOfInstant,
  daysInMonth,
  formatIsoDay,
  isCivilDate,
  isLeapYear,
  MAX_YEAR,
  maxDay,
  MIN_YEAR,
  minDay,
  MS_PER_DAY,
  parseDay,
  parseDayOrDateTime,
  startOfMonth,
  weekdayOf,
  type CivilDate,
  type Day,
} from '../../../src/base/day'

/** The engine's own calendar, asked in UTC, where no zone can interfere. */
function dayByDate({ year, month, day }: CivilDate): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / MS_PER_DAY
}

const anyYear = fc.integer({ min: MIN_YEAR, max: MAX_YEAR })
const anyCivil = fc
  .tuple(anyYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]): CivilDate => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }))
const anyDay = anyCivil.map(dayFromCivil)

describe('day arithmetic', () => {
  it('agrees with the engine on the first and last day of every month of twenty thousand years', () => {
    const wrong: CivilDate[] = []
    for (let year = MIN_YEAR; year <= MAX_YEAR; year++) {
      for (let month = 1; month <= 12; month++) {
        for (const day of [1, daysInMonth(year, month)]) {
          const civil = { year, month, day }
          if (dayFromCivil(civil) !== dayByDate(civil)) wrong.push(civil)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('agrees with the engine on any day', () => {
    fc.assert(fc.property(anyCivil, (civil) => dayFromCivil(civil) === dayByDate(civil)))
  })

  it('finds the date of a day again', () => {
    fc.assert(
      fc.property(anyCivil, (civil) => {
        expect(civilFromDay(dayFromCivil(civil))).toEqual(civil)
      }),
    )
  })

  it('counts one more for each following day, across months, leap days and the year 0', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = civilFromDay(addDays(day, 1))
        const before = civilFromDay(day)
        const isNextDate = year === before.year && month === before.month && date === before.day + 1
        expect(isNextDate || date === 1).toBe(true)
      }),
    )
  })

  it('knows the epoch and the day before it', () => {
    expect(dayFromCivil({ year: 1970, month: 1, day: 1 })).toBe(0)
    expect(dayFromCivil({ year: 1969, month: 12, day: 31 })).toBe(-1)
  })

  it('knows the leap years of the Gregorian rule, before the common era too', () => {
    expect([2000, 2024, 0, -4, -400].every(isLeapYear)).toBe(true)
    expect([1900, 2100, 2023, -1, -100].some(isLeapYear)).toBe(false)
  })

  it('names weekdays from Monday', () => {
    expect(weekdayOf(parsed('2022-01-28'))).toBe(4)
    fc.assert(fc.property(anyDay, (day) => weekdayOf(day) === (new Date(day * MS_PER_DAY).getUTCDay() + 6) % 7))
  })

  it('steps by months to their first day, over the turn of a year and back', () => {
    expect(formatIsoDay(startOfMonth(parsed('2022-01-28')))).toBe('2022-01-01')
    expect(formatIsoDay(startOfMonth(parsed('2022-01-28'), -1))).toBe('2021-12-01')
    expect(formatIsoDay(startOfMonth(parsed('2022-01-28'), 23))).toBe('2023-12-01')
    expect(formatIsoDay(startOfMonth(parsed('0000-01-15'), -1))).toBe('-0001-12-01')
  })

  it('picks the earlier and the later of two days', () => {
    expect(minDay(3 as Day, -2 as Day)).toBe(-2)
    expect(maxDay(3 as Day, -2 as Day)).toBe(3)
  })

  it('takes the day of an instant from the offset it is given and from no zone of the machine', () => {
    const lateInTheEvening = Date.UTC(2022, 0, 28, 23, 30)
    expect(formatIsoDay(dayOfInstant(lateInTheEvening, 0))).toBe('2022-01-28')
    expect(formatIsoDay(dayOfInstant(lateInTheEvening, 60))).toBe('2022-01-29')
    expect(formatIsoDay(dayOfInstant(lateInTheEvening, -8 * 60))).toBe('2022-01-28')
  })
})

describe('days as text', () => {
  it('reads what it writes', () => {
    fc.assert(fc.property(anyDay, (day) => parseDay(formatIsoDay(day)) === day))
  })

  it.each([
    '2022-02-29',
    '2022-02-30',
    '1900-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-01-00',
    '2022-01-32',
    '2022-04-31',
    '2022-1-28',
    '22-01-28',
    '12022-01-28',
    '+2022-01-28',
    ' 2022-01-28',
    '2022-01-28 ',
    '2022/01/28',
    '20220128',
    '2022-01',
    '2022-01-28T10:00Z',
    'yesterday',
    '',
  ])('reads no day from %j', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })

  it('takes every date of the calendar and none beside it', () => {
    const anyTriple = fc.record({
      year: anyYear,
      month: fc.integer({ min: 0, max: 13 }),
      day: fc.integer({ min: 0, max: 32 }),
    })
    fc.assert(
      fc.property(anyTriple, (civil) => {
        const { month, day, year } = civil
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
        expect(isCivilDate(civil)).toBe(exists)
      }),
    )
  })

  it.each([
    ['2022-01-28T23:59:59+13:00', '2022-01-28'],
    ['2022-01-28T00:00-08:00', '2022-01-28'],
    ['2022-01-28T12:00:00.250Z', '2022-01-28'],
    ['-0044-03-15T12:00Z', '-0044-03-15'],
    ['2022-01-28', '2022-01-28'],
  ])('reads the day that %s names in its own zone: an offset never shifts it', (text, day) => {
    expect(parseDayOrDateTime(text)).toBe(parsed(day))
  })

  it.each(['2022-01-28T12:00', '2022-01-28T24:00Z', '2022-01-28T12:60Z', '2022-02-30T12:00Z', '2022-01-28 12:00Z'])(
    'reads no moment from %j',
    (text) => {
      expect(parseDayOrDateTime(text)).toBeUndefined()
    },
  )

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseDayOrDateTime(text)).not.toThrow()
      }),
    )
  })
})

function parsed(text: string): Day {
  const day = parseDay(text)
  if (day === undefined) throw new Error(`No such day: ${text}`)
  return day
}
