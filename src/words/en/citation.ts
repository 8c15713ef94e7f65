/** The parts of a citation that is copied as plain text. */
export const citation = {
  to: (names: string): string => `to ${names}`,
  through: (name: string): string => `through ${name}`,
  onBehalfOf: (name: string): string => `for ${name}`,
  undisclosed: 'content undisclosed',
  withdrawn: (day: string): string => `Withdrawn on ${day}.`,
  edition: (title: string, revision: string, asOf: string): string =>
    `In: ${title}, revision ${revision}, as of ${asOf}.`,
} as const
