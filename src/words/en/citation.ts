import { statements } from './statements'

/** The parts of a citation that is copied as plain text. */
export const citation = {
  to: (names: string): string => `to ${names}`,
  through: statements.through,
  onBehalfOf: statements.onBehalfOf,
  undisclosed: 'content undisclosed',
  withdrawn: (day: string): string => `Withdrawn on ${day}.`,
  edition: (title: string, revision: string, asOf: string): string =>
    `In: ${title}, revision ${revision}, as of ${asOf}.`,
} as const
