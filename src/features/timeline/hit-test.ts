// What lies under a pointer, read from what was placed: no element of the page is asked.
import { timeline as text } from '../../words/en/timeline'
import type { Box, PlacedLane, PlacedMark, PlacedTimeline, Spot } from './placed-timeline'
import { columnAt } from './timeline-spots'

/** How far beside a mark a pointer may be, in pixels: a mouse is exact, a finger is not. */
export const REACH = { mouse: 2, finger: 18 } as const

/** The mark at or nearest to a point of the plot, else the column of a crowd there; undefined outside the plot. */
export function hitTest(placed: PlacedTimeline, x: number, y: number, reach: number = REACH.mouse): Spot | undefined {
  if (!isIn(placed.plot, x, y)) return undefined
  const index = placed.lanes.findIndex(({ top, height }) => y >= top && y < top + height)
  const lane = placed.lanes[index]
  const mark = nearestMark(placed, x, y, reach)
  if (mark || !lane?.density) return mark
  return columnAt(lane, index, lane.density, placed, x)
}

/** Of two that are as near, the one whose glyph is nearer: where all is narrow, a bar may run under another's glyph. */
function nearestMark({ marks }: PlacedTimeline, x: number, y: number, reach: number): PlacedMark | undefined {
  let nearest: PlacedMark | undefined
  let least = reach
  let leastToGlyph = Number.POSITIVE_INFINITY
  for (const mark of marks) {
    const { x0, x1, y0, y1 } = mark.box
    const toGlyph = Math.hypot(x - mark.x, y - mark.y)
    const toBox = Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1))
    const distance = Math.min(toBox, toGlyph)
    if (distance > least || (distance === least && toGlyph > leastToGlyph)) continue
    nearest = mark
    least = distance
    leastToGlyph = toGlyph
  }
  return nearest
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
