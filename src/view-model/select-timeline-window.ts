// Which days the timeline shows when the address does not say, and what of it those days hold.
import { addDays, maxDay, minDay, type Day } from '../base/day'
import type { DaySpan } from '../domain/dataset'
import type { EntryId } from '../domain/ids'
import type { Board } from './board'
import { begunAfter, countTouching, endedBefore } from './day-counts'
import { partOf, sequenceOf, type ItemSequence } from './item-sequence'
import { rowItem } from './log-crowd'
import { selectTimeline, type LaneCrowd, type TimelineModel } from './select-timeline'
import { timelineItem, type TimelineItem } from './timeline-item'

export type WindowCount<T> = {
  readonly inside: readonly T[]
  /** How many end before the window, and how many begin after it. */
  readonly earlier: number
  readonly later: number
}

/** Splits items by a window. An item is inside when any day on which it is drawn is. */
export function itemsInWindow<T extends Pick<TimelineItem, 'from' | 'to'>>(
  items: readonly T[],
  window: DaySpan,
): WindowCount<T> {
  return {
    inside: items.filter(({ from, to }) => to >= window.from && from <= window.to),
    earlier: items.filter(({ to }) => to < window.from).length,
    later: items.filter(({ from }) => from > window.to).length,
  }
}

const MARGIN = 0.02

/**
 * Everything the dataset is about, with a margin; the as-of too, unless that would dwarf the record. Of two boards side
 * by side everything that either is about.
 */
export function wholeSpan(board: Pick<Board, 'dataset' | 'asOf' | 'beside'>): DaySpan {
  const own = ownSpan(board)
  return board.beside ? union(own, ownSpan(board.beside)) : own
}

function union(a: DaySpan, b: DaySpan): DaySpan {
  return { from: minDay(a.from, b.from), to: maxDay(a.to, b.to) }
}

function ownSpan({ dataset, asOf }: Pick<Board, 'dataset' | 'asOf'>): DaySpan {
  const { from, to } = dataset.span
  const reach = Math.max(1, to - from) / 2
  const first = asOf < from && from - asOf <= reach ? asOf : from
  const last = asOf > to && asOf - to <= reach ? asOf : to
  const margin = Math.max(1, Math.round((last - first) * MARGIN))
  return { from: addDays(minDay(first, last), -margin), to: addDays(maxDay(first, last), margin) }
}

/** The window of the Timeline view: as the address says, else the whole span. */
export function timelineWindow(board: Board): DaySpan {
  return hasOwnWindow(board) ? board.window : wholeSpan(board)
}

export function hasOwnWindow({ view }: Pick<Board, 'view'>): boolean {
  return view.from !== undefined || view.to !== undefined
}

// A fortnight around the as-of, seen as a planner sees it: a few days back, more ahead.
const STRIP_DAYS = 15
const SHARE_AHEAD = 10 / 14
const MIN_AHEAD = 1 / 14
const MIN_RECORDS = 8

/**
 * The window of the strip on the first screen: the narrowest around the as-of in which there is enough
 * to read, doubling from a fortnight; the whole span where the record is sparse everywhere. The room
 * ahead of the as-of is kept only as far as something is known to lie there.
 */
export function stripWindow(board: Board, items: readonly TimelineItem[], crowd?: LaneCrowd): DaySpan {
  if (hasOwnWindow(board)) return board.window
  const whole = ownSpan(board)
  for (let days = STRIP_DAYS; days < whole.to - whole.from; days *= 2) {
    const window = windowAround(board.asOf, days, items)
    const count = crowd
      ? countTouching(crowd.counts, window.from, window.to)
      : itemsInWindow(items, window).inside.length
    if (count >= MIN_RECORDS) return window
  }
  return whole
}

/** The window of the strip: of two boards side by side one that holds the windows of both. */
export function sharedStripWindow(board: Board, { items, crowd }: Pick<TimelineModel, 'items' | 'crowd'>): DaySpan {
  const own = stripWindow(board, items, crowd)
  if (!board.beside || hasOwnWindow(board)) return own
  const twin = selectTimeline(board.beside)
  return union(own, stripWindow(board.beside, twin.items, twin.crowd))
}

function windowAround(asOf: Day, days: number, items: readonly TimelineItem[]): DaySpan {
  const most = Math.round((days - 1) * SHARE_AHEAD)
  const least = Math.max(1, Math.round((days - 1) * MIN_AHEAD))
  const horizon = addDays(asOf, most)
  const known = items.filter(({ from, to }) => from <= horizon && to > asOf).map(({ to }) => minDay(to, horizon) - asOf)
  const ahead = Math.max(least, ...known.map((reach) => Math.min(most, reach + least)))
  return { from: addDays(asOf, ahead - (days - 1)), to: addDays(asOf, ahead) }
}

/** The list beside the chart, of which only what is on screen is made. */
export type TimelineSequences = {
  readonly known: ItemSequence
  /** What lies after the as-of and is known of already. */
  readonly ahead: ItemSequence
  readonly count: number
  readonly earlier: number
  readonly later: number
}

/** The records and rows in a window, or those that one crowded mark stands for. */
export function selectTimelineSequences(
  { items, crowd }: Pick<TimelineModel, 'items' | 'crowd'>,
  window: DaySpan,
  narrowedTo?: readonly TimelineItem[],
): TimelineSequences {
  const { whole, aheadCount, earlier, later } = crowd ? crowded(crowd, window) : ofItems(items, window)
  if (narrowedTo) return { ...split(sequenceOf(narrowedTo), countAhead(narrowedTo)), earlier, later }
  return { ...split(whole, aheadCount), earlier, later }
}

function crowded(crowd: LaneCrowd, window: DaySpan) {
  const { counts, ahead } = crowd
  return {
    whole: crowd.sequence(window),
    aheadCount: countTouching(ahead, window.from, window.to),
    earlier: endedBefore(counts, window.from),
    later: begunAfter(counts, window.to),
  }
}

function ofItems(items: readonly TimelineItem[], window: DaySpan) {
  const { inside, earlier, later } = itemsInWindow(items, window)
  return { whole: sequenceOf(inside), aheadCount: countAhead(inside), earlier, later }
}

/** What lies ahead comes last in the order of time. */
function split(whole: ItemSequence, aheadCount: number): Pick<TimelineSequences, 'known' | 'ahead' | 'count'> {
  const knownCount = whole.length - aheadCount
  return {
    known: partOf(whole, 0, knownCount),
    ahead: partOf(whole, knownCount, whole.length),
    count: whole.length,
  }
}

function countAhead(items: readonly TimelineItem[]): number {
  return items.filter(({ isAhead }) => isAhead).length
}

/** Two logs may tell of thousands of events of one day: so many of them are looked through at a time. */
const STRETCH = 256

/** Where an item stands that begins on a day; undefined where it is not in the sequence. */
export function positionOf(key: string, from: Day, items: ItemSequence): number | undefined {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const [item] = items.slice(middle, middle + 1)
    if (item && item.from < from) low = middle + 1
    else high = middle
  }
  for (let start = low; start < items.length; start += STRETCH) {
    const stretch = items.slice(start, start + STRETCH)
    const found = stretch.findIndex((item) => item.key === key)
    if (found >= 0) return start + found
    if (stretch.some((item) => item.from > from)) return undefined
  }
  return undefined
}

/** The first day on which the record that the address points at is drawn; undefined where it points at none. */
export function firstDayInFocus({ dataset, view, asOf }: Pick<Board, 'dataset' | 'view' | 'asOf'>): Day | undefined {
  const record = view.focus && dataset.records.get(view.focus.id as EntryId)
  return record?.type === view.focus?.type && record ? timelineItem(record, dataset, asOf).from : undefined
}

/** Items that were taken before their words had come, with the words that have come since. */
export function withWords(items: readonly TimelineItem[], { log, dataset, asOf }: Board): readonly TimelineItem[] {
  if (!log || !items.some(({ isAwaited }) => isAwaited)) return items
  const lane = { state: log.state, dataset, asOf }
  return items.map((item) =>
    item.isAwaited && item.row !== undefined && log.state.events.has(item.row) ? rowItem(item.row, lane) : item,
  )
}
