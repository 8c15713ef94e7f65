// The outlines of the marks and how each is inked: an SVG in a list and a canvas of thousands draw from the same table.
import { MARKS, type MarkName, type MarkOutline, type MarkShape } from '../view-model/mark-of'

/** The side of the square that a mark is drawn in before it is scaled, in pixels. */
export const MARK_SIZE = 14

/** SVG path data in that square. */
export const MARK_PATHS: Readonly<Record<MarkShape, string>> = {
  dot: 'M11.5 7A4.5 4.5 0 1 1 2.5 7A4.5 4.5 0 1 1 11.5 7Z',
  square: 'M2.5 2.5H11.5V11.5H2.5Z',
  diamond: 'M7 1.5 12.5 7 7 12.5 1.5 7Z',
  rule: 'M1 7H13',
  quote: 'M2 9.5C2 6 3.2 4 6 3v1.6C4.8 5.2 4.3 6 4.3 7H6v4H2ZM8 9.5C8 6 9.2 4 12 3v1.6c-1.2.6-1.7 1.4-1.7 2.4H12v4H8Z',
}

/** The line through what was called off. */
export const STRUCK_PATH = 'M2 12 12 2'
export const STROKE_WIDTH = 1.5

const DASHES: Readonly<Record<MarkOutline, readonly number[]>> = {
  solid: [],
  dashed: [3, 2],
  dotted: [1, 2],
  'dash-dot': [4, 1.5, 1, 1.5],
  struck: [],
}

export type MarkInk = {
  readonly path: string
  /** 0: hollow. */
  readonly fillOpacity: number
  /** 0: no outline. */
  readonly strokeWidth: number
  readonly dashes: readonly number[]
  readonly isStruck: boolean
}

/** `isAhead`: what lies after the as-of is hollow and dashed, whatever it is. */
export function markInk(name: MarkName, isAhead: boolean): MarkInk {
  const { shape, fill, outline } = MARKS[name]
  const isHollow = isAhead || fill === 'none'
  return {
    path: MARK_PATHS[shape],
    fillOpacity: isHollow ? 0 : fill === 'light' ? 0.35 : 1,
    strokeWidth: shape === 'quote' ? (isHollow ? 1 : 0) : STROKE_WIDTH,
    dashes: isAhead && outline === 'solid' ? DASHES.dashed : DASHES[outline],
    isStruck: outline === 'struck',
  }
}
