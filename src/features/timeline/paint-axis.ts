// Gridlines on the calendar's boundaries with their names, what lies ahead of the as-of, and its line.
import type { Pen } from '../../ui/pen'
import { timeline as text } from '../../words/en/timeline'
import type { CanvasLook } from './canvas-look'
import { hairline, writeText } from './canvas-pen'
import type { PlacedTimeline } from './placed-timeline'

const FUTURE_ALPHA = 0.55
const MINOR_LENGTH = 4
const TICK_INSET = 4
const LINE_WIDTH = 1.5
const OVERSHOOT = 2

export function paintFuture(context: Pen, placed: PlacedTimeline, { colours }: CanvasLook): void {
  const { future, plot } = placed
  context.globalAlpha = FUTURE_ALPHA
  context.fillStyle = colours.paper
  context.fillRect(future.x0, plot.y0, Math.max(0, future.x1 - future.x0), plot.y1 - plot.y0)
  context.globalAlpha = 1
}

export function paintAxis(context: Pen, placed: PlacedTimeline, look: CanvasLook): void {
  const { plot, ticks, axisY, axisHeight } = placed
  const isTop = axisY < plot.y1
  const edge = isTop ? plot.y0 : plot.y1
  context.fillStyle = look.colours.hairlineStrong
  for (const x of ticks.minor)
    hairline(context, look, { x, y: edge }, { x, y: edge + (isTop ? -MINOR_LENGTH : MINOR_LENGTH) })
  context.fillStyle = look.colours.hairline
  for (const { x } of ticks.major) hairline(context, look, { x, y: plot.y0 }, { x, y: plot.y1 })
  for (const { x, label } of ticks.major) {
    if (label === undefined) continue
    const style = { colour: look.colours.inkSoft, halo: look.colours.ground }
    writeText(context, look, label, x + TICK_INSET, axisY + axisHeight / 2, style)
  }
}

export function paintAsOf(context: Pen, placed: PlacedTimeline, look: CanvasLook): void {
  const { asOf, plot, axisY, axisHeight } = placed
  const { colours } = look
  if (asOf.isInside) {
    context.fillStyle = colours.asOf
    context.fillRect(asOf.x - LINE_WIDTH / 2, plot.y0 - OVERSHOOT, LINE_WIDTH, plot.y1 - plot.y0 + OVERSHOOT * 2)
  }
  const side = asOf.isInside ? undefined : asOf.x > placed.scale.left ? 'after' : 'before'
  writeText(context, look, text.asOfBeyond(asOf.label, side), asOf.labelX, axisY + axisHeight / 2, {
    colour: colours.asOf,
    halo: colours.ground,
    isBold: true,
    anchor: asOf.anchor,
  })
}
