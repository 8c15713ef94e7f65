// @ts-check
// A straight line through measurements, and how sure its slope is.

/** @typedef {{ x: number, y: number }} Point */
/** @typedef {{ slope: number, error: number, mean: number, count: number }} Line `error`: standard error of the slope */

/**
 * Least squares; undefined below three points or without width.
 * @param {readonly Point[]} points
 * @returns {Line | undefined}
 */
export function lineThrough(points) {
  const count = points.length
  if (count < 3) return undefined
  const meanX = mean(points.map(({ x }) => x))
  const meanY = mean(points.map(({ y }) => y))
  const spread = sum(points.map(({ x }) => (x - meanX) ** 2))
  if (spread === 0) return undefined
  const slope = sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread
  const rest = sum(points.map(({ x, y }) => (y - meanY - slope * (x - meanX)) ** 2))
  return { slope, error: Math.sqrt(rest / (count - 2) / spread), mean: meanY, count }
}

/** Of a slope that is nothing but noise, one in four hundred lies further from zero than so many errors. */
const MOST_ERRORS = 3
/** What nobody would notice in a week, as a share of the mean. */
const MOST_GROWTH_A_WEEK = 0.02
const HOURS_A_WEEK = 168

/**
 * Whether nothing grows: the slope lies within its own noise, or what it adds in a week is too little to matter (a count
 * that hardly moves has hardly an error).
 * @param {Line} line x in hours
 */
export function isFlat({ slope, error, mean: level }) {
  return slope <= MOST_ERRORS * error || slope * HOURS_A_WEEK <= MOST_GROWTH_A_WEEK * level
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}

/** @param {readonly number[]} numbers */
function mean(numbers) {
  return sum(numbers) / numbers.length
}
