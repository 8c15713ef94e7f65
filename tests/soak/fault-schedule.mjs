// @ts-check
// What goes wrong, when and for how long: made from a seed, so that a run that found something can be had again.
import { between, randomFrom, shuffled } from './random.mjs'

/**
 * `host`: the host answers so while the fault lasts. `machine`: something happens to the display, and the host is well.
 * @typedef {object} Fault
 * @property {string} name
 * @property {'host' | 'machine'} where
 * @property {boolean} isMoment happens, and is over; the others last
 */

/** @type {readonly Fault[]} */
export const FAULTS = [
  { name: 'host down', where: 'host', isMoment: false },
  { name: 'HTTP 500', where: 'host', isMoment: false },
  { name: 'HTTP 429', where: 'host', isMoment: false },
  { name: 'truncated JSON', where: 'host', isMoment: false },
  { name: 'HTML login page', where: 'host', isMoment: false },
  { name: 'redirect to a login page', where: 'host', isMoment: false },
  { name: 'wrong content type', where: 'host', isMoment: false },
  { name: 'newer formatVersion', where: 'host', isMoment: false },
  { name: 'edition full of faults', where: 'host', isMoment: false },
  { name: 'answer that stops', where: 'host', isMoment: false },
  { name: 'answer by drops', where: 'host', isMoment: false },
  { name: 'clock forward, host down', where: 'host', isMoment: false },
  { name: 'clock back, host down', where: 'host', isMoment: false },
  { name: 'clock forward', where: 'machine', isMoment: true },
  { name: 'clock back', where: 'machine', isMoment: true },
  { name: 'storage full', where: 'machine', isMoment: false },
  { name: 'workers killed', where: 'machine', isMoment: true },
]

/**
 * @typedef {Fault & { begins: number, ends: number, jumpHours: number }} Planned seconds since the wall began;
 * `jumpHours` for faults of the clock
 */

const MINUTE = 60

/** Every fault comes in turn, each turn in another order; the quiet between two is longer than the longest back-off. */
const PACES = {
  /** Whole days: some faults last until the wall is cut off and far beyond. */
  full: {
    quiet: [10, 30],
    lengths: /** @type {const} */ ([
      [1, 5],
      [5, 20],
      [35, 90],
    ]),
  },
  /** An hour or two. */
  quick: {
    quiet: [5.5, 7],
    lengths: /** @type {const} */ ([
      [1, 3],
      [3, 6],
    ]),
  },
}

/**
 * @param {number} seed
 * @param {number} hours
 * @param {{ refreshSeconds?: number, faults?: readonly Fault[] }} [options]
 * @returns {readonly Planned[]}
 */
export function scheduleFaults(seed, hours, { refreshSeconds = 60, faults = FAULTS } = {}) {
  const random = randomFrom(seed)
  const { quiet, lengths } = hours >= 8 ? PACES.full : PACES.quick
  // Paces are for a wall that asks every minute.
  const scale = (MINUTE * refreshSeconds) / 60
  // Longer than the wall may take to recover: four waits, and what hangs.
  const leastQuiet = Math.max((quiet[0] ?? 0) * scale, 4 * refreshSeconds + 60)
  const mostQuiet = Math.max((quiet[1] ?? 0) * scale, 1.3 * leastQuiet)
  const end = hours * 3600 - mostQuiet
  /** @type {Planned[]} */
  const planned = []
  let at = 0
  for (;;) {
    for (const fault of shuffled(random, faults)) {
      const begins = at + between(random, leastQuiet, mostQuiet)
      const [least, most] = lengths[Math.floor(random() * lengths.length)] ?? lengths[0]
      const ends = fault.isMoment ? begins : begins + between(random, least, most) * scale
      const jumpHours = between(random, 0.5, 30) * (fault.name.startsWith('clock back') ? -1 : 1)
      if (ends > end) return planned
      planned.push({ ...fault, begins: Math.round(begins), ends: Math.round(ends), jumpHours })
      at = ends
    }
  }
}
