export const quantities = {
  noNumber: 'no number stated',
  about: (value: string): string => `about ${value}`,
  atLeast: (value: string): string => `at least ${value}`,
  atMost: (value: string): string => `at most ${value}`,
  moreThan: (value: string): string => `more than ${value}`,
  lessThan: (value: string): string => `less than ${value}`,
  range: (min: string, max: string): string => `${min} to ${max}`,
} as const
