// @ts-check
// The events of the bench, of any size: rows of our format without citations, which a log may leave out.
import { countsByDay, isoDay, LAST_DAY } from './calendar.mjs'
import { ACTORS, PLACES, TOPICS } from './cast.mjs'
import { pick, pickSkewed, randomOf } from './random.mjs'

/** @typedef {import('../../../src/domain/vocabulary').EventKind} EventKind */
/**
 * @typedef {object} BenchEvent
 * @property {string} id
 * @property {string} date EDTF: a day, days `a/b`, or a month
 * @property {EventKind} kind
 * @property {string} title
 * @property {string} summary
 * @property {string[]} actors one to three ids
 * @property {string[]} places
 * @property {string[]} topics
 * @property {1 | 2 | 3} [importance]
 */

/** Out of a hundred rows. @type {readonly (readonly [EventKind, number])[]} */
const KIND_WEIGHTS = [
  ['attack', 38],
  ['incident', 27],
  ['deployment', 8],
  ['meeting', 5],
  ['decision', 4],
  ['call', 4],
  ['document', 4],
  ['sanction', 3],
  ['exercise', 3],
  ['legal', 2],
  ['other', 2],
]
const KINDS = KIND_WEIGHTS.flatMap(([kind, weight]) => Array.from({ length: weight }, () => kind))

/** @type {Readonly<Record<EventKind, readonly string[]>>} */
const DEEDS = {
  attack: ['Shelling reported near', 'Missile strike on a depot at', 'Drone strike on the port of', 'Raid on'],
  incident: ['Convoy stopped outside', 'Power line cut near', 'Bridge closed at', 'Border crossing shut at'],
  deployment: ['Armoured column seen moving to', 'Field hospital set up at', 'Air defence unit moved to'],
  meeting: ['Foreign ministers meet in', 'Technical talks held in'],
  decision: ['Curfew extended in', 'Reserve called up in'],
  call: ['Leaders speak by telephone about', 'Defence chiefs speak about'],
  document: ['Written proposal handed over about', 'Draft accord published on'],
  sanction: ['Export ban announced over', 'Assets frozen over'],
  exercise: ['Live-fire exercise begins near', 'Joint exercise announced near'],
  legal: ['Court hears a case about', 'Complaint lodged about'],
  other: ['Displaced families counted in', 'Aid delivered to'],
}
const TAILS = [
  'officials on both sides gave different accounts',
  'local reports speak of damage to warehouses and a school',
  'two observers confirmed the time but not the origin',
  'traffic on the main road stopped until the evening',
  'the number of people hurt was not stated',
  'power returned to most districts before night',
]
const OPENINGS = ['According to the duty log,', 'Field notes say that', 'As first reported,', 'In the daily summary:']
const NAMES = new Map(ACTORS.map(({ id, name }) => [id, name]))
/** About one title in twenty is not ASCII, as in any log of the world. */
const FOREIGN_SHARE = 0.05
const FOREIGN_TAILS = [' – підтверджено', ' – сообщение с места', ' – 3–5 km', ' («Вельмора»)']

const INTERVAL_SHARE = 0.08
const IMPORTANCE_SHARE = 0.25

/**
 * The same events for the same size and seed, sorted by first day, one at a time: a million of them need not be in
 * memory at once.
 * @param {number} size how many
 * @param {number} seed a whole number
 * @returns {Generator<BenchEvent, void, undefined>}
 */
export function* eventsOf(size, seed) {
  const random = randomOf(seed)
  let row = 0
  for (const { day, iso, ofMonth, ofDay } of countsByDay(size, random)) {
    for (let count = 0; count < ofMonth; count++) yield eventOf(++row, iso.slice(0, 7), random)
    for (let count = 0; count < ofDay; count++) yield eventOf(++row, dayOrDays(day, iso, random), random)
  }
}

/** @param {number} day @param {string} iso @param {() => number} random */
function dayOrDays(day, iso, random) {
  if (random() >= INTERVAL_SHARE) return iso
  const last = Math.min(LAST_DAY, day + 1 + Math.floor(random() * 8))
  return last === day ? iso : `${iso}/${isoDay(last)}`
}

/**
 * @param {number} row from 1
 * @param {string} date
 * @param {() => number} random
 * @returns {BenchEvent}
 */
function eventOf(row, date, random) {
  const kind = pick(random, KINDS)
  const place = pickSkewed(random, PLACES)
  const actors = someOf(1 + Math.floor(random() ** 2 * 3), random)
  const foreign = random() < FOREIGN_SHARE ? pick(random, FOREIGN_TAILS) : ''
  const subject = NAMES.get(actors[0] ?? '')
  const desk = 10 + Math.floor(random() * 90)
  const time = `${10 + Math.floor(random() * 14)}:${10 + Math.floor(random() * 50)}`
  const importance = random() < IMPORTANCE_SHARE ? pick(random, IMPORTANCES) : undefined
  return {
    id: `ev-${String(row).padStart(7, '0')}`,
    date,
    kind,
    title: `${pick(random, DEEDS[kind])} ${place.name}${foreign}`,
    summary: `${pick(random, OPENINGS)} ${subject} was named; ${pick(random, TAILS)}. Logged by desk ${desk} at ${time}, local time.`,
    actors,
    places: [place.id],
    topics: [pickSkewed(random, TOPICS).id],
    ...(importance && { importance }),
  }
}

/** @type {readonly (1 | 2 | 3)[]} */
const IMPORTANCES = [1, 2, 2, 3, 3, 3]

/** Different actors. @param {number} count @param {() => number} random */
function someOf(count, random) {
  /** @type {Set<string>} */
  const ids = new Set()
  while (ids.size < count) ids.add(pickSkewed(random, ACTORS).id)
  return [...ids]
}
