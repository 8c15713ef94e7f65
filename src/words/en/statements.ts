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
} as const
