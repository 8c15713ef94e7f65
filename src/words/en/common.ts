import { counted } from './numbers'

// Words that every view uses. Functions take what a translator needs to order a sentence anew.
export const common = {
  product: 'Watchfloor',
  nav: {
    label: 'Views',
    situation: 'Situation',
    timeline: 'Timeline',
    statements: 'Statements',
    positions: 'Positions',
    figures: 'Figures',
    actors: 'Actors',
    sources: 'Sources',
    changes: 'Changes',
    brief: 'Brief',
    data: 'Data',
  },
  and: (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
  more: (count: number): string => `+${counted(count)} more`,
  records: (count: number): string => (count === 1 ? '1 record' : `${counted(count)} records`),
  sources: (count: number): string => (count === 1 ? '1 source' : `${counted(count)} sources`),
  days: (count: number): string => (count === 1 ? '1 day' : `${counted(count)} days`),
  inDays: (count: number): string => (count === 0 ? 'today' : count === 1 ? 'tomorrow' : `in ${count} days`),
  daysAgo: (count: number): string => (count === 0 ? 'today' : count === 1 ? 'yesterday' : `${count} days ago`),
  close: 'Close',
  /** A part of one of two panes, told from its twin. */
  inPane: (name: string, pane: string): string => `${name}, ${pane}`,
  sourceItself: 'the source itself',
  noClaimant: 'no claimant named',
  notGraded: 'not graded',
} as const
