import { MARKS, type MarkName } from '../view-model/mark-of'

/** The side of the square that a mark is drawn in before it is scaled, in pixels. */
export const MARK_SIZE = 14

const DASHES = { solid: undefined, dashed: '3 2', dotted: '1 2', 'dash-dot': '4 1.5 1 1.5', struck: undefined } as const

const QUOTE =
  'M2 9.5C2 6 3.2 4 6 3v1.6C4.8 5.2 4.3 6 4.3 7H6v4H2ZM8 9.5C8 6 9.2 4 12 3v1.6c-1.2.6-1.7 1.4-1.7 2.4H12v4H8Z'

type Props = {
  readonly name: MarkName
  /** Middle of the mark in the drawing that holds it. */
  readonly x: number
  readonly y: number
  readonly size?: number
  /** What lies after the as-of is hollow and dashed, whatever it is. */
  readonly isAhead?: boolean
}

/** One mark of the table inside a larger drawing, in the colour of its surroundings. */
export function MarkShape({ name, x, y, size = MARK_SIZE, isAhead = false }: Props) {
  const { shape, fill, outline } = MARKS[name]
  const isHollow = isAhead || fill === 'none'
  const paint = {
    fill: isHollow ? 'none' : 'currentColor',
    fillOpacity: fill === 'light' ? 0.35 : 1,
    stroke: 'currentColor',
    strokeWidth: 1.5,
    strokeDasharray: isAhead && outline === 'solid' ? DASHES.dashed : DASHES[outline],
  }
  const scale = size / MARK_SIZE
  return (
    <g transform={`translate(${x - size / 2} ${y - size / 2})${scale === 1 ? '' : ` scale(${scale})`}`}>
      {shape === 'dot' && <circle cx="7" cy="7" r="4.5" {...paint} />}
      {shape === 'square' && <rect x="2.5" y="2.5" width="9" height="9" {...paint} />}
      {shape === 'diamond' && <path d="M7 1.5 12.5 7 7 12.5 1.5 7Z" {...paint} />}
      {shape === 'rule' && <path d="M1 7H13" {...paint} />}
      {shape === 'quote' && <path d={QUOTE} {...paint} strokeWidth={isHollow ? 1 : 0} />}
      {outline === 'struck' && <path d="M2 12 12 2" stroke="currentColor" strokeWidth={1.5} />}
    </g>
  )
}
