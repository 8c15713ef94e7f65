import type { Dataset, Log } from '../domain/dataset'
import type { CrisisEvent } from '../domain/crisis-event'
import type { LogColumns } from '../domain/event-log'
import { rowFormatOf } from '../ingest/log/format-of'
import { logContextOf } from '../ingest/log/log-context'
import { LogReader, type LogTally } from '../ingest/log/log-reader'

/** What stands at a log's address, seen from its dataset file. */
export type OpenedLog =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }
  /** At a host's address, which a command on files does not ask. */
  | { readonly kind: 'remote' }
  | { readonly kind: 'missing' }

export type OpenLog = (href: string) => Promise<OpenedLog>

/** What the rows of a log are handed to as they are read: columns, and the few rows that are kept as records. */
export type RowTaker = (batches: readonly LogColumns[], records: readonly CrisisEvent[]) => void

/** Reads a log as the app does, in place of its worker. Rejects with what the file system or gzip says. */
export async function readLog(
  dataset: Dataset,
  log: Log,
  bytes: AsyncIterable<Uint8Array>,
  take: RowTaker,
): Promise<LogTally> {
  const context = logContextOf(dataset, log)
  const decoder = new TextDecoder()
  const decode = (part: Uint8Array): string => decoder.decode(part)
  const reader = new LogReader(context, rowFormatOf(context, decode), decode)
  for await (const chunk of bytes) {
    reader.push(chunk)
    take(reader.takeBatches(false), reader.takeRecords())
    if (reader.tally.refusal) break
  }
  reader.end()
  take(reader.takeBatches(true), reader.takeRecords())
  return reader.tally
}
