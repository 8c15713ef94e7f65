// @ts-check
// What the bench has to show, as limits that are made from the same run.
import { megabytes, ms, whole } from './figures.mjs'

/** @typedef {import('../summary.mjs').Row} Row */
/** @typedef {{ what: string, value: string, limit: string, met: boolean | undefined }} Verdict `met` is undefined where a figure is missing */

const FRAME_MS = 17.5
const FRAME_OF_SHELL = 1.15
/** Two pages at the display's own beat are level, whatever the clock says of its last digit. */
const LEVEL = 1.01

/**
 * @param {readonly Row[]} rows
 * @param {(size: number) => number | undefined} logBytes of the log file of a size
 * @param {readonly string[]} peers names of subjects
 * @returns {readonly Verdict[]}
 */
export function judge(rows, logBytes, peers) {
  const at = (/** @type {string} */ subject, /** @type {number} */ size) =>
    rows.find((row) => row.subject === subject && row.size === size)
  return [
    ...insideTenThousand(at),
    ...hundredThousand(at, logBytes(100_000)),
    ...million(at, logBytes(1_000_000)),
    ...[1000, 10_000].flatMap((size) => {
      const others = peers.map((peer) => at(peer, size))
      const ours = nearestForm(
        OUR_FORMS.flatMap((form) => at(form, size) ?? []),
        others,
      )
      return peers.map((peer, index) => ahead(size, peer, ours, others[index]))
    }),
    ...['situation', 'situation-2'].map((subject) =>
      below(
        `Situation ready within 1.3 × the shell (${subject})`,
        at(subject, 1000)?.all,
        times(1.3, at('shell', 1000)?.all),
        ms,
      ),
    ),
  ]
}

/** @typedef {(subject: string, size: number) => Row | undefined} At */

/** @param {At} at */
function insideTenThousand(at) {
  const size = 10_000
  const ours = at('watchfloor', size)
  return [
    below('10,000 inside a dataset: all drawn, shell + 1.6 × floor’s work', ours?.all, shellAnd(1.6, at, size), ms),
    below(
      '10,000 inside a dataset: drag p95 within a frame',
      ours?.drag?.p95,
      frame(at('shell', size)?.drag?.p95),
      beat,
    ),
  ]
}

/** @param {At} at @param {number | undefined} bytes */
function hundredThousand(at, bytes) {
  const size = 100_000
  const ours = at('watchfloor-log', size)
  return [
    below('100,000-row log: first events within 1 s', ours?.first, 1000, ms),
    below('100,000-row log: all indexed, shell + 1.3 × floor’s work', ours?.all, shellAnd(1.3, at, size), ms),
    below(
      '100,000-row log: memory at most 1.5 × the file',
      extra(ours, at('shell', size)),
      times(1.5, bytes),
      megabytes,
    ),
    below('100,000-row log: drag p95 within a frame', worseDrag(ours), frame(at('shell', size)?.drag?.p95), beat),
  ]
}

/** @param {At} at @param {number | undefined} bytes */
function million(at, bytes) {
  const size = 1_000_000
  const ours = at('watchfloor-log', size)
  const shell = at('shell', size)
  const floor = at('floor', size)?.all
  const { filterActor, filterKind, asOf, search } = ours?.latencies ?? {}
  return [
    below('1,000,000-row log: first events within 1.2 s', ours?.first, 1200, ms),
    below('1,000,000-row log: all at most 1.3 × the floor', ours?.all, times(1.3, floor), ms),
    below('1,000,000-row log: all, the aim of 1.0 × the floor', ours?.all, floor, ms),
    below('1,000,000-row log: drag p95 within a frame', worseDrag(ours), frame(shell?.drag?.p95), beat),
    below('1,000,000-row log: zoom p95 within a frame', ours?.zoom?.p95, frame(shell?.zoom?.p95), beat),
    below('1,000,000-row log: filter by actor under 50 ms', filterActor?.frame, 50, ms),
    below('1,000,000-row log: filter by kind under 50 ms', filterKind?.frame, 50, ms),
    below('1,000,000-row log: as-of step under 16 ms', asOf?.work, 16, ms),
    below('1,000,000-row log: search, first hits under 300 ms', search?.frame, 300, ms),
    below('1,000,000-row log: memory under 1.5 × the file', extra(ours, shell), times(1.5, bytes), megabytes),
  ]
}

/** @type {readonly (readonly [string, (row: Row) => number | undefined])[]} */
const COLUMNS = [
  ['first events', ({ first }) => first],
  ['all events', ({ all }) => all],
  ['drag p50', ({ drag }) => drag?.p50],
  ['drag p95', ({ drag }) => drag?.p95],
  ['drag max', ({ drag }) => drag?.max],
  ['drag closer p95', ({ pan }) => pan?.p95],
  ['zoom p95', ({ zoom }) => zoom?.p95],
  ['memory', ({ memory }) => memory],
  ['longest frame while loading', ({ longestFrame }) => longestFrame],
  ['bytes sent', ({ sent }) => sent],
]

/** The same events as we can be given them: whoever makes a dataset chooses one. */
const OUR_FORMS = ['watchfloor', 'watchfloor-log', 'watchfloor-gzip']

/**
 * The one form, against all peers, that is behind in the fewest columns.
 * @param {readonly Row[]} forms
 * @param {readonly (Row | undefined)[]} peers
 * @returns {Row | undefined}
 */
function nearestForm(forms, peers) {
  const behindIn = (/** @type {Row} */ ours) =>
    peers.reduce((sum, peer) => sum + comparedWith(ours, peer).behind.length, 0)
  return forms.toSorted((a, b) => behindIn(a) - behindIn(b))[0]
}

/**
 * Ahead of a peer, or level with it, in every column that both have.
 * @param {number} size
 * @param {string} peer
 * @param {Row | undefined} ours
 * @param {Row | undefined} theirs
 * @returns {Verdict}
 */
function ahead(size, peer, ours, theirs) {
  const { count, behind } = ours ? comparedWith(ours, theirs) : { count: 0, behind: [] }
  const form = ours?.subject ?? ''
  return {
    what: `${whole(size)} events: ahead of ${peer} in every column`,
    value: count === 0 ? 'not measured' : `${behind.length === 0 ? 'all' : `behind in ${behind.join(', ')}`} (${form})`,
    limit: `${count} columns`,
    met: count === 0 ? undefined : behind.length === 0,
  }
}

/** @param {Row} ours @param {Row | undefined} theirs */
function comparedWith(ours, theirs) {
  const columns = COLUMNS.flatMap(([name, read]) => {
    const [mine, other] = [read(ours), theirs && read(theirs)]
    return mine === undefined || other === undefined ? [] : [{ name, isAhead: mine <= other * LEVEL }]
  })
  return { count: columns.length, behind: columns.filter(({ isAhead }) => !isAhead).map(({ name }) => name) }
}

/**
 * @param {string} what
 * @param {number | undefined} value
 * @param {number | undefined} limit
 * @param {(value: number | undefined) => string} write
 * @returns {Verdict}
 */
function below(what, value, limit, write) {
  const met = value === undefined || limit === undefined ? undefined : value <= limit
  return { what, value: write(value), limit: write(limit), met }
}

/** The shell’s time and so many times what the floor does beyond a blank page. @param {number} factor @param {At} at @param {number} size */
function shellAnd(factor, at, size) {
  const [shell, floor, blank] = ['shell', 'floor', 'blank'].map((subject) => at(subject, size)?.all)
  return shell === undefined || floor === undefined || blank === undefined
    ? undefined
    : shell + factor * (floor - blank)
}

/** @param {number | undefined} shell p95 */
function frame(shell) {
  return shell === undefined ? undefined : Math.max(FRAME_MS, FRAME_OF_SHELL * shell)
}

/** Of the whole range, where there is little room to move, and of half of it. @param {Row | undefined} row */
function worseDrag(row) {
  return row?.drag && Math.max(row.drag.p95, row.pan?.p95 ?? 0)
}

/** @param {Row | undefined} ours @param {Row | undefined} shell */
function extra(ours, shell) {
  const most = ours?.memoryInUse ?? ours?.memory
  return most === undefined || shell?.memory === undefined ? undefined : most - shell.memory
}

/** @param {number} factor @param {number | undefined} value */
function times(factor, value) {
  return value === undefined ? undefined : factor * value
}

/** @param {number | undefined} value */
function beat(value) {
  return value === undefined ? ms(value) : `${value.toFixed(1)} ms`
}
