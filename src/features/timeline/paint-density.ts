// How much there is on each day of a lane: one outline for all columns, so that no seam shows between them and
// panning moves it as a whole. What is ahead of the as-of stands hollow on what has come.
import type { Pen } from '../../ui/pen'
import { timeline as text } from '../../words/en/timeline'
import type { CanvasLook } from './canvas-look'
import { writeText } from './canvas-pen'
import { columnCount, columnShare, columnStart } from './day-columns'
import type { PlacedDensity, PlacedStretch, PlacedTimeline } from './placed-timeline'
import { timeAt, xOf, type TimeScale } from './timeline-scale'

const FILL_ALPHA = 0.62
const AHEAD_ALPHA = 0.16
/** So that one record among hundreds is still seen. */
const LEAST_HEIGHT = 2
/** Columns as wide as this stand apart, and say their count. */
const APART = 7
const COUNT_MIN_WIDTH = 34
const HOVER_ALPHA = 0.08

export function paintDensity(
  context: Pen,
  density: PlacedDensity,
  { scale, plot, asOf }: PlacedTimeline,
  look: CanvasLook,
): void {
  const { columns, ahead } = density
  const known = (day: number): number => columnCount(columns, day) - columnCount(ahead, day)
  const all = (day: number): number => columnCount(columns, day)
  context.save()
  context.beginPath()
  context.rect(plot.x0, plot.y0, plot.x1 - plot.x0, plot.y1 - plot.y0)
  context.clip()
  context.fillStyle = look.colours.density
  if (ahead.most > 0) {
    traceColumns(context, density, scale, (day) => (columnCount(ahead, day) > 0 ? all(day) : 0))
    context.globalAlpha = AHEAD_ALPHA
    context.fill()
    context.globalAlpha = 1
    context.strokeStyle = look.colours.density
    context.lineWidth = 1
    context.setLineDash([3, 2])
    context.stroke()
    context.setLineDash([])
  }
  traceColumns(context, density, scale, known, asOf.x)
  context.globalAlpha = FILL_ALPHA
  context.fill()
  context.globalAlpha = 1
  if (columns.days * scale.pxPerDay >= COUNT_MIN_WIDTH) writeCounts(context, density, scale, look)
  context.restore()
}

/** A path over the columns in view, each as high as its count; the last one ends at `edge` where that cuts it. */
function traceColumns(
  context: Pen,
  density: PlacedDensity,
  scale: TimeScale,
  countOf: (day: number) => number,
  edge = Number.POSITIVE_INFINITY,
): void {
  const { columns, most, y1 } = density
  const width = columns.days * scale.pxPerDay
  const gap = width >= APART ? 1 : 0
  const end = timeAt(scale, scale.right)
  context.beginPath()
  let isOpen = false
  let x = 0
  let right = 0
  for (let day = columnStart(columns, timeAt(scale, scale.left)); day < end; day += columns.days) {
    const count = countOf(day)
    x = xOf(scale, day)
    if (isOpen && (count <= 0 || gap > 0)) {
      context.lineTo(right, y1)
      isOpen = false
    }
    if (count <= 0) continue
    const y = y1 - heightOf(count, most, density)
    if (!isOpen) context.moveTo(x, y1)
    const isCut = x < edge && x + width > edge && countOf(day + columns.days) <= 0
    right = isCut ? edge : x + width - gap
    context.lineTo(x, y)
    context.lineTo(right, y)
    isOpen = true
  }
  if (isOpen) context.lineTo(right, y1)
}

function heightOf(count: number, most: number, { y0, y1 }: PlacedDensity): number {
  return Math.max(LEAST_HEIGHT, columnShare(count, most) * (y1 - y0))
}

/** On wide columns, as on single days, the number stands over its bar. */
function writeCounts(context: Pen, density: PlacedDensity, scale: TimeScale, look: CanvasLook): void {
  const { columns, most, y0, y1 } = density
  const end = timeAt(scale, scale.right)
  for (let day = columnStart(columns, timeAt(scale, scale.left)); day < end; day += columns.days) {
    const count = columnCount(columns, day)
    if (count === 0) continue
    const y = Math.max(y0 + COUNT_RISE, y1 - heightOf(count, most, density) - COUNT_RISE)
    const x = xOf(scale, day) + (columns.days * scale.pxPerDay) / 2
    writeText(context, look, text.count(count), x, y, {
      colour: look.colours.ink,
      halo: look.colours.ground,
      anchor: 'middle',
    })
  }
}

const COUNT_RISE = 9

/** The days under the pointer, over the full height of their lane. */
export function paintColumn(context: Pen, { box }: PlacedStretch, { colours }: CanvasLook): void {
  context.fillStyle = colours.ink
  context.globalAlpha = HOVER_ALPHA
  context.fillRect(box.x0, box.y0, Math.max(2, box.x1 - box.x0), box.y1 - box.y0)
  context.globalAlpha = 1
}
