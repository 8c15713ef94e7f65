// @ts-check
// What is measured against what.

/**
 * @typedef {object} Subject
 * @property {string} name on the command line
 * @property {string} label in the tables
 * @property {'blank' | 'shell' | 'floor' | 'peer' | 'app' | 'first-screen'} role
 * @property {string} page of tests/bench/pages, `app` for our own
 * @property {(size: number) => string} address
 * @property {number} most the largest size that it is asked for
 * @property {readonly string[]} [parts] selectors of what has to be there, for a page that sets no marks
 * @property {readonly string[]} firstMarks performance marks that say that the first events are drawn
 * @property {readonly string[]} allMarks performance marks that say that everything is drawn
 * @property {string} [plot] selector of what is dragged and zoomed
 * @property {string} [grip] what of the plot may be taken hold of, where a drag must not begin on just anything
 * @property {boolean} [canZoom] whether ctrl and the wheel zoom it
 */

const PEER_MARKS = ['bench:all-drawn']
const FIRST = ['watchfloor:first-drawn']
const ALL = ['watchfloor:all-drawn']

const OUR_PLOT = '[data-plot], section[aria-label="Timeline"] svg[role="group"][aria-label*="lanes"]'
/** Neither a mark, which would be opened, nor the handle of the as-of day, which would move that day. */
const OUR_GRIP = ':not([data-mark], [data-mark] *, [role=slider], [role=slider] *)'

/** The board and, last of all, the timeline's line of the as-of day. */
const FIRST_SCREEN = ['main section[aria-label="Demands"]', 'main [role=slider][aria-label="Move the as-of day"]']

/** @param {string} page @param {string} file @param {string} [more] */
function at(page, file, more = '') {
  return (/** @type {number} */ size) => `/bench/${page}/${page}.html?data=/bench-data/${size}/${file}${more}`
}

/** @param {string} file */
function ours(file) {
  return (/** @type {number} */ size) => `/timeline?data=/bench-data/${size}/${file}`
}

/** @type {readonly Subject[]} */
export const SUBJECTS = [
  {
    name: 'blank',
    label: 'blank page',
    role: 'blank',
    page: 'blank',
    address: at('blank', ''),
    most: Infinity,
    firstMarks: PEER_MARKS,
    allMarks: PEER_MARKS,
  },
  {
    name: 'shell',
    label: 'shell: React, router, query, empty canvas',
    role: 'shell',
    page: 'shell',
    address: at('shell', ''),
    most: Infinity,
    firstMarks: PEER_MARKS,
    allMarks: PEER_MARKS,
    plot: 'canvas',
    canZoom: true,
  },
  {
    name: 'floor',
    label: 'floor: no library, fillRect of every event',
    role: 'floor',
    page: 'floor',
    address: at('floor', 'events.json'),
    most: Infinity,
    firstMarks: PEER_MARKS,
    allMarks: PEER_MARKS,
    plot: '#plot',
    canZoom: true,
  },
  {
    name: 'vis',
    label: 'vis-timeline, whole range',
    role: 'peer',
    page: 'vis',
    address: at('vis', 'vis.json'),
    most: 10_000,
    firstMarks: PEER_MARKS,
    allMarks: PEER_MARKS,
    plot: '.vis-panel.vis-center',
    canZoom: true,
  },
  {
    name: 'vis-window',
    label: 'vis-timeline, two weeks only',
    role: 'peer',
    page: 'vis',
    address: at('vis', 'vis.json', '&days=14'),
    most: 100_000,
    firstMarks: PEER_MARKS,
    allMarks: PEER_MARKS,
    plot: '.vis-panel.vis-center',
    canZoom: true,
  },
  {
    name: 'calendar',
    label: 'react-calendar-timeline',
    role: 'peer',
    page: 'calendar',
    address: at('calendar', 'calendar.json'),
    most: 10_000,
    firstMarks: PEER_MARKS,
    allMarks: PEER_MARKS,
    plot: '.rct-scroll',
    grip: '.rct-hl-odd, .rct-hl-even',
    canZoom: true,
  },
  {
    name: 'timelinejs',
    label: 'TimelineJS',
    role: 'peer',
    page: 'timelinejs',
    address: at('timelinejs', 'slides.json'),
    most: 10_000,
    firstMarks: PEER_MARKS,
    allMarks: PEER_MARKS,
    plot: '.tl-timenav',
    grip: '.tl-timenav-slider-background',
  },
  {
    name: 'watchfloor',
    label: '**Watchfloor**, events inside the dataset',
    role: 'app',
    page: 'app',
    address: ours('inside.json'),
    most: 10_000,
    firstMarks: FIRST,
    allMarks: ALL,
    plot: OUR_PLOT,
    grip: OUR_GRIP,
    canZoom: true,
  },
  {
    name: 'watchfloor-log',
    label: '**Watchfloor**, a log beside the dataset',
    role: 'app',
    page: 'app',
    address: ours('log.json'),
    most: Infinity,
    firstMarks: FIRST,
    allMarks: ALL,
    plot: OUR_PLOT,
    grip: OUR_GRIP,
    canZoom: true,
  },
  {
    name: 'watchfloor-gzip',
    label: '**Watchfloor**, the same log as .gz',
    role: 'app',
    page: 'app',
    address: ours('log-gzip.json'),
    most: Infinity,
    firstMarks: FIRST,
    allMarks: ALL,
    plot: OUR_PLOT,
    grip: OUR_GRIP,
    canZoom: true,
  },
  {
    name: 'dead-screen',
    label: 'the first screen as dead HTML: its styles and faces, no script',
    role: 'first-screen',
    page: 'dead-screen',
    address: () => '/bench/dead-screen/dead-screen.html',
    most: 1000,
    firstMarks: PEER_MARKS,
    allMarks: PEER_MARKS,
  },
  {
    name: 'situation',
    label: 'first screen, the first dataset of the catalogue',
    role: 'first-screen',
    page: 'app',
    address: () => '/',
    most: 1000,
    firstMarks: [],
    allMarks: [],
    parts: FIRST_SCREEN,
  },
  {
    name: 'situation-2',
    label: 'first screen, the large dataset of the catalogue',
    role: 'first-screen',
    page: 'app',
    address: () => '/?data=data/build-up-2021-2022.json',
    most: 1000,
    firstMarks: [],
    allMarks: [],
    parts: FIRST_SCREEN,
  },
]
