export const keys = {
  title: 'Keys',
  previousDay: 'One day back',
  nextDay: 'One day forth',
  nextRecord: 'Next record',
  previousRecord: 'Previous record',
  search: 'Search and filters',
  close: 'Close the record',
  help: 'This list',
} as const
