// @ts-check
import os from 'node:os'
import { markdownTable } from './figures.mjs'
import { growthTable, latencyTable, overviewTable, sizeTable } from './result-tables.mjs'
import { judge } from './targets.mjs'

/** @typedef {import('../summary.mjs').Row} Row */
/** @typedef {import('../subjects.mjs').Subject} Subject */
/** @typedef {{ model: string, cores: number, node: string, browser: string, date: string, load: string, runs: number, restless: number }} Machine */

/** More of the runs than this begun beside other work, and medians are no longer those of a machine at rest. */
const MOST_RESTLESS = 0.1

/**
 * @param {string} browser its version
 * @param {readonly number[]} load average of the last minute before the first and after the last run
 * @param {readonly (boolean | undefined)[]} quiet of each run, whether the machine was at rest when it began
 * @returns {Machine}
 */
export function thisMachine(browser, load, quiet) {
  return {
    model: os.cpus()[0]?.model ?? 'unknown processor',
    cores: os.cpus().length,
    node: process.version,
    browser,
    date: new Date().toISOString().slice(0, 10),
    load: load.map((value) => value.toFixed(1)).join(' before, '),
    runs: quiet.length,
    restless: quiet.filter((isQuiet) => isQuiet !== true).length,
  }
}

/**
 * The whole result as one text of Markdown.
 * @param {Machine} machine
 * @param {readonly Row[]} rows
 * @param {readonly number[]} sizes ascending
 * @param {readonly Subject[]} subjects
 * @param {(size: number) => number | undefined} logBytes
 */
export function report(machine, rows, sizes, subjects, logBytes) {
  const { model, cores, node, browser, date, load, runs, restless } = machine
  const isBusy = restless > runs * MOST_RESTLESS
  const peers = subjects.filter(({ role }) => role === 'peer').map(({ name }) => name)
  const verdicts = judge(rows, logBytes, peers).map(({ what, value, limit, met }) => [
    what,
    value,
    limit,
    met === undefined ? 'not measured' : met ? 'met' : '**not met**',
  ])
  const faults = rows.flatMap(({ subject, size, faults }) => faults.map((fault) => `- ${subject} at ${size}: ${fault}`))
  const still = rows
    .filter(({ moved }) => moved === false)
    .map(({ subject, size }) => `- ${subject} at ${size}: the drag moved nothing`)
  return [
    `Medians on ${cores} × ${model}, Node ${node}, Chromium ${browser} without a graphics card, ${date}. Load of the machine ${load} after; ${runs} runs, ${restless} of them begun while something else was at work.`,
    ...(isBusy ? ['**Others were using this machine: figures to work by, not to quote.**'] : []),
    overviewTable(rows, sizes, subjects),
    ...sizes.map((size) => sizeTable(size, rows, subjects)),
    `### Our own answers\n\n${latencyTable(rows, subjects)}`,
    `### Growth\n\nIn brackets: times the figure of the size before.\n\n${growthTable(rows, sizes)}`,
    `### Must show\n\n${markdownTable(['', 'measured', 'limit', ''], verdicts)}`,
    ...(faults.length + still.length > 0 ? [`### What went wrong\n\n${[...faults, ...still].join('\n')}`] : []),
  ].join('\n\n')
}
