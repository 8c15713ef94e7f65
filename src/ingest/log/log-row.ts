// One row on its way into the columns: filled anew for each row, so that a million rows make no garbage.
import type { EdtfDate } from '../../base/edtf'
import { EXTENTS, type ExtentKind } from '../../domain/event-log'
import { EVENT_STATUSES } from '../../domain/vocabulary'

export type LogRow = {
  from: number
  to: number
  known: number
  /** Position in EVENT_KINDS. */
  kind: number
  /** Position in EVENT_STATUSES. */
  status: number
  importance: number
  /** Position in TLP_MARKS; -1 for none. */
  marking: number
  /** Position in EXTENTS. */
  extent: number
  isSoft: boolean
  /** One more than the place's position; 0 for none. */
  place: number
  tagCount: number
  readonly tags: number[]
  low: number
  best: number
  high: number
}

const OCCURRED = EVENT_STATUSES.indexOf('occurred')
const MIDDLING = 2

export function emptyRow(): LogRow {
  const row = { from: 0, to: 0, known: 0, kind: 0, extent: 0, isSoft: false, place: 0, tagCount: 0 }
  return { ...row, tags: [], status: OCCURRED, importance: MIDDLING, marking: -1, low: -1, best: -1, high: -1 }
}

/** Back to what a row is that says nothing. */
export function clearRow(row: LogRow): void {
  row.status = OCCURRED
  row.importance = MIDDLING
  row.marking = -1
  row.extent = 0
  row.isSoft = false
  row.place = 0
  row.tagCount = 0
  row.low = -1
  row.best = -1
  row.high = -1
}

/** Each thing that a row names counts once, however often it names it. */
export function addTag(row: LogRow, tag: number): void {
  for (let index = 0; index < row.tagCount; index++) if (row.tags[index] === tag) return
  row.tags[row.tagCount] = tag
  row.tagCount++
}

export function setDay(row: LogRow, day: number): void {
  row.from = day
  row.to = day
  row.known = day
  row.extent = 0
  row.isSoft = false
}

const EXTENT_OF = Object.fromEntries(EXTENTS.map((name, index) => [name, index])) as Record<ExtentKind, number>

/**
 * Any date that EDTF can say. Where a bound is not stated the row is drawn at the other one, and a row that is
 * still going on at its beginning. `known` is the row's own last day.
 */
export function setDate(row: LogRow, { earliest, latest, precision, ...date }: EdtfDate): void {
  const from = earliest ?? latest ?? 0
  row.from = from
  row.to = latest === undefined ? from : latest
  row.known = row.to
  row.isSoft = date.isApproximate || date.isUncertain
  row.extent = EXTENT_OF[extentOf(earliest, latest, precision, date.isOngoing)]
}

function extentOf(
  earliest: number | undefined,
  latest: number | undefined,
  precision: EdtfDate['precision'],
  isOngoing: boolean,
): ExtentKind {
  if (earliest === undefined) return 'until'
  if (latest === undefined) return isOngoing ? 'ongoing' : 'from'
  return earliest === latest ? 'day' : precision === 'interval' ? 'span' : 'within'
}
