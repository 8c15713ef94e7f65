// Every mark with its bar or soft edges, its count and its words. Marks never overlap, so all of one kind are drawn
// before all of the next: one clip for all bars, few changes of type and colour.
import type { Pen } from '../../ui/pen'
import type { CanvasLook } from './canvas-look'
import { writeText } from './canvas-pen'
import { paintGlyph } from './paint-glyph'
import type { Emphasis } from './paint-timeline'
import type { PlacedMark, PlacedTimeline, Segment } from './placed-timeline'

const SOLID_ALPHA = 0.34
const SOFT_ALPHA = 0.24
const BAR_INSET = 9
const HOLLOW_DASH = [4, 3]
const HOLLOW_WIDTH = 1.25

type ColourOf = (bloc: string | undefined) => string

export function paintMarks(
  context: Pen,
  placed: PlacedTimeline,
  look: CanvasLook,
  emphasis: Emphasis,
  colourOf: ColourOf,
): void {
  const { marks, plot, rowHeight, glyph } = placed
  for (const mark of marks) paintTarget(context, mark, look, emphasis)
  context.save()
  context.beginPath()
  context.rect(plot.x0, plot.y0, plot.x1 - plot.x0, plot.y1 - plot.y0)
  context.clip()
  for (const mark of marks) {
    if (mark.segments.length === 0) continue
    const colour = colourOf(mark.bloc)
    for (const segment of mark.segments) paintSegment(context, segment, mark.y, rowHeight - BAR_INSET, colour)
  }
  context.restore()
  for (const { mark: name, x, y, isAhead, items, bloc } of marks) {
    const drawn = { name, x, y, size: glyph, isAhead: isAhead && items.length === 1, colour: colourOf(bloc) }
    paintGlyph(context, drawn, look.ratio)
  }
  context.setTransform(look.ratio, 0, 0, look.ratio, 0, 0)
  for (const mark of marks) paintWords(context, mark, look)
}

/** The ground of what is selected, pointed at or under the pointer. */
function paintTarget(
  context: Pen,
  { key, items, box }: PlacedMark,
  { colours }: CanvasLook,
  { selected, pointedAt, reached }: Emphasis,
): void {
  const isSelected = selected !== undefined && items.some((item) => item.key === selected)
  const isReached = reached?.key === key || (pointedAt !== undefined && items.some((item) => item.key === pointedAt))
  if (!isSelected && !isReached) return
  context.beginPath()
  context.roundRect(box.x0 - 2, box.y0 + 1, box.x1 - box.x0 + 4, box.y1 - box.y0 - 2, 3)
  context.globalAlpha = isSelected ? 0.1 : 0.07
  context.fillStyle = colours.ink
  context.fill()
  context.globalAlpha = 1
  if (!isSelected) return
  context.strokeStyle = colours.ink
  context.lineWidth = 1.5
  context.stroke()
}

function paintSegment(context: Pen, { x0, x1, ink }: Segment, y: number, height: number, colour: string): void {
  const top = y - height / 2
  const width = Math.max(0, x1 - x0)
  switch (ink) {
    case 'solid':
    case 'soft':
      context.globalAlpha = ink === 'solid' ? SOLID_ALPHA : SOFT_ALPHA
      context.fillStyle = colour
      context.fillRect(x0, top, width, height)
      context.globalAlpha = 1
      return
    case 'fade-in':
    case 'fade-out':
      context.globalAlpha = SOFT_ALPHA
      context.fillStyle = fade(context, ink === 'fade-in' ? [x0, x1] : [x1, x0], colour)
      context.fillRect(x0, top, width, height)
      context.globalAlpha = 1
      return
    case 'ahead':
      context.strokeStyle = colour
      context.lineWidth = HOLLOW_WIDTH
      context.setLineDash(HOLLOW_DASH)
      context.strokeRect(x0, top, width, height)
      context.setLineDash([])
  }
}

/** From nothing to the full colour; by way of black it would darken. */
function fade(context: Pen, [from, to]: readonly [number, number], colour: string): CanvasGradient {
  const ramp = context.createLinearGradient(from, 0, to, 0)
  ramp.addColorStop(0, colour.replace(/^rgb\((.+)\)$/, 'rgba($1, 0)'))
  ramp.addColorStop(1, colour)
  return ramp
}

function paintWords(context: Pen, { label, count, y, isAhead }: PlacedMark, look: CanvasLook): void {
  const { colours } = look
  if (count)
    writeText(context, look, count.text, count.x, y, { colour: colours.ink, halo: colours.ground, isBold: true })
  if (!label) return
  writeText(context, look, label.text, label.x, y, {
    colour: isAhead ? colours.inkSoft : colours.ink,
    anchor: label.anchor,
    halo: label.isOverInk ? undefined : colours.ground,
  })
}
