// The few strokes that all painters share.
import type { Pen } from '../../ui/pen'
import type { CanvasLook } from './canvas-look'

export type TextStyle = {
  readonly colour: string
  readonly isBold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  /** The ground that the words clear around themselves, where they stand on lines. */
  readonly halo?: string
}

const HALO_WIDTH = 4
/** The middle of the letters lies below the middle of their box. */
const SINK = 0.06
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const

/** One line, its middle at `y`. */
export function writeText(
  context: Pen,
  { font, boldFont, fontSize }: CanvasLook,
  text: string,
  x: number,
  y: number,
  { colour, isBold, anchor = 'start', halo }: TextStyle,
): void {
  context.font = isBold ? boldFont : font
  context.textAlign = ALIGN[anchor]
  context.textBaseline = 'middle'
  const middle = y + fontSize * SINK
  if (halo !== undefined) {
    context.strokeStyle = halo
    context.lineWidth = HALO_WIDTH
    context.lineJoin = 'round'
    context.strokeText(text, x, middle)
  }
  context.fillStyle = colour
  context.fillText(text, x, middle)
}

/** A line of one device pixel, on the pixels' own grid; rectangles because a stroke would lie across two of them. */
export function hairline(
  context: Pen,
  { ratio }: CanvasLook,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): void {
  const width = Math.max(1, Math.round(ratio)) / ratio
  const snap = (value: number): number => Math.floor(value * ratio) / ratio
  const [x0, x1] = from.x <= to.x ? [from.x, to.x] : [to.x, from.x]
  const [y0, y1] = from.y <= to.y ? [from.y, to.y] : [to.y, from.y]
  context.fillRect(snap(x0), snap(y0), Math.max(width, x1 - x0), Math.max(width, y1 - y0))
}
