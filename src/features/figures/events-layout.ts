// The strip under the plot: what happened in the same days, on the same axis, labelled where there is room.
import { ascending, byAll } from '../../base/compare'
import type { CrisisEvent } from '../../domain/crisis-event'
import { markNameOf, type MarkName } from '../../view-model/mark-of'
import { touches, type Box } from './place-labels'
import { textWidth } from './text-width'

export type EventStrip = {
  /** The line on which the marks stand. */
  readonly y: number
  readonly heading: readonly string[]
  readonly events: readonly PlacedEvent[]
}

export type PlacedEvent = {
  readonly event: CrisisEvent
  readonly mark: MarkName
  readonly x: number
  /** Where it lasts longer than a mark is wide. */
  readonly span?: { readonly from: number; readonly to: number }
  /** `isFree`: false where no label found room; `box` is then where it stands while a reader points at it. */
  readonly label: { readonly text: string; readonly box: Box; readonly isFree: boolean }
}

type StripSpace = {
  readonly x: (day: number) => number
  readonly plot: Box
  readonly top: number
  readonly line: number
  /** Rows of labels under the marks. */
  readonly rows: number
  readonly fontSize: number
  readonly heading: readonly string[]
}

const LEADER_GAP = 3

/** Events in the order of time, as the model gives them; labels go to the weightiest first. */
export function layoutEvents(events: readonly CrisisEvent[], space: StripSpace): EventStrip {
  const y = space.top + space.line * 0.6
  const bare = events.map((event) => placeEvent(event, space))
  const labels = labelEvents(bare, y, space)
  const labelOf = (placed: BareEvent): PlacedEvent['label'] =>
    labels.get(placed.event) ?? { text: placed.event.title, box: raisedBox(placed, y, space), isFree: false }
  return { y, heading: space.heading, events: bare.map((placed) => ({ ...placed, label: labelOf(placed) })) }
}

type BareEvent = Omit<PlacedEvent, 'label'>

function raisedBox({ event, x }: BareEvent, y: number, { plot, line, fontSize }: StripSpace): Box {
  const width = textWidth(event.title, fontSize)
  const left = Math.max(0, Math.min(x - width / 2, plot.right - width))
  const top = y + line * 0.6
  return { left, right: left + width, top, bottom: top + line }
}

function placeEvent(event: CrisisEvent, { x, plot, fontSize }: StripSpace): BareEvent {
  const { earliest, latest } = event.date
  const inPlot = (day: number): number => Math.min(plot.right, Math.max(plot.left, x(day)))
  const from = inPlot(earliest ?? latest ?? 0)
  const to = inPlot(latest ?? earliest ?? 0)
  const isLong = to - from > fontSize
  return {
    event,
    mark: markNameOf(event),
    x: isLong ? from : (from + to) / 2,
    span: isLong ? { from, to } : undefined,
  }
}

function labelEvents(
  events: readonly BareEvent[],
  y: number,
  { plot, line, rows, fontSize }: StripSpace,
): ReadonlyMap<CrisisEvent, PlacedEvent['label']> {
  const labels = new Map<CrisisEvent, PlacedEvent['label']>()
  const taken: Box[] = []
  const byWeight = byAll<BareEvent>(
    ascending(({ event }) => event.importance),
    ascending(({ x }) => -x),
  )
  for (const { event, x } of events.toSorted(byWeight)) {
    const width = textWidth(event.title, fontSize)
    const free = rowsOf(rows).flatMap((row) =>
      [x - width / 2, x, x - width].flatMap((left): { readonly box: Box; readonly leader: Box }[] => {
        const top = y + line * (0.6 + row)
        const box = { left, right: left + width, top, bottom: top + line - LEADER_GAP }
        const leader = { left: x, right: x, top: y, bottom: top }
        const isFree =
          box.left >= plot.left &&
          box.right <= plot.right + fontSize / 2 &&
          taken.every((other) => !touches(box, other, LEADER_GAP) && !touches(leader, other, 0))
        return isFree ? [{ box, leader }] : []
      }),
    )[0]
    if (!free) continue
    labels.set(event, { text: event.title, box: free.box, isFree: true })
    taken.push(free.box, free.leader)
  }
  return labels
}

/** The event whose mark is nearest to a pointer over the strip, within reach of a finger. */
export function nearestEvent(
  { events, y }: EventStrip,
  pointer: { readonly x: number; readonly y: number },
  reach: number,
): PlacedEvent | undefined {
  if (Math.abs(pointer.y - y) > reach) return undefined
  let best: PlacedEvent | undefined
  let least = reach
  for (const event of events) {
    const { from, to } = event.span ?? { from: event.x, to: event.x }
    const distance = Math.max(from - pointer.x, 0, pointer.x - to)
    // Of two equally near, the later drawn lies on top.
    if (distance <= least) {
      best = event
      least = distance
    }
  }
  return best
}

function rowsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, row) => row)
}
