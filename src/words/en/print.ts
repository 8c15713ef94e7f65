import { counted } from './numbers'

/** At the head and the foot of every printed page, and after its last line. */
export const print = {
  asOf: (day: string, revision: string): string => `as of ${day} · revision ${revision}`,
  sources: 'Sources',
  noSources: 'none cited here',
  andMore: (names: string, more: number): string => `${names} and ${counted(more)} more`,
} as const
