// @ts-check
// Figures as they stand in the tables: three digits say all that a run can.

export const NOTHING = '–'

/** @param {number | undefined} value milliseconds */
export function ms(value) {
  if (value === undefined) return NOTHING
  return value >= 1000
    ? `${(value / 1000).toFixed(value >= 10_000 ? 1 : 2)} s`
    : `${value.toFixed(value < 10 ? 1 : 0)} ms`
}

/** @param {number | undefined} value bytes */
export function megabytes(value) {
  if (value === undefined) return NOTHING
  return `${(value / 1e6).toFixed(value < 1e7 ? 1 : 0)} MB`
}

/** @param {number | undefined} value @param {number | undefined} base */
export function ratio(value, base) {
  if (value === undefined || base === undefined || base <= 0) return NOTHING
  const times = value / base
  return `${times.toFixed(times < 10 ? 2 : 0)}×`
}

/** @param {number} value */
export function whole(value) {
  return Math.round(value).toLocaleString('en')
}

/** @param {import('../statistics.mjs').Frames | undefined} frames */
export function beats(frames) {
  return frames ? `${[frames.p50, frames.p95, frames.max].map((value) => value.toFixed(0)).join(' / ')} ms` : NOTHING
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function markdownTable(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
