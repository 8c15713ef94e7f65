// Two boards side by side are drawn to one scale: days and numbers alike.
import { describe, expect, test } from 'vitest'
import type { Board } from '../../../src/view-model/board'
import { besideEachOther } from '../../../src/view-model/compare'
import { selectFigures, type MeasureFigures } from '../../../src/view-model/select-figures'
import { selectHeadline } from '../../../src/view-model/select-headline'
import { selectPaneHeads } from '../../../src/view-model/select-panes'
import { selectTimeline } from '../../../src/view-model/select-timeline'
import { sharedStripWindow, timelineWindow, wholeSpan } from '../../../src/view-model/select-timeline-window'
import type { ViewState } from '../../../src/view-model/view-state'
import type { ActorId } from '../../../src/domain/ids'
import { boardOf, day } from './board-of'

const MEASURE = { id: 'boats', label: 'Boats', unit: 'boats', definition: 'Boats of any size' }
const PARTS = {
  headline: 'boats',
  actors: [
    { id: 'island', name: 'The island' },
    { id: 'north', name: 'The north' },
  ],
  events: [{ id: 'talks', date: '2031-04-01', title: 'Talks' }],
  measures: [MEASURE],
  claims: [
    { id: 'few', measure: 'boats', date: '2031-05-01', value: { exact: 10 } },
    { id: 'many', measure: 'boats', date: '2031-06-20', known: '2031-06-20', value: { exact: 400 } },
  ],
  asOf: '2031-06-30',
}

const at = (asOf: string, view: Partial<ViewState> = {}): Board => boardOf(PARTS, { asOf: day(asOf), ...view })
const figuresOf = (board: Board): MeasureFigures => {
  const model = selectFigures(board)
  if (model.kind !== 'measure') throw new Error(`No measure: ${model.kind}`)
  return model
}

const pair = besideEachOther(at('2031-05-02'), at('2031-06-25'))

describe('two days of one dataset', () => {
  test('have charts of the same days and the same numbers, though one knows more', () => {
    const [early, late] = pair.map(figuresOf)
    expect(early?.window).toEqual(late?.window)
    expect(early?.extent).toEqual({ low: 10, high: 400 })
    expect(late?.extent).toEqual({ low: 10, high: 400 })
    expect(early?.plotted).toHaveLength(1)
    expect(figuresOf(at('2031-05-02')).extent).toEqual({ low: 10, high: 10 })
  })

  test('have headline figures on one line', () => {
    const [early, late] = pair.map(selectHeadline)
    expect(early?.scale?.max).toBe(late?.scale?.max)
    expect(early?.claim.id).toBe('few')
    expect(late?.claim.id).toBe('many')
    expect(early?.scale?.others).toEqual([])
  })

  test('have strips and timelines of the same days', () => {
    const [early, late] = pair
    const strip = (board: Board) => sharedStripWindow(board, selectTimeline(board))
    expect(strip(early)).toEqual(strip(late))
    expect(strip(early).from).toBeLessThanOrEqual(early.asOf)
    expect(strip(early).to).toBeGreaterThanOrEqual(late.asOf)
    expect(timelineWindow(early)).toEqual(timelineWindow(late))
  })

  test('have the days of the address where it names them', () => {
    const window = { from: day('2031-05-01'), to: day('2031-05-08') }
    const [early, late] = besideEachOther(at('2031-05-02', window), at('2031-06-25', window))
    expect(timelineWindow(early)).toEqual(window)
    expect(figuresOf(late).window).toEqual(window)
    expect(sharedStripWindow(early, selectTimeline(early))).toEqual(window)
  })
})

test('two datasets have one span, whichever is the longer', () => {
  const [short, long] = besideEachOther(
    boardOf({ events: [{ id: 'a', date: '2031-05-05', title: 'A' }] }),
    boardOf({ events: [{ id: 'b', date: '2030-01-01', title: 'B' }] }),
  )
  expect(wholeSpan(short)).toEqual(wholeSpan(long))
  expect(wholeSpan(short).from).toBeLessThan(day('2030-01-01'))
})

test('a measure of another unit has a scale of its own', () => {
  const other = boardOf({ ...PARTS, measures: [{ ...MEASURE, unit: 'crews' }] }, { asOf: day('2031-06-25') })
  const [own] = besideEachOther(at('2031-05-02'), other)
  expect(figuresOf(own).extent).toEqual({ low: 10, high: 10 })
  expect(selectHeadline(own)?.scale?.max).toBeLessThan(400)
})

describe('over each pane stands', () => {
  const [early, late] = pair

  test('its day, and how far it is from the other', () => {
    const heads = selectPaneHeads(early, late, { days: true, actors: false, datasets: false })
    expect(heads.first).toEqual({ name: 'As of 2 May 2031', details: ['2 records known'] })
    expect(heads.second).toEqual({ name: 'As of 25 Jun 2031', details: ['54 days later', '3 records known'] })
    expect(selectPaneHeads(late, early, { days: true, actors: false, datasets: false }).second.details[0]).toBe(
      '54 days earlier',
    )
  })

  test('its actors, all of them where none is chosen', () => {
    const some = at('2031-06-25', { actors: ['north', 'island'] as ActorId[] })
    const heads = selectPaneHeads(late, some, { days: false, actors: true, datasets: false })
    expect(heads.first.name).toBe('All actors')
    expect(heads.first.details).toEqual(['3 of 3 records shown'])
    expect(heads.second.name).toBe('The north and The island')
  })

  test('its dataset and revision', () => {
    const heads = selectPaneHeads(early, boardOf({ asOf: '2031-05-03' }), {
      days: false,
      actors: false,
      datasets: true,
    })
    expect(heads.second.details).toEqual(['rev 1', 'record closed 3 May 2031', '0 records known'])
  })

  test('a name that its neighbour has not', () => {
    const heads = selectPaneHeads(early, early, { days: true, actors: false, datasets: false })
    expect(heads.second.name).not.toBe(heads.first.name)
    expect(heads.second.details[0]).toBe('the same day')
  })
})
