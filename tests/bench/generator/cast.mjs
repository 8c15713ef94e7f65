// @ts-check
// Who and where: invented, and the same for every size and seed, so that filters mean the same everywhere.

/** @typedef {{ id: string, name: string, shortName: string, kind: 'state' | 'alliance' | 'organisation' | 'person' | 'group' }} Actor */
/** @typedef {{ id: string, name: string, point: [lon: number, lat: number] }} Place */
/** @typedef {{ id: string, label: string }} Topic */

const ACTOR_NAMES = ['Amber', 'Birch', 'Cobalt', 'Dune', 'Ember', 'Fjord', 'Garnet', 'Heron']
/** @type {readonly { word: string, kind: Actor['kind'] }[]} */
const ACTOR_KINDS = [
  { word: 'Republic', kind: 'state' },
  { word: 'Pact', kind: 'alliance' },
  { word: 'Relief Office', kind: 'organisation' },
  { word: 'Front', kind: 'group' },
  { word: 'Envoy', kind: 'person' },
]

/** 40 actors of every kind. @type {readonly Actor[]} */
export const ACTORS = ACTOR_KINDS.flatMap(({ word, kind }, row) =>
  ACTOR_NAMES.map((name, column) => ({
    id: `act-${pad(row * ACTOR_NAMES.length + column + 1, 2)}`,
    name: `${name} ${word}`,
    shortName: `${name.slice(0, 3)} ${word.slice(0, 3)}`,
    kind,
  })),
)

const PLACE_STARTS = ['Vel', 'Tor', 'Kar', 'Mel', 'Ost', 'Sar', 'Lun', 'Bre', 'Nor', 'Hal']
const PLACE_ENDS = ['mora', 'venta', 'dask', 'holm', 'ina', 'grad']

/** 60 places on a grid that is no country. @type {readonly Place[]} */
export const PLACES = PLACE_STARTS.flatMap((start, row) =>
  PLACE_ENDS.map((end, column) => ({
    id: `plc-${pad(row * PLACE_ENDS.length + column + 1, 2)}`,
    name: `${start}${end}`,
    point: [-40 + column * 1.5, 20 + row * 0.75],
  })),
)

/** @type {readonly Topic[]} */
export const TOPICS = [
  'Front line',
  'Air and missiles',
  'Civilians',
  'Talks',
  'Supplies',
  'Law',
  'Energy',
  'At sea',
].map((label, index) => ({ id: `top-${index + 1}`, label }))

/** @param {number} number @param {number} digits */
function pad(number, digits) {
  return String(number).padStart(digits, '0')
}
