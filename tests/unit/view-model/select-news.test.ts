import { expect, test } from 'vitest'
import { newsOn, pulsePath, selectNews } from '../../../src/view-model/select-news'
import { datasetOf } from '../../support/dataset-of'
import { day } from './board-of'

const cited = [{ source: 'gazette' }]

const dataset = datasetOf({
  asOf: '2031-05-10',
  events: [
    { id: 'told-late', date: '2031-04-01', known: '2031-05-03' },
    { id: 'plain', date: '2031-05-03' },
    {
      id: 'mended',
      date: '2031-05-02',
      updates: [
        { known: '2031-05-12', citations: cited, status: 'cancelled' },
        { known: '2031-05-03', citations: cited, summary: 'More.' },
      ],
    },
  ],
})
const model = selectNews(dataset, dataset.asOf)

test('news is counted on the day it became known, updates too', () => {
  expect(model.days).toEqual([
    { day: day('2031-05-02'), count: 1 },
    { day: day('2031-05-03'), count: 3 },
  ])
  expect(model.maxCount).toBe(3)
  expect([newsOn(model, day('2031-05-03')), newsOn(model, day('2031-05-04'))]).toEqual([3, 0])
})

test('the as-of control reaches from the first news to the closing day', () => {
  expect(model.span).toEqual({ from: day('2031-05-02'), to: day('2031-05-10') })
})

test('the as-of control reaches as far as an as-of after the closing day, and shows the news on the way', () => {
  const later = selectNews(dataset, day('2031-05-20'))
  expect(later.span.to).toBe(day('2031-05-20'))
  expect(later.days.at(-1)).toEqual({ day: day('2031-05-12'), count: 1 })
})

test('a record of nothing has one day to offer, and no news', () => {
  expect(selectNews(datasetOf({ asOf: '2031-05-10' }), day('2031-05-10'))).toEqual({
    span: { from: day('2031-05-10'), to: day('2031-05-10') },
    days: [],
    maxCount: 1,
  })
})

test('a step of the as-of counts and draws no day anew', () => {
  const before = selectNews(dataset, day('2031-05-05'))
  const after = selectNews(dataset, day('2031-05-04'))
  expect(after.days).toBe(before.days)
  expect(pulsePath(after)).toBe('M22401 1V0.423M22402 1V0.000')
})
