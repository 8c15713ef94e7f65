// Which rows of a long list of equal rows are drawn, and where. All lengths in CSS pixels.

/**
 * The tallest box we lay out. Browsers cap the height of an element: Firefox near 17.9 million, Chromium near 33.5
 * million device pixels, so less on a dense screen or zoomed in. A list that would be taller scrolls in this much.
 */
export const TALLEST = 4_000_000

/**
 * So far from its ends a list that is taller than its box stands in the box as it is; only the middle is pressed
 * together. Else a wheel would come to the end of the box before the end of the list, and never get there.
 */
const EDGE = 200_000

/** Rows are drawn in steps of so many, so that most scrolling draws nothing anew. */
export const STEP = 8

export type RowBox = {
  readonly count: number
  readonly rowHeight: number
  /** Height of what is seen of the list. */
  readonly height: number
}

/** Where a box stands: how far its list is read, and how far the box itself is scrolled. */
export type RowPlace = { readonly offset: number; readonly top: number }

/** Rows from `start` up to and without `end`. */
export type RowSpan = { readonly start: number; readonly end: number }

export const AT_START: RowPlace = { offset: 0, top: 0 }

/** How tall the box's content is laid out. */
export function laidOutHeight({ count, rowHeight }: Pick<RowBox, 'count' | 'rowHeight'>): number {
  return Math.min(count * rowHeight, TALLEST)
}

/** The place that shows the list from an offset on, or its end where the offset lies beyond. */
export function placeAt(offset: number, box: RowBox): RowPlace {
  const kept = Math.max(0, Math.min(offset, lastOffset(box)))
  return { offset: kept, top: isWhole(box) ? kept : pressed(kept, lastOffset(box), lastTop(box)) }
}

/**
 * The place after the box was scrolled to `top`. Where the box is shorter than its list, a step within sight moves
 * the rows as far as the hand did, and only a leap (the bar dragged) moves them in proportion.
 */
export function scrolledTo(top: number, before: RowPlace, box: RowBox): RowPlace {
  if (isWhole(box)) return { offset: top, top }
  const step = top - before.top
  if (Math.abs(step) > box.height) return { offset: pressed(top, lastTop(box), lastOffset(box)), top }
  return { offset: Math.max(0, Math.min(before.offset + step, lastOffset(box))), top }
}

/** The offset nearest to the present one at which a row is wholly in sight. */
export function offsetShowing(row: number, offset: number, { rowHeight, height }: RowBox): number {
  const first = row * rowHeight
  return Math.max(first + rowHeight - height, Math.min(offset, first))
}

/** The rows that are drawn at an offset: those in sight, a step or two on each side, never others. */
export function rowsDrawn(offset: number, { count, rowHeight, height }: RowBox): RowSpan {
  const first = Math.floor(offset / rowHeight)
  const last = Math.ceil((offset + height) / rowHeight)
  const end = Math.min(count, (Math.floor(last / STEP) + 2) * STEP)
  const most = mostRowsDrawn({ rowHeight, height })
  return { start: Math.max(0, Math.min((Math.floor(first / STEP) - 1) * STEP, count - most)), end }
}

/** However many rows a list has, no more than this many are drawn. */
export function mostRowsDrawn({ rowHeight, height }: Pick<RowBox, 'rowHeight' | 'height'>): number {
  return Math.ceil(height / rowHeight) + 1 + 4 * STEP
}

/** Where row `start` is laid out, from the top of the box's content. */
export function topOfRow(start: number, { offset, top }: RowPlace, rowHeight: number): number {
  return start * rowHeight - offset + top
}

/** A place on one scale as a place on another: the same near both ends, in proportion between. */
function pressed(at: number, last: number, otherLast: number): number {
  if (at <= EDGE) return Math.max(0, at)
  if (at >= last - EDGE) return otherLast - Math.max(0, last - at)
  return EDGE + (at - EDGE) * ((otherLast - 2 * EDGE) / (last - 2 * EDGE))
}

function isWhole({ count, rowHeight }: RowBox): boolean {
  return count * rowHeight <= TALLEST
}

function lastOffset({ count, rowHeight, height }: RowBox): number {
  return Math.max(0, count * rowHeight - height)
}

function lastTop(box: RowBox): number {
  return Math.max(0, laidOutHeight(box) - box.height)
}
