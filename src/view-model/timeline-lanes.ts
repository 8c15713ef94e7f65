// Which lanes a timeline has, and what stands in which: records of the dataset, and rows of logs by their kind or tags.
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { LogNames } from '../domain/event-log'
import { EVENT_KINDS, type EventKind } from '../domain/vocabulary'
import { timeline as text } from '../words/en/timeline'
import type { Board } from './board'
import type { LanePlan } from './lane-of-row'
import { shortNameOf } from './names'
import { lanesOfActors, type TimelineItem } from './timeline-item'

/** Rows of logs that the filters let through, counted by kind and by tag; absent where the dataset has no logs. */
export type RowCounts = {
  readonly names: LogNames
  /** By position in EVENT_KINDS. */
  readonly kinds: Uint32Array
  readonly total: number
  /** By tag; asked for where lanes are by actor or topic only, since it takes longest. */
  readonly tags: () => Uint32Array
}

/** A lane with the records that stand in it, and with the rule for rows. */
export type LaneDraft = {
  readonly key: string
  readonly label: string
  readonly items: readonly TimelineItem[]
  /** Kinds or tags whose rows stand here, as positions; 'others': rows that no other lane takes. */
  readonly rows: readonly number[] | 'others'
  readonly rowCount: number
}

const MAX_ACTOR_LANES = 8

export function draftLanes(
  items: readonly TimelineItem[],
  { view, dataset }: Pick<Board, 'view' | 'dataset'>,
  maxLanes: number | undefined,
  counts: RowCounts | undefined,
): readonly LaneDraft[] {
  switch (view.lanes) {
    case 'kind':
      return kindLanes(items, maxLanes ?? KIND_LANES.length, counts)
    case 'actor':
      return actorLanes(items, dataset, maxLanes ?? MAX_ACTOR_LANES, counts)
    case 'topic':
      return topicLanes(items, dataset, maxLanes ?? Number.POSITIVE_INFINITY, counts)
  }
}

/** The rules of some lanes as one table for each row. */
export function planOf(drafts: readonly LaneDraft[], grouping: 'kind' | 'actor' | 'topic', tagCount: number): LanePlan {
  const lanes = drafts.map(({ rows }) => rows)
  const key = `${grouping} ${lanes.map((rows) => (rows === 'others' ? rows : rows.join())).join(';')}`
  const table = (size: number): Int16Array => {
    const laneOf = new Int16Array(size).fill(-1)
    for (const [lane, rows] of lanes.entries()) if (rows !== 'others') for (const row of rows) laneOf[row] = lane
    return laneOf
  }
  const laneCount = drafts.length
  if (grouping === 'kind')
    return { key, laneCount, laneOfKind: Int8Array.from(table(EVENT_KINDS.length)), otherwise: -1 }
  return { key, laneCount, laneOfTag: table(tagCount), otherwise: lanes.indexOf('others') }
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
function kindLanes(items: readonly TimelineItem[], max: number, counts: RowCounts | undefined): readonly LaneDraft[] {
  const lanes = new Map(itemsBy(items, ({ record }) => [kindLaneOf(record)]))
  const all = KIND_LANES.map((key): LaneDraft => {
    const rows = [...EVENT_KINDS.keys()].filter((kind) => LANE_OF_EVENT[EVENT_KINDS[kind] ?? 'other'] === key)
    const rowCount = sumOf(counts?.kinds, rows)
    return { key, label: text.laneNames[key], items: lanes.get(key) ?? [], rows, rowCount }
  }).filter(isFilled)
  const { kept, rest } = fold(all, max)
  if (rest.length === 0) return kept
  const folded = new Set(rest.flatMap((lane) => lane.items))
  const shared: LaneDraft = {
    key: 'rest',
    label: text.sharedLane(rest.map((lane) => lane.label)),
    items: items.filter((item) => folded.has(item)),
    rows: rest.flatMap(({ rows }) => (rows === 'others' ? [] : rows)),
    rowCount: rest.reduce((sum, { rowCount }) => sum + rowCount, 0),
  }
  return [...kept, shared]
}

function kindLaneOf(record: CrisisRecord): KindLane {
  if (record.type === 'event') return LANE_OF_EVENT[record.kind]
  return record.type === 'statement' ? 'statements' : 'forces'
}

type Group = {
  readonly id: string
  readonly items: readonly TimelineItem[]
  readonly rows: readonly number[]
  readonly rowCount: number
}

function actorLanes(
  items: readonly TimelineItem[],
  dataset: Dataset,
  max: number,
  counts: RowCounts | undefined,
): readonly LaneDraft[] {
  const all = groupsOf(
    itemsBy(items, ({ record }) => lanesOfActors(record)),
    counts,
    0,
    counts?.names.actorCount ?? 0,
  ).toSorted((a, b) => sizeOf(b) - sizeOf(a) || orderOf(a.id, dataset.actors) - orderOf(b.id, dataset.actors))
  const { kept, rest } = fold(all, max)
  const named = new Set<string>(kept.map(({ id }) => id))
  const lanes = kept.map((group): LaneDraft => ({
    ...group,
    key: group.id,
    label: shortNameOf(group.id as never, dataset),
  }))
  const others: LaneDraft = {
    key: 'others',
    label: text.otherActors(rest.length),
    items: items.filter(({ record }) => !lanesOfActors(record).some((id) => named.has(id))),
    rows: 'others',
    rowCount: counts?.total ?? 0,
  }
  return [...lanes.filter(isFilled), ...(others.items.length > 0 || counts ? [others] : [])]
}

function topicLanes(
  items: readonly TimelineItem[],
  dataset: Dataset,
  max: number,
  counts: RowCounts | undefined,
): readonly LaneDraft[] {
  const first = counts?.names.actorCount ?? 0
  const all = groupsOf(
    itemsBy(items, ({ record }) => record.topics),
    counts,
    first,
    first + (counts?.names.topicCount ?? 0),
  ).toSorted((a, b) => orderOf(a.id, dataset.topics) - orderOf(b.id, dataset.topics))
  const { kept, rest } = fold(all, max)
  const lanes = kept.map((group): LaneDraft => {
    const label = dataset.topics.get(group.id as never)?.label ?? group.id
    return { ...group, key: group.id, label }
  })
  const folded = new Set(rest.flatMap((group) => group.items))
  const others: LaneDraft = {
    key: 'other-topics',
    label: text.otherTopics(rest.length),
    items: items.filter((item) => folded.has(item)),
    rows: rest.flatMap(({ rows }) => rows),
    rowCount: rest.reduce((sum, { rowCount }) => sum + rowCount, 0),
  }
  const none: LaneDraft = {
    key: 'no-topic',
    label: text.noTopic,
    items: items.filter(({ record }) => record.topics.length === 0),
    rows: 'others',
    rowCount: counts?.total ?? 0,
  }
  return [...lanes, others].filter(isFilled).concat(none.items.length > 0 || counts ? [none] : [])
}

/** Records and rows under one id; ids that only rows name come after those of records. */
function groupsOf(
  lanes: readonly (readonly [string, readonly TimelineItem[]])[],
  counts: RowCounts | undefined,
  firstTag: number,
  lastTag: number,
): readonly Group[] {
  const items = new Map(lanes)
  const counted = counts?.tags()
  const tags = new Map<string, number>(
    (counts?.names.tags.slice(firstTag, lastTag) ?? []).map((id, index) => [id, firstTag + index] as const),
  )
  const inRows = [...tags].filter(([, tag]) => (counted?.[tag] ?? 0) > 0).map(([id]) => id)
  return [...new Set([...items.keys(), ...inRows])].map((id) => {
    const tag = tags.get(id)
    const rows = tag === undefined ? [] : [tag]
    return { id, items: items.get(id) ?? [], rows, rowCount: sumOf(counted, rows) }
  })
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

function orderOf(id: string, known: ReadonlyMap<string, { readonly order: number }>): number {
  return known.get(id)?.order ?? Number.MAX_SAFE_INTEGER
}

function sumOf(counts: Uint32Array | undefined, positions: readonly number[]): number {
  return positions.reduce((sum, position) => sum + (counts?.[position] ?? 0), 0)
}

function sizeOf({ items, rowCount }: Group): number {
  return items.length + rowCount
}

function isFilled({ items, rowCount }: LaneDraft): boolean {
  return items.length + rowCount > 0
}
