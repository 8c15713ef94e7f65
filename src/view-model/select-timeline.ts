// What the timeline shows: lanes of dated records, each with its bounds as the source gives them.
// A reference claim names a yardstick, not a day of this crisis, so it never stands on the axis.
import { ascending, byAll } from '../base/compare'
import type { Day } from '../base/day'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { Importance } from '../domain/entry'
import type { ActorId } from '../domain/ids'
import { voicesOf } from '../domain/record-actors'
import type { EventKind } from '../domain/vocabulary'
import { timeline as text } from '../words/en/timeline'
import { words } from '../words/words'
import type { Board } from './board'
import { formatEdtf } from './format-day'
import { formatQuantity } from './format-quantity'
import { markNameOf, MARKS, type MarkName } from './mark-of'
import { blocOf, claimantOf, shortNameOf, speakerOf } from './names'
import { recordKind, recordTitle } from './record-text'

/**
 * How the bounds of a date are to be read: one day; a span that lasted; some time within the bounds;
 * by a day, since when is not stated; from a day, until when is not stated, or still going on.
 */
export type ExtentKind = 'day' | 'span' | 'within' | 'until' | 'from' | 'ongoing'

export type TimelineItem = {
  /** `event.<id>`: the same form as the focus in an address. */
  readonly key: string
  readonly record: CrisisRecord
  readonly mark: MarkName
  /** What stands beside the mark. */
  readonly label: string
  readonly title: string
  readonly kind: string
  readonly date: string
  /** Those who take part, speak or count, as one line; empty where nobody is named. */
  readonly who: string
  readonly sourceCount: number
  /** First possible day; undefined where the start is not stated. */
  readonly earliest: Day | undefined
  /** Last possible day; undefined where the end is not stated. */
  readonly latest: Day | undefined
  readonly extent: ExtentKind
  /** The source says 'about', or doubts the date. */
  readonly isSoft: boolean
  /** First and last day that are drawn; an end that is not stated is drawn from the end that is. */
  readonly from: Day
  readonly to: Day
  /** Known by the as-of, and wholly after it. */
  readonly isAhead: boolean
  readonly bloc: string | undefined
  readonly importance: Importance
}

export type TimelineLane = { readonly key: string; readonly label: string; readonly items: readonly TimelineItem[] }

export type TimelineModel = {
  /** Only lanes that hold something; a record of two actors or topics stands in both their lanes. */
  readonly lanes: readonly TimelineLane[]
  /** Every item once, in order of time. */
  readonly items: readonly TimelineItem[]
  readonly asOf: Day
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
  return { lanes: lanesOf(items, board, maxLanes), items, asOf }
}

/** Earlier first: 'by' a day before that day, and of two that begin together the one that ends first. */
const inTime = byAll<TimelineItem>(
  ascending(({ from }) => from),
  ascending(({ extent }) => (extent === 'until' ? 0 : 1)),
  ascending(({ to }) => to),
  ascending(({ record }) => record.order),
)

export function timelineItem(record: CrisisRecord, dataset: Dataset, asOf: Day): TimelineItem {
  const { date } = record
  const bounds = drawnBounds(record, asOf)
  return {
    key: `${record.type}.${record.id}`,
    record,
    mark: markNameOf(record),
    label: labelOf(record, dataset),
    title: recordTitle(record, dataset),
    kind: recordKind(record),
    date: formatEdtf(date),
    who: whoOf(record, dataset),
    sourceCount: new Set(record.citations.map(({ source }) => source)).size,
    earliest: date.earliest,
    latest: date.latest,
    isSoft: date.isApproximate || date.isUncertain,
    ...bounds,
    isAhead: bounds.from > asOf,
    bloc: sharedBloc(record, dataset),
    importance: record.importance,
  }
}

type Bounds = { readonly extent: ExtentKind; readonly from: Day; readonly to: Day }

function drawnBounds({ date, known }: CrisisRecord, asOf: Day): Bounds {
  const { earliest, latest, precision, isOngoing } = date
  if (earliest === undefined) {
    const day = latest ?? known
    return { extent: 'until', from: day, to: day }
  }
  if (latest === undefined) {
    return isOngoing && asOf > earliest
      ? { extent: 'ongoing', from: earliest, to: asOf }
      : { extent: 'from', from: earliest, to: earliest }
  }
  const extent = earliest === latest ? 'day' : precision === 'interval' ? 'span' : 'within'
  return { extent, from: earliest, to: latest }
}

/** Short, and the number first where it is a number: a label may be cut at its end. */
function labelOf(record: CrisisRecord, dataset: Dataset): string {
  switch (record.type) {
    case 'event':
      return record.title
    case 'statement': {
      const voice = speakerOf(record, dataset)
      return voice.kind === 'source' ? record.text : text.labelledStatement(voice.label, record.text)
    }
    case 'claim': {
      const voice = claimantOf(record, dataset)
      const figure = formatQuantity(record.value, record.words)
      const unit = dataset.measures.get(record.measure)?.unit ?? ''
      return voice.kind === 'source' ? `${figure} ${unit}`.trim() : text.labelledClaim(figure, voice.label)
    }
  }
}

function whoOf(record: CrisisRecord, dataset: Dataset): string {
  switch (record.type) {
    case 'event':
      return words.and(record.actors.map((id) => shortNameOf(id, dataset)))
    case 'statement':
      return speakerOf(record, dataset).label
    case 'claim':
      return claimantOf(record, dataset).label
  }
}

/** The bloc of a record only where all whom it shows share one. */
function sharedBloc(record: CrisisRecord, dataset: Dataset): string | undefined {
  const blocs = new Set(lanesOfActors(record).map((id) => blocOf(dataset.actors.get(id), dataset.actors)))
  return blocs.size === 1 ? [...blocs][0] : undefined
}

/** Whose lane a record stands in: who takes part, or whose voice it is; never who was only spoken to. */
function lanesOfActors(record: CrisisRecord): readonly ActorId[] {
  return record.type === 'event' ? record.actors : voicesOf(record)
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
