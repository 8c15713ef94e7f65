// @ts-check
import { measureRun } from './driver/measure.mjs'

/** @typedef {import('./driver/measure.mjs').Run} Run */
/** @typedef {import('./subjects.mjs').Subject} Subject */
/** @typedef {{ subject: string, size: number, runs: readonly Run[] }} Result */

/** Who has taken this long at one size, and has run this often, is known well enough. */
const PATIENCE_MS = 90_000
const ENOUGH_RUNS = 3

/**
 * Everyone once, then everyone again: what else the machine does meets all of them alike.
 * @param {import('./driver/measure.mjs').Bench} bench
 * @param {readonly Subject[]} subjects
 * @param {readonly number[]} sizes
 * @param {(size: number) => number} runsOf
 * @returns {Promise<readonly Result[]>}
 */
export async function measureAll(bench, subjects, sizes, runsOf) {
  const results = []
  // The first page of a browser pays for the browser.
  const [first] = subjects
  if (first) await measureRun(bench, first, sizes[0] ?? 1000, false)
  for (const size of sizes) {
    const present = subjects.filter(({ most }) => size <= most)
    /** @type {Map<string, Run[]>} */
    const runs = new Map(present.map(({ name }) => [name, []]))
    /** @type {Map<string, number>} */
    const spent = new Map()
    for (let round = 0; round < runsOf(size); round++) {
      for (const subject of present) {
        const done = runs.get(subject.name) ?? []
        // Who did not come to an end once is not waited for again.
        if (done.at(-1)?.fault) continue
        if (done.length >= ENOUGH_RUNS && (spent.get(subject.name) ?? 0) > PATIENCE_MS) continue
        const begin = performance.now()
        const run = await measureRun(bench, subject, size, round === 0)
        spent.set(subject.name, (spent.get(subject.name) ?? 0) + performance.now() - begin)
        done.push(run)
        console.error(progress(size, round, subject.name, run))
      }
    }
    for (const [subject, done] of runs) results.push({ subject, size, runs: done })
  }
  return results
}

/** @param {number} size @param {number} round @param {string} name @param {Run} run */
function progress(size, round, name, { all, drag, pan, zoom, memory = 0, moved, fault }) {
  const figures = [all, drag?.p50, drag?.p95, drag?.max, pan?.p95, zoom?.p95]
    .map((value) => value?.toFixed(0) ?? '-')
    .join(' ')
  return `${size} #${round + 1} ${name.padEnd(16)} all, drag p50 p95 max, closer p95, zoom p95: ${figures} ms; ${(memory / 1e6).toFixed(1)} MB${moved === undefined ? '' : moved ? ', moves' : ', DOES NOT MOVE'}${fault ? `; ${fault}` : ''}`
}
