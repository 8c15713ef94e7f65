import { counted } from './numbers'
import { common } from './common'

export const statements = {
  region: 'Statements',
  names: common.and,
  to: 'to',
  onBehalfOf: (name: string): string => `for ${name}`,
  /** Inside a line a name’s own article is no longer its first letter. */
  through: (name: string): string => `through ${name.replace(/^The /, 'the ')}`,
  reporterWords: 'in the channel’s words',
  conditional: 'conditional',
  undisclosed: 'content undisclosed',
  count: (count: number, known: number): string =>
    count === known ? statementCount(count) : `${counted(count)} of ${statementCount(known)}`,
  openRecord: (sources: number, title: string): string => `${common.sources(sources)}, open record: ${title}`,
  moreRelated: (count: number): string => `+${counted(count)} more relations`,
  noneKnown: (day: string): string => `Nothing said is known by ${day}.`,
  noneInFile: 'The record holds no statements.',
  filtered: (known: number): string => `The filters let none of ${statementCount(known)} through.`,
  outsideWindow: 'Nothing that was said falls in the days in view.',
  clearFilters: 'Clear all filters',
  allDays: 'Show all days',
  goTo: (day: string): string => `Go to ${day}`,
} as const

function statementCount(count: number): string {
  return count === 1 ? '1 statement' : `${counted(count)} statements`
}
