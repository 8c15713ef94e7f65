// @ts-check
// The same events as each reader wants them: our own format, and what the peers' documentation asks for.
import { isoDay, LAST_DAY } from './calendar.mjs'
import { ACTORS, PLACES, TOPICS } from './cast.mjs'

/** @typedef {import('./events.mjs').BenchEvent} BenchEvent */

const SOURCE = { id: 'duty-log', title: 'Duty log', publisher: 'The bench of Watchfloor' }
const CITATIONS = [{ source: SOURCE.id }]
const DAY_MS = 86_400_000

/** What every dataset of the bench says beside its events. The source has no day of publication, so that a row is known
 * on its own last day. */
export const DATASET = {
  formatVersion: 1,
  id: 'bench',
  title: 'Invented events for measuring',
  summary: 'Made by a seeded generator. Nothing in it happened.',
  asOf: isoDay(LAST_DAY),
  revision: '1',
  language: 'en',
  licence: 'CC0-1.0',
  sources: [SOURCE],
  actors: ACTORS,
  places: PLACES,
  topics: TOPICS,
  statements: [],
}

/** @param {BenchEvent} event */
export function withCitations(event) {
  return { ...event, citations: CITATIONS }
}

/**
 * A dataset whose events stand in a log beside it.
 * @param {number} records
 * @param {string} href
 */
export function datasetWithLog(records, href) {
  const log = { id: 'days', label: 'Duty log', href, format: 'ndjson', source: SOURCE.id, records }
  return { ...DATASET, events: [], logs: [log] }
}

/**
 * First and last day of an event as days since 1970-01-01.
 * @param {BenchEvent} event
 * @returns {readonly [first: number, last: number]}
 */
export function daysOf({ date }) {
  const [from = date, to = from] = date.split('/')
  if (date.length > 7) return [Date.parse(from) / DAY_MS, Date.parse(to) / DAY_MS]
  const [year = 0, month = 0] = date.split('-').map(Number)
  return [Date.UTC(year, month - 1, 1) / DAY_MS, Date.UTC(year, month, 0) / DAY_MS]
}

/**
 * vis-timeline: a point for one day, a range for several.
 * @param {BenchEvent} event
 */
export function visItem(event) {
  const [first, last] = daysOf(event)
  const ends = last > first ? { end: isoDay(last + 1) } : { type: 'point' }
  return { ...restOf(event), id: event.id, content: event.title, group: event.kind, start: isoDay(first), ...ends }
}

/**
 * TimelineJS: one slide an event.
 * @param {BenchEvent} event
 */
export function slide(event) {
  const [first, last] = daysOf(event)
  return {
    ...restOf(event),
    unique_id: event.id,
    start_date: partsOf(first),
    ...(last > first && { end_date: partsOf(last) }),
    text: { headline: event.title, text: event.summary },
    summary: undefined,
    group: event.kind,
  }
}

/**
 * react-calendar-timeline: rows are groups, times are milliseconds, every item has an end.
 * @param {BenchEvent} event
 */
export function calendarItem(event) {
  const [first, last] = daysOf(event)
  return {
    ...restOf(event),
    id: event.id,
    group: event.kind,
    title: event.title,
    start_time: first * DAY_MS,
    end_time: (last + 1) * DAY_MS,
  }
}

/**
 * What a peer does not draw and a page would say when an event is asked about: everyone gets the whole event.
 * @param {BenchEvent} event
 */
function restOf({ summary, actors, places, topics, importance }) {
  return { summary, actors, places, topics, importance }
}

/** @param {number} day */
function partsOf(day) {
  const [year = 0, month = 0, date = 0] = isoDay(day).split('-').map(Number)
  return { year, month, day: date }
}
