// Tables for the tests of logs, written from objects, and what the rest of the code makes of the events in them.
import { expect } from 'vitest'
import type { LogContext } from '../../../../src/ingest/log/log-context'
import { contextOf, readLog, type PlainRow, type ReadLog } from './read-log'

export type Cells = Readonly<Record<string, string>>

export function tableOf(rows: readonly Cells[], columns = Object.keys(rows[0] ?? {}), separator = ','): string {
  const written = (text: string): string => (/["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(written).join(separator)}\n`)
    .join('')
}

/** What the columns would hold if the event of each row stood in a log of JSON lines. */
export function rowsOfEvents({ reader }: ReadLog): readonly PlainRow[] {
  const lines = Array.from({ length: reader.count }, (_, row) => JSON.stringify(reader.eventOf(row)))
  const context: LogContext = contextOf('ndjson')
  const log = readLog(lines.join('\n'), context)
  expect(log.tally).toMatchObject({ setAside: 0, notices: [], rows: lines.length })
  return log.rows
}

/** Rows as both tables and JSON lines say them: without deaths, and without what bounds of days mean. */
export function saidByBoth(rows: readonly PlainRow[]): readonly unknown[] {
  return rows.map((row) => ({ ...row, deaths: undefined, extent: row.extent === 'day' }))
}
