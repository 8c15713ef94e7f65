/** At the head of every printed page. */
export const print = {
  asOf: (day: string, revision: string): string => `as of ${day} · revision ${revision}`,
} as const
