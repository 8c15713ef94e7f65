// @ts-check
import { beats, markdownTable, megabytes, ms, NOTHING, ratio, whole } from './figures.mjs'

/** @typedef {import('../summary.mjs').Row} Row */
/** @typedef {import('../subjects.mjs').Subject} Subject */

/**
 * Everyone at every size in a line: the time to all events and the drag's p95.
 * @param {readonly Row[]} rows
 * @param {readonly number[]} sizes ascending
 * @param {readonly Subject[]} subjects
 */
export function overviewTable(rows, sizes, subjects) {
  const body = subjects.flatMap(({ name, label, role }) => {
    if (role === 'first-screen' || !rows.some(({ subject }) => subject === name)) return []
    const cells = sizes.map((size) => {
      const row = rows.find((one) => one.subject === name && one.size === size)
      if (row?.all === undefined) return NOTHING
      const drag = row.drag ? `, drag p95 ${ms(row.drag.p95)}` : ''
      return `${ms(row.all)}${drag}`
    })
    return [[label, ...cells]]
  })
  return markdownTable(['all events, drag of the whole range', ...sizes.map(whole)], body)
}

/**
 * What everyone does at one size. `× floor` and `× ours` compare the time to all events.
 * @param {number} size
 * @param {readonly Row[]} rows of every size
 * @param {readonly Subject[]} subjects in the order of the table
 */
export function sizeTable(size, rows, subjects) {
  const here = rows.filter((row) => row.size === size)
  const floor = here.find(({ subject }) => subject === 'floor')
  const ours =
    here.find(({ subject }) => subject === 'watchfloor') ?? here.find(({ subject }) => subject === 'watchfloor-log')
  const body = subjects.flatMap(({ name, label, role }) => {
    const row = here.find(({ subject }) => subject === name)
    if (!row) return []
    const { first, all, drag, pan, zoom, memory, longTasks, longestFrame, sent } = row
    const tasks = longTasks === undefined ? NOTHING : `${longTasks}; ${longestFrame ? ms(longestFrame) : 'under 50 ms'}`
    const times = [floor, ours].map((base) => (role === 'first-screen' ? NOTHING : ratio(all, base?.all)))
    return [
      [
        label,
        ms(first),
        ms(all),
        ...times,
        beats(drag),
        beats(pan),
        beats(zoom),
        megabytes(memory),
        tasks,
        megabytes(sent),
      ],
    ]
  })
  const head = [
    '',
    'first events',
    'all events',
    '× floor',
    '× ours',
    'drag p50 / p95 / max',
    'drag, closer',
    'zoom',
    'memory',
    'long tasks; longest frame',
    'sent',
  ]
  return `### ${whole(size)} events\n\n${markdownTable(head, body)}`
}

/** How long our own app takes to answer. @param {readonly Row[]} rows @param {readonly Subject[]} subjects */
export function latencyTable(rows, subjects) {
  const body = rows.flatMap(({ subject, size, latencies, memoryInUse }) => {
    if (Object.keys(latencies).length === 0) return []
    const { filterActor, filterKind, asOf, search } = latencies
    const label = subjects.find(({ name }) => name === subject)?.label ?? subject
    const figures = [filterActor, filterKind, search].map((one) => ms(one?.frame))
    return [[label, whole(size), ...figures, `${ms(asOf?.work)} (${ms(asOf?.frame)})`, megabytes(memoryInUse)]]
  })
  const head = [
    '',
    'events',
    'filter by actor',
    'filter by kind',
    'search, first hits',
    'as-of step (with the wait for the frame)',
    'memory after them',
  ]
  return markdownTable(head, body)
}

/** @type {readonly (readonly [label: string, subject: string, read: (row: Row) => number | undefined, write: (value: number | undefined) => string])[]} */
const COSTS = [
  ['first events, our log', 'watchfloor-log', ({ first }) => first, ms],
  ['all events, our log', 'watchfloor-log', ({ all }) => all, ms],
  ['all events, floor', 'floor', ({ all }) => all, ms],
  ['drag p95, our log', 'watchfloor-log', ({ drag }) => drag?.p95, ms],
  ['drag p95, floor', 'floor', ({ drag }) => drag?.p95, ms],
  ['drag p95 closer, our log', 'watchfloor-log', ({ pan }) => pan?.p95, ms],
  ['zoom p95, our log', 'watchfloor-log', ({ zoom }) => zoom?.p95, ms],
  ['filter by actor', 'watchfloor-log', ({ latencies }) => latencies.filterActor?.frame, ms],
  ['as-of step', 'watchfloor-log', ({ latencies }) => latencies.asOf?.work, ms],
  ['search, first hits', 'watchfloor-log', ({ latencies }) => latencies.search?.frame, ms],
  ['memory, our log', 'watchfloor-log', ({ memoryInUse }) => memoryInUse, megabytes],
  ['memory, floor', 'floor', ({ memory }) => memory, megabytes],
]

/**
 * How each cost grows: every figure, and how many times that of ten times fewer events it is.
 * @param {readonly Row[]} rows
 * @param {readonly number[]} sizes ascending
 */
export function growthTable(rows, sizes) {
  const body = COSTS.map(([label, subject, read, write]) => {
    const values = sizes.map((size) => {
      const row = rows.find((one) => one.size === size && one.subject === subject)
      return row && read(row)
    })
    return [
      label,
      ...values.map((value, index) =>
        index === 0 || value === undefined || values[index - 1] === undefined
          ? write(value)
          : `${write(value)} (${ratio(value, values[index - 1])})`,
      ),
    ]
  })
  return markdownTable(['', ...sizes.map(whole)], body)
}
