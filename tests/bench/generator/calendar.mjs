// @ts-check
// Four years of days as whole numbers, and how many events fall on each.

/** 2020-01-01 as days since 1970-01-01. */
export const FIRST_DAY = 18_262
/** 2023-12-31. */
export const LAST_DAY = 19_722
const DAY_MS = 86_400_000
const MONTH_SHARE = 0.02

/**
 * @param {number} day days since 1970-01-01
 * @returns {string} YYYY-MM-DD
 */
export function isoDay(day) {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/**
 * How many events are dated to a whole month and how many to a day or days, for each day in order. A month's events
 * stand on its first day, so that the rows are sorted by first day as they come.
 * @param {number} size
 * @param {() => number} random
 * @returns {readonly { day: number, iso: string, ofMonth: number, ofDay: number }[]}
 */
export function countsByDay(size, random) {
  const days = Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, index) => FIRST_DAY + index)
  const isFirst = days.map((day) => isoDay(day).endsWith('-01'))
  const ofMonthInAll = Math.round(size * MONTH_SHARE)
  const months = isFirst.filter(Boolean).length
  const ofMonth = allot(
    ofMonthInAll,
    isFirst.map((first) => (first ? 1 / months : 0)),
  )
  const ofDay = allot(
    size - ofMonthInAll,
    days.map((day) => tension(day, random)),
  )
  return days.map((day, index) => ({ day, iso: isoDay(day), ofMonth: ofMonth[index] ?? 0, ofDay: ofDay[index] ?? 0 }))
}

/** Quiet stretches, offensives that swell and ebb, weekdays, and single days on which much happens. */
function tension(/** @type {number} */ day, /** @type {() => number} */ random) {
  const season = 1.2 + Math.sin((day - FIRST_DAY) / 58) + 0.5 * Math.sin((day - FIRST_DAY) / 17)
  const weekday = day % 7 < 2 ? 0.7 : 1
  const isSpike = random() < 0.02
  return Math.max(0.05, season) * weekday * (0.6 + 0.8 * random()) * (isSpike ? 6 : 1)
}

/**
 * Whole numbers in proportion to the weights that come to exactly `total`.
 * @param {number} total
 * @param {readonly number[]} weights
 * @returns {readonly number[]}
 */
function allot(total, weights) {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  let weightSoFar = 0
  let given = 0
  return weights.map((weight) => {
    weightSoFar += weight
    const count = Math.round((total * weightSoFar) / sum) - given
    given += count
    return count
  })
}
