import { common } from './common'
import { counted } from './numbers'
import { vocabulary } from './vocabulary'
import type { RelationType } from '../../domain/vocabulary'

type Part = 'alone' | 'joint' | 'for'

/** What was demanded, what was said to it, and who said what on which question. */
export const positions = {
  region: 'Positions',
  ledger: 'Demands and answers',
  exchange: 'Exchange',
  matrix: 'Who said what on which question',
  table: 'Table of actors and questions',
  arrow: '→',
  undisclosedForm: (form: string): string => `${form}, content undisclosed`,
  speaksFor: (speaker: string, body: string): string => `${speaker} for ${body}`,
  asks: (who: string, body: string | undefined, isJoint: boolean): string =>
    `${body === undefined ? who : `${who}, for ${body},`} ${isJoint ? 'ask' : 'asks'}`,
  unnamedAsk: 'Speakers who are not named ask',
  by: (speaker: string): string => `by ${speaker}`,
  count: (count: number, known: number): string =>
    count === known ? demandCount(count) : `${counted(count)} of ${demandCount(known)}`,
  openCount: (count: number): string =>
    count === 0 ? 'none without an answer' : `${counted(count)} without an answer`,
  heads: { demand: 'Demand', replies: 'What was said to it', status: 'Status', next: 'Next date' },
  to: (names: string): string => `to ${names}`,
  noReplies: 'Nothing is known to have been said to it.',
  relation: (type: RelationType): string | undefined => (type === 'answers' ? undefined : vocabulary.relations[type]),
  /** How a statement that is no answer stands to the one above it: `denies it`. */
  heldTo: (relation: string): string => `${relation} it`,
  deeper: (count: number): string => `${counted(count)} further on`,
  read: 'Read the exchange',
  readOf: (title: string): string => `Read the exchange: ${title}`,
  openRecord: (title: string): string => `Open record: ${title}`,
  replyRecord: (sources: string, form: string, by: string, date: string): string =>
    `${sources}, open record: ${form}, ${by}, ${date}`,
  addressee: (name: string, status: string): string => `${name}: ${status}`,
  statusText: (word: string, since: string): string => `${word}, ${since}`,
  nextLabel: 'Next date:',
  noNext: 'none known',
  moreDates: (count: number, title: string): string => `${common.more(count)} dates in the exchange: ${title}`,
  bothSides: 'both sides take part',
  sharedTopic: (topic: string): string => `same topic: ${topic}`,
  noEnd: 'day not given',
  tie: (relation: string, entry: string): string => `${relation} ${entry}`,
  times: (tie: string, count: number): string => `${tie} (${counted(count)} of them)`,
  entryName: (form: string, speaker: string): string => `the ${form} of ${speaker}`,
  became: 'What became of it',
  allPositions: 'All positions',
  backArrow: '←',
  statementCount: (count: number): string => (count === 1 ? '1 statement' : `${counted(count)} statements`),
  asOf: (day: string): string => `as of ${day}`,
  also: (relation: string): string => `also ${relation}`,
  alone: 'Nothing is known to have been said to it, and it was said to nothing.',
  notYet: (day: string, known: string): string => `Not yet known on ${day}; it enters the record on ${known}.`,
  withdrawn: 'withdrawn; nothing rests on it',
  sources: (publishers: string, count: number): string =>
    publishers === '' ? common.sources(count) : `${common.sources(count)}: ${publishers}`,
  sourcesOf: (publishers: string, count: number, title: string): string =>
    `${positions.sources(publishers, count)}; open record: ${title}`,

  // The matrix.
  caption:
    'Each cell: the last that the actor said on the question by the day. Choose a cell for everything it said on it.',
  actorHead: 'Actor',
  noBloc: 'No bloc named',
  legend: 'Legend',
  parts: {
    joint: 'said together with others',
    for: 'not its own words: another spoke for it',
  },
  silence: 'said nothing on it',
  jointMark: 'joint',
  /** What is followed by more, on this line or the next. */
  goesOn: (fact: string): string => `${fact} ·`,
  ofMany: (count: number): string => `${counted(count)} in all`,
  forMark: (speaker: string): string => `by ${speaker}`,
  partOf: (form: string, part: Part, speaker: string): string =>
    part === 'alone' ? form : part === 'joint' ? `${form}, jointly by ${speaker}` : `${form} by ${speaker}`,
  cellTitle: (actor: string, topic: string): string => `${actor} on ${topic}`,
  cellLabel: (actor: string, topic: string, form: string, date: string, words: string, count: number): string =>
    `${actor} on ${topic}: ${form}, ${date}. ${words}${count > 1 ? ` Latest of ${counted(count)}.` : ''}`,
  silentCell: (actor: string, topic: string): string => `${actor} said nothing on ${topic}`,
  silentHistory: (day: string): string => `It has said nothing on this that is known on ${day}.`,
  closeHistory: 'Close the history',
  moreRows: (count: number): string => (count === 1 ? '+1 more actor' : `+${counted(count)} more actors`),
  leftOut: (withoutTopic: number, withoutActor: number): string =>
    [
      ...(withoutTopic > 0 ? [`${positions.statementCount(withoutTopic)} on no named question`] : []),
      ...(withoutActor > 0 ? [`${positions.statementCount(withoutActor)} by no named actor`] : []),
    ].join(' and '),
  inNoCell: (what: string): string => `In no cell: ${what}.`,

  // Empty states.
  noDemandsInFile: 'The record holds no demands or requests.',
  noDemandsKnown: (day: string): string => `No demand or request is known by ${day}.`,
  demandsFiltered: (known: number): string => `The filters let none of ${demandCount(known)} through.`,
  demandsOutside: 'No demand or request falls in the days in view.',
  noTopics: 'The record names no topics, so there is no question to compare what was said on.',
  noStatementsKnown: (day: string): string => `Nothing said is known by ${day}.`,
  noneAttributed: 'Nothing that is shown was said by a named actor on a named question.',
  statementsFiltered: 'The filters let no statement through.',
  statementsOutside: 'Nothing that was said falls in the days in view.',
  clearFilters: 'Clear all filters',
  allDays: 'Show all days',
  allStatements: 'All statements',
  goTo: (day: string): string => `Go to ${day}`,

  // Columns of the table that can be taken out.
  columns: {
    id: 'id',
    by: 'demanded by',
    to: 'demanded of',
    form: 'form',
    demand: 'demand',
    date: 'date',
    status: 'status',
    byAddressee: 'status of each addressee',
    silentDays: 'days without an answer',
    replies: 'what was said to it',
    nextDate: 'next date',
    nextEvent: 'next event',
    sources: 'sources',
  },
} as const

function demandCount(count: number): string {
  return count === 1 ? '1 demand or request' : `${counted(count)} demands and requests`
}
