import { describe, expect, test } from 'vitest'
import { formatIsoDay } from '../../../src/base/day'
import { changesDays, isCalendarDay, swapDays, wholeRecord } from '../../../src/view-model/changes-days'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-model/view-state'
import { boardOf, day } from './board-of'

const EVENTS = ['2031-05-01', '2031-05-04', '2031-05-04', '2031-05-08'].map((date, index) => ({
  id: `e-${index}`,
  date,
}))

const daysOf = (view: Partial<ViewState>, events: readonly object[] = EVENTS) =>
  changesDays(boardOf({ events: events as never, asOf: '2031-05-10' }, view))

describe('the other day', () => {
  test.each<readonly [what: string, view: Partial<ViewState>, from: string, to: string, choice: string]>([
    ['is the one of the address', { asOf2: day('2031-05-02') }, '2031-05-02', '2031-05-10', 'given'],
    [
      'may be the later one',
      { asOf: day('2031-05-04'), asOf2: day('2031-05-09') },
      '2031-05-04',
      '2031-05-09',
      'given',
    ],
    ['is by default the last day with news before the last news', {}, '2031-05-04', '2031-05-10', 'last-news'],
    ['and so on an earlier day', { asOf: day('2031-05-04') }, '2031-05-01', '2031-05-04', 'last-news'],
    [
      'is the day before where all became known on one',
      { asOf: day('2031-05-02') },
      '2031-04-30',
      '2031-05-02',
      'before-all',
    ],
  ])('%s', (_what, view, from, to, choice) => {
    const days = daysOf(view)
    expect([formatIsoDay(days.from), formatIsoDay(days.to), days.choice]).toEqual([from, to, choice])
  })

  test('of an empty record is the day before', () => {
    const days = daysOf({}, [])
    expect([formatIsoDay(days.from), formatIsoDay(days.to)]).toEqual(['2031-05-09', '2031-05-10'])
    expect(days.presets.map(({ key }) => key)).toEqual(['last-news', 'yesterday', 'week'])
  })
})

test('the choices name the days that they stand for, and the one that is on', () => {
  const { presets } = daysOf({ asOf2: day('2031-05-03') })
  expect(presets.map(({ key, other, isOn }) => [key, other && formatIsoDay(other), isOn])).toEqual([
    ['last-news', undefined, false],
    ['yesterday', '2031-05-09', false],
    ['week', '2031-05-03', true],
    ['whole', '2031-04-30', false],
  ])
})

test('swapping takes the board to the other day, and swapping again brings it back', () => {
  const board = boardOf({ events: EVENTS }, { asOf2: day('2031-05-04') })
  const swapped = swapDays(changesDays(board), board.dataset)({ ...DEFAULT_VIEW, asOf2: day('2031-05-04') })
  expect([swapped.asOf, swapped.asOf2]).toEqual([day('2031-05-04'), day('2031-05-10')])
  const again = boardOf({ events: EVENTS }, swapped)
  const back = swapDays(changesDays(again), again.dataset)(swapped)
  expect([back.asOf, back.asOf2]).toEqual([undefined, day('2031-05-04')])
})

test('the whole record begins the day before anything was known', () => {
  const { dataset } = boardOf({ events: EVENTS })
  expect(wholeRecord(dataset)(DEFAULT_VIEW).asOf2).toBe(day('2031-04-30'))
})

test('a browser’s calendar holds no day before the common era', () => {
  expect(['0001-01-01', '0000-12-31', '-0048-01-10', '2031-05-01'].map((text) => isCalendarDay(day(text)))).toEqual([
    true,
    false,
    false,
    true,
  ])
})
