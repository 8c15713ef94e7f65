// How the reading of each log went, on the Data page.
import type { Log } from '../../domain/dataset'
import { formatBytes } from './failures'
import { plural } from './logs'
import { counted } from './numbers'

const formats: Readonly<Record<Log['format'], string>> = {
  ndjson: 'NDJSON, one event a line',
  'acled-csv': 'CSV in the columns of ACLED',
  'ucdp-ged-csv': 'CSV in the columns of UCDP GED',
}

export const logReadings = {
  fields: {
    format: 'Format',
    source: 'Source',
    address: 'From',
    phase: 'Reading',
    rows: 'Rows read',
    setAside: 'Set aside',
    withheld: 'Withheld',
    promised: 'Announced',
  },
  format: (format: Log['format']): string => formats[format],
  phase: {
    waiting: 'waits for its turn',
    reading: (bytes: number, total: number | undefined): string =>
      total === undefined
        ? `${formatBytes(bytes)} read; the host does not say how much there is`
        : `${formatBytes(bytes)} of ${formatBytes(total)} read`,
    done: (bytes: number): string => `read to its end, ${formatBytes(bytes)}`,
    stopped: (bytes: number): string => `stopped by you after ${formatBytes(bytes)}; what had come by then stays`,
    stoppedRemedy: 'Load the page again to read all of it.',
    failed: (reason: string): string => `failed. ${reason}`,
    failedOnly: 'failed',
  },
  promised: (count: number): string => `${counted(count)}, says the dataset`,
  none: 'none',
  withheld: (rows: number, level: string): string => `${counted(rows)}, above ${level}`,
  faultPlace: (row: string, path: string | undefined): string =>
    path === undefined ? `row ${row}` : `row ${row}: ${path}`,
  /** Heads the list of rows that were set aside; of so many only the first are kept. */
  faults: (listed: number, all: number): string =>
    listed >= all
      ? `${plural(all, 'row', 'rows')} set aside`
      : `${plural(all, 'row', 'rows')} set aside; the first ${counted(listed)} are listed`,
  notices: (kinds: number): string => plural(kinds, 'notice', 'notices'),
  notice: (sentence: string, count: number): string => `${sentence} in ${plural(count, 'row', 'rows')}`,
} as const
