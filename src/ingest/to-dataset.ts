import { parseDayOrDateTime, type Day } from '../base/day'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { BriefId, EntryId, LogId, MeasureId, SourceId } from '../domain/ids'
import type { Problem } from '../domain/problem'
import type { Receipt } from '../domain/receipt'
import { spanOfRecords } from '../domain/record-span'
import { TLP_MARKS } from '../domain/vocabulary'
import type { Sorted } from './collect'
import { checkedDay, toClaim, toEvent, toStatement, type KnownFrom } from './to-entry'
import { toActors, toMeasures, toPlaces, toSources, toTopics } from './to-named'
import { nearestName } from '../base/nearest-name'

const EPOCH = 0 as Day

/** The dataset of what is sound, and what only shows once the whole file is read. */
export function toDataset(
  file: Record<string, unknown>,
  collected: Sorted,
  receipt: Receipt | undefined,
): { readonly dataset: Dataset; readonly problems: readonly Problem[] } {
  const asOf = parseDayOrDateTime(textOf(file['asOf'], ''))
  const sources = toSources(collected)
  const measures = toMeasures(collected)
  const records = toRecords(collected, { sources, fallback: asOf ?? EPOCH })
  const byKnown = sortedByKnown(records)
  const id = textOf(file['id'], 'untitled')
  const headline = typeof file['headline'] === 'string' ? (file['headline'] as MeasureId) : undefined
  const { lists } = collected
  const dataset: Dataset = {
    id,
    title: textOf(file['title'], id),
    summary: textOf(file['summary'], ''),
    asOf: asOf ?? byKnown.at(-1)?.known ?? EPOCH,
    revision: textOf(file['revision'], '—'),
    language: textOf(file['language'], 'und'),
    licence: textOf(file['licence'], ''),
    marking: TLP_MARKS.find((mark) => mark === file['marking']),
    receipt,
    headline: headline !== undefined && measures.has(headline) ? headline : undefined,
    clocks: lists.clocks.map(({ item }) => item),
    sources,
    actors: toActors(collected),
    places: toPlaces(collected),
    topics: toTopics(collected),
    measures,
    records: recordsById(records),
    byKnown,
    briefs: lists.briefs.map(({ item }) => ({ ...item, id: item.id as BriefId })),
    corrections: lists.corrections.map(({ item }) => ({
      ...item,
      date: checkedDay(item.date),
      record: item.record as EntryId,
    })),
    logs: lists.logs.map(({ item }) => ({ ...item, id: item.id as LogId, source: item.source as SourceId })),
    span: spanOfRecords(records, asOf ?? EPOCH),
  }
  return {
    dataset,
    problems: [...asOfProblem(file, asOf), ...headlineProblem(headline, measures)],
  }
}

function toRecords({ lists }: Sorted, from: KnownFrom): readonly CrisisRecord[] {
  // One order over all records, so that a tie between a claim and a statement has one answer too.
  const eventCount = lists.events.length
  const statementCount = lists.statements.length
  return [
    ...lists.events.map(({ item }, index) => toEvent(item, index, from)),
    ...lists.statements.map(({ item }, index) => toStatement(item, eventCount + index, from)),
    ...lists.claims.map(({ item }, index) => toClaim(item, eventCount + statementCount + index, from)),
  ]
}

/** The order of records is their place in the file, so a number can hold both keys and sorts without being asked. */
function sortedByKnown(records: readonly CrisisRecord[]): readonly CrisisRecord[] {
  const keys = Float64Array.from(records, ({ known, order }) => known * records.length + order).toSorted()
  return Array.from(keys, (key) => records[((key % records.length) + records.length) % records.length]).filter(
    (record) => record !== undefined,
  )
}

function recordsById(records: readonly CrisisRecord[]): Dataset['records'] {
  const byId = new Map<EntryId, CrisisRecord>()
  for (const record of records) byId.set(record.id, record)
  return byId
}

function asOfProblem(file: Record<string, unknown>, asOf: Day | undefined): readonly Problem[] {
  const text = file['asOf']
  // A missing or malformed text was reported with the header's shape.
  if (asOf !== undefined || typeof text !== 'string' || !/^-?\d{4}-\d{2}-\d{2}(T.+)?$/.test(text)) return []
  return [{ code: 'bad-date', found: text, expected: 'day', path: ['asOf'], severity: 'fault' }]
}

function headlineProblem(headline: string | undefined, measures: Dataset['measures']): readonly Problem[] {
  if (headline === undefined || measures.has(headline as MeasureId)) return []
  const suggestion = nearestName(headline, measures.keys())
  return [
    { code: 'unknown-reference', target: 'measure', id: headline, suggestion, path: ['headline'], severity: 'fault' },
  ]
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise
}
