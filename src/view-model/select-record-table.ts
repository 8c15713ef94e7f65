// Any records as a table, one row each, the same columns for events, statements and figures.
import { formatIsoDay, type Day } from '../base/day'
import { statedNumbers } from '../domain/quantity'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { ActorId, SourceId } from '../domain/ids'
import { exports as text } from '../words/en/exports'
import { vocabulary } from '../words/en/vocabulary'
import { words } from '../words/words'
import type { Board } from './board'
import type { ExportCell, ExportTable } from './export-table'
import { speakQuantity } from './format-quantity'
import { fullNameOf, type Voice, claimantOf, speakerOf } from './names'
import { recordKind, recordTitle } from './record-text'

type Column<T> = readonly [head: string, cell: (item: T, board: Board) => ExportCell]

/** A table from columns; what a column does not say of a row stays empty. */
export function tableOf<T>(
  name: string,
  columns: readonly Column<T>[],
  items: readonly T[],
  board: Board,
): ExportTable {
  return {
    name,
    columns: columns.map(([head]) => head),
    rows: items.map((item) => columns.map(([, cell]) => cell(item, board))),
  }
}

const { columns } = text

/** What every record has, at the left of its table. */
export const DATE_COLUMNS: readonly Column<CrisisRecord>[] = [
  [columns.date, ({ date }) => date.text || undefined],
  [columns.earliest, ({ date }) => isoOf(date.earliest)],
  [columns.latest, ({ date }) => isoOf(date.latest)],
  [columns.known, ({ known }) => formatIsoDay(known)],
]

/** What a record is about and rests on, at the right of its table. */
export const SOURCE_COLUMNS: readonly Column<CrisisRecord>[] = [
  [columns.topics, ({ topics }, { dataset }) => listOf(topics.map((id) => dataset.topics.get(id)?.label ?? id))],
  [columns.places, ({ places }, { dataset }) => listOf(places.map((id) => dataset.places.get(id)?.name ?? id))],
  [columns.sources, (record, { dataset }) => listOf(sourcesOf(record).map((id) => sourceName(id, dataset)))],
  [
    columns.addresses,
    (record, { dataset }) => listOf(sourcesOf(record).flatMap((id) => dataset.sources.get(id)?.url ?? [])),
  ],
]

const RECORD_COLUMNS: readonly Column<CrisisRecord>[] = [
  [columns.id, ({ id }) => id],
  [columns.type, ({ type }) => vocabulary.recordTypes[type]],
  [columns.kind, recordKind],
  ...DATE_COLUMNS,
  [columns.ahead, ({ date }, { asOf }) => date.earliest !== undefined && date.earliest > asOf],
  [columns.who, (record, { dataset }) => whoOf(record, dataset)],
  [columns.to, (record, { dataset }) => (record.type === 'statement' ? namesOf(record.to, dataset) : undefined)],
  [columns.through, (record, { dataset }) => throughOf(record, dataset)],
  [columns.text, (record, { dataset }) => (record.type === 'statement' ? record.text : recordTitle(record, dataset))],
  [columns.quotes, (record) => (record.type === 'statement' ? listOf(record.quotes) : undefined)],
  [columns.status, (record) => (record.type === 'event' ? vocabulary.eventStatuses[record.status] : undefined)],
  [columns.low, (record) => (record.type === 'claim' ? statedNumbers(record.value)?.[0] : undefined)],
  [columns.high, (record) => (record.type === 'claim' ? statedNumbers(record.value)?.[1] : undefined)],
  [columns.hedge, (record) => (record.type === 'claim' ? speakQuantity(record.value, record.words) : undefined)],
  [
    columns.unit,
    (record, { dataset }) => (record.type === 'claim' ? dataset.measures.get(record.measure)?.unit : undefined),
  ],
  [columns.condition, (record) => (record.type === 'event' ? undefined : record.condition)],
  ...SOURCE_COLUMNS,
]

export function recordTable(name: string, records: readonly CrisisRecord[], board: Board): ExportTable {
  return tableOf(name, RECORD_COLUMNS, records, board)
}

export function isoOf(day: Day | undefined): ExportCell {
  return day === undefined ? undefined : formatIsoDay(day)
}

export function listOf(items: readonly string[]): ExportCell {
  return items.length === 0 ? undefined : text.list(items)
}

export function namesOf(ids: readonly ActorId[], dataset: Dataset): ExportCell {
  return listOf(ids.map((id) => fullNameOf(id, dataset)))
}

/** Full names; a source's own voice is called so, and never by another's name. */
export function voiceName({ kind, actors, label }: Voice, attribution: string | undefined, dataset: Dataset): string {
  if (kind === 'source') return `${label} (${words.sourceItself})`
  if (kind === 'attribution') return label
  const names = words.and(actors.map((id) => fullNameOf(id, dataset)))
  return attribution === undefined ? names : `${names} (${attribution})`
}

function whoOf(record: CrisisRecord, dataset: Dataset): ExportCell {
  switch (record.type) {
    case 'event':
      return namesOf(record.actors, dataset)
    case 'statement':
      return voiceName(speakerOf(record, dataset), record.attribution, dataset)
    case 'claim':
      return voiceName(claimantOf(record, dataset), record.attribution, dataset)
  }
}

function throughOf(record: CrisisRecord, dataset: Dataset): ExportCell {
  if (record.type === 'event' || record.reportedBy === undefined) return undefined
  return fullNameOf(record.reportedBy, dataset)
}

function sourcesOf({ citations }: CrisisRecord): readonly SourceId[] {
  return [...new Set(citations.map(({ source }) => source))]
}

function sourceName(id: SourceId, { sources }: Dataset): string {
  const source = sources.get(id)
  return source ? `${source.publisher}: ${source.title}` : id
}
