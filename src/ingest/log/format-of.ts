// The one place where the formats of logs are listed with what reads them.
import { assertNever } from '../../base/assert-never'
import { acledMapping } from './acled-format'
import { CsvFormat } from './csv-format'
import type { LogContext } from './log-context'
import { NdjsonFormat } from './ndjson-format'
import type { RowFormat } from './row-format'
import { ucdpMapping } from './ucdp-format'

/** What reads the rows of a log; `decode` makes text of UTF-8. */
export function rowFormatOf(context: LogContext, decode: (bytes: Uint8Array) => string): RowFormat {
  const { format } = context.log
  switch (format) {
    case 'ndjson':
      return new NdjsonFormat(context, decode)
    case 'acled-csv':
      return new CsvFormat(context, acledMapping(context), decode)
    case 'ucdp-ged-csv':
      return new CsvFormat(context, ucdpMapping(context), decode)
    default:
      return assertNever(format)
  }
}
