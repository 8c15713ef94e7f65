// A dataset as those may see it who are cleared to a level. What is above it is not hidden but gone: no list, count, search,
// export or console can reach it.
import type { Brief } from '../domain/brief'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import { isAbove } from '../domain/handling'
import type { EntryId } from '../domain/ids'
import { spanOfRecords } from '../domain/record-span'
import { isDemandOrRequest } from '../domain/statement'
import type { TlpMark } from '../domain/vocabulary'
import { addressOf, readAddress } from './address'
import { withoutNamesOf } from './names-within'

export type WithinLevel = {
  readonly dataset: Dataset
  /** How many records were taken out: those above the level, and demands whose answer is. */
  readonly withheld: number
}

const made = new WeakMap<Dataset, Map<TlpMark, WithinLevel>>()

/**
 * The dataset without the records whose own mark is above the level and without whatever refers to them or is named by
 * them alone. A dataset whose own mark is above the level has no such edition: it is refused before (`levelRefusal`).
 */
export function withinLevel(dataset: Dataset, level: TlpMark): WithinLevel {
  const levels = made.get(dataset) ?? new Map<TlpMark, WithinLevel>()
  made.set(dataset, levels)
  const within = levels.get(level) ?? newWithin(dataset, level)
  levels.set(level, within)
  return within
}

function newWithin(dataset: Dataset, level: TlpMark): WithinLevel {
  const gone = withheldIds(dataset, level)
  if (gone.size === 0) return { dataset, withheld: 0 }
  const byKnown: CrisisRecord[] = []
  const changed = new Map<EntryId, CrisisRecord>()
  for (const record of dataset.records.values()) {
    if (!gone.has(record.id)) changed.set(record.id, withoutReferences(record, gone))
  }
  for (const { id } of dataset.byKnown) {
    const record = changed.get(id)
    if (record) byKnown.push(record)
  }
  const kept: Dataset = {
    ...dataset,
    records: changed,
    byKnown,
    span: spanOfRecords([...changed.values()], dataset.asOf),
    corrections: dataset.corrections.filter(({ record }) => !gone.has(record)),
    briefs: dataset.briefs.map((brief) => withoutFocus(brief, gone)),
  }
  return { dataset: withoutNamesOf(gone, kept, dataset), withheld: gone.size }
}

/**
 * A demand whose answer is above the level goes with the answer: without it the board would show a silence that nobody
 * kept. And so does the demand that this one answered in its turn.
 */
function withheldIds({ records }: Dataset, level: TlpMark): ReadonlySet<EntryId> {
  const gone = new Set<EntryId>()
  for (const { id, marking } of records.values()) if (marking !== undefined && isAbove(marking, level)) gone.add(id)
  // A set also hands out what is added while it is walked.
  for (const id of gone) {
    const record = records.get(id)
    if (record?.type !== 'statement') continue
    for (const { type, target } of record.relations) {
      const asked = type === 'answers' ? records.get(target) : undefined
      if (asked?.type === 'statement' && isDemandOrRequest(asked)) gone.add(asked.id)
    }
  }
  return gone
}

function withoutReferences(record: CrisisRecord, gone: ReadonlySet<EntryId>): CrisisRecord {
  const kept = <Id extends EntryId>(id: Id | undefined): Id | undefined =>
    id !== undefined && gone.has(id) ? undefined : id
  switch (record.type) {
    case 'event':
      return record
    case 'statement': {
      const relations = record.relations.filter(({ target }) => !gone.has(target))
      const isWhole = relations.length === record.relations.length && kept(record.event) === record.event
      return isWhole ? record : { ...record, relations, event: kept(record.event) }
    }
    case 'claim': {
      const isWhole = kept(record.statement) === record.statement && kept(record.supersedes) === record.supersedes
      return isWhole ? record : { ...record, statement: kept(record.statement), supersedes: kept(record.supersedes) }
    }
  }
}

/** A scene that points at a withheld record shows the same view with nothing open. */
function withoutFocus<B extends Brief>(brief: B, gone: ReadonlySet<EntryId>): B {
  const scenes = brief.scenes.map((scene) => {
    const address = readAddress(scene.view)
    if (!address) return scene
    const { view } = address
    const focus = view.focus && gone.has(view.focus.id as EntryId) ? undefined : view.focus
    const thread = view.thread && gone.has(view.thread) ? undefined : view.thread
    if (focus === view.focus && thread === view.thread) return scene
    return { ...scene, view: addressOf(address.path, { ...view, focus, thread }) }
  })
  return { ...brief, scenes }
}
