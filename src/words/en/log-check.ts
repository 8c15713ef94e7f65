// What the command line says of the logs beside a dataset.
import { plural } from './logs'
import { counted } from './numbers'

export const logCheck = {
  remote: (id: string, href: string): string => `log '${id}' lies on a host (${href}) and is not checked here`,
  missing: (id: string, href: string): string => `log '${id}': there is no file ${href} beside the dataset`,
  unreadable: (reason: string): string => `it cannot be read (${reason}).`,
  badGzip: 'it begins as a gzip file and cannot be unpacked: it may have been cut short.',
  row: (number: number): string => `row ${number}`,
  more: (count: number): string => `${plural(count, 'more row', 'more rows')} set aside, not listed`,
  notice: (sentence: string): string => `notice: ${sentence}`,
  sum: (rows: number, setAside: number, notices: number): string =>
    `${plural(rows, 'row', 'rows')}, ${counted(setAside)} set aside, ${plural(notices, 'notice', 'notices')}`,
  byKind: 'rows by kind',
  byMonth: 'rows by month',
} as const
