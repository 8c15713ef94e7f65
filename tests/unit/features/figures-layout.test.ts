import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, formatIsoDay } from '../../../src/base/day'
import { calendarTicks } from '../../../src/features/figures/calendar-ticks'
import { boxOfMark, layoutFigures, nearestMark, type ChartLayout } from '../../../src/features/figures/figures-layout'
import { nearestEvent } from '../../../src/features/figures/events-layout'
import { isInside, placeLabels, touches, type Box } from '../../../src/features/figures/place-labels'
import { textWidth } from '../../../src/features/figures/text-width'
import { selectFigures } from '../../../src/view-model/select-figures'
import type { ViewState } from '../../../src/view-model/view-state'
import { boardOf, day } from '../view-model/board-of'
import { figuresOf, type ClaimFields } from '../view-model/select-figures-record'

const DESK = { width: 870, height: 480, fontSize: 13 }
const PHONE = { width: 340, height: 420, fontSize: 13 }
const WALL = { width: 1180, height: 640, fontSize: 24 }

function layoutOf(claims: readonly ClaimFields[], size = DESK, view: Partial<ViewState> = {}, rest = {}): ChartLayout {
  const board = boardOf(figuresOf(claims, rest), view)
  const model = selectFigures(board, 'host')
  if (model.kind !== 'measure') throw new Error(model.kind)
  return layoutFigures(model, board.asOf, size)
}

const number = fc.integer({ min: 0, max: 200_000 })
const claim = fc.record({
  value: fc.oneof(
    fc.record({ exact: number }),
    fc.record({ about: number }),
    fc.record({ moreThan: number }),
    fc.record({ atMost: number }),
    fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    fc.record({ unstated: fc.constant('words') }),
  ),
  claimant: fc.constantFrom('north', 'south', 'envoy'),
  kind: fc.constantFrom('observed', 'planned', 'pledged', 'forecast', 'reference'),
  date: fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom('', '~', '?'))
    .map(([month, date, hedge]) => `1914-0${month}-${String(date).padStart(2, '0')}${hedge}`),
})
const claims = fc
  .array(claim, { minLength: 1, maxLength: 30 })
  .map((drawn) => drawn.map((fields, at): ClaimFields => ({ ...fields, id: `c${at}` })))
const event = fc.record({
  title: fc.constantFrom('A talk', 'The long conference of all the parties', 'Note handed over'),
  importance: fc.constantFrom(1, 2, 3),
  date: fc.integer({ min: 1, max: 28 }).map((date) => `1914-05-${String(date).padStart(2, '0')}`),
})
const events = fc
  .array(event, { maxLength: 20 })
  .map((drawn) => drawn.map((fields, at) => ({ ...fields, id: `e${at}` })))
const size = fc.constantFrom(DESK, PHONE, WALL)

describe('labels on the chart', () => {
  it('touch no other label, no mark and no edge, whatever the claims', () => {
    fc.assert(
      fc.property(claims, size, (drawn, chart) => {
        const { marks, plot, markSize } = layoutOf(drawn, chart)
        const free = marks.filter(({ label }) => label.isFree)
        for (const [at, { label, figure }] of free.entries()) {
          expect(label.box.left).toBeGreaterThanOrEqual(plot.left)
          expect(label.box.right).toBeLessThanOrEqual(plot.right)
          for (const other of free.slice(at + 1)) expect(touches(label.box, other.label.box, 0)).toBe(false)
          for (const other of marks) {
            if (other.figure === figure) continue
            expect(touches(label.box, boxOfMark(other, markSize), 0)).toBe(false)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('go to the weightiest claim where two want one place', () => {
    const crowd = Array.from({ length: 12 }, (_, at) => ({
      id: `c${at}`,
      value: { exact: 1000 },
      claimant: 'north',
      importance: at === 7 ? 1 : 3,
    }))
    const { marks } = layoutOf(crowd)
    const free = marks.filter(({ label }) => label.isFree).map(({ figure }) => figure.claim.id)
    expect(free).toContain('c7')
    expect(free.length).toBeLessThan(12)
  })

  it('are shortened before they are left out', () => {
    const plan = { id: 'plan', value: { exact: 5 }, kind: 'planned', attribution: 'a very long name indeed '.repeat(9) }
    const [mark] = layoutOf([plan], PHONE).marks
    expect(mark?.label).toMatchObject({ text: 'planned', isFree: true })
  })
})

describe('marks', () => {
  it('stand inside the plot, zero on the axis, in the order of time', () => {
    fc.assert(
      fc.property(claims, size, (drawn, chart) => {
        const { marks, plot, yDomain } = layoutOf(drawn, chart)
        expect(yDomain[0]).toBeLessThanOrEqual(0)
        expect(plot.bottom).toBeGreaterThan(plot.top)
        const onScale = marks.filter(({ value }) => value !== undefined)
        for (const { x, y, rise } of onScale) {
          expect(x).toBeGreaterThanOrEqual(plot.left)
          expect(x).toBeLessThanOrEqual(plot.right)
          expect(y).toBeLessThanOrEqual(plot.bottom + 1e-6)
          expect(y - rise).toBeGreaterThanOrEqual(plot.top - 1e-6)
        }
        const days = onScale.map(({ day: at }) => at)
        expect(days).toEqual(days.toSorted((a, b) => a - b))
      }),
      { numRuns: 60 },
    )
  })

  it('rise from the lower to the higher number of a range, and not at all from one number', () => {
    const { marks, plot, yDomain } = layoutOf([
      { id: 'range', value: { min: 50, max: 100 }, date: '1914-05-01' },
      { id: 'floor', value: { moreThan: 100 }, date: '1914-05-02' },
    ])
    const perMan = (plot.bottom - plot.top) / (yDomain[1] - yDomain[0])
    const [range, floor] = marks
    expect(range?.rise).toBeCloseTo(50 * perMan)
    expect(floor).toMatchObject({ rise: 0, value: 100 })
    expect((range?.y ?? 0) - (range?.rise ?? 0)).toBeCloseTo(floor?.y ?? 0)
  })

  it('say by a whisker which days they may be about, cut to the days in view', () => {
    const month = { id: 'month', value: { exact: 5 }, date: '1914-05' }
    const whole = layoutOf([month]).marks[0]
    expect(whole?.whisker?.from).toBeLessThan(whole?.x ?? 0)
    expect(whole?.whisker?.to).toBeGreaterThan(whole?.x ?? 0)
    const { marks, plot } = layoutOf([month], DESK, { from: day('1914-05-20'), to: day('1914-06-20') })
    expect(marks[0]?.whisker?.from).toBeCloseTo(plot.left)
    expect(layoutOf([{ ...month, date: '1914-05-09' }]).marks[0]?.whisker).toBeUndefined()
  })

  it('stand above the scale where no number was said', () => {
    const vague = { id: 'vague', value: { unstated: 'words' }, date: '1914-05-02' }
    const { marks, plot, laneTop } = layoutOf([{ id: 'one', value: { exact: 5 } }, vague])
    const mark = marks.find(({ figure }) => figure.claim.id === 'vague')
    expect(mark?.value).toBeUndefined()
    expect(mark?.y).toBe(laneTop)
    expect(mark?.y).toBeLessThan(plot.top)
  })

  it('are found by a pointer near by, the nearest first, along the whole of a range', () => {
    const { marks } = layoutOf([
      { id: 'range', value: { min: 0, max: 100 }, date: '1914-05-01' },
      { id: 'point', value: { exact: 50 }, date: '1914-06-01' },
    ])
    const [range, point] = marks
    if (!range || !point) throw new Error('two marks')
    const found = (x: number, y: number): string | undefined => nearestMark(marks, { x, y }, 20)?.figure.claim.id
    expect(found(range.x + 5, range.y - range.rise / 2)).toBe('range')
    expect(found(point.x - 15, point.y)).toBe('point')
    expect(found((range.x + point.x) / 2, point.y)).toBeUndefined()
  })
})

describe('the as-of', () => {
  it('has a line within the days in view only, and its words touch no label of the axis', () => {
    const one = [{ id: 'one', value: { exact: 5 }, date: '1914-05-01' }]
    expect(layoutOf(one, DESK, { asOf: day('1919-01-01') }).asOf).toBeUndefined()
    const { asOf, xTicks, plot, xDomain } = layoutOf(one, DESK, { asOf: day('1914-05-05') })
    if (!asOf) throw new Error('in view')
    for (const { day: tick, label } of xTicks) {
      if (label === undefined) continue
      const left = plot.left + ((tick - xDomain[0]) / (xDomain[1] - xDomain[0])) * (plot.right - plot.left)
      expect(left > asOf.labelBox.right || left + textWidth(label, DESK.fontSize) < asOf.labelBox.left).toBe(true)
    }
  })
})

describe('the strip of events', () => {
  it('labels no two events into each other, and keeps every label in the drawing', () => {
    fc.assert(
      fc.property(events, size, (drawn, chart) => {
        const { strip } = layoutOf([{ id: 'one', value: { exact: 5 }, date: '1914-05' }], chart, {}, { events: drawn })
        const free = strip.events.flatMap(({ label }) => (label.isFree ? [label.box] : []))
        for (const [at, box] of free.entries()) {
          expect(box.right).toBeLessThanOrEqual(chart.width)
          expect(box.bottom).toBeLessThanOrEqual(chart.height)
          for (const other of free.slice(at + 1)) expect(touches(box, other, 0)).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('draws what lasts as a span and labels the weightiest first', () => {
    const drawn = [
      { id: 'slight', title: 'A slight thing', date: '1914-05-10', importance: 3 },
      { id: 'weighty', title: 'A weighty thing', date: '1914-05-10', importance: 1 },
      { id: 'long', title: 'A long thing', date: '1914-05-12/1914-05-30', importance: 2 },
    ]
    const { strip } = layoutOf([{ id: 'one', value: { exact: 5 }, date: '1914-05' }], PHONE, {}, { events: drawn })
    const weighty = strip.events.find(({ event: { id } }) => id === 'weighty')
    expect(weighty?.label.isFree).toBe(true)
    expect(strip.events.filter(({ span }) => span !== undefined).map(({ event: { id } }) => id)).toEqual(['long'])
  })
})

describe('an event under a pointer', () => {
  const { strip } = layoutOf(
    [{ id: 'one', value: { exact: 5 }, date: '1914-05' }],
    DESK,
    {},
    {
      events: [
        { id: 'point', title: 'A point', date: '1914-05-05' },
        { id: 'long', title: 'A span', date: '1914-05-15/1914-05-30' },
      ],
    },
  )
  const [point, long] = strip.events
  const found = (x: number, y: number): string | undefined => nearestEvent(strip, { x, y }, 12)?.event.id

  it('is found by its mark or anywhere along its span, and not by the words below the strip', () => {
    if (!point || !long?.span) throw new Error('two events')
    expect(found(point.x + 10, strip.y)).toBe('point')
    expect(found((long.span.from + long.span.to) / 2, strip.y + 5)).toBe('long')
    expect(found(point.x, strip.y + 30)).toBeUndefined()
    expect(found((point.x + long.span.from) / 2, strip.y)).toBeUndefined()
  })
})

describe('placing labels', () => {
  const frame: Box = { left: 0, top: 0, right: 100, bottom: 100 }
  const anchor: Box = { left: 48, top: 48, right: 52, bottom: 52 }
  const request = { id: 'a', texts: [{ text: 'word', width: 30 }], height: 10, anchor }

  it('prefers the right of the mark, and leaves it for an obstacle', () => {
    const [free] = placeLabels([request], [anchor], frame)
    expect(free?.box.left).toBeGreaterThan(anchor.right)
    const [moved] = placeLabels([request], [anchor, { left: 55, top: 0, right: 100, bottom: 100 }], frame)
    expect(moved?.isFree).toBe(true)
    expect(moved?.box.right).toBeLessThan(anchor.left)
  })

  it('leaves a label out rather than lay it over another, and still knows where it would stand', () => {
    const [label] = placeLabels([request], [frame], frame)
    expect(label?.isFree).toBe(false)
    expect(label && isInside(label.box, frame)).toBe(true)
  })
})

describe('ticks of the calendar', () => {
  const few = (): number => 8
  it.each([
    ['1914-05-04', '1914-05-09', ['4 May 1914', '5 May', '6 May', '7 May', '8 May', '9 May']],
    ['1914-05-01', '1914-06-15', ['4 May 1914', '11 May', '18 May', '25 May', '1 Jun', '8 Jun', '15 Jun']],
    ['1913-11-15', '1914-03-15', ['Dec 1913', 'Jan 1914', 'Feb', 'Mar']],
    ['1913-02-01', '1914-11-15', ['Apr 1913', 'Jul', 'Oct', 'Jan 1914', 'Apr', 'Jul', 'Oct']],
    ['1909-06-01', '1914-11-15', ['1910', '1911', '1912', '1913', '1914']],
    ['-0009-01-01', '0012-11-15', ['10 BCE', '5 BCE', '5', '10']],
    ['-0499-01-01', '-0399-12-31', ['500 BCE', '480 BCE', '460 BCE', '440 BCE', '420 BCE', '400 BCE']],
  ])('from %s to %s stand where people count from', (from, to, labels) => {
    expect(calendarTicks({ from: day(from), to: day(to) }, few).map(({ label }) => label)).toEqual(labels)
  })

  it('stand inside the span, in order, at least one, and no more than there is room for', () => {
    const span = fc.tuple(fc.integer({ min: -900_000, max: 900_000 }), fc.integer({ min: 1, max: 800_000 }))
    fc.assert(
      fc.property(span, fc.integer({ min: 1, max: 15 }), ([start, length], most) => {
        const from = addDays(day('1970-01-01'), start)
        const to = addDays(from, length)
        const days = calendarTicks({ from, to }, () => most).map((tick) => tick.day)
        expect(days.length).toBeGreaterThan(0)
        expect(days.length).toBeLessThanOrEqual(most + 1)
        expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b))
        for (const tick of days) expect(tick >= from && tick <= to, formatIsoDay(tick)).toBe(true)
      }),
    )
  })
})

describe('the estimated width of text', () => {
  it('grows with the type and with every letter', () => {
    expect(textWidth('million', 20)).toBeCloseTo(2 * textWidth('million', 10))
    expect(textWidth('millions', 10)).toBeGreaterThan(textWidth('million', 10))
    expect(textWidth('WM', 10)).toBeGreaterThan(textWidth('il', 10))
    expect(textWidth('', 10)).toBe(0)
  })
})
