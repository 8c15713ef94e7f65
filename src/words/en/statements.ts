import { common } from './common'

export const statements = {
  region: 'Statements',
  names: common.and,
  to: 'to',
  onBehalfOf: (name: string): string => `for ${name}`,
  through: (name: string): string => `through ${name}`,
  reporterWords: 'in the channel’s words',
  conditional: 'conditional',
  undisclosed: 'content undisclosed',
} as const
