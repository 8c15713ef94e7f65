export const dates = {
  bce: (year: number): string => `${year} BCE`,
  by: (day: string): string => `by ${day}`,
  since: (day: string): string => `since ${day}`,
  from: (day: string): string => `from ${day}, end unknown`,
  about: (date: string): string => `about ${date}`,
  uncertain: (date: string): string => `${date}, uncertain`,
  aboutUncertain: (date: string): string => `about ${date}, uncertain`,
  unknown: 'date unknown',
} as const
