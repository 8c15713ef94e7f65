// Where an actor's records stand in time: one row a type, marks that would touch joined into a counted
// crowd, what lies outside the days in view counted at the edge. Pure geometry, in pixels.
import { startOfMonth, civilFromDay, dayFromCivil, addDays, type Day } from '../../base/day'
import type { CrisisRecord, DaySpan } from '../../domain/dataset'

export type TimelineRow = CrisisRecord['type']

const TIMELINE_ROWS: readonly TimelineRow[] = ['event', 'statement', 'claim']

/** Sizes in px; `label` is the width of the column of row names. */
export type TimelineBox = {
  readonly width: number
  readonly label: number
  readonly row: number
  readonly mark: number
}

export type TimelineMark = {
  /** Where the first of the records stands: so no two marks of a row are nearer than a mark is wide. */
  readonly x: number
  readonly y: number
  /** More than one where marks would touch; then `from` and `to` are the first and last of their days. */
  readonly records: readonly [CrisisRecord, ...(readonly CrisisRecord[])]
  readonly from: Day
  readonly to: Day
}

export type TimelineTick = {
  readonly x: number
  readonly day: Day
  readonly unit: TickUnit
  /** False at the right edge, where a label would be cut. */
  readonly isLabelled: boolean
}
export type TickUnit = 'day' | 'month' | 'year'

export type ActorTimelineLayout = {
  readonly height: number
  readonly rows: readonly { readonly type: TimelineRow; readonly y: number }[]
  readonly marks: readonly TimelineMark[]
  readonly ticks: readonly TimelineTick[]
  /** The as-of, where it lies in the days in view. */
  readonly asOfX?: number
  /** Records wholly before and wholly after the days in view. */
  readonly earlier: number
  readonly later: number
}

const TICK_GAP = 90
const LABEL_WIDTH = 68
/** Height of the line of tick labels under the rows, in px. */
export const AXIS_HEIGHT = 24
const EDGE = 10

export function layoutActorTimeline(
  records: readonly CrisisRecord[],
  window: DaySpan,
  asOf: Day,
  box: TimelineBox,
): ActorTimelineLayout {
  const left = box.label + EDGE
  const right = Math.max(left + 1, box.width - EDGE)
  const days = Math.max(1, window.to - window.from)
  const xOf = (day: Day): number => left + ((day - window.from) / days) * (right - left)
  const placed = records.map((record) => ({ record, day: dayOf(record) }))
  const inView = placed.filter(({ day }) => isWithin(day, window))
  const rows = timelineRows(records, window).map((type, index) => ({ type, y: (index + 0.5) * box.row }))
  return {
    height: rows.length * box.row + AXIS_HEIGHT,
    rows,
    marks: rows.flatMap(({ type, y }) =>
      crowd(
        inView.filter(({ record }) => record.type === type),
        xOf,
        y,
        box.mark,
      ),
    ),
    ticks: ticksOf(window, right - left).map((tick) => {
      const x = xOf(tick.day)
      return { ...tick, x, isLabelled: x + LABEL_WIDTH <= box.width }
    }),
    asOfX: isWithin(asOf, window) ? xOf(asOf) : undefined,
    earlier: placed.filter(({ day }) => day < window.from).length,
    later: placed.filter(({ day }) => day > window.to).length,
  }
}

/** The rows that the records in view need; known before there is a width, so that nothing below has to jump. */
export function timelineRows(records: readonly CrisisRecord[], window: DaySpan): readonly TimelineRow[] {
  return TIMELINE_ROWS.filter((type) =>
    records.some((record) => record.type === type && isWithin(dayOf(record), window)),
  )
}

function isWithin(day: Day, { from, to }: DaySpan): boolean {
  return day >= from && day <= to
}

/** The day a mark stands on: the last that its date may mean, as the order of records has it. */
function dayOf({ date, known }: CrisisRecord): Day {
  return date.latest ?? date.earliest ?? known
}

type Placed = { readonly record: CrisisRecord; readonly day: Day }

/** From left to right: a mark nearer than its own width to the first of a crowd joins it. */
function crowd(placed: readonly Placed[], xOf: (day: Day) => number, y: number, gap: number): readonly TimelineMark[] {
  const marks: TimelineMark[] = []
  for (const { record, day } of placed.toSorted((a, b) => a.day - b.day || a.record.order - b.record.order)) {
    const last = marks.at(-1)
    if (last && xOf(day) - xOf(last.from) < gap) {
      marks.splice(-1, 1, { ...last, records: [...last.records, record], to: day })
    } else {
      marks.push({ x: xOf(day), y, records: [record], from: day, to: day })
    }
  }
  return marks
}

type Step = { readonly unit: TickUnit; readonly count: number; readonly days: number }

const STEPS: readonly Step[] = [
  ...[1, 2, 7, 14].map((count): Step => ({ unit: 'day', count, days: count })),
  ...[1, 2, 3, 6].map((count): Step => ({ unit: 'month', count, days: count * 30 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count): Step => ({ unit: 'year', count, days: count * 365 })),
]

/** Round days far enough apart for their labels. */
function ticksOf({ from, to }: DaySpan, width: number): readonly { readonly day: Day; readonly unit: TickUnit }[] {
  const room = Math.max(1, Math.floor(width / TICK_GAP))
  const step = STEPS.find(({ days }) => (to - from) / days <= room) ?? STEPS.at(-1)
  if (!step) return []
  const ticks: { readonly day: Day; readonly unit: TickUnit }[] = []
  let day = firstTick(from, step)
  while (day <= to) {
    if (day >= from) ticks.push({ day, unit: step.unit })
    day = nextTick(day, step)
  }
  return ticks
}

function firstTick(from: Day, { unit, count }: Step): Day {
  const { year, month } = civilFromDay(from)
  switch (unit) {
    case 'day':
      return from
    case 'month':
      return dayFromCivil({ year, month: month - ((month - 1) % count), day: 1 })
    case 'year':
      return dayFromCivil({ year: Math.floor(year / count) * count, month: 1, day: 1 })
  }
}

function nextTick(day: Day, { unit, count }: Step): Day {
  switch (unit) {
    case 'day':
      return addDays(day, count)
    case 'month':
      return startOfMonth(day, count)
    case 'year':
      return startOfMonth(day, count * 12)
  }
}
