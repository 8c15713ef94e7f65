// @ts-check

/**
 * The smallest value that at least `share` of all values do not exceed (nearest rank).
 * @param {readonly number[]} values not empty
 * @param {number} share 0 to 1
 * @returns {number}
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new Error('No values')
  return value
}

/**
 * The middle value, or the mean of the two in the middle; undefined where there is none.
 * @param {readonly number[]} values
 * @returns {number | undefined}
 */
export function median(values) {
  if (values.length === 0) return undefined
  return (percentile(values, 0.5) + percentile(values, 0.5 + 0.5 / values.length)) / 2
}

/** @typedef {{ p50: number, p95: number, max: number, count: number }} Frames milliseconds, and how many frames */

/**
 * @param {readonly number[]} lengths milliseconds between frames, not empty
 * @returns {Frames}
 */
export function framesOf(lengths) {
  return {
    p50: percentile(lengths, 0.5),
    p95: percentile(lengths, 0.95),
    max: Math.max(...lengths),
    count: lengths.length,
  }
}
