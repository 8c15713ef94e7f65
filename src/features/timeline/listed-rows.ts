// The list beside the chart as one column of rows: what is known, a line that says what lies ahead, what lies ahead.
import type { Day } from '../../base/day'
import { positionOf, type TimelineSequences } from '../../view-model/select-timeline-window'
import type { TimelineItem } from '../../view-model/timeline-item'

export type ListedItem = {
  readonly item: TimelineItem
  /** Its row, the dividing line counted. */
  readonly row: number
  /** Whether the row above has another date. */
  readonly isNewDate: boolean
}

export type ListedRows = {
  readonly known: readonly ListedItem[]
  readonly ahead: readonly ListedItem[]
  /** The row of the dividing line, where it is among these. */
  readonly divider: number | undefined
}

type Sequences = Pick<TimelineSequences, 'known' | 'ahead'>

export function listedCount({ known, ahead }: Sequences): number {
  return known.length + (ahead.length === 0 ? 0 : 1 + ahead.length)
}

/** The rows from `start` up to and without `end`. */
export function listedRows({ known, ahead }: Sequences, start: number, end: number): ListedRows {
  const line = known.length
  const firstAhead = line + 1
  return {
    known: listed(known, start, end, 0),
    ahead: listed(ahead, Math.max(0, start - firstAhead), end - firstAhead, firstAhead),
    divider: ahead.length > 0 && start <= line && line < end ? line : undefined,
  }
}

function listed(
  sequence: TimelineSequences['known'],
  start: number,
  end: number,
  firstRow: number,
): readonly ListedItem[] {
  const stop = Math.min(end, sequence.length)
  if (stop <= start) return []
  // One before, for its date.
  const before = Math.min(start, 1)
  const items = sequence.slice(start - before, stop)
  return items.slice(before).map((item, index) => ({
    item,
    row: firstRow + start + index,
    isNewDate: items[index + before - 1]?.date !== item.date,
  }))
}

/** The row of an item that begins on a day; undefined where it is not listed. */
export function rowOf(key: string, from: Day, { known, ahead }: Sequences): number | undefined {
  const row = positionOf(key, from, known)
  if (row !== undefined) return row
  const position = positionOf(key, from, ahead)
  return position === undefined ? undefined : known.length + 1 + position
}

/** The rows of logs among these whose words have yet to be fetched. */
export function awaitedIn({ known, ahead }: ListedRows): readonly number[] {
  return [...known, ...ahead].flatMap(({ item }) => (item.isAwaited && item.row !== undefined ? [item.row] : []))
}
