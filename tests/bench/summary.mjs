// @ts-check
// Many runs of one subject at one size, as one row.
import { median } from './statistics.mjs'

/** @typedef {import('./driver/measure.mjs').Run} Run */
/** @typedef {import('./driver/latencies.mjs').LatencyName} LatencyName */
/** @typedef {import('./statistics.mjs').Frames} Frames */
/**
 * Medians, in milliseconds and bytes; `max` of frames is the worst of all runs. Undefined is not measured.
 * @typedef {object} Row
 * @property {string} subject
 * @property {number} size
 * @property {number} runs
 * @property {number} [first]
 * @property {number} [all]
 * @property {number} [sent]
 * @property {number} [longTasks]
 * @property {number} [longestFrame]
 * @property {number} [memory] the larger of after loading and after dragging and zooming
 * @property {number} [memoryInUse] of our own app: the largest, our own answers included
 * @property {Frames} [drag]
 * @property {Frames} [pan]
 * @property {Frames} [zoom]
 * @property {boolean} [moved]
 * @property {Partial<Record<LatencyName, import('./driver/probe.mjs').Latency>>} latencies
 * @property {readonly string[]} faults
 */

/** @type {readonly LatencyName[]} */
const LATENCY_NAMES = ['filterActor', 'filterKind', 'asOf', 'search']

/**
 * @param {string} subject
 * @param {number} size
 * @param {readonly Run[]} runs
 * @returns {Row}
 */
export function summarise(subject, size, runs) {
  const middle = (/** @type {(run: Run) => number | undefined} */ read) => median(runs.map(read).filter(isNumber))
  return {
    subject,
    size,
    runs: runs.length,
    first: middle((run) => run.first),
    all: middle((run) => run.all),
    sent: middle((run) => run.sent),
    longTasks: middle((run) => run.longTasks),
    longestFrame: middle((run) => run.longestFrame),
    memory: middle(({ memory, memoryAfterDrag = 0 }) => memory && Math.max(memory, memoryAfterDrag)),
    memoryInUse: middle(({ memory = 0, memoryAfterDrag = 0, memoryAfterUse }) =>
      memoryAfterUse === undefined ? undefined : Math.max(memory, memoryAfterDrag, memoryAfterUse),
    ),
    drag: frames(runs.flatMap(({ drag }) => drag ?? [])),
    pan: frames(runs.flatMap(({ pan }) => pan ?? [])),
    zoom: frames(runs.flatMap(({ zoom }) => zoom ?? [])),
    moved: runs.map(({ moved }) => moved).find((moved) => moved !== undefined),
    latencies: Object.fromEntries(LATENCY_NAMES.flatMap((name) => latency(name, runs))),
    faults: [...new Set(runs.flatMap(({ fault, latencies }) => [fault, latencies?.fault]).filter(isText))],
  }
}

/** @param {LatencyName} name @param {readonly Run[]} runs */
function latency(name, runs) {
  const all = runs.flatMap(({ latencies }) => latencies?.[name] ?? [])
  const middle = (/** @type {'words' | 'frame' | 'work'} */ part) => median(all.map((one) => one[part])) ?? 0
  return all.length === 0 ? [] : [[name, { words: middle('words'), frame: middle('frame'), work: middle('work') }]]
}

/**
 * @param {readonly Frames[]} all
 * @returns {Frames | undefined}
 */
function frames(all) {
  if (all.length === 0) return undefined
  const middle = (/** @type {'p50' | 'p95' | 'count'} */ part) => median(all.map((one) => one[part])) ?? 0
  return { p50: middle('p50'), p95: middle('p95'), max: Math.max(...all.map(({ max }) => max)), count: middle('count') }
}

/** @param {number | undefined} value @returns {value is number} */
function isNumber(value) {
  return value !== undefined
}

/** @param {string | undefined} value @returns {value is string} */
function isText(value) {
  return value !== undefined
}
