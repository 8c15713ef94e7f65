// One lane in pixels: its head, and its records as marks, or as density where they are too many to be told apart.
import type { DaySpan } from '../../domain/dataset'
import { begunAfter, countTouching, endedBefore, type DayCounts } from '../../view-model/day-counts'
import type { LaneCrowd, TimelineLane } from '../../view-model/select-timeline'
import { itemsInWindow } from '../../view-model/select-timeline-window'
import type { TimelineItem } from '../../view-model/timeline-item'
import { timeline as text } from '../../words/en/timeline'
import { columnDays, dayColumns } from './day-columns'
import { placeLeads, placeMarks } from './lane-layout'
import type { PlacedDensity, PlacedLane } from './placed-timeline'
import { fitText, type TextMeasure } from './text-fit'
import type { Metrics } from './timeline-bodies'
import type { TimeScale } from './timeline-scale'

/** What all lanes of one layout share. */
export type LaneFrame = {
  readonly scale: TimeScale
  readonly metrics: Metrics
  readonly span: DaySpan
  readonly rowHeight: number
  readonly lanePadding: number
  readonly nameHeight: number
  readonly laneNames: 'beside' | 'above'
  readonly measure: TextMeasure
  /** Room beside the plot for the count of what lies outside the window. */
  readonly edge: number
  readonly asOfX: number
  readonly selected: string | undefined
  /** Records that keep a mark of their own over a crowd, by lane: the selected one and the one pointed at. */
  readonly pinned: ReadonlyMap<string, readonly TimelineItem[]> | undefined
  readonly densityScale: DensityScale | undefined
}

export type DensityScale = { readonly days: number; readonly most: number; readonly height: number }

/** Where a lane stands among the others. */
export type LaneSlot = {
  readonly index: number
  readonly top: number
  readonly rows: number
  /** It is the first that is drawn as density, if it is: beside it stands what the full height means in all. */
  readonly saysScale: boolean
}

/** A lane shows a mark for each record up to one for so many pixels of its width, and never more than this many. */
const PX_PER_MARK = 6
const MOST_MARKS = 160

/** Over a crowd the first row is kept free for those that stand out of it, where there are any. */
const ROWS_FOR_LEADS = 1
const AIR = 3

export function placeLane(lane: TimelineLane, slot: LaneSlot, frame: LaneFrame): PlacedLane {
  const { index, top: y, rows } = slot
  const { rowHeight, lanePadding, nameHeight, scale, metrics, selected, asOfX } = frame
  const height = rows * rowHeight + lanePadding * 2 + nameHeight
  const top = y + lanePadding + nameHeight
  const held = heldIn(lane, frame)
  const at = { key: lane.key, index, top, rowHeight }
  const settings = { scale, metrics, rows, selected, barrier: asOfX }
  const isDense = lane.crowd !== undefined && held.items === undefined
  const leads = lane.crowd ? leadsOf(lane.crowd, frame, lane.key) : []
  return {
    ...laneHead(lane, y, frame),
    top: y,
    height,
    ...held.counts,
    earlierText: `‹ ${text.count(held.counts.earlier)}`,
    laterText: `${text.count(held.counts.later)} ›`,
    density: isDense && lane.crowd ? densityOf(lane.crowd, slot, y + height, frame) : undefined,
    marks: isDense
      ? placeLeads(leads, at, { ...settings, rows: ROWS_FOR_LEADS })
      : placeMarks(held.items ?? [], at, settings),
  }
}

type Held = {
  readonly counts: Pick<PlacedLane, 'earlier' | 'inside' | 'later'>
  /** Undefined where they are too many to be told apart. */
  readonly items: readonly TimelineItem[] | undefined
}

/** What of a lane is in the window: counted by its running sums, and gone through only where it is little. */
function heldIn(lane: TimelineLane, { span, scale }: LaneFrame): Held {
  const { crowd } = lane
  if (!crowd) {
    const { inside, earlier, later } = itemsInWindow(lane.items, span)
    return { counts: { inside: inside.length, earlier, later }, items: inside }
  }
  const { counts } = crowd
  const inside = countTouching(counts, span.from, span.to)
  const most = Math.min(MOST_MARKS, Math.floor((scale.right - scale.left) / PX_PER_MARK))
  const found = inside <= most ? crowd.between(span, most) : undefined
  return {
    counts: {
      inside: found?.length ?? inside,
      earlier: endedBefore(counts, span.from),
      later: begunAfter(counts, span.to),
    },
    items: found,
  }
}

/** The most important records in view, and those that the reader has picked out. */
function leadsOf(crowd: LaneCrowd, { span, pinned }: LaneFrame, key: string): readonly TimelineItem[] {
  const inView = ({ from, to }: TimelineItem): boolean => to >= span.from && from <= span.to
  const picked = (pinned?.get(key) ?? []).filter(inView)
  if (picked.length === 0) return crowd.leads.filter(inView)
  const keys = new Set(picked.map((item) => item.key))
  return [...picked, ...crowd.leads.filter((item) => inView(item) && !keys.has(item.key))]
}

/** One scale for every crowded lane of a chart; found from all that they hold, so that panning leaves it as it is. */
export function densityScaleOf(
  lanes: readonly TimelineLane[],
  rows: readonly number[],
  { scale, rowHeight, lanePadding }: Pick<LaneFrame, 'scale' | 'rowHeight' | 'lanePadding'>,
): DensityScale | undefined {
  const crowds = lanes.flatMap(({ crowd }, index) => (crowd ? [{ counts: crowd.counts, rows: rows[index] ?? 1 }] : []))
  if (crowds.length === 0) return undefined
  const days = columnDays(scale, ...crowds.map(({ counts }) => counts))
  const least = Math.min(...crowds.map((crowd) => crowd.rows))
  const kept = least > 1 && lanes.some(({ crowd }) => crowd && crowd.leads.length > 0) ? ROWS_FOR_LEADS : 0
  return {
    days,
    most: Math.max(1, ...crowds.map(({ counts }) => mostIn(counts, days))),
    height: (least - kept) * rowHeight + lanePadding - AIR,
  }
}

function mostIn(counts: DayCounts, days: number): number {
  return dayColumns(counts, days).most
}

function densityOf(
  crowd: LaneCrowd,
  { top, rows, saysScale }: LaneSlot,
  bottom: number,
  frame: LaneFrame,
): PlacedDensity | undefined {
  const { densityScale, laneNames, scale, rowHeight, lanePadding, metrics, measure } = frame
  if (!densityScale) return undefined
  const { days, most, height } = densityScale
  const words = text.densityScale(most, days)
  const isRoom = saysScale && rows > 1 && laneNames === 'beside' && measure(words) <= scale.left - metrics.gap * 2
  return {
    columns: dayColumns(crowd.counts, days),
    ahead: dayColumns(crowd.ahead, days),
    touching: (from, to) => countTouching(crowd.counts, from, to),
    most,
    y0: bottom - height,
    y1: bottom,
    scale: isRoom ? { text: words, x: 0, y: top + lanePadding + rowHeight * 1.5 } : undefined,
  }
}

function laneHead(
  lane: TimelineLane,
  top: number,
  { scale, metrics, rowHeight, lanePadding, nameHeight, measure, laneNames, edge }: LaneFrame,
): Pick<PlacedLane, 'key' | 'label' | 'name' | 'labelY'> {
  const isBeside = laneNames === 'beside'
  const room = isBeside ? scale.left - edge - metrics.gap * 3 : scale.right - scale.left - edge * 2
  const fitted = fitText(lane.label, room, measure) ?? { text: '', isCut: true }
  return {
    key: lane.key,
    name: lane.label,
    label: { text: fitted.text, isCut: fitted.isCut, x: isBeside ? 0 : scale.left, anchor: 'start' },
    labelY: isBeside ? top + lanePadding + rowHeight / 2 : top + lanePadding + nameHeight / 2,
  }
}
