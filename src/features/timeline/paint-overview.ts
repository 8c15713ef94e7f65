// The columns of the overview and its axis; the brush and its handles are elements under and over it.
import type { Pen } from '../../ui/pen'
import type { CanvasLook } from './canvas-look'
import { hairline, writeText } from './canvas-pen'
import type { OverviewColumn, PlacedOverview } from './overview-layout'

const TICK_LENGTH = 5
const TICK_INSET = 4
const LINE_WIDTH = 1.5

export function paintOverview(context: Pen, placed: PlacedOverview, look: CanvasLook): void {
  const { columns, ticks, plotHeight, tickY, asOfX } = placed
  const { colours } = look
  let colour: string | undefined
  for (const column of columns) {
    const next = colourOf(column, colours)
    if (next !== colour) context.fillStyle = colour = next
    context.fillRect(column.x, column.y, column.width, column.height)
  }
  context.fillStyle = colours.asOf
  context.fillRect(asOfX - LINE_WIDTH / 2, 0, LINE_WIDTH, plotHeight)
  for (const { x, label } of ticks.major) {
    context.fillStyle = colours.hairlineStrong
    hairline(context, look, { x, y: plotHeight }, { x, y: plotHeight + TICK_LENGTH })
    if (label !== undefined) writeText(context, look, label, x + TICK_INSET, tickY, { colour: colours.inkSoft })
  }
}

function colourOf({ kind, isAhead }: OverviewColumn, colours: CanvasLook['colours']): string {
  if (kind === 'lasting') return colours.hairline
  return isAhead ? colours.hairlineStrong : colours.inkSoft
}
