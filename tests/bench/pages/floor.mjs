// @ts-check
// The page that someone writes who wants no library: fetch, JSON.parse, one fillRect an event, everything again on
// every move.
import { dataAddress, markAllDrawn } from './after-frame.mjs'

/** @typedef {import('../generator/events.mjs').BenchEvent} BenchEvent */

const KINDS = [
  'meeting',
  'call',
  'document',
  'decision',
  'deployment',
  'exercise',
  'sanction',
  'incident',
  'attack',
  'legal',
  'other',
]
const COLOURS = [
  '#4477aa',
  '#66ccee',
  '#228833',
  '#ccbb44',
  '#ee6677',
  '#aa3377',
  '#bbbbbb',
  '#336699',
  '#993333',
  '#777722',
  '#444444',
]
const DAY_MS = 86_400_000
const LANE_HEIGHT = 40
const MARK_HEIGHT = 30
const LEAST_WIDTH = 2

const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('plot'))
const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { alpha: false }))
canvas.width = innerWidth * devicePixelRatio
canvas.height = innerHeight * devicePixelRatio

const response = await fetch(dataAddress())
/** @type {BenchEvent[]} */
const events = JSON.parse(await response.text())
// Kept, as by any page that says more of an event when it is asked.
Object.assign(window, { events })
const bars = events.map((event) => {
  const [from = '', to = from] = event.date.split('/')
  const start = Date.parse(from)
  const end = from.length > 7 ? Date.parse(to) + DAY_MS : start + 30 * DAY_MS
  const lane = KINDS.indexOf(event.kind)
  return { start, end, y: lane * LANE_HEIGHT, colour: COLOURS[lane] ?? '#000000' }
})
let start = bars[0]?.start ?? 0
let perPixel = bars.reduce((latest, { end }) => Math.max(latest, end), start) - start
perPixel /= canvas.width
draw()
markAllDrawn()

function draw() {
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  for (const bar of bars) {
    const x = (bar.start - start) / perPixel
    pen.fillStyle = bar.colour
    pen.fillRect(x, bar.y, Math.max(LEAST_WIDTH, (bar.end - bar.start) / perPixel), MARK_HEIGHT)
  }
}

let isAsked = false
function drawSoon() {
  if (isAsked) return
  isAsked = true
  requestAnimationFrame(() => {
    isAsked = false
    draw()
  })
}

canvas.addEventListener('pointermove', (event) => {
  if (event.buttons === 0) return
  start -= event.movementX * perPixel
  drawSoon()
})

canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    const factor = event.deltaY < 0 ? 1 / 1.1 : 1.1
    start += event.offsetX * perPixel * (1 - factor)
    perPixel *= factor
    drawSoon()
  },
  { passive: false },
)
