export const asOfWords = {
  label: 'As of',
  group: 'As-of day',
  previous: 'One day back',
  next: 'One day forth',
  pulse: 'Days of the record',
  choose: 'Choose a day',
  scrub: 'Move the board through time',
  value: (day: string, news: string): string => `${day}, ${news}`,
  news: (count: number): string =>
    count === 0 ? 'nothing new' : count === 1 ? '1 new record' : `${count} new records`,
  toClosing: 'To the day the record was closed',
} as const
