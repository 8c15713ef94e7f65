// Where each record of a lane stands, so that no mark covers another and none is lost. What does not fit
// is collapsed into a mark with a count. Days are gathered into cells on a fixed grid, so that panning
// does not reshuffle what is collapsed.
import { ascending, byAll } from '../../base/compare'
import type { TimelineItem } from '../../view-model/timeline-item'
import type { Range } from './placed-timeline'
import { barOf, clusterBody, glyphBody, isBar, type Metrics } from './timeline-bodies'
import { emptyRows, giveBack, overlaps, takeLastRow, takeRow, type Rows } from './timeline-rows'
import type { TimeScale } from './timeline-scale'

/** A mark that has found its row. */
export type LaneNode = {
  readonly form: 'glyph' | 'bar' | 'cluster'
  /** One, or the many of a cluster. */
  readonly items: readonly TimelineItem[]
  readonly x: number
  readonly body: Range
  readonly row: number
}

type Point = { readonly item: TimelineItem; readonly x: number; readonly day: number }
type Cell = { readonly points: readonly Point[]; readonly days: number }
type PlacedCell = { readonly cell: Cell; readonly nodes: readonly LaneNode[] }

export type LaneSettings = {
  readonly scale: TimeScale
  readonly metrics: Metrics
  readonly rows: number
  /** This record stands alone where there is any room for it. */
  readonly selected?: string
  /** The as-of line: what lies wholly on one side of it is kept there where that can be done. */
  readonly barrier: number
}

/** Places every item of a lane that is in the window: each stands in exactly one node. */
export function packLane(items: readonly TimelineItem[], settings: LaneSettings): readonly LaneNode[] {
  const { scale, metrics } = settings
  let folded: ReadonlySet<TimelineItem> = new Set(items.filter((item) => !isBar(item, scale, metrics)))
  for (;;) {
    const attempt = packOnce(items, folded, settings)
    if ('nodes' in attempt)
      return attempt.nodes.toSorted(
        byAll(
          ascending(({ x }) => x),
          ascending(({ row }) => row),
        ),
      )
    folded = new Set([...folded, ...attempt.toFold])
  }
}

/** Each as a glyph where there is room for it, the selected one first; one that finds none is left to the crowd. */
export function packLeads(items: readonly TimelineItem[], settings: LaneSettings): readonly LaneNode[] {
  const rows = emptyRows(settings.rows)
  const nodes: LaneNode[] = []
  for (const item of items.toSorted((a, b) => rankOf(a, settings) - rankOf(b, settings))) {
    const { x } = pointOf(item, settings.scale)
    const node = placeGlyph(item, [x], rows, settings)
    if (node) nodes.push(node)
  }
  return nodes.toSorted(ascending(({ x }) => x))
}

type Attempt = { readonly nodes: readonly LaneNode[] } | { readonly toFold: readonly TimelineItem[] }

/** One try with the given bars folded to glyphs; names the bars that stand in the way of more. */
function packOnce(items: readonly TimelineItem[], folded: ReadonlySet<TimelineItem>, settings: LaneSettings): Attempt {
  const rows = emptyRows(settings.rows)
  const bars: LaneNode[] = []
  for (const item of items) {
    if (folded.has(item)) continue
    const bar = placeBar(item, rows, settings)
    if (!bar) return { toFold: [item] }
    bars.push(bar)
  }
  const placed: PlacedCell[] = []
  for (const first of cellsOf(
    items.filter((item) => folded.has(item)),
    settings,
  )) {
    let cell = first
    let nodes = placeApart(cell, rows, settings) ?? placeCrowd(cell, rows, settings)
    while (!nodes) {
      const over = bars.filter(({ body }) => overlaps(body, extentOf(cell, settings)))
      const isWalledOff = new Set(over.map(({ row }) => row)).size >= settings.rows
      const before = isWalledOff ? undefined : placed.pop()
      if (!before) return { toFold: leastOf(over.length > 0 ? over : bars)?.items ?? [] }
      for (const { row } of before.nodes.toReversed()) giveBack(rows, row)
      cell = merge(before.cell, cell)
      nodes = placeCrowd(cell, rows, settings)
    }
    placed.push({ cell, nodes })
  }
  return { nodes: [...bars, ...placed.flatMap(({ nodes }) => nodes)] }
}

function placeBar(item: TimelineItem, rows: Rows, { scale, metrics }: LaneSettings): LaneNode | undefined {
  const body = barOf(item, scale)
  const label = labelWidth(item, metrics) + metrics.glyph + metrics.gap * 2
  const fitsInside = body.x1 - body.x0 >= label
  const reach = fitsInside ? body : { x0: body.x0, x1: body.x1 + label }
  const row = takeRow(rows, body, [reach])
  return row === undefined ? undefined : { form: 'bar', items: [item], x: (body.x0 + body.x1) / 2, body, row }
}

/** The least important of the bars, of equals the longest: it loses least by becoming a glyph. */
function leastOf(bars: readonly LaneNode[]): LaneNode | undefined {
  const rank = ({ items: [item], body }: LaneNode): number => (item?.importance ?? 0) * 1e6 + (body.x1 - body.x0)
  return bars.reduce<LaneNode | undefined>((least, bar) => (!least || rank(bar) > rank(least) ? bar : least), undefined)
}

// Wide enough for a glyph with a two-digit count and the gap after it.
const CELL_GLYPHS = 2.8

/** Gathers points into cells of a power-of-two count of days, aligned to the calendar's own count. */
function cellsOf(items: readonly TimelineItem[], { scale, metrics }: LaneSettings): readonly Cell[] {
  const wanted = (metrics.glyph * CELL_GLYPHS) / scale.pxPerDay
  const days = wanted <= 1 ? 1 : 2 ** Math.ceil(Math.log2(wanted))
  const cells = new Map<number, Point[]>()
  for (const point of items.map((item) => pointOf(item, scale)).toSorted((a, b) => a.x - b.x)) {
    const index = Math.floor(point.day / days)
    const cell = cells.get(index)
    if (cell) cell.push(point)
    else cells.set(index, [point])
  }
  return [...cells.values()].map((points) => ({ points, days }))
}

/** A folded bar stands at the middle of what is seen of it. */
function pointOf(item: TimelineItem, scale: TimeScale): Point {
  const { x0, x1 } = barOf(item, scale)
  return { item, x: (x0 + x1) / 2, day: (item.from + item.to) / 2 }
}

function merge(a: Cell, b: Cell): Cell {
  return { points: [...a.points, ...b.points], days: a.days + b.days }
}

function extentOf({ points }: Cell, { metrics }: LaneSettings): Range {
  const xs = points.map(({ x }) => x)
  const reach = metrics.glyph * 2 + metrics.tail
  return { x0: Math.min(...xs) - reach, x1: Math.max(...xs) + reach }
}

/** Every point of a cell as a glyph of its own; undefined, with nothing taken, where they do not fit. */
function placeApart(cell: Cell, rows: Rows, settings: LaneSettings): readonly LaneNode[] | undefined {
  const nodes: LaneNode[] = []
  for (const [index, point] of cell.points.entries()) {
    const node = placeGlyph(point.item, [columnX(cell, index, settings)], rows, settings)
    if (!node) {
      for (const { row } of nodes.toReversed()) giveBack(rows, row)
      return undefined
    }
    nodes.push(node)
  }
  return nodes
}

/** The place of a point in a cell of one day: that day is all that is known, so its width is free to use. */
function columnX(cell: Cell, index: number, settings: LaneSettings): number {
  const { points } = cell
  const own = points[index]?.x ?? 0
  if (cell.days > 1 || points.length <= settings.rows) return own
  const columns = Math.ceil(points.length / settings.rows)
  return columnsAround(own, columns, cell, settings)[Math.floor(index / settings.rows)] ?? own
}

function columnsAround(middle: number, columns: number, { points }: Cell, { scale, metrics }: LaneSettings): number[] {
  const bodies = points.map(({ item, x }) => glyphBody(item, x, metrics))
  const pitch = Math.max(...bodies.map(({ x0, x1 }) => x1 - x0)) + metrics.gap / 2
  const fitting = Math.max(1, Math.min(columns, Math.floor(scale.pxPerDay / pitch)))
  return Array.from({ length: fitting }, (_, column) => middle + (column - (fitting - 1) / 2) * pitch)
}

/** One mark that counts the cell, and beside it as many of its most important records as there is room for. */
function placeCrowd(cell: Cell, rows: Rows, settings: LaneSettings): readonly LaneNode[] | undefined {
  const { points } = cell
  const x = clusterX(points, settings)
  const body = clusterBody(points.length, x, settings.metrics)
  const row = takeLastRow(rows, body)
  if (row === undefined) return undefined
  const apart: LaneNode[] = []
  const counted = new Set(points)
  for (const point of points.toSorted((a, b) => rankOf(a.item, settings) - rankOf(b.item, settings))) {
    if (counted.size <= 2 || settings.rows < 2) break
    const columns = cell.days > 1 ? [point.x] : columnsAround(point.x, points.length, cell, settings)
    const node = placeGlyph(point.item, columns, rows, settings)
    if (!node) continue
    apart.push(node)
    counted.delete(point)
  }
  const items = points.filter((point) => counted.has(point)).map(({ item }) => item)
  return [{ form: 'cluster', items, x, body, row }, ...apart]
}

/** The middle of the cell, moved aside where the mark would stick out of the plot or over the as-of line. */
function clusterX(points: readonly Point[], { scale, metrics, barrier }: LaneSettings): number {
  const xs = points.map(({ x }) => x)
  const first = Math.min(...xs)
  const last = Math.max(...xs)
  const { x0, x1 } = clusterBody(points.length, 0, metrics)
  const left = first >= barrier ? Math.max(barrier + metrics.gap, scale.left) : scale.left - metrics.glyph / 2
  const right = last <= barrier ? Math.min(barrier - metrics.gap, scale.right) : scale.right
  return Math.max(left - x0, Math.min(right - x1, (first + last) / 2))
}

function rankOf(item: TimelineItem, { selected }: LaneSettings): number {
  return item.key === selected ? 0 : item.importance
}

function placeGlyph(
  item: TimelineItem,
  xs: readonly number[],
  rows: Rows,
  settings: LaneSettings,
): LaneNode | undefined {
  for (const x of xs) {
    const body = glyphBody(item, x, settings.metrics)
    const row = takeRow(rows, body, labelReaches(item, x, body, settings))
    if (row !== undefined) return { form: 'glyph', items: [item], x, body, row }
  }
  return undefined
}

/** Body and label, on the side that suits the mark first; across the as-of line last, out of the plot never. */
function labelReaches(
  item: TimelineItem,
  x: number,
  body: Range,
  { metrics, barrier, scale }: LaneSettings,
): readonly Range[] {
  const label = labelWidth(item, metrics) + metrics.gap * 3
  const right = { x0: body.x0, x1: body.x1 + label }
  const left = { x0: body.x0 - label, x1: body.x1 }
  const [first, second] = item.extent === 'until' ? [left, right] : [right, left]
  const isInside = ({ x0, x1 }: Range): boolean => x0 >= scale.left && x1 <= scale.right
  const isCrossing = ({ x0, x1 }: Range): boolean => (x < barrier ? x1 > barrier && x1 > body.x1 : x0 < barrier)
  if (!isInside(first)) return isInside(second) ? [second] : []
  if (!isInside(second)) return [first]
  return isCrossing(first) && !isCrossing(second) ? [second, first] : [first, second]
}

export function labelWidth({ label }: TimelineItem, { measure, labelMax }: Metrics): number {
  return Math.min(labelMax, measure(label))
}
