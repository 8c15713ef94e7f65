// A lane that holds rows of logs beside records of the dataset, asked for counts first and for rows last.
import { EXTENTS, unpackTraits } from '../domain/event-log'
import type { CrisisEvent } from '../domain/crisis-event'
import type { Dataset, DaySpan } from '../domain/dataset'
import type { Importance } from '../domain/entry'
import type { EventId } from '../domain/ids'
import type { LogState } from '../domain/log-state'
import { EVENT_KINDS, EVENT_STATUSES } from '../domain/vocabulary'
import type { Day } from '../base/day'
import { copyTally, countsOf, countTouching, emptyTally, tally, type DayCounts, type DayTally } from './day-counts'
import { sequenceWithRows, type ItemSequence } from './item-sequence'
import { leadsOf } from './lane-crowd'
import type { LaneCrowd } from './select-timeline'
import type { RowsInTime } from './log-known'
import type { LogSelection } from './log-selection'
import { timelineItem, type TimelineItem } from './timeline-item'

export type RowsOfLane = {
  readonly state: LogState
  /** The rows that are shown; those that the filters keep out are passed over. */
  readonly selection: LogSelection
  readonly dataset: Dataset
  readonly asOf: Day
  /** The rows of the lane by their first day, and others that the filters keep out. */
  readonly rows: () => RowsInTime
  /** How many of them the board shows on each day, and how many of those have not come. */
  readonly tallied: DayTally
  readonly ahead: DayTally | undefined
}

export function crowdWithRows(items: readonly TimelineItem[], lane: RowsOfLane): LaneCrowd {
  const tallied = items.length === 0 ? lane.tallied : copyTally(lane.tallied)
  for (const { from, to } of items) tally(tallied, from, to)
  const counts = countsOf(tallied)
  const sequence = (days: DaySpan): ItemSequence =>
    sequenceWithRows(items, lane, days, countTouching(counts, days.from, days.to))
  return {
    counts,
    ahead: countsAhead(items, lane),
    leads: leadsOf(items),
    sequence,
    between: (days, most) => {
      const all = sequence(days)
      return all.length > most ? undefined : all.slice(0, all.length)
    },
  }
}

/** Position of the first row that begins on a day or later. */
export function firstFrom(rows: RowsInTime, from: Int32Array, day: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((from[rows.at(middle)] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** What is known of and has not come. */
function countsAhead(items: readonly TimelineItem[], { tallied, ahead }: RowsOfLane): DayCounts {
  const itemsAhead = items.filter(({ isAhead }) => isAhead)
  if (!ahead && itemsAhead.length === 0) return nothingOver(tallied)
  const made = ahead ? copyTally(ahead) : emptyTally(spanOfTally(tallied))
  for (const { from, to } of itemsAhead) tally(made, from, to)
  return countsOf(made)
}

let nothing: DayCounts | undefined

/** Counts of nothing over the days of a tally: in most logs nothing is ahead of any lane at any step of the as-of. */
function nothingOver(tallied: DayTally): DayCounts {
  const { first, cellDays, begin } = tallied
  const isSame =
    nothing?.first === first && nothing.cellDays === cellDays && nothing.begunBefore.length === begin.length + 1
  if (!nothing || !isSame) nothing = countsOf(emptyTally(spanOfTally(tallied)))
  return nothing
}

function spanOfTally({ first, cellDays, begin }: DayTally): DaySpan {
  return { from: first, to: (first + begin.length * cellDays - 1) as Day }
}

/** A row as a mark: with its words where they have been fetched, else with what the columns say. */
export function rowItem(
  row: number,
  { state, dataset, asOf }: Pick<RowsOfLane, 'state' | 'dataset' | 'asOf'>,
): TimelineItem {
  const event = state.events.get(row)
  return event ? timelineItem(event, dataset, asOf) : awaitedItem(row, state, dataset, asOf)
}

function awaitedItem(row: number, state: LogState, dataset: Dataset, asOf: Day): TimelineItem {
  const item = timelineItem(placeholder(row, state, dataset.records.size), dataset, asOf)
  const { key, record, mark, extent, from, to, isAhead, isSoft, importance, earliest, latest, bloc, kind, date } = item
  const seen = { key, record, mark, extent, from, to, isAhead, isSoft, importance, earliest, latest, bloc, kind, date }
  return { ...seen, label: '', title: '', who: '', sourceCount: 1, isAwaited: true, row }
}

/** What the columns say of a row; its id and its words are not among it. */
function placeholder(row: number, { rows: { columns, names } }: LogState, firstOrder: number): CrisisEvent {
  const from = (columns.from[row] ?? 0) as Day
  const to = (columns.to[row] ?? 0) as Day
  const { extent, isSoft, status, importance } = unpackTraits(columns.traits[row] ?? 0)
  const kind = EXTENTS[extent] ?? 'day'
  const tags = columns.tags.subarray(row === 0 ? 0 : columns.tagsEnd[row - 1], columns.tagsEnd[row])
  return {
    type: 'event',
    id: `row-${row}` as EventId,
    date: {
      text: '',
      precision: kind === 'day' ? 'day' : 'interval',
      earliest: kind === 'until' ? undefined : from,
      latest: kind === 'from' || kind === 'ongoing' ? undefined : to,
      isUncertain: false,
      isApproximate: isSoft,
      isOngoing: kind === 'ongoing',
    },
    known: (columns.known[row] ?? 0) as Day,
    title: '',
    kind: EVENT_KINDS[columns.kind[row] ?? 0] ?? 'other',
    status: EVENT_STATUSES[status] ?? 'occurred',
    actors: Array.from(tags)
      .filter((tag) => tag < names.actorCount)
      .map((tag) => names.tags[tag] as never),
    topics: [],
    places: [],
    importance: (importance === 1 || importance === 3 ? importance : 2) satisfies Importance,
    citations: [],
    updates: [],
    order: firstOrder + row,
  }
}
