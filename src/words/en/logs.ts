// Logs: large event sets beside the dataset, how their reading stands, and what is counted of their rows.
import { assertNever } from '../../base/assert-never'
import type { Log } from '../../domain/dataset'
import type { LogFailure } from '../../domain/log-rows'
import { common } from './common'
import { formatBytes, type FailureWords } from './failures'
import { counted } from './numbers'

const formats: Readonly<Record<Log['format'], string>> = {
  ndjson: 'NDJSON, one event a line',
  'acled-csv': 'CSV in the columns of ACLED',
  'ucdp-ged-csv': 'CSV in the columns of UCDP GED',
}

export const logs = {
  title: 'Logs',
  oneLog: 'a log',
  /** Of one log or of all of them together. */
  loaded: (rows: number): string => plural(rows, 'event', 'events'),
  /** `share` is a part of 1; undefined where the host did not say how long the log is. */
  reading: (rows: number, share: number | undefined): string =>
    share === undefined
      ? `reading: ${plural(rows, 'event', 'events')} so far`
      : `reading: ${plural(rows, 'event', 'events')}, ${wholePercent(share)} %`,
  stopped: (rows: number): string => `${plural(rows, 'event', 'events')}; reading was stopped, the rest is not here`,
  /** `reason` is the `what` of {@link logFailureWords}. */
  failed: (reason: string): string => `A log could not be read to its end. ${reason}`,
  stop: 'Stop reading',
  setAside: (rows: number): string => `${plural(rows, 'row', 'rows')} set aside`,
  searching: (found: number, searched: number, total: number): string =>
    `${counted(found)} found, ${counted(searched)} of ${plural(total, 'event', 'events')} searched`,
  cutShort: (found: number, searched: number, total: number): string =>
    `${counted(found)} found in the first ${counted(searched)} of ${plural(total, 'event', 'events')}; the search ended there for lack of time`,
  seeData: 'See what was read and what was set aside',

  fields: {
    format: 'Format',
    source: 'Source',
    address: 'From',
    phase: 'Reading',
    rows: 'Rows read',
    setAside: 'Set aside',
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
  faultPlace: (row: string, path: string | undefined): string =>
    path === undefined ? `row ${row}` : `row ${row}: ${path}`,
  /** Heads the list of rows that were set aside; of so many only the first are kept. */
  faults: (listed: number, all: number): string =>
    listed >= all
      ? `${plural(all, 'row', 'rows')} set aside`
      : `${plural(all, 'row', 'rows')} set aside; the first ${counted(listed)} are listed`,
  notices: (kinds: number): string => plural(kinds, 'notice', 'notices'),
  notice: (sentence: string, count: number): string => `${sentence} in ${plural(count, 'row', 'rows')}`,

  figures: {
    /** A section's name: the numbers are the log's own, so its source stands in it. */
    region: (log: string, source: string): string => `${log}, as counted by ${source}`,
    countedBy: 'as counted by',
    openSource: (source: string): string => `Source: ${source}`,
    events: { day: 'Events per day', week: 'Events per week', month: 'Events per month', year: 'Events per year' },
    deaths: {
      day: 'Fatalities per day',
      week: 'Fatalities per week',
      month: 'Fatalities per month',
      year: 'Fatalities per year',
    },
    /** Heads of the table's first column. */
    bar: { day: 'Day', week: 'Week', month: 'Month', year: 'Year' },
    eventCount: 'Events',
    low: 'Low',
    best: 'Best',
    high: 'High',
    stating: 'Rows stating a number',
    notStated: 'not stated',
    partOf: { day: 'part of the day', week: 'part of the week', month: 'part of the month', year: 'part of the year' },
    chartName: (title: string, bars: number): string =>
      `${title}: ${plural(bars, 'bar', 'bars')}. The table says the same.`,
    /** What a pointer rests on. */
    eventsAt: (days: string, events: number): string => `${days}: ${plural(events, 'event', 'events')}`,
    deathsAt: (days: string, sums: string | undefined, stating: number, all: number): string =>
      sums === undefined ? `${days}: ${stated(0, all)}` : `${days}: ${sums}; ${stated(stating, all)}`,
    sums: (low: string | undefined, best: string | undefined, high: string | undefined): string =>
      [best !== undefined && `best ${best}`, low !== undefined && `low ${low}`, high !== undefined && `high ${high}`]
        .filter((part) => part !== false)
        .join(', '),
    inAll: (events: number): string => `${plural(events, 'event', 'events')} in these days`,
    showDays: (days: string): string => `${days} on the timeline`,
    stated,
    noneStated: 'No row in these days states a number.',
    /** Where the three estimates do not rest on the same rows. */
    statedApart: (low: number, best: number, high: number): string =>
      `A low number is stated by ${counted(low)}, a best by ${counted(best)}, a high by ${counted(high)} of them.`,
    sumsOfRows: 'Each number is a sum over the rows that state one; low, best and high are added up separately.',
    onlyBest: 'The rows state one number each, no low and no high; each bar is the sum over the rows that state one.',
    weeksNote: 'Weeks run from Monday to Sunday (ISO 8601).',
    byFirstDay: 'Each row is counted once, on its first day.',
    reaching: (rows: number, unit: 'day' | 'week' | 'month' | 'year'): string =>
      `${plural(rows, 'row reaches', 'rows reach')} beyond the ${unit} of the first day, or may lie in a later one.`,
    cut: 'Lighter bars are cut by the days in view.',
    apart: (rows: number): string =>
      `${plural(rows, 'row', 'rows')} with later states of knowledge ${rows === 1 ? 'stands' : 'stand'} among the dataset’s own events and ${rows === 1 ? 'is' : 'are'} not counted here.`,
    soFar: 'Still being read: the counts grow.',
    incomplete: 'The log was not read to its end: these are the counts of what came.',
    waiting: (log: string): string => `No row of ${log} has come yet.`,
    noRows: (log: string): string => `${log} holds no row that could be read.`,
    unread: (log: string, why: string): string => `${log} could not be read. ${why}`,
    toData: 'See how its reading went',
    none: (log: string): string =>
      `No row of ${log} is known by this day, passes the filters and begins in these days.`,
    wholeSpan: 'Show all days',
    tooLong: 'These days are more than 400 years, too many for bars.',
    nearest: (days: string): string => `Show ${days}`,
    legend: { best: 'best', range: 'low to high' },
    table: (bars: number): string => `As a table (${plural(bars, 'row', 'rows')})`,
    tableOf: (log: string): string => `Table of ${log}`,
    caption: (title: string, source: string): string => `${title}, as counted by ${source}`,
  },

  /** For the command line. */
  cli: {
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
  },
} as const

/** Why a log could not be read, or not to its end, and what helps. */
export function logFailureWords(failure: LogFailure): FailureWords {
  switch (failure.code) {
    case 'missing-columns':
      return {
        what: `The table lacks ${columnNames(failure.missing)}.`,
        remedy: 'Export it again with these columns, or correct the format that the dataset names for it.',
      }
    case 'unreachable':
      return {
        what: `No answer from ${failure.address}.`,
        remedy: 'Check the address and the network. A host elsewhere must allow this page to read it (CORS).',
      }
    case 'http':
      return {
        what: `${failure.address} answered with HTTP ${failure.status}.`,
        remedy:
          failure.status === 404
            ? 'There is no file at that address. Put the log there, or correct its address in the dataset.'
            : 'The host does not give the file out. It may work again in a while.',
      }
    case 'html-not-log':
      return {
        what: `${failure.address} answered with a web page instead of the log.`,
        remedy: 'Often a login or a “not found”. Open the address in a browser and see.',
      }
    case 'broken-off':
      return {
        what: `${failure.address} broke off before its end.`,
        remedy: 'What had come by then stays. Load the page again to read all of it.',
      }
    case 'bad-gzip':
      return {
        what: `${failure.address} cannot be unpacked.`,
        remedy: 'Pack it again with gzip; it may have been cut short.',
      }
    case 'no-address':
      return {
        what: `The dataset was opened from this computer, so ${failure.href} beside it cannot be reached.`,
        remedy: 'Put dataset and log on a host, or open them from there.',
      }
    default:
      return assertNever(failure)
  }
}

function columnNames(names: readonly string[]): string {
  const quoted = names.map((name) => `‘${name}’`)
  return `${names.length === 1 ? 'the column' : 'the columns'} ${common.and(quoted)}`
}

function stated(stating: number, all: number): string {
  return `${counted(stating)} of ${plural(all, 'row states', 'rows state')} a number`
}

function plural(count: number, one: string, many: string): string {
  return `${counted(count)} ${count === 1 ? one : many}`
}

/** Never 100 before the end. */
function wholePercent(share: number): string {
  return String(Math.min(99, Math.floor(share * 100)))
}
