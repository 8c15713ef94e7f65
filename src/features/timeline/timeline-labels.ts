// Which marks get words beside them. Marks never move for a label: a label takes what room is left, the
// selected record's first, then by importance; where a long one does not fit it is cut, then left out.
import { ascending, byAll } from '../../base/compare'
import type { PlacedLabel, Range } from './placed-timeline'
import { fitText } from './text-fit'
import type { Metrics } from './timeline-bodies'
import type { LaneNode } from './timeline-crowding'

/** A label with the stretch of its row that it takes. */
export type NodeLabel = PlacedLabel & { readonly taken: Range; readonly side: 'left' | 'right' | 'inside' }

type Row = { readonly bodies: readonly Range[]; readonly labels: Range[] }

export function labelNodes(
  nodes: readonly LaneNode[],
  plot: Range,
  metrics: Metrics,
  selected: string | undefined,
): ReadonlyMap<LaneNode, NodeLabel> {
  const rows = new Map<number, Row>()
  for (const { row } of nodes) {
    if (rows.has(row)) continue
    rows.set(row, { bodies: nodes.filter((node) => node.row === row).map(({ body }) => body), labels: [] })
  }
  const inOrder = nodes
    .filter(({ form }) => form !== 'cluster')
    .toSorted(
      byAll(
        ascending((node) => rankOf(node, selected)),
        ascending(({ x }) => x),
      ),
    )
  const labels = new Map<LaneNode, NodeLabel>()
  for (const isCutAllowed of [false, true]) {
    for (const node of inOrder) {
      const row = rows.get(node.row)
      if (!row || labels.has(node)) continue
      const label = labelFor(node, row, plot, metrics, isCutAllowed)
      if (!label) continue
      labels.set(node, label)
      row.labels.push(label.taken)
    }
  }
  return labels
}

function rankOf({ items: [item] }: LaneNode, selected: string | undefined): number {
  return item === undefined ? Number.POSITIVE_INFINITY : item.key === selected ? 0 : item.importance
}

type Place = { readonly side: NodeLabel['side']; readonly room: Range }

function labelFor(
  node: LaneNode,
  row: Row,
  plot: Range,
  metrics: Metrics,
  isCutAllowed: boolean,
): NodeLabel | undefined {
  const { measure, labelMax, labelMin } = metrics
  const text = node.items[0]?.label ?? ''
  const wanted = Math.min(labelMax, measure(text))
  for (const { side, room } of placesFor(node, row, plot, metrics)) {
    const width = Math.min(labelMax, room.x1 - room.x0)
    if (width < (isCutAllowed ? Math.min(wanted, labelMin) : wanted)) continue
    const fitted = fitText(text, width, measure)
    if (fitted) return placeText(fitted, side, room, node, metrics)
  }
  return undefined
}

/** The room on each side of a mark up to its neighbours; inside a bar first. */
function placesFor(node: LaneNode, row: Row, plot: Range, { gap, glyph }: Metrics): readonly Place[] {
  const { body, form } = node
  const left = { x0: lastEdge(body, row, plot) + gap * 2, x1: body.x0 - gap }
  const right = { x0: body.x1 + gap, x1: nextEdge(body, row, plot) - gap * 2 }
  const sides: readonly Place[] = [
    { side: 'right', room: right },
    { side: 'left', room: left },
  ]
  if (form === 'bar') return [{ side: 'inside', room: { x0: body.x0 + glyph + gap * 2, x1: body.x1 - gap } }, ...sides]
  return node.items[0]?.extent === 'until' ? sides.toReversed() : sides
}

function lastEdge(body: Range, { bodies, labels }: Row, plot: Range): number {
  return Math.max(
    plot.x0,
    ...[...bodies, ...labels].filter(({ x0 }) => x0 < body.x0).map(({ x1 }) => Math.min(x1, body.x0)),
  )
}

function nextEdge(body: Range, { bodies, labels }: Row, plot: Range): number {
  return Math.min(
    plot.x1,
    ...[...bodies, ...labels].filter(({ x1 }) => x1 > body.x1).map(({ x0 }) => Math.max(x0, body.x1)),
  )
}

function placeText(
  { text, width, isCut }: { readonly text: string; readonly width: number; readonly isCut: boolean },
  side: NodeLabel['side'],
  room: Range,
  { body, items }: LaneNode,
  { gap, glyph }: Metrics,
): NodeLabel {
  switch (side) {
    case 'right':
      return { text, isCut, side, x: room.x0, anchor: 'start', taken: { x0: body.x1, x1: room.x0 + width } }
    case 'left':
      return { text, isCut, side, x: room.x1, anchor: 'end', taken: { x0: room.x1 - width, x1: body.x0 } }
    case 'inside': {
      // What lasted is named at its start; what happened some time within its bounds, in the middle of them.
      const isWithin = items[0]?.extent === 'within'
      const centred = (body.x0 + body.x1 - width + glyph + gap) / 2
      const x = isWithin ? Math.max(room.x0, centred) : room.x0
      return { text, isCut, side, x, anchor: 'start', taken: body }
    }
  }
}
