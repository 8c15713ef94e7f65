// The events of the bench: the same everywhere for a size and a seed, and sound by the product's own reading.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../../src/ingest/ingest'
import { countsByDay } from '../../bench/generator/calendar.mjs'
import { ACTORS, PLACES, TOPICS } from '../../bench/generator/cast.mjs'
import { eventsOf } from '../../bench/generator/events.mjs'
import {
  calendarItem,
  DATASET,
  datasetWithLog,
  daysOf,
  slide,
  visItem,
  withCitations,
} from '../../bench/generator/formats.mjs'
import { randomOf } from '../../bench/generator/random.mjs'

const SIZE = 2000
const events = [...eventsOf(SIZE, 4)]

function share(holds: (event: (typeof events)[number]) => boolean): number {
  return events.filter(holds).length / events.length
}

describe('eventsOf', () => {
  it('gives the same events for the same size and seed, and others for another seed', () => {
    expect([...eventsOf(SIZE, 4)]).toEqual(events)
    expect([...eventsOf(SIZE, 5)]).not.toEqual(events)
  })

  it('is a million rows long without a million rows in memory', () => {
    const [first] = eventsOf(1_000_000, 4)
    expect(first?.id).toBe('ev-0000001')
  })

  it('gives exactly as many as asked, with ids of their own, sorted by first day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer(), (size, seed) => {
        const some = [...eventsOf(size, seed)]
        const starts = some.map((event) => daysOf(event)[0])
        expect(some).toHaveLength(size)
        expect(new Set(some.map(({ id }) => id)).size).toBe(size)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
      { numRuns: 20 },
    )
  })

  it('is sound inside a dataset: nothing set aside, nothing noticed', () => {
    const read = ingest(JSON.stringify({ ...DATASET, events: events.map(withCitations) }))
    expect(read.ok && read.problems).toEqual([])
    expect(read.ok && read.dataset.records.size).toBe(SIZE)
  })

  it('is attached as a log without a problem', () => {
    const read = ingest(JSON.stringify(datasetWithLog(SIZE, 'log.ndjson')))
    expect(read.ok && read.problems).toEqual([])
  })

  it('has rows as long as those of the issue, 317 bytes with the line’s end', () => {
    const bytes = events.reduce((sum, event) => sum + Buffer.byteLength(JSON.stringify(event)) + 1, 0)
    expect(Math.abs(bytes / SIZE - 317)).toBeLessThan(6)
  })

  it.each([
    ['several days', (date: string) => date.includes('/'), 0.08],
    ['a whole month', (date: string) => date.length === 7, 0.02],
  ])('dates about as many to %s as it says', (_, holds, wanted) => {
    expect(Math.abs(share(({ date }) => holds(date)) - wanted)).toBeLessThan(0.02)
  })

  it('has titles beyond ASCII, and every kind, actor, place and topic', () => {
    expect(Math.abs(share(({ title }) => /\P{ASCII}/u.test(title)) - 0.05)).toBeLessThan(0.02)
    expect(new Set(events.map(({ kind }) => kind)).size).toBe(11)
    expect(new Set(events.flatMap(({ actors }) => actors)).size).toBe(ACTORS.length)
    expect(new Set(events.flatMap(({ places }) => places)).size).toBe(PLACES.length)
    expect(new Set(events.flatMap(({ topics }) => topics)).size).toBe(TOPICS.length)
  })

  it('stays within the four years', () => {
    const last = Math.max(...events.map((event) => daysOf(event)[1]))
    expect(events.map(({ date }) => date.slice(0, 4)).toSorted()[0]).toBe('2020')
    expect(last).toBeLessThanOrEqual(Date.parse(DATASET.asOf) / 86_400_000)
  })
})

describe('countsByDay', () => {
  it('shares out exactly as many as there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (size) => {
        const counts = countsByDay(size, randomOf(size))
        expect(counts.reduce((sum, { ofDay, ofMonth }) => sum + ofDay + ofMonth, 0)).toBe(size)
        expect(counts.every(({ ofDay, ofMonth }) => ofDay >= 0 && ofMonth >= 0)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})

describe('the peers’ formats', () => {
  const event = { id: 'a', kind: 'attack', title: 'T', summary: 'S', actors: [], places: [], topics: [] } as const
  const dated = (date: string) => ({ ...event, actors: [], places: [], topics: [], date })

  it.each([
    ['2020-02-29', { start: '2020-02-29', type: 'point' }],
    ['2020-02-28/2020-03-01', { start: '2020-02-28', end: '2020-03-02' }],
    ['2023-02', { start: '2023-02-01', end: '2023-03-01' }],
  ])('give %s the same days', (date, item) => {
    expect(visItem(dated(date))).toMatchObject(item)
    const [first, last] = daysOf(dated(date))
    expect(calendarItem(dated(date))).toMatchObject({
      start_time: first * 86_400_000,
      end_time: (last + 1) * 86_400_000,
    })
  })

  it('give TimelineJS its parts of a date', () => {
    expect(slide(dated('2020-02-28/2020-03-01'))).toMatchObject({
      start_date: { year: 2020, month: 2, day: 28 },
      end_date: { year: 2020, month: 3, day: 1 },
      text: { headline: 'T', text: 'S' },
    })
  })
})
