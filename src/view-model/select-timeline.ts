// What the timeline shows: lanes of dated records, each with its bounds as the source gives them.
// A reference claim names a yardstick, not a day of this crisis, so it never stands on the axis.
import type { Day } from '../base/day'
import type { CrisisRecord, Dataset, DaySpan } from '../domain/dataset'
import type { EventKind } from '../domain/vocabulary'
import { timeline as text } from '../words/en/timeline'
import type { Board } from './board'
import type { DayCounts } from './day-counts'
import { crowdOf } from './lane-crowd'
import { MARKS, type MarkName } from './mark-of'
import { shortNameOf } from './names'
import { inTime, lanesOfActors, timelineItem, type TimelineItem } from './timeline-item'

export type TimelineLane = {
  readonly key: string
  readonly label: string
  /** The records of the dataset that stand in it, in order of time; rows of logs are in `crowd` only. */
  readonly items: readonly TimelineItem[]
  /** Set where there may be more than an eye can tell apart. */
  readonly crowd?: LaneCrowd
}

/** Everything in a lane, rows of logs too, as a layout can ask for it without going through all of it. */
export type LaneCrowd = {
  readonly counts: DayCounts
  /** What lies wholly after the as-of day among them. */
  readonly ahead: DayCounts
  /** What touches the days, in order of time; undefined where that is more than `most`. */
  readonly between: (days: DaySpan, most: number) => readonly TimelineItem[] | undefined
  /** The records that keep a mark of their own over any crowd: the most important ones, at most a few dozen. */
  readonly leads: readonly TimelineItem[]
}

export type TimelineModel = {
  /** Only lanes that hold something; a record of two actors or topics stands in both their lanes. */
  readonly lanes: readonly TimelineLane[]
  /** Every record of the dataset once, in order of time. */
  readonly items: readonly TimelineItem[]
  /** Everything of all lanes, each once; set where any lane is crowded. */
  readonly crowd?: LaneCrowd
  readonly asOf: Day
  /** No log is still being read: what is drawn is all there is. */
  readonly isComplete: boolean
}

/** `maxLanes`: lanes by actor or topic beyond it are folded into one that says how many they are. */
export type TimelineOptions = { readonly maxLanes?: number }

const MAX_ACTOR_LANES = 8

export function selectTimeline(board: Board, { maxLanes }: TimelineOptions = {}): TimelineModel {
  const { shown, dataset, asOf } = board
  const items = [...shown.events, ...shown.statements, ...shown.claims]
    .filter((record) => !(record.type === 'claim' && record.kind === 'reference'))
    .map((record) => timelineItem(record, dataset, asOf))
    .toSorted(inTime)
  const lanes = lanesOf(items, board, maxLanes).map((lane) => ({ ...lane, crowd: crowdOf(lane.items, asOf) }))
  return { lanes, items, crowd: crowdOf(items, asOf), asOf, isComplete: true }
}

function lanesOf(
  items: readonly TimelineItem[],
  { view, dataset }: Board,
  maxLanes: number | undefined,
): readonly TimelineLane[] {
  switch (view.lanes) {
    case 'kind':
      return kindLanes(items, maxLanes ?? KIND_LANES.length)
    case 'actor':
      return actorLanes(items, dataset, maxLanes ?? MAX_ACTOR_LANES)
    case 'topic':
      return topicLanes(items, dataset, maxLanes ?? Number.POSITIVE_INFINITY)
  }
}

type KindLane = keyof typeof text.laneNames

const KIND_LANES: readonly KindLane[] = ['talks', 'documents', 'statements', 'forces', 'incidents', 'other']

const LANE_OF_EVENT: Readonly<Record<EventKind, KindLane>> = {
  meeting: 'talks',
  call: 'talks',
  document: 'documents',
  decision: 'documents',
  legal: 'documents',
  sanction: 'documents',
  deployment: 'forces',
  exercise: 'forces',
  incident: 'incidents',
  attack: 'incidents',
  other: 'other',
}

/** Where fewer lanes are wanted, the last ones share one that bears all their names. */
function kindLanes(items: readonly TimelineItem[], max: number): readonly TimelineLane[] {
  const lanes = new Map(itemsBy(items, ({ record }) => [kindLaneOf(record)]))
  const all = KIND_LANES.map((key) => ({ key, label: text.laneNames[key], items: lanes.get(key) ?? [] })).filter(
    isFilled,
  )
  const { kept, rest } = fold(all, max)
  if (rest.length === 0) return kept
  const folded = new Set(rest.flatMap((lane) => lane.items))
  const label = text.sharedLane(rest.map((lane) => lane.label))
  return [...kept, { key: 'rest', label, items: items.filter((item) => folded.has(item)) }]
}

function kindLaneOf(record: CrisisRecord): KindLane {
  if (record.type === 'event') return LANE_OF_EVENT[record.kind]
  return record.type === 'statement' ? 'statements' : 'forces'
}

function actorLanes(items: readonly TimelineItem[], dataset: Dataset, max: number): readonly TimelineLane[] {
  const all = itemsBy(items, ({ record }) => lanesOfActors(record)).toSorted(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || orderOf(a, dataset.actors) - orderOf(b, dataset.actors),
  )
  const { kept, rest } = fold(all, max)
  const named = new Set(kept.map(([id]) => id))
  const lanes = kept.map(([id, own]) => ({ key: id, label: shortNameOf(id, dataset), items: own }))
  const others = items.filter(({ record }) => !lanesOfActors(record).some((id) => named.has(id)))
  return [...lanes, { key: 'others', label: text.otherActors(rest.length), items: others }].filter(isFilled)
}

function topicLanes(items: readonly TimelineItem[], dataset: Dataset, max: number): readonly TimelineLane[] {
  const all = itemsBy(items, ({ record }) => record.topics).toSorted(
    ([a], [b]) => orderOf(a, dataset.topics) - orderOf(b, dataset.topics),
  )
  const { kept, rest } = fold(all, max)
  const lanes = kept.map(([id, own]) => ({ key: id, label: dataset.topics.get(id)?.label ?? id, items: own }))
  const folded = new Set(rest.flatMap(([, own]) => own))
  const none = items.filter(({ record }) => record.topics.length === 0)
  return [
    ...lanes,
    { key: 'other-topics', label: text.otherTopics(rest.length), items: items.filter((item) => folded.has(item)) },
    { key: 'no-topic', label: text.noTopic, items: none },
  ].filter(isFilled)
}

function itemsBy<Key>(
  items: readonly TimelineItem[],
  keysOf: (item: TimelineItem) => readonly Key[],
): readonly (readonly [Key, readonly TimelineItem[]])[] {
  const lanes = new Map<Key, TimelineItem[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const lane = lanes.get(key)
      if (lane) lane.push(item)
      else lanes.set(key, [item])
    }
  }
  return [...lanes]
}

/** At most `max` lanes; a fold of one lane would save nothing, so it is never made. */
function fold<T>(all: readonly T[], max: number): { readonly kept: readonly T[]; readonly rest: readonly T[] } {
  if (all.length <= max) return { kept: all, rest: [] }
  return { kept: all.slice(0, Math.max(0, max - 1)), rest: all.slice(Math.max(0, max - 1)) }
}

function orderOf<Id>(id: Id, known: ReadonlyMap<Id, { readonly order: number }>): number {
  return known.get(id)?.order ?? Number.MAX_SAFE_INTEGER
}

function isFilled({ items }: TimelineLane): boolean {
  return items.length > 0
}

/** Whether a date is drawn with an edge that fades: its bounds are not stated, or not to the day. */
export function hasSoftDates({ items }: Pick<TimelineModel, 'items'>): boolean {
  return items.some(({ extent, isSoft }) => isSoft || (extent !== 'day' && extent !== 'span'))
}

/** The marks that occur, in the order of the table: what a legend has to explain. */
export function marksIn({ items }: Pick<TimelineModel, 'items'>): readonly MarkName[] {
  const present = new Set<string>(items.map(({ mark }) => mark))
  return (Object.keys(MARKS) as MarkName[]).filter((name) => present.has(name))
}
