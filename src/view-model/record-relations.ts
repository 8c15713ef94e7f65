// What a record has to do with others, seen from both ends: an answer names the demand, and the demand
// must find its answers.
import type { CrisisRecord } from '../domain/dataset'
import type { EntryId } from '../domain/ids'
import { record as text } from '../words/en/record'
import { vocabulary } from '../words/en/vocabulary'
import type { Knowledge } from './as-of'
import { latestFirst } from './latest-first'

export type RelationGroup = { readonly label: string; readonly records: readonly CrisisRecord[] }

/** The relations that point at a record, by its id. */
export type RelationIndex = ReadonlyMap<EntryId, readonly Related[]>

type Related = { readonly label: string; readonly record: CrisisRecord }
type Edge = { readonly target: EntryId; readonly label: string; readonly back: string }

/** Kept with what is known: a list asks for it row by row. */
const indexOf = new WeakMap<Knowledge, RelationIndex>()

/** All relations among the records known by the day, withdrawn ones too: they stay findable. */
export function relationIndex(known: Knowledge): RelationIndex {
  const index = indexOf.get(known) ?? newIndex(known)
  indexOf.set(known, index)
  return index
}

function newIndex({ byId }: Knowledge): RelationIndex {
  const index = new Map<EntryId, Related[]>()
  for (const record of byId.values()) {
    for (const { target, back } of edgesOf(record)) {
      const related = index.get(target)
      if (related) related.push({ label: back, record })
      else index.set(target, [{ label: back, record }])
    }
  }
  return index
}

/** What the record points at, then what points at it; only records known by the day. */
export function relationsOf(record: CrisisRecord, { byId }: Knowledge, index: RelationIndex): readonly RelationGroup[] {
  const forward = edgesOf(record).flatMap(({ target, label }): Related[] => {
    const other = byId.get(target)
    return other ? [{ label, record: other }] : []
  })
  const groups = new Map<string, CrisisRecord[]>()
  for (const { label, record: other } of [...forward, ...(index.get(record.id) ?? [])]) {
    const records = groups.get(label) ?? []
    if (!records.includes(other)) groups.set(label, [...records, other])
  }
  return [...groups].map(([label, records]) => ({ label, records: records.toSorted(latestFirst) }))
}

function edgesOf(record: CrisisRecord): readonly Edge[] {
  switch (record.type) {
    case 'event':
      return []
    case 'statement':
      return [
        ...record.relations.map(({ type, target }) => ({
          target,
          label: vocabulary.relations[type],
          back: vocabulary.relationsBack[type],
        })),
        ...edgeTo(record.event, text.relation.saidAt, text.relation.saidAtIt),
      ]
    case 'claim':
      return [
        ...edgeTo(record.statement, text.relation.statedIn, text.relation.figures),
        ...edgeTo(record.supersedes, text.relation.replaces, text.relation.replacedBy),
      ]
  }
}

function edgeTo(target: EntryId | undefined, label: string, back: string): readonly Edge[] {
  return target === undefined ? [] : [{ target, label, back }]
}
