import type { LogContext } from './log-context'
import { NdjsonFormat } from './ndjson-format'
import type { RowFormat } from './row-format'

export function rowFormatOf(context: LogContext, decode: (bytes: Uint8Array) => string): RowFormat {
  return new NdjsonFormat(context, decode)
}
