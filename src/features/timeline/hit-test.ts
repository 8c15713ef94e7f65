// What lies under a pointer, read from what was placed: no element of the page is asked.
import { timeline as text } from '../../words/en/timeline'
import type { Box, PlacedLane, PlacedTimeline, Spot } from './placed-timeline'
import { columnAt } from './timeline-spots'

/** A mark takes a little more than it fills. */
const REACH = 2

/** The mark, or the column of a crowd, at a point of the plot; undefined outside it. */
export function hitTest(placed: PlacedTimeline, x: number, y: number): Spot | undefined {
  if (!isIn(placed.plot, x, y)) return undefined
  const index = placed.lanes.findIndex(({ top, height }) => y >= top && y < top + height)
  const lane = placed.lanes[index]
  if (!lane) return undefined
  const mark =
    lane.marks.findLast(({ box }) => isIn(box, x, y)) ??
    lane.marks.findLast(({ box }) => isIn({ ...box, x0: box.x0 - REACH, x1: box.x1 + REACH }, x, y))
  if (mark || !lane.density) return mark
  return columnAt(lane, index, lane.density, placed, x)
}

/** Words that stand short beside the plot and are said in full on hover. */
export function headAt({ lanes, plot, earlierX, width }: PlacedTimeline, x: number, y: number): string | undefined {
  const lane = lanes.find(({ labelY }) => Math.abs(y - labelY) < HEAD_HEIGHT / 2)
  if (!lane || (isBeside(lane) && x > plot.x0 && x < plot.x1)) return undefined
  if (x > plot.x1 || x > width - HEAD_WIDTH) return lane.later > 0 ? text.later(lane.later) : undefined
  if (x > earlierX - HEAD_WIDTH && x <= earlierX) return lane.earlier > 0 ? text.earlier(lane.earlier) : undefined
  return lane.label.isCut && x < earlierX - HEAD_WIDTH ? lane.name : undefined
}

const HEAD_HEIGHT = 24
const HEAD_WIDTH = 40

function isBeside({ label }: PlacedLane): boolean {
  return label.x === 0
}

function isIn({ x0, x1, y0, y1 }: Box, x: number, y: number): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1
}
