// A lane that may hold more than an eye can tell apart, so that a layout asks for counts first and for things last.
import type { Day } from '../base/day'
import type { DaySpan } from '../domain/dataset'
import { countDays, countTouching } from './day-counts'
import { sequenceOf } from './item-sequence'
import type { LaneCrowd } from './select-timeline'
import type { TimelineItem } from './timeline-item'

/** Below this a lane is drawn mark by mark at any zoom. */
export const CROWD_FROM = 240
const MOST_LEADS = 24

/** `items` in order of time, as {@link inTime} has it. */
export function crowdOf(items: readonly TimelineItem[], asOf: Day): LaneCrowd | undefined {
  return items.length < CROWD_FROM ? undefined : crowdOfItems(items, asOf)
}

export function crowdOfItems(items: readonly TimelineItem[], asOf: Day): LaneCrowd {
  const span = spanOfItems(items, asOf)
  const counts = countDays(items, span)
  const latestSoFar = runningLatest(items)
  return {
    counts,
    ahead: countDays(
      items.filter(({ isAhead }) => isAhead),
      span,
    ),
    leads: leadsOf(items),
    sequence: (days) => sequenceOf(itemsReaching(items, latestSoFar, days)),
    between: (days, most) =>
      countTouching(counts, days.from, days.to) > most ? undefined : itemsReaching(items, latestSoFar, days),
  }
}

function itemsReaching(
  items: readonly TimelineItem[],
  latestSoFar: Int32Array,
  days: DaySpan,
): readonly TimelineItem[] {
  const found: TimelineItem[] = []
  for (let index = firstReaching(latestSoFar, days.from); index < items.length; index++) {
    const item = items[index]
    if (!item || item.from > days.to) break
    if (item.to >= days.from) found.push(item)
  }
  return found
}

/** Few enough to go through. */
export function itemsTouching(items: readonly TimelineItem[], days: DaySpan): readonly TimelineItem[] {
  return items.filter(({ from, to }) => to >= days.from && from <= days.to)
}

/** The most important ones, in order of time. */
export function leadsOf(items: readonly TimelineItem[]): readonly TimelineItem[] {
  const most = items.filter(({ importance }) => importance === 1)
  // Where more lead than can be told apart none does: any choice among them would be ours and not the record's.
  return most.length <= MOST_LEADS ? most : []
}

function spanOfItems(items: readonly TimelineItem[], asOf: Day): DaySpan {
  let from = items[0]?.from ?? asOf
  let to = from
  for (const item of items) {
    if (item.from < from) from = item.from
    if (item.to > to) to = item.to
  }
  return { from, to }
}

/** The latest end among an item and all before it: never falls, so it can be searched by halves. */
function runningLatest(items: readonly TimelineItem[]): Int32Array {
  const ends = new Int32Array(items.length)
  let latest = Number.NEGATIVE_INFINITY
  for (const [index, { to }] of items.entries()) {
    latest = Math.max(latest, to)
    ends[index] = latest
  }
  return ends
}

/** The first index whose running latest end reaches a day: nothing before it touches that day or any later one. */
export function firstReaching(latestSoFar: Int32Array, day: number): number {
  let low = 0
  let high = latestSoFar.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((latestSoFar[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}
