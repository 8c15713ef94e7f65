// From the records of one lane to its marks: rows and words first, then what is drawn of each.
import type { Day } from '../../base/day'
import type { DaySpan } from '../../domain/dataset'
import { formatSpan } from '../../view-model/format-day'
import type { TimelineItem } from '../../view-model/timeline-item'
import type { PlacedMark, Range } from './placed-timeline'
import { barSegments, commonMark, tailSegments, type Metrics } from './timeline-bodies'
import { packLane, packLeads, type LaneNode, type LaneSettings } from './timeline-crowding'
import { labelNodes, type NodeLabel } from './timeline-labels'

/** Where a lane's rows begin. */
export type LanePlace = {
  readonly key: string
  readonly index: number
  readonly top: number
  readonly rowHeight: number
}

/** The marks of the records of a lane that are in the window, in order of time. */
export function placeMarks(
  inside: readonly TimelineItem[],
  place: LanePlace,
  settings: LaneSettings,
): readonly PlacedMark[] {
  return marksOf(packLane(inside, settings), place, settings)
}

/** The few records that keep a mark over a crowd, in the row that is kept free for them; those that fit. */
export function placeLeads(
  leads: readonly TimelineItem[],
  place: LanePlace,
  settings: LaneSettings,
): readonly PlacedMark[] {
  return marksOf(packLeads(leads, settings), place, settings)
}

function marksOf(
  nodes: readonly LaneNode[],
  { key, index, top, rowHeight }: LanePlace,
  settings: LaneSettings,
): readonly PlacedMark[] {
  const { scale, metrics, barrier, selected } = settings
  const labels = labelNodes(nodes, { plot: { x0: scale.left, x1: scale.right }, metrics, selected, barrier })
  return nodes.map((node) => {
    const y = top + (node.row + 0.5) * rowHeight
    const days = daysOf(node.items)
    const drawn = drawNode(node, labels.get(node), settings)
    return {
      form: 'mark',
      key: `${key}/${node.items[0]?.key ?? ''}${node.form === 'cluster' ? '+' : ''}`,
      lane: index,
      row: node.row,
      items: node.items,
      span: formatSpan(days.from, days.to),
      days,
      y,
      box: { ...drawn.reach, y0: y - rowHeight / 2, y1: y + rowHeight / 2 },
      ...drawn.mark,
    }
  })
}

function daysOf(items: readonly TimelineItem[]): DaySpan {
  const from = Math.min(...items.map((item) => item.from)) as Day
  return { from, to: Math.max(from, ...items.map((item) => item.to)) as Day }
}

type Drawn = {
  readonly reach: Range
  readonly mark: Pick<PlacedMark, 'mark' | 'isAhead' | 'bloc' | 'x' | 'segments' | 'label' | 'count'>
}

function drawNode(node: LaneNode, label: NodeLabel | undefined, settings: LaneSettings): Drawn {
  const { form, items, body } = node
  const [item] = items
  const common = { isAhead: items.every(({ isAhead }) => isAhead), bloc: sharedBloc(items) }
  if (form === 'cluster' || !item) return { reach: body, mark: { ...common, ...drawCluster(node, settings.metrics) } }
  const { scale, metrics, barrier } = settings
  const reach = label ? { x0: Math.min(body.x0, label.taken.x0), x1: Math.max(body.x1, label.taken.x1) } : body
  const isBar = form === 'bar'
  const segments = isBar
    ? barSegments(item, body, scale, barrier, metrics.glyph * 2)
    : tailSegments(item, node.x, tailReach(item, body, label), metrics)
  const x = isBar ? barGlyphX(item, body, label, metrics) : node.x
  const words = label && { ...label, isOverInk: isOverInk(item, label) }
  return { reach, mark: { ...common, mark: item.mark, x, segments, label: words, count: undefined } }
}

/** A glyph and the number beside it, as wide as the body that was kept free for them. */
function drawCluster({ items, body }: LaneNode, { glyph, gap }: Metrics) {
  const x = body.x0 + gap / 2 + glyph / 2
  const count = { text: String(items.length), x: x + glyph / 2 + gap }
  return { mark: commonMark(items), x, segments: [], label: undefined, count }
}

function sharedBloc(items: readonly TimelineItem[]): string | undefined {
  const blocs = new Set(items.map(({ bloc }) => bloc))
  return blocs.size === 1 ? items[0]?.bloc : undefined
}

/** The soft edge of an unstated start runs under the label that stands there. */
function tailReach({ extent }: TimelineItem, body: Range, label: NodeLabel | undefined): Range {
  return extent === 'until' && label?.side === 'left' ? { x0: label.taken.x0, x1: body.x1 } : body
}

function isOverInk({ extent }: TimelineItem, { side }: NodeLabel): boolean {
  return side === 'inside' || (extent === 'until' && side === 'left')
}

function barGlyphX(item: TimelineItem, body: Range, label: NodeLabel | undefined, { glyph, gap }: Metrics): number {
  if (label?.side === 'inside') return label.x - gap - glyph / 2
  return item.extent === 'within' ? (body.x0 + body.x1) / 2 : body.x0 + gap + glyph / 2
}
