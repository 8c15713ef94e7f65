// What the tests of logs share: a small dataset as a log sees it, and a log read whole, its columns as plain rows.
import type { LogFormat } from '../../../../src/domain/vocabulary'
import { EXTENTS, unpackTraits, type LogColumns } from '../../../../src/domain/event-log'
import type { ActorId, PlaceId, SourceId, TopicId } from '../../../../src/domain/ids'
import type { Log } from '../../../../src/domain/dataset'
import { EVENT_KINDS, EVENT_STATUSES } from '../../../../src/domain/vocabulary'
import { rowFormatOf } from '../../../../src/ingest/log/format-of'
import type { LogContext } from '../../../../src/ingest/log/log-context'
import { LogReader } from '../../../../src/ingest/log/log-reader'
import type { RowFormat } from '../../../../src/ingest/log/row-format'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

export const decode = (bytes: Uint8Array): string => decoder.decode(bytes)
export const bytesOf = (text: string): Uint8Array => encoder.encode(text)

/** Actors east, west (short name: W) and north; topic border; sources press and wire; places town and port. */
export function contextOf(format: LogFormat, taken: readonly string[] = []): LogContext {
  return {
    log: { id: 'log', label: 'Log', href: 'log', format, source: 'wire' } as unknown as Log,
    names: {
      tags: [
        ...(['east', 'west', 'north'] as ActorId[]),
        ...(['border'] as TopicId[]),
        ...(['press', 'wire'] as SourceId[]),
      ],
      actorCount: 3,
      topicCount: 1,
      places: ['town', 'port'] as PlaceId[],
    },
    actorNames: [
      ['The East', 0],
      ['The West', 1],
      ['W', 1],
      ['The "Free" North', 2],
    ],
    placeNames: [
      ['Town', 0],
      ['Põrt', 1],
    ],
    taken,
  }
}

export type PlainRow = {
  readonly days: readonly [from: number, to: number, known: number]
  readonly kind: string | undefined
  readonly extent: string | undefined
  readonly isSoft: boolean
  readonly status: string | undefined
  readonly importance: number
  readonly place: string | undefined
  readonly tags: readonly string[]
  readonly deaths: readonly (number | undefined)[] | undefined
}

/** The rows of a batch of columns as they are to be read. */
export function plainRows(columns: LogColumns, { names }: LogContext): readonly PlainRow[] {
  return Array.from({ length: columns.count }, (_, at) => {
    const { extent, status, ...traits } = unpackTraits(columns.traits[at] ?? 0)
    const { deaths } = columns
    return {
      days: [columns.from[at] ?? 0, columns.to[at] ?? 0, columns.known[at] ?? 0],
      kind: EVENT_KINDS[columns.kind[at] ?? -1],
      extent: EXTENTS[extent],
      status: EVENT_STATUSES[status],
      ...traits,
      place: names.places[(columns.place[at] ?? 0) - 1],
      tags: [...columns.tags.subarray(columns.tagsEnd[at - 1] ?? 0, columns.tagsEnd[at])].map(
        (tag) => names.tags[tag] ?? '?',
      ),
      deaths: deaths && [deaths.low[at], deaths.best[at], deaths.high[at]],
    }
  })
}

export type ReadLog = {
  readonly reader: LogReader
  readonly rows: readonly PlainRow[]
  readonly ids: readonly string[]
  readonly records: ReturnType<LogReader['takeRecords']>
  readonly tally: LogReader['tally']
}

/** Reads a whole log, in pieces that end where `cuts` say (positions in the file, any order). */
export function readLog(
  file: string | Uint8Array,
  context: LogContext,
  cuts: readonly number[] = [],
  format: RowFormat = rowFormatOf(context, decode),
): ReadLog {
  const bytes = typeof file === 'string' ? bytesOf(file) : file
  const reader = new LogReader(context, format, decode)
  const ends = [...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].toSorted((a, b) => a - b)
  const batches: LogColumns[] = []
  let start = 0
  for (const end of ends) {
    reader.push(bytes.slice(start, end))
    batches.push(...reader.takeBatches(false))
    start = end
  }
  reader.end()
  batches.push(...reader.takeBatches(true))
  return {
    reader,
    rows: batches.flatMap((batch) => plainRows(batch, context)),
    ids: Array.from({ length: reader.count }, (_, row) => reader.eventOf(row).id),
    records: reader.takeRecords(),
    tally: reader.tally,
  }
}

/** The numbers of rows that were set aside, each with its first code. */
export function faultsOf({ tally }: ReadLog): readonly (readonly [number: number, code: string | undefined])[] {
  return tally.faults.map(({ number, problems }) => [number, problems[0]?.code])
}
