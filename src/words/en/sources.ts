import type { Credibility, Reliability } from '../../domain/vocabulary'
import { common } from './common'
import { counted } from './numbers'
import { vocabulary } from './vocabulary'

/** NATO Admiralty code (AJP-2.1), what a letter says of a source; in our own words. */
const reliability: Readonly<Record<Reliability, string>> = {
  A: 'No doubt about it; what it told has always held.',
  B: 'Small doubts; most of what it told has held.',
  C: 'Some doubts; part of what it told has held.',
  D: 'Strong doubts; now and then what it told has held.',
  E: 'It cannot be trusted; what it told has not held.',
  F: 'Too little is known of it to say. Not a bad grade.',
}

/** What a number says of one item. */
const credibility: Readonly<Record<Credibility, string>> = {
  1: 'Independent sources say the same; it makes sense and fits what else is known.',
  2: 'Not confirmed; it makes sense and fits what else is known.',
  3: 'Not confirmed; it may make sense and fits some of what is known.',
  4: 'Not confirmed; possible, but there is nothing else on it to fit.',
  5: 'Not confirmed; it makes little sense and goes against what is known.',
  6: 'There is nothing to judge it by. Not a bad grade.',
}

export const sources = {
  region: 'Sources',
  parts: { label: 'Parts of this view', sources: 'Sources', gaps: 'Gaps' },
  /** '3 outlets, 1 origin'. */
  outlets: (outlets: number, origins: number): string =>
    `${outlets === 1 ? '1 outlet' : `${counted(outlets)} outlets`}, ${origins === 1 ? '1 origin' : `${counted(origins)} origins`}`,
  count: (count: number, origins: number): string =>
    `${common.sources(count)}, ${origins === 1 ? '1 origin' : `${counted(origins)} origins`}`,
  whatCounts: (day: string): string => `cited by what is known on ${day}`,
  filtered: (shown: number, known: number): string =>
    `Filters are on: ${counted(shown)} of ${common.records(known)} count here.`,
  hidden: (count: number): string =>
    count === 1
      ? '1 more source is left out by the filters.'
      : `${counted(count)} more sources are left out by the filters.`,
  uncited: (count: number): string =>
    count === 1
      ? '1 more source of the file is cited by nothing known on this day.'
      : `${counted(count)} more sources of the file are cited by nothing known on this day.`,
  order: 'Order',
  orders: { records: 'What rests on it', name: 'Publisher', published: 'Published', grade: 'Grade' },
  columns: { source: 'Source', published: 'Published', grade: 'Grade', rests: 'Rests on it' },
  undated: 'no date given',
  page: 'page',
  archived: 'archived copy',
  of: (what: string, title: string): string => `${what}: ${title}`,
  notGraded: common.notGraded,
  reliabilityOnly: (code: Reliability): string => vocabulary.reliabilities[code],
  judged: (of: Credibility | undefined): string =>
    of === undefined ? 'items not graded' : vocabulary.credibilities[of],
  times: (count: number): string => (count === 1 ? '' : ` ×${counted(count)}`),
  records: common.records,
  alone: (count: number, all: number): string =>
    count === 0
      ? 'none on it alone'
      : count === all
        ? all === 1
          ? 'on it alone'
          : 'all on it alone'
        : `${counted(count)} on it alone`,
  rows: (count: number): string => (count === 1 ? '1 row of logs' : `${counted(count)} rows of logs`),
  withdrawn: (count: number): string => (count === 1 ? '1 withdrawn' : `${counted(count)} withdrawn`),
  nothing: 'nothing that stands',
  oneOrigin: (publisher: string): string => `All go back to ${publisher}`,
  isOrigin: 'the origin',
  repeats: 'repeats',
  repeatsOrigin: 'repeats the origin',
  repeatedBy: 'Repeated by',
  support: {
    'one-source': 'On it alone',
    'one-origin': 'On it and outlets of the same origin',
    several: 'On it and other origins',
  },
  types: { event: 'Events', statement: 'Statements' },
  figuresOf: (measure: string): string => `Figures: ${measure}`,
  logRows: (count: number, logs: string): string =>
    `${count === 1 ? '1 row' : `${counted(count)} rows`} of ${logs === '' ? 'logs' : logs}`,
  showRows: 'Show them on the timeline',
  withdrawnRecords: 'Withdrawn, so nothing rests on them',
  restsOn: (title: string): string => `What rests on ${title}`,
  drawer: 'All about this source',
  notFound: (id: string): string => `The file describes no source “${id}”.`,
  notListed: (title: string): string => `Nothing that is shown on this day cites ${title}.`,
  notYet: 'This source is not known on this day.',
  toAll: 'All sources',
  /** Where they stand below the list. */
  toGrades: 'Grades and their meaning',
  noneInFile: 'The file names no sources.',
  noneByDay: (day: string): string => `Nothing is known by ${day}, so no source is cited.`,
  allFiltered: 'The filters leave no record that cites a source.',
  clearFilters: 'Clear all filters',
  goTo: (day: string): string => `Go to ${day}`,
  grades: {
    title: 'Grades',
    caption: (items: number, sources: number): string =>
      `${items === 1 ? '1 cited item' : `${counted(items)} cited items`} from ${common.sources(sources)}, by the reliability of the source and the credibility of the item`,
    reliability: 'Reliability of the source',
    credibility: 'Credibility of the item',
    sourceCount: 'Sources',
    notGraded: common.notGraded,
    none: (items: number): string =>
      `Nobody has graded the sources or the ${items === 1 ? 'item' : `${counted(items)} items`} cited from them. Not graded is no grade: neither F nor 6.`,
    reliabilityCode: (code: Reliability | undefined): string =>
      code === undefined ? common.notGraded : `${code}, ${vocabulary.reliabilities[code]}`,
    credibilityCode: (code: Credibility | undefined): string =>
      code === undefined ? common.notGraded : `${code}, ${vocabulary.credibilities[code]}`,
  },
  legend: {
    title: 'What the grades mean',
    about:
      'The Admiralty code (AJP-2.1) judges twice: a letter for the source, a number for each item taken from it. Neither follows from the other. The grades are those of the file’s authors.',
    reliability: 'The source',
    credibility: 'The item',
    reliabilities: reliability,
    credibilities: credibility,
    notGraded: 'Nobody has judged it. It is neither F nor 6: those are judgements too.',
  },
  table: {
    columns: [
      'id',
      'publisher',
      'title',
      'published',
      'language',
      'contributors',
      'url',
      'archived',
      'reliability',
      'origin',
      'records',
      'recordsOnItAlone',
      'logRows',
      'withdrawnRecords',
    ],
    itemsJudged: (of: Credibility | undefined): string => (of === undefined ? 'itemsNotGraded' : `itemsJudged${of}`),
  },
} as const
