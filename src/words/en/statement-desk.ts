import type { StatementForm } from '../../domain/vocabulary'
import { common } from './common'
import { counted } from './numbers'
import { vocabulary } from './vocabulary'

const forms: Readonly<Record<StatementForm, string>> = {
  demand: 'demands',
  request: 'requests',
  offer: 'offers',
  acceptance: 'acceptances',
  rejection: 'rejections',
  reply: 'replies',
  warning: 'warnings',
  threat: 'threats',
  pledge: 'pledges',
  denial: 'denials',
  confirmation: 'confirmations',
  assessment: 'assessments',
  remark: 'remarks',
}

/** The words of the view Statements: what narrows it, and who speaks to whom. */
export const statementDesk = {
  facets: 'Narrow the statements',
  skip: 'Skip to the statements',
  /** The button that opens the facets where they have no room of their own. */
  openFacets: (on: number): string => (on === 0 ? 'Narrow' : `Narrow (${counted(on)})`),
  facet: {
    speakers: 'Speaker',
    addressees: 'Addressee',
    kinds: 'Form',
    topics: 'Topic',
    via: 'Through',
    sources: 'Source',
    disclosed: 'Content',
    conditional: 'Condition',
  },
  speaker: { _source: 'the source itself', _unnamed: 'somebody not named' },
  noAddressee: 'nobody named',
  noChannel: 'nobody: directly',
  disclosed: { yes: 'disclosed', no: 'undisclosed' },
  conditional: { yes: 'conditional', no: 'no condition stated' },
  chips: 'Statements only',
  chip: {
    speakers: (name: string): string => `by ${name}`,
    addressees: (name: string): string => `to ${name}`,
    via: (name: string): string => `through ${name}`,
    noAddressee: 'to nobody named',
    noChannel: 'through nobody',
    disclosed: { yes: 'content disclosed', no: 'content undisclosed' },
  },
  clear: 'Clear these',
  more: (count: number, facet: string): string => `${common.more(count)}, ${facet.toLocaleLowerCase()}`,
  fewer: 'Show fewer',
  grid: 'Who speaks to whom',
  gridCaption: 'Who speaks to whom: speakers in rows, addressees in columns, statements by form',
  gridNote: 'A statement by or to several counts once for each of them.',
  gridEmpty: 'No statement to count: the filters or the days in view leave none.',
  speakerHead: 'Speaker',
  toHead: 'to',
  othersBloc: 'No bloc',
  noActor: 'Not an actor',
  pair: (speaker: string, addressee: string, count: number, forms: string): string =>
    `${speaker} to ${addressee}: ${statementCount(count)}: ${forms}`,
  /** A form by its number: 'demand', 'demands'. */
  form: (count: number, form: StatementForm): string => (count === 1 ? vocabulary.statementForms[form] : forms[form]),
  moreForms: (count: number): string => (count === 1 ? '+1 form' : `+${counted(count)} forms`),
  wholeGrid: (speakers: number, addressees: number): string =>
    `Show ${common.and([
      ...(speakers > 0 ? [speakers === 1 ? '1 more speaker' : `${counted(speakers)} more speakers`] : []),
      ...(addressees > 0 ? [addressees === 1 ? '1 more addressee' : `${counted(addressees)} more addressees`] : []),
    ])}`,
  beyondGrid: (speakers: number, addressees: number): string =>
    `Not shown: ${counted(speakers)} speakers and ${counted(addressees)} addressees with fewer statements. Narrow to see them.`,
  smallGrid: 'Show only the most frequent',
  /** What another record is to this one: 'answered by (26 Jan 2022)'. */
  tie: (relation: string, date: string, isWithdrawn: boolean): string =>
    `${relation} (${date}${isWithdrawn ? ', withdrawn' : ''})`,
} as const

function statementCount(count: number): string {
  return count === 1 ? '1 statement' : `${counted(count)} statements`
}
