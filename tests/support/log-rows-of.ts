// Rows of logs as the page holds them, from a few small objects.
import type { LogNames } from '../../src/domain/event-log'
import { NOT_READ, type LogRows } from '../../src/domain/log-rows'
import type { LogState } from '../../src/domain/log-state'
import { ColumnBuilder } from '../../src/ingest/log/column-builder'
import { addTag, emptyRow } from '../../src/ingest/log/log-row'
import { GrowingColumns } from '../../src/load/growing-columns'

export type PlainRow = {
  readonly from: number
  readonly to: number
  readonly known: number
  readonly kind: number
  readonly tags: readonly number[]
}

/** Three actors, two topics, two sources. */
export const NAMES: LogNames = {
  tags: ['north', 'south', 'east', 'water', 'grain', 'gazette', 'herald'] as unknown as LogNames['tags'],
  actorCount: 3,
  topicCount: 2,
  places: [],
}

export function logRowsOf(rows: readonly PlainRow[], names: LogNames = { ...NAMES }): LogRows {
  const growing = new GrowingColumns(0)
  const builder = new ColumnBuilder(Math.max(1, rows.length), false)
  for (const { tags, ...plain } of rows) {
    const row = Object.assign(emptyRow(), plain)
    for (const tag of tags) addTag(row, tag)
    builder.push(row)
  }
  growing.append(builder.takeBatch())
  const columns = growing.columns()
  return {
    names,
    columns,
    order: growing.order(),
    foretold: growing.foretold,
    longest: growing.longest,
    span: growing.span,
    known: growing.knownSpan,
    parts: [{ log: LOG, firstRow: 0, rows: rows.length, reading: { ...NOT_READ, phase: 'done' } }],
    level: undefined,
  }
}

const LOG = {
  id: 'war' as never,
  label: 'All events',
  href: 'war.ndjson',
  format: 'ndjson',
  source: 'gazette' as never,
} as const

export function logStateOf(rows: LogRows): LogState {
  return { rows, events: new Map(), records: [], found: new Map(), search: undefined }
}
