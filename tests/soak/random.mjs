// @ts-check
// Numbers that look like chance and are the same for the same seed (mulberry32), so that a run can be had again.

/** @typedef {() => number} Random from 0 to below 1 */

/**
 * @param {number} seed
 * @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * @param {Random} random
 * @param {number} from
 * @param {number} to
 */
export function between(random, from, to) {
  return from + random() * (to - from)
}

/**
 * @template T
 * @param {Random} random
 * @param {readonly T[]} items
 * @returns {T[]}
 */
export function shuffled(random, items) {
  const left = [...items]
  /** @type {T[]} */
  const taken = []
  while (left.length > 0) taken.push(...left.splice(Math.floor(random() * left.length), 1))
  return taken
}
