import { describe, expect, test } from 'vitest'
import { formatIsoDay } from '../../../src/base/day'
import { typedDays } from '../../../src/view-model/typed-day'
import { day } from './board-of'

const SPAN = { from: day('2021-11-02'), to: day('2022-03-10') }
const days = (text: string, span = SPAN, asOf = day('2022-01-28')): readonly string[] =>
  typedDays(text, span, asOf).map(formatIsoDay)

describe('a typed day', () => {
  test.each([
    ['2022-01-26', ['2022-01-26']],
    [' 2022-01-26 ', ['2022-01-26']],
    ['26 Jan', ['2022-01-26']],
    ['jan 26', ['2022-01-26']],
    ['26 janu', ['2022-01-26']],
    ['January 26, 2022', ['2022-01-26']],
    ['26th january 2022', ['2022-01-26']],
    ['12 Dec', ['2021-12-12']],
    ['5 Nov', ['2021-11-05']],
    ['26.1.2022', ['2022-01-26']],
    ['03/04/2022', ['2022-04-03', '2022-03-04']],
    ['13/04/2022', ['2022-04-13']],
    ['1 Jan 1914', ['1914-01-01']],
    ['10 Jan 49 BCE', ['-0048-01-10']],
    ['-0048-01-10', ['-0048-01-10']],
  ])('%j is %j', (text, expected) => {
    expect(days(text)).toEqual(expected)
  })

  test.each([
    '',
    '26',
    'January',
    '30 Feb 2022',
    '31 Apr',
    '20 30',
    '5 marathons',
    'jan jan',
    '26 Jan 2022 12',
    '2022-02-30',
  ])('%j is none', (text) => {
    expect(days(text)).toEqual([])
  })

  test('without its year is one of each year of the record, the board’s own first', () => {
    const span = { from: day('2019-06-01'), to: day('2022-03-10') }
    expect(days('1 feb', span, day('2021-03-01'))).toEqual(['2021-02-01', '2020-02-01', '2022-02-01'])
  })
})
