// Bars of a log must say what going through its rows one by one says, on any day, in any window, under any filter.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, formatIsoDay, weekdayOf, type Day } from '../../../src/base/day'
import type { Log } from '../../../src/domain/dataset'
import type { LogPart, LogRows } from '../../../src/domain/log-rows'
import { makeBoard, type Board } from '../../../src/view-model/board'
import { makeLogBoard } from '../../../src/view-model/log-board'
import { selectRows } from '../../../src/view-model/log-selection'
import { logCalendar } from '../../../src/view-model/select-log-calendar'
import { logTallyAsOf } from '../../../src/view-model/select-log-tally'
import { selectLogFigures, type LogWeeks } from '../../../src/view-model/select-log-weeks'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-model/view-state'
import { datasetOf } from '../../support/dataset-of'
import { logRowsOf, logStateOf, type PlainRow } from '../../support/log-rows-of'
import { day } from './board-of'

type Row = PlainRow & { readonly low: number; readonly best: number; readonly high: number }

const LOGS = [
  { id: 'war', label: 'War', href: 'war.csv', format: 'ucdp-ged-csv', source: 'gazette' },
  { id: 'peace', label: 'Peace', href: 'peace.csv', format: 'ucdp-ged-csv', source: 'herald' },
] as unknown as readonly Log[]
const QUESTIONS = { ask: () => {}, find: () => {}, search: () => {}, stop: () => {} }
const NONE = { actors: [], topics: [], sources: [], kinds: [], search: '' }

/** Rows of two logs, the first `split` of them the first log's. */
function rowsOf(plain: readonly Row[], split = plain.length): LogRows {
  const rows = logRowsOf(plain)
  const column = (name: 'low' | 'best' | 'high'): Int32Array => Int32Array.from(plain, (row) => row[name])
  const [template] = rows.parts
  const parts = LOGS.flatMap((log, index): readonly LogPart[] =>
    template
      ? [{ ...template, log, firstRow: index === 0 ? 0 : split, rows: index === 0 ? split : plain.length - split }]
      : [],
  )
  const deaths = { low: column('low'), best: column('best'), high: column('high') }
  return { ...rows, columns: { ...rows.columns, deaths }, parts }
}

function boardWith(rows: LogRows, view: Partial<ViewState> = {}): Board {
  const state: ViewState = { ...DEFAULT_VIEW, asOf: 4000 as Day, ...view }
  const dataset = { ...datasetOf({}), logs: LOGS }
  return makeBoard(dataset, state, makeLogBoard(logStateOf(rows), QUESTIONS, state))
}

function weeksIn(board: Board, log = 0): LogWeeks {
  const model = selectLogFigures(board)[log]
  if (model?.kind !== 'weeks') throw new Error(`No bars: ${model?.kind}`)
  return model.weeks
}

const stated = fc.oneof(fc.constant(-1), fc.integer({ min: 0, max: 90 }))
const row: fc.Arbitrary<Row> = fc
  .record({
    from: fc.integer({ min: 0, max: 400 }),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
    lag: fc.integer({ min: -20, max: 20 }),
    kind: fc.integer({ min: 0, max: 3 }),
    actor: fc.integer({ min: 0, max: 2 }),
    low: stated,
    best: stated,
    high: stated,
  })
  .map(({ length, lag, actor, ...rest }) => {
    const to = rest.from + length
    return { ...rest, to, known: to + lag, tags: [actor, 5] }
  })

const A_ROW: Row = { from: 0, to: 0, known: 0, kind: 0, tags: [5], low: -1, best: -1, high: -1 }

describe('bars of a log', () => {
  it('say what its rows say, each counted once, on every step of the as-of', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 40 }),
        fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })),
        fc.array(fc.integer({ min: -30, max: 460 }), { minLength: 1, maxLength: 5 }),
        fc.subarray(['north', 'south', 'east']),
        (plain, [a, b], days, actors) => {
          const split = Math.ceil(plain.length / 2)
          const rows = rowsOf(plain, split)
          const [from, to] = [Math.min(a, b) as Day, Math.max(a, b) as Day]
          for (const asOf of days) {
            const view = { asOf, from, to, actors } as unknown as Partial<ViewState>
            const board = boardWith(rows, view)
            for (const [log, own] of [plain.slice(0, split), plain.slice(split)].entries()) {
              if (own.length === 0) continue
              const shown = own.filter(
                ({ known, tags }) =>
                  known <= asOf &&
                  (actors.length === 0 || actors.includes(['north', 'south', 'east'][tags[0] ?? 0] ?? '')),
              )
              for (const bar of weeksIn(board, log).bars) {
                const inBar = shown.filter((one) => one.from >= bar.from && one.from <= bar.to)
                const sum = (name: 'low' | 'best' | 'high'): number | undefined => {
                  const numbers = inBar.map((one) => one[name]).filter((value) => value >= 0)
                  return numbers.length === 0 ? undefined : numbers.reduce((x, y) => x + y, 0)
                }
                expect(bar).toMatchObject({
                  events: inBar.length,
                  reaching: inBar.filter((one) => one.to > bar.to).length,
                  stating: inBar.filter(({ low, best, high }) => Math.max(low, best, high) >= 0).length,
                })
                expect([bar.low, bar.best, bar.high]).toEqual([sum('low'), sum('best'), sum('high')])
              }
            }
          }
        },
      ),
    )
  })

  it('hold every day of the window once, in whole weeks from Monday, months or years inside it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900_000, max: 900_000 }), fc.integer({ min: 0, max: 150_000 }), (from, length) => {
        const window = { from: from as Day, to: (from + length) as Day }
        const calendar = logCalendar(window)
        if (!calendar) {
          expect(length).toBeGreaterThan(400 * 365)
          return
        }
        const { bars, barOfDay, unit } = calendar
        expect(bars[0]?.from).toBe(window.from)
        expect(bars.at(-1)?.to).toBe(window.to)
        for (const [index, bar] of bars.entries()) {
          if (index > 0) expect(bar.from).toBe(addDays(bars[index - 1]?.to ?? window.from, 1))
          if (unit === 'week' && !bar.isCut) expect([weekdayOf(bar.from), bar.to - bar.from]).toEqual([0, 6])
          if (unit === 'month' && !bar.isCut) expect(formatIsoDay(bar.from)).toMatch(/-01$/)
          if (unit === 'year' && !bar.isCut) expect(formatIsoDay(bar.from)).toMatch(/-01-01$/)
          expect(barOfDay[bar.from - window.from]).toBe(index)
          expect(barOfDay[bar.to - window.from]).toBe(index)
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['two months', '2022-01-01', '2022-03-02', 'day', 61],
    ['four years', '2019-01-01', '2022-12-31', 'week', 209],
    ['thirty years', '1990-01-01', '2019-12-31', 'month', 360],
    ['four centuries', '1600-01-01', '1999-12-31', 'year', 400],
  ])('stand for a unit that fits %s', (_what, from, to, unit, count) => {
    const calendar = logCalendar({ from: day(from), to: day(to) })
    expect(calendar?.unit).toBe(unit)
    expect(calendar?.bars).toHaveLength(count)
  })

  it('say which of them the window cuts', () => {
    const calendar = logCalendar({ from: day('2022-01-01'), to: day('2022-12-31') })
    const cut = calendar?.bars
      .filter(({ isCut }) => isCut)
      .map(({ from, to }) => [formatIsoDay(from), formatIsoDay(to)])
    expect(cut).toEqual([
      ['2022-01-01', '2022-01-02'],
      ['2022-12-26', '2022-12-31'],
    ])
  })

  it('tell a sum of zero from no number stated', () => {
    const { bars } = weeksIn(boardWith(rowsOf([{ ...A_ROW, best: 0 }])))
    expect(bars[0]).toMatchObject({ best: 0, low: undefined, high: undefined, stating: 1 })
  })

  it('count how many rows state each number, so that none passes for all', () => {
    const { total } = weeksIn(boardWith(rowsOf([{ ...A_ROW, best: 4 }, { ...A_ROW, best: 1, low: 1, high: 3 }, A_ROW])))
    expect(total).toEqual({ events: 3, reaching: 0, stating: 2, lowRows: 1, bestRows: 2, highRows: 1 })
  })

  it('reach from the first to the last week of the rows where the view names no window, and are whole', () => {
    const rows = rowsOf([A_ROW, { ...A_ROW, from: 90, to: 95, known: 95 }])
    const { window, bars } = weeksIn(boardWith(rows))
    expect([window.from, window.to].map((value) => formatIsoDay(value))).toEqual(['1969-12-29', '1970-04-12'])
    expect(bars.some(({ isCut }) => isCut)).toBe(false)
    const fromThursday = weeksIn(boardWith(rows, { from: 0 as Day }))
    expect(fromThursday.bars.map(({ isCut }) => isCut).indexOf(true)).toBe(0)
    expect(fromThursday.bars.at(-1)?.isCut).toBe(false)
  })

  it('are not drawn for a window of more than four centuries; the last ten years are offered', () => {
    const rows = rowsOf([A_ROW, { ...A_ROW, from: -200_000, to: -200_000, known: -200_000 }])
    const [model] = selectLogFigures(boardWith(rows))
    expect(model).toMatchObject({ kind: 'too-long', nearest: { from: -3651, to: 0 } })
  })

  it('wait for rows', () => {
    expect(selectLogFigures(boardWith(rowsOf([])))).toMatchObject([{ kind: 'no-rows' }, { kind: 'no-rows' }])
  })

  it('are those of one log where one is asked for', () => {
    expect(selectLogFigures(boardWith(rowsOf([A_ROW])), 'peace').map(({ log }) => log.id)).toEqual(['peace'])
    expect(selectLogFigures(boardWith(rowsOf([A_ROW])), 'tale')).toEqual([])
  })

  it('are the same value for the same board, so that nothing is drawn twice', () => {
    const board = boardWith(rowsOf([A_ROW]))
    expect(weeksIn(board)).toBe(weeksIn(board))
  })
})

describe('the work of counting', () => {
  const daily = (count: number): LogRows =>
    rowsOf(Array.from({ length: count }, (_, at) => ({ ...A_ROW, from: at % 1000, to: at % 1000, known: at % 1000 })))
  const touchedBy = (rows: LogRows, window: readonly [Day, Day], steps: readonly number[]): readonly number[] => {
    const selection = selectRows(rows, NONE, undefined)
    const calendar = logCalendar({ from: window[0], to: window[1] })
    if (!calendar) throw new Error('No calendar')
    return steps.map((asOf) => {
      let touched = 0
      logTallyAsOf(selection, calendar, asOf, (count) => (touched += count))
      return touched
    })
  }

  it.each([1000, 10_000])('is one look at each row in the window, of %i rows in all', (count) => {
    const window = [100 as Day, 199 as Day] as const
    expect(touchedBy(daily(count), window, [2000])).toEqual([count / 10])
  })

  it.each([1000, 10_000])('is a look at the rows of one day for a step of a day, of %i rows in all', (count) => {
    const window = [0 as Day, 999 as Day] as const
    expect(touchedBy(daily(count), window, [500, 501, 500, 500])).toEqual([count, count / 1000, count / 1000, 0])
  })
})
