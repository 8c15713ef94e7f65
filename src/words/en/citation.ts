import { statements } from './statements'

/** The parts of a citation that is copied as plain text. */
export const citation = {
  to: (names: string): string => `to ${names}`,
  through: statements.through,
  onBehalfOf: statements.onBehalfOf,
  undisclosed: 'content undisclosed',
  withdrawn: (day: string): string => `Withdrawn on ${day}.`,
  asOf: (day: string): string => `As of ${day}.`,
  hash: (sha256: string): string => `SHA-256 of the dataset’s file: ${sha256}.`,
  /** A date that a form has no field for. */
  dated: (date: string): string => `Dated: ${date}.`,
  inDataset: (title: string, revision: string): string => `In ${title}, revision ${revision}, dataset`,
  circa: 'ca. ',
  forms: { plain: 'Plain text', chicago: 'Chicago', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' },
  citeAs: 'Cite as',
  copiedAs: (form: string): string => `Citation copied: ${form}.`,
  marking: (mark: string): string => `Handling: ${mark}.`,
  edition: (title: string, revision: string, asOf: string): string =>
    `In: ${title}, revision ${revision}, as of ${asOf}.`,
} as const
