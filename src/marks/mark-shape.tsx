import type { MarkName } from '../view-model/mark-of'
import { MARK_SIZE, markInk, STROKE_WIDTH, STRUCK_PATH } from './mark-paths'

export { MARK_SIZE }

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
  const { path, fillOpacity, strokeWidth, dashes, isStruck } = markInk(name, isAhead)
  const scale = size / MARK_SIZE
  return (
    <g transform={`translate(${x - size / 2} ${y - size / 2})${scale === 1 ? '' : ` scale(${scale})`}`}>
      <path
        d={path}
        fill={fillOpacity === 0 ? 'none' : 'currentColor'}
        fillOpacity={fillOpacity}
        stroke="currentColor"
        strokeWidth={strokeWidth}
        strokeDasharray={dashes.length > 0 ? dashes.join(' ') : undefined}
      />
      {isStruck && <path d={STRUCK_PATH} stroke="currentColor" strokeWidth={STROKE_WIDTH} />}
    </g>
  )
}
