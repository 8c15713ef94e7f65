import { common } from './common'
import { counted } from './numbers'

/** What the record does not have. Each rule says what is counted, and nothing of what may lie behind it. */
export const gaps = {
  region: 'Gaps',
  /** Stands above all of them. */
  meaning:
    'A gap is a fact about this record, not about the world: that nothing is recorded does not say that nothing happened, and one source is not a wrong one.',
  filtered:
    'Filters are on: only the records they let through are counted. Silence and answers are still judged by all that is known.',
  noRows: 'Rows of logs fill days; in the other gaps they are not counted.',
  titles: {
    'one-source': 'Records with one source',
    'one-origin': 'Several outlets, one origin',
    days: 'Days without records',
    silent: 'Silent for long',
    unheard: 'Spoken to, never heard',
    'no-claimant': 'Figures with no claimant',
    unanswered: 'Demands without reply',
    overdue: 'Dates past, still scheduled',
  },
  rules: {
    'one-source': 'All that the record cites is one source.',
    'one-origin': 'The record cites two sources or more, and all of them go back to one origin.',
    days: 'From the first day with a record to the board’s day or the day the record was closed: nothing that is dated to the day begins or ends, and nothing became known.',
    unheard: 'Something was said to them; no statement and no figure is by them or by one who belongs to them.',
    'no-claimant': 'Nobody is named, not even by office: the cited source itself gives the number.',
    unanswered: 'A demand or request that no known statement answers, or not for each of those it was made to.',
    overdue: 'The last day of the date has passed, and the record has no word on whether it took place.',
  },
  silentRule: (days: number): string =>
    `They spoke before; since then neither they nor one who belongs to them, for ${common.days(days)} or more.`,
  recordsOf:
    (all: number) =>
    (count: number): string =>
      `${counted(count)} of ${common.records(all)}`,
  demandsOf:
    (all: number) =>
    (count: number): string =>
      `${counted(count)} of ${all === 1 ? '1 demand or request' : `${counted(all)} demands and requests`}`,
  eventsOf:
    (all: number) =>
    (count: number): string =>
      `${counted(count)} of ${all === 1 ? '1 scheduled event' : `${counted(all)} scheduled events`}`,
  figuresOf:
    (all: number) =>
    (count: number): string =>
      `${counted(count)} of ${all === 1 ? '1 figure' : `${counted(all)} figures`}`,
  actors: (count: number): string => (count === 1 ? '1 actor' : `${counted(count)} actors`),
  daysOf: (count: number, all: number, runs: number): string =>
    `${counted(count)} of ${common.days(all)}${runs === 0 ? '' : `, in ${runs === 1 ? '1 run' : `${counted(runs)} runs`}`}`,
  days: common.days,
  outlets: (count: number, publishers: string): string => `${counted(count)} outlets, 1 origin: ${publishers}`,
  silentFor: (days: number): string => `last word ${common.daysAgo(days)}`,
  addressed: (count: number): string =>
    count === 1 ? 'spoken to once' : count === 2 ? 'spoken to twice' : `spoken to ${counted(count)} times`,
  late: (days: number): string => `${common.days(days)} past`,
  lastWord: (name: string, title: string): string => `${name}, last word: ${title}`,
  lastHeard: (name: string, title: string): string => `${name}, last spoken to: ${title}`,
  showDays: (days: string, count: string): string => `${days}, ${count} without records: show on the timeline`,
  strip: (from: string, to: string): string => `Days with records, dark, from ${from} to ${to}`,
  showAll: (count: number): string => `Show all ${counted(count)}`,
  showFew: 'Show fewer',
  table: ['gap', 'what', 'recordId', 'detail', 'from', 'to', 'days'],
} as const
