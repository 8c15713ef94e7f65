import { parseDayOrDateTime, type Day } from '../base/day'
import type { CrisisRecord, Dataset, DaySpan } from '../domain/dataset'
import type { BriefId, EntryId, LogId, MeasureId, SourceId } from '../domain/ids'
import type { Problem } from '../domain/problem'
import { TLP_MARKS } from '../domain/vocabulary'
import type { Collected } from './collect'
import { checkedDay, toClaim, toEvent, toStatement, type KnownFrom } from './to-entry'
import { toActors, toMeasures, toPlaces, toSources, toTopics } from './to-named'
import { nearestName } from '../base/nearest-name'

const EPOCH = 0 as Day

/** The dataset of what is sound, and what only shows once the whole file is read. */
export function toDataset(
  file: Record<string, unknown>,
  collected: Collected,
): { readonly dataset: Dataset; readonly problems: readonly Problem[] } {
  const asOf = parseDayOrDateTime(textOf(file['asOf'], ''))
  const sources = toSources(collected)
  const measures = toMeasures(collected)
  const records = toRecords(collected, { sources, fallback: asOf ?? EPOCH })
  const byKnown = records.toSorted((a, b) => a.known - b.known || a.order - b.order)
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
    headline: headline !== undefined && measures.has(headline) ? headline : undefined,
    clocks: lists.clocks.map(({ item }) => item),
    sources,
    actors: toActors(collected),
    places: toPlaces(collected),
    topics: toTopics(collected),
    measures,
    records: new Map(records.map((record) => [record.id, record])),
    byKnown,
    briefs: lists.briefs.map(({ item }) => ({ ...item, id: item.id as BriefId })),
    corrections: lists.corrections.map(({ item }) => ({
      ...item,
      date: checkedDay(item.date),
      record: item.record as EntryId,
    })),
    logs: lists.logs.map(({ item }) => ({ ...item, id: item.id as LogId, source: item.source as SourceId })),
    span: spanOf(records, asOf ?? EPOCH),
  }
  return { dataset, problems: [...asOfProblem(file, asOf), ...headlineProblem(headline, measures)] }
}

function toRecords({ lists }: Collected, from: KnownFrom): readonly CrisisRecord[] {
  // One order over all records, so that a tie between a claim and a statement has one answer too.
  const eventCount = lists.events.length
  const statementCount = lists.statements.length
  return [
    ...lists.events.map(({ item }, index) => toEvent(item, index, from)),
    ...lists.statements.map(({ item }, index) => toStatement(item, eventCount + index, from)),
    ...lists.claims.map(({ item }, index) => toClaim(item, eventCount + statementCount + index, from)),
  ]
}

/** A reference line ('as in 1997') names a year that nothing happened in; it must not stretch the time axis. */
function spanOf(records: readonly CrisisRecord[], asOf: Day): DaySpan {
  const days = records
    .filter((record) => !(record.type === 'claim' && record.kind === 'reference'))
    .flatMap((record) => [record.date, ...record.updates.map(({ date }) => date)])
    .flatMap((date) => [date?.earliest ?? date?.latest, date?.latest ?? date?.earliest])
    .filter((day) => day !== undefined)
  if (days.length === 0) return { from: asOf, to: asOf }
  return days.reduce<DaySpan>(
    (span, day) => ({ from: day < span.from ? day : span.from, to: day > span.to ? day : span.to }),
    { from: days[0] ?? asOf, to: days[0] ?? asOf },
  )
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
