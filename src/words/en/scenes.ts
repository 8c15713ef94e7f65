/** A scene's address in words. */
export const scenes = {
  asOf: (day: string): string => `as of ${day}`,
  closingDay: 'as of the closing day',
  since: (day: string): string => `since ${day}`,
  besideDay: (day: string): string => `beside ${day}`,
  besideActors: (names: string): string => `beside ${names}`,
  besideDataset: (address: string): string => `beside the dataset ${address}`,
  dataset: (address: string): string => `of another dataset, ${address}`,
  open: (name: string): string => `open: ${name}`,
  outside: 'This address leads out of the app; the situation is shown in its place.',
  unread: (parts: string): string => `Not in this dataset, and left out: ${parts}`,
  /** A title made of a view and the days that it shows. */
  titled: (view: string, days: string): string => `${view}, ${days}`,
} as const
