// What a log counts over time, told as its source's count.
import { plural } from './logs'
import { counted } from './numbers'

export const logFigures = {
  oneLog: 'a log',
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
  none: (log: string): string => `No row of ${log} is known by this day, passes the filters and begins in these days.`,
  wholeSpan: 'Show all days',
  tooLong: 'These days are more than 400 years, too many for bars.',
  nearest: (days: string): string => `Show ${days}`,
  legend: { best: 'best', range: 'low to high' },
  table: (bars: number): string => `As a table (${plural(bars, 'row', 'rows')})`,
  tableOf: (log: string): string => `Table of ${log}`,
  caption: (title: string, source: string): string => `${title}, as counted by ${source}`,
} as const

function stated(stating: number, all: number): string {
  return `${counted(stating)} of ${plural(all, 'row states', 'rows state')} a number`
}
