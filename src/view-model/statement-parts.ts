// What can be asked of a statement: by whom, to whom, through whom, of what form, on what, from which source.
import type { Statement } from '../domain/statement'
import { kindTokenOf } from './filters'
import { NOBODY, type PartToken, type SpeakerToken, type ViewState } from './view-state'

export const STATEMENT_FACETS = [
  'speakers',
  'addressees',
  'kinds',
  'topics',
  'via',
  'sources',
  'disclosed',
  'conditional',
] as const
export type StatementFacet = (typeof STATEMENT_FACETS)[number]

/** A question that is answered by yes or no, as the address writes it. */
export type YesOrNo = 'yes' | 'no'

const UNNAMED: readonly SpeakerToken[] = ['_unnamed']
const SOURCE: readonly SpeakerToken[] = ['_source']
const NONE: readonly PartToken[] = [NOBODY]
const YES: readonly YesOrNo[] = ['yes']
const NO: readonly YesOrNo[] = ['no']

/** All who speak together; else whom the source does not name, or the source itself. */
export function speakersOf({ speakers, attribution }: Statement): readonly SpeakerToken[] {
  if (speakers.length > 0) return speakers
  return attribution === undefined ? SOURCE : UNNAMED
}

export function addresseesOf({ to }: Statement): readonly PartToken[] {
  return to.length > 0 ? to : NONE
}

/** The values that a statement has of a facet, as they stand in the address; never none but of topics. */
export function partsOf(statement: Statement, facet: StatementFacet): readonly string[] {
  switch (facet) {
    case 'speakers':
      return speakersOf(statement)
    case 'addressees':
      return addresseesOf(statement)
    case 'kinds':
      return [kindTokenOf(statement)]
    case 'topics':
      return statement.topics
    case 'via':
      return statement.reportedBy === undefined ? NONE : [statement.reportedBy]
    case 'sources':
      return statement.citations.map(({ source }) => source)
    case 'disclosed':
      return statement.disclosed ? YES : NO
    case 'conditional':
      return statement.condition === undefined ? NO : YES
  }
}

/** What is asked of a facet, in the words of {@link partsOf}; empty: nothing. */
export function askedOf(view: ViewState, facet: StatementFacet): readonly string[] {
  const value = view[facet]
  if (typeof value === 'object') return value
  return value === undefined ? [] : value ? YES : NO
}

export type StatementFilters = Pick<ViewState, 'speakers' | 'addressees' | 'via' | 'disclosed' | 'conditional'>

/** Whether the view narrows statements in a way that no other view knows. */
export function hasStatementFilters({ speakers, addressees, via, disclosed, conditional }: StatementFilters): boolean {
  return speakers.length + addressees.length + via.length > 0 || disclosed !== undefined || conditional !== undefined
}
