export const keys = {
  title: 'Keys',
  previousDay: 'One day back',
  nextDay: 'One day forth',
  nextRecord: 'Next record',
  previousRecord: 'Previous record',
  search: 'Search everything',
  commands: 'Commands',
  filters: 'Filters',
  addView: 'Add this view to a brief',
  close: 'Close what is open',
  help: 'This list',
  or: 'or',
} as const
