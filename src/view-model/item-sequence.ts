// What a list shows, a stretch at a time: a million rows in order of time, of which only those on screen are made.
import type { DaySpan } from '../domain/dataset'
import { itemsTouching } from './lane-crowd'
import { firstFrom, rowItem, type RowsOfLane } from './log-crowd'
import { isShownRow } from './log-selection'
import type { TimelineItem } from './timeline-item'

export type ItemSequence = {
  readonly length: number
  /** The items from `start` up to and without `end`. */
  readonly slice: (start: number, end: number) => readonly TimelineItem[]
}

export const EMPTY_SEQUENCE: ItemSequence = { length: 0, slice: () => [] }

export function sequenceOf(items: readonly TimelineItem[]): ItemSequence {
  return { length: items.length, slice: (start, end) => items.slice(start, end) }
}

/** A part of a sequence as one of its own. */
export function partOf(whole: ItemSequence, from: number, to: number): ItemSequence {
  return {
    length: Math.max(0, to - from),
    slice: (start, end) => whole.slice(from + start, Math.min(from + end, to)),
  }
}

/** Where a walk through records and rows stands: the next of each. */
type Place = { readonly at: number; readonly item: number; readonly row: number }

/** So many items lie between two places that are remembered. */
const STRIDE = 2048

/**
 * Records and rows that touch some days, together in order of time; `length` is how many there are, which the caller
 * knows from its counts. A walk remembers places on its way, so that reading on and reading back cost little.
 */
export function sequenceWithRows(
  items: readonly TimelineItem[],
  lane: RowsOfLane,
  days: DaySpan,
  length: number,
): ItemSequence {
  const inside = itemsTouching(items, days)
  const rows = lane.rows()
  const { columns, longest } = lane.state.rows
  const first: Place = { at: 0, item: 0, row: firstFrom(rows, columns.from, days.from - longest) }
  const places: Place[] = [first]

  /** The next row that is shown, at or after a position; the number of rows where there is none. */
  const shownRow = (position: number): number => {
    for (let at = position; at < rows.length; at++) {
      const row = rows.at(at)
      if ((columns.from[row] ?? 0) > days.to) return rows.length
      const isKnown = (columns.known[row] ?? 0) <= lane.asOf
      if (isKnown && (columns.to[row] ?? 0) >= days.from && isShownRow(lane.selection, row)) return at
    }
    return rows.length
  }
  const isItemNext = (item: TimelineItem | undefined, position: number): boolean => {
    if (!item) return false
    return position >= rows.length || item.from <= (columns.from[rows.at(position)] ?? 0)
  }
  const slice = (start: number, end: number): readonly TimelineItem[] => {
    const found: TimelineItem[] = []
    let { at, item, row } = places.findLast((place) => place.at <= start) ?? first
    for (row = shownRow(row); at < end; at++) {
      const record = inside[item]
      const takesItem = isItemNext(record, row)
      if (!takesItem && row >= rows.length) break
      if (at % STRIDE === 0 && at > (places.at(-1)?.at ?? 0)) places.push({ at, item, row })
      if (takesItem && record) {
        if (at >= start) found.push(record)
        item++
      } else {
        if (at >= start) found.push(rowItem(rows.at(row), lane))
        row = shownRow(row + 1)
      }
    }
    return found
  }
  return { length, slice }
}
