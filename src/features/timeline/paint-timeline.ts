// The painter: draws what was placed, in painting order, and computes nothing of where. No React, no element.
import type { Pen } from '../../ui/pen'
import type { CanvasLook } from './canvas-look'
import { paintAsOf, paintAxis, paintFuture } from './paint-axis'
import { paintColumn, paintDensity } from './paint-density'
import { paintLaneHead } from './paint-lane-heads'
import { paintMarks } from './paint-marks'
import type { PlacedTimeline, Spot } from './placed-timeline'

/** What stands out for the moment. */
export type Emphasis = {
  /** `event.<id>` of the record whose drawer is open, and of the one that the list points at. */
  readonly selected: string | undefined
  readonly pointedAt: string | undefined
  /** Under the pointer, or reached by key. */
  readonly reached: Spot | undefined
}

/** `colourOf`: the CSS value of a bloc's colour. */
export function paintTimeline(
  context: Pen,
  placed: PlacedTimeline,
  look: CanvasLook,
  emphasis: Emphasis,
  colourOf: (bloc: string | undefined) => string,
): void {
  paintFuture(context, placed, look)
  paintAxis(context, placed, look)
  for (const lane of placed.lanes) {
    if (!lane.density) continue
    if (emphasis.reached?.form === 'stretch' && placed.lanes[emphasis.reached.lane] === lane)
      paintColumn(context, emphasis.reached, look)
    paintDensity(context, lane.density, placed, look)
  }
  paintAsOf(context, placed, look)
  for (const lane of placed.lanes) paintLaneHead(context, lane, placed, look)
  paintMarks(context, placed, look, emphasis, (bloc) => look.colourOf(colourOf(bloc)))
}
