// The name of a lane, its rule, and how much of it lies outside the window.
import type { Pen } from '../../ui/pen'
import type { CanvasLook } from './canvas-look'
import { hairline, writeText } from './canvas-pen'
import type { PlacedLane, PlacedTimeline } from './placed-timeline'

export function paintLaneHead(
  context: Pen,
  lane: PlacedLane,
  { plot, width, earlierX }: PlacedTimeline,
  look: CanvasLook,
): void {
  const { top, height, label, labelY, earlier, later, density } = lane
  const { colours } = look
  context.fillStyle = colours.hairline
  hairline(context, look, { x: plot.x0, y: top + height }, { x: width, y: top + height })
  writeText(context, look, label.text, label.x, labelY, { colour: colours.inkSoft })
  if (earlier > 0)
    writeText(context, look, lane.earlierText, earlierX, labelY, { colour: colours.inkSoft, anchor: 'end' })
  if (later > 0) writeText(context, look, lane.laterText, width, labelY, { colour: colours.inkSoft, anchor: 'end' })
  if (!density?.scale) return
  const { text, x, y } = density.scale
  context.globalAlpha = SCALE_ALPHA
  writeText(context, look, text, x, y, { colour: colours.inkSoft })
  context.globalAlpha = 1
}

const SCALE_ALPHA = 0.8
