// @ts-check
// What a wall must say of the age of its data, worked out anew here and from outside: by the times at which the host
// really gave a good answer, on a clock that nobody sets. Shares no line with the app.

/** @typedef {'fresh' | 'ageing' | 'stale' | 'cut-off'} State */

/** @type {readonly (readonly [state: State, refreshes: number])[]} */
const FROM = [
  ['cut-off', 30],
  ['stale', 10],
  ['ageing', 3],
  ['fresh', 0],
]

/**
 * @param {number} ageSeconds
 * @param {number} refreshSeconds
 * @returns {State}
 */
export function stateAt(ageSeconds, refreshSeconds) {
  return FROM.find(([, refreshes]) => ageSeconds >= refreshes * refreshSeconds)?.[0] ?? 'fresh'
}

/**
 * Every state that is right at the moment: the answer came somewhere between two looks, and the wall counts whole
 * seconds. Where the clock of the day has run ahead while the host is away, a wall that counts as fresh by itself may
 * say that it is not sure.
 * @param {{ least: number, most: number }} age seconds
 * @param {number} refreshSeconds
 * @param {{ isInDoubt?: boolean }} [options]
 * @returns {readonly State[]}
 */
export function statesBetween({ least, most }, refreshSeconds, { isInDoubt = false } = {}) {
  const oldest = FROM.findIndex(([, refreshes]) => most >= refreshes * refreshSeconds)
  const youngest = FROM.findIndex(([, refreshes]) => least >= refreshes * refreshSeconds)
  const states = FROM.slice(oldest, (youngest < 0 ? FROM.length - 1 : youngest) + 1).map(([state]) => state)
  return isInDoubt && states.includes('fresh') && !states.includes('ageing') ? ['ageing', ...states] : states
}

/**
 * The longest time from the host's return to a wall that is fresh again: one wait, which back-off has made at most four
 * times as long, and what a question that hangs at that moment takes to be given up.
 * @param {number} refreshSeconds
 * @param {number} silenceSeconds
 */
export function mostSecondsToFresh(refreshSeconds, silenceSeconds) {
  return 4 * refreshSeconds + silenceSeconds
}
