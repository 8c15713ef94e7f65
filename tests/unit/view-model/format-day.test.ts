import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MS_PER_DAY, type Day } from '../../../src/base/day'
import { parseEdtf } from '../../../src/base/edtf'
import {
  formatDay,
  formatDayLongMonth,
  formatEdtf,
  formatEdtfShort,
  formatMonth,
  formatSpan,
  formatWeekdayDay,
  formatYear,
} from '../../../src/view-model/format-day'
import { day } from './board-of'

function edtf(text: string) {
  const date = parseEdtf(text)
  if (!date) throw new Error(`No EDTF date: ${text}`)
  return date
}

describe('a day', () => {
  test.each([
    ['2022-01-28', '28 Jan 2022', 'Fri 28 Jan 2022'],
    ['2024-02-29', '29 Feb 2024', 'Thu 29 Feb 2024'],
    ['0001-01-01', '1 Jan 1', 'Mon 1 Jan 1'],
    ['0000-12-31', '31 Dec 1 BCE', 'Sun 31 Dec 1 BCE'],
    ['-0043-03-15', '15 Mar 44 BCE', 'Fri 15 Mar 44 BCE'],
  ])('%s is %s', (iso, short, withWeekday) => {
    expect(formatDay(day(iso))).toBe(short)
    expect(formatWeekdayDay(day(iso))).toBe(withWeekday)
  })

  test('is the same on every display: its name never depends on the zone', () => {
    const oracle = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (count) => {
        expect(formatDayLongMonth(count as Day)).toBe(oracle.format(count * MS_PER_DAY))
      }),
    )
  })
})

test('a year before the common era says so, and there is no year 0', () => {
  expect([2022, 1, 0, -43].map(formatYear)).toEqual(['2022', '1', '1 BCE', '44 BCE'])
})

test('a month has no day', () => {
  expect(formatMonth(day('2022-02-15'))).toBe('Feb 2022')
})

describe('an imprecise date in words', () => {
  test.each([
    ['2022-01-28', '28 Jan 2022', 'Fri 28 Jan'],
    ['2022-02', 'Feb 2022', 'Feb 2022'],
    ['1997', '1997', '1997'],
    ['199X', '1990–1999', '1990–1999'],
    ['../2022-01-28', 'by 28 Jan 2022', 'by 28 Jan 2022'],
    ['2022-02-24/..', 'since 24 Feb 2022', 'since 24 Feb 2022'],
    ['2022-02-24/', 'from 24 Feb 2022, end unknown', 'from 24 Feb 2022, end unknown'],
    ['2022-02-10/2022-02-20', '10–20 Feb 2022', '10–20 Feb'],
    ['2022-02-28/2022-03-03', '28 Feb – 3 Mar 2022', '28 Feb – 3 Mar'],
    ['2021-12-30/2022-01-02', '30 Dec 2021 – 2 Jan 2022', '30 Dec – 2 Jan'],
    ['2021-12-09~', 'about 9 Dec 2021', 'about Thu 9 Dec'],
    ['2022-01?', 'Jan 2022, uncertain', 'Jan 2022, uncertain'],
    ['2021-12-09%', 'about 9 Dec 2021, uncertain', 'about Thu 9 Dec, uncertain'],
    ['2022-02-10~/2022-02-20', 'about 10–20 Feb 2022', 'about 10–20 Feb'],
    ['-0048-01-10~', 'about 10 Jan 49 BCE', 'about Thu 10 Jan'],
  ])('%s is %s, in a narrow column %s', (text, long, short) => {
    expect(formatEdtf(edtf(text))).toBe(long)
    expect(formatEdtfShort(edtf(text))).toBe(short)
  })
})

test('a span says once what its days share', () => {
  const span = (from: string, to: string): string => formatSpan(day(from), day(to))
  expect(span('2022-02-10', '2022-02-10')).toBe('10 Feb 2022')
  expect(span('2022-02-10', '2022-02-20')).toBe('10–20 Feb 2022')
  expect(span('2021-02-10', '2022-02-10')).toBe('10 Feb 2021 – 10 Feb 2022')
})
