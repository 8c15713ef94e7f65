// One mark of the table on a canvas, from the same outlines as in lists and legends.
import { outlineOf, type Pen } from '../../ui/pen'
import { MARK_SIZE, markInk, STROKE_WIDTH, STRUCK_PATH, type MarkInk } from '../../marks/mark-paths'
import type { MarkName } from '../../view-model/mark-of'

type Drawn = MarkInk & { readonly outline: Path2D; readonly struck: Path2D | undefined }

/** Paths are read once; there are some two dozen of them. */
const known = new Map<string, Drawn>()

type Glyph = {
  readonly name: MarkName
  /** Its middle, in CSS pixels. */
  readonly x: number
  readonly y: number
  /** The side of its square. */
  readonly size: number
  readonly isAhead: boolean
  readonly colour: string
}

/** Leaves the context's transform at the glyph's own; `ratio` is how many device pixels a CSS pixel has. */
export function paintGlyph(context: Pen, { name, x, y, size, isAhead, colour }: Glyph, ratio: number): void {
  const { outline, struck, fillOpacity, strokeWidth, dashes } = drawnMark(name, isAhead)
  const scale = (size / MARK_SIZE) * ratio
  context.setTransform(scale, 0, 0, scale, (x - size / 2) * ratio, (y - size / 2) * ratio)
  context.fillStyle = colour
  context.strokeStyle = colour
  if (fillOpacity > 0) {
    context.globalAlpha = fillOpacity
    context.fill(outline)
    context.globalAlpha = 1
  }
  if (strokeWidth > 0) {
    context.lineWidth = strokeWidth
    context.lineJoin = 'miter'
    if (dashes.length > 0) context.setLineDash([...dashes])
    context.stroke(outline)
    if (dashes.length > 0) context.setLineDash([])
  }
  if (struck) {
    context.lineWidth = STROKE_WIDTH
    context.stroke(struck)
  }
}

function drawnMark(name: MarkName, isAhead: boolean): Drawn {
  const key = `${name}${isAhead ? '+' : ''}`
  const cached = known.get(key)
  if (cached) return cached
  const ink = markInk(name, isAhead)
  const drawn = {
    ...ink,
    outline: outlineOf(ink.path),
    struck: ink.isStruck ? outlineOf(STRUCK_PATH) : undefined,
  }
  known.set(key, drawn)
  return drawn
}
