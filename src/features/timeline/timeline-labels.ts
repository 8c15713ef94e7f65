// Which marks get words beside them. Marks never move for a label: a label takes what room is left, the
// selected record's first, then by importance; where a long one does not fit it is cut, then left out.
import { ascending, byAll } from '../../base/compare'
import type { PlacedLabel, Range } from './placed-timeline'
import { fitText } from './text-fit'
import type { Metrics } from './timeline-bodies'
import type { LaneNode } from './timeline-crowding'

export type LabelSide = 'left' | 'right' | 'inside'

/** A label with the stretch of its row that it takes. */
export type NodeLabel = PlacedLabel & { readonly taken: Range; readonly side: LabelSide }

export type LabelSettings = {
  readonly plot: Range
  readonly metrics: Metrics
  readonly selected: string | undefined
  /** The as-of line: a label crosses it only where there is no other room for the whole of it. */
  readonly barrier: number
}

type Row = { readonly bodies: readonly Range[]; readonly labels: Map<LaneNode, NodeLabel> }
type Place = { readonly side: LabelSide; readonly room: Range }

/** How a label may be placed, from the best to the last resort. */
const PASSES = [
  { isCrossing: false, isCut: false },
  { isCrossing: true, isCut: false },
  { isCrossing: false, isCut: true },
  { isCrossing: true, isCut: true },
] as const

export function labelNodes(nodes: readonly LaneNode[], settings: LabelSettings): ReadonlyMap<LaneNode, NodeLabel> {
  const rows = rowsOf(nodes)
  const inOrder = nodes
    .filter(({ form }) => form !== 'cluster')
    .toSorted(
      byAll(
        ascending((node) => rankOf(node, settings.selected)),
        ascending(({ x }) => x),
      ),
    )
  for (const pass of PASSES) {
    for (const node of inOrder) {
      const row = rows.get(node.row)
      if (!row || row.labels.has(node)) continue
      const label = labelFor(node, row, settings, pass)
      if (label) row.labels.set(node, label)
    }
  }
  for (const node of inOrder) {
    const row = rows.get(node.row)
    if (row?.labels.get(node)?.isCut) stretch(node, row, settings)
  }
  return new Map([...rows.values()].flatMap(({ labels }) => [...labels]))
}

function rowsOf(nodes: readonly LaneNode[]): ReadonlyMap<number, Row> {
  const bodies = new Map<number, Range[]>()
  for (const { row, body } of nodes) {
    const known = bodies.get(row)
    if (known) known.push(body)
    else bodies.set(row, [body])
  }
  return new Map([...bodies].map(([row, ranges]) => [row, { bodies: ranges, labels: new Map<LaneNode, NodeLabel>() }]))
}

function rankOf({ items: [item] }: LaneNode, selected: string | undefined): number {
  return item === undefined ? Number.POSITIVE_INFINITY : item.key === selected ? 0 : item.importance
}

function labelFor(
  node: LaneNode,
  row: Row,
  settings: LabelSettings,
  { isCrossing, isCut }: (typeof PASSES)[number],
): NodeLabel | undefined {
  const { measure, labelMax, labelMin } = settings.metrics
  const text = node.items[0]?.label ?? ''
  const wanted = Math.min(labelMax, measure(text))
  for (const { side, room } of placesFor(node, row, settings, isCrossing)) {
    const width = Math.min(labelMax, room.x1 - room.x0)
    if (width < (isCut ? Math.min(wanted, labelMin) : wanted)) continue
    const fitted = fitText(text, width, measure)
    if (fitted) return placeText(fitted, side, room, node, settings.metrics)
  }
  return undefined
}

const STRETCH = 2

/** Gives a label that was cut the room that nobody else has taken. */
function stretch(node: LaneNode, row: Row, settings: LabelSettings): void {
  const label = row.labels.get(node)
  const { measure, labelMax } = settings.metrics
  if (!label) return
  row.labels.delete(node)
  const isCrossing = label.taken.x0 < settings.barrier && label.taken.x1 > settings.barrier
  const place = placesFor(node, row, settings, isCrossing).find(({ side }) => side === label.side)
  const width = place ? Math.min(labelMax * STRETCH, place.room.x1 - place.room.x0) : 0
  const fitted = fitText(node.items[0]?.label ?? '', width, measure)
  row.labels.set(node, place && fitted ? placeText(fitted, place.side, place.room, node, settings.metrics) : label)
}

/** The room on each side of a mark up to its neighbours; inside a bar first. */
function placesFor(node: LaneNode, row: Row, settings: LabelSettings, isCrossing: boolean): readonly Place[] {
  const { body, form } = node
  const { plot, barrier, metrics } = settings
  const { gap, glyph } = metrics
  const taken = [...row.bodies, ...[...row.labels.values()].map((label) => label.taken)]
  const before = taken.filter(({ x0 }) => x0 < body.x0).map(({ x1 }) => Math.min(x1, body.x0))
  const after = taken.filter(({ x1 }) => x1 > body.x1).map(({ x0 }) => Math.max(x0, body.x1))
  // A glyph on the as-of day may stick out over the line; it is the side of its middle that counts.
  const middle = form === 'bar' ? undefined : node.x
  const isAfter = (middle ?? body.x0) >= barrier
  const isBefore = (middle ?? body.x1) <= barrier
  const left = Math.max(plot.x0, ...before, ...(isAfter && !isCrossing ? [barrier] : []))
  const right = Math.min(plot.x1, ...after, ...(isBefore && !isCrossing ? [barrier] : []))
  const sides: readonly Place[] = [
    { side: 'right', room: { x0: body.x1 + gap, x1: right - gap } },
    { side: 'left', room: { x0: left + gap, x1: body.x0 - gap } },
  ]
  if (form === 'bar') return [{ side: 'inside', room: { x0: body.x0 + glyph + gap * 2, x1: body.x1 - gap } }, ...sides]
  return node.items[0]?.extent === 'until' ? sides.toReversed() : sides
}

function placeText(
  { text, width, isCut }: { readonly text: string; readonly width: number; readonly isCut: boolean },
  side: LabelSide,
  room: Range,
  { body, items }: LaneNode,
  { gap, glyph }: Metrics,
): NodeLabel {
  switch (side) {
    case 'right':
      return { text, isCut, side, x: room.x0, anchor: 'start', taken: { x0: body.x1, x1: room.x0 + width + gap } }
    case 'left':
      return { text, isCut, side, x: room.x1, anchor: 'end', taken: { x0: room.x1 - width - gap, x1: body.x0 } }
    case 'inside': {
      // What lasted is named at its start; what happened some time within its bounds, in the middle of them.
      const isWithin = items[0]?.extent === 'within'
      const centred = (body.x0 + body.x1 - width + glyph + gap) / 2
      const x = isWithin ? Math.max(room.x0, centred) : room.x0
      return { text, isCut, side, x, anchor: 'start', taken: body }
    }
  }
}
