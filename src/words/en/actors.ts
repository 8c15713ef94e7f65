import type { ActorKind } from '../../domain/vocabulary'
import { common } from './common'

/** Headings of the groups in a file that names no blocs. */
const kindGroups: Readonly<Record<ActorKind, string>> = {
  state: 'States',
  alliance: 'Alliances',
  organisation: 'Organisations',
  person: 'People',
  group: 'Groups',
}

export const actors = {
  region: 'Actors',
  kindGroups,
  others: 'Others',
  memberOf: 'belongs to',
  members: 'Members',
  latestStatement: 'Latest statement',
  /** For an actor that has said nothing. */
  latestRecord: 'Latest record',
  demandsMade: 'Demands made',
  demandsReceived: 'Demands received',
  figures: 'Figures claimed',
  records: 'Records',
  timeline: 'In time',
  count: (count: number): string => (count === 1 ? '1 actor' : `${count} actors`),
  moreDemands: (count: number): string => `+${count} more`,
  recordsIn: (count: number, recent: number): string =>
    recent === 0 ? common.records(count) : `${common.records(count)}, ${recent} in the last 7 days`,
  filtered: 'The filters show nothing of',
  filteredRecords: (count: number): string => `The filters leave out ${common.records(count)} of this actor.`,
  unrecorded: (day: string): string => `Nothing is known by ${day} of`,
  noneInFile: 'The record names no actors.',
  noneByDay: (day: string): string => `No record names an actor by ${day}.`,
  allFiltered: 'The filters leave no record that names an actor.',
  clearFilters: 'Clear all filters',
  goTo: (day: string): string => `Go to ${day}`,
  notFound: (id: string): string => `The file describes no actor “${id}”.`,
  backToAll: 'All actors',
  nothingKnown: (day: string): string => `Nothing is known of this actor by ${day}.`,
  lanes: { event: 'Events', statement: 'Statements', claim: 'Figures' },
  crowd: (count: number, from: string, to: string): string =>
    from === to ? `${common.records(count)}, ${from}` : `${common.records(count)}, ${from} to ${to}`,
  showDays: (crowd: string): string => `Show only the days of ${crowd}`,
  allDays: 'All days',
  outside: (earlier: number, later: number): string =>
    [
      ...(earlier > 0 ? [`${earlier} before the days in view`] : []),
      ...(later > 0 ? [`${later} after the days in view`] : []),
    ].join(', '),
  asOf: (day: string): string => `as of ${day}`,
} as const
