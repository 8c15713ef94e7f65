// The columns of the overview and its axis; the brush and its handles are elements under and over it.
import type { Pen } from '../../ui/pen'
import type { CanvasLook } from './canvas-look'
import { hairline, writeText } from './canvas-pen'
import type { PlacedOverview } from './overview-layout'

const TICK_LENGTH = 5
const TICK_INSET = 4
const LINE_WIDTH = 1.5

export function paintOverview(context: Pen, placed: PlacedOverview, look: CanvasLook): void {
  const { columns, ticks, plotHeight, tickY, asOfX } = placed
  const { colours } = look
  for (const [colour, belongs] of [
    [colours.hairline, (kind: string) => kind === 'lasting'],
    [colours.hairlineStrong, (kind: string, isAhead: boolean) => kind === 'day' && isAhead],
    [colours.inkSoft, (kind: string, isAhead: boolean) => kind === 'day' && !isAhead],
  ] as const) {
    context.beginPath()
    for (const { kind, x, y, width, height, isAhead } of columns) {
      if (belongs(kind, isAhead)) context.rect(x, y, width, height)
    }
    context.fillStyle = colour
    context.fill()
  }
  context.fillStyle = colours.asOf
  context.fillRect(asOfX - LINE_WIDTH / 2, 0, LINE_WIDTH, plotHeight)
  for (const { x, label } of ticks.major) {
    context.fillStyle = colours.hairlineStrong
    hairline(context, look, { x, y: plotHeight }, { x, y: plotHeight + TICK_LENGTH })
    if (label !== undefined) writeText(context, look, label, x + TICK_INSET, tickY, { colour: colours.inkSoft })
  }
}
