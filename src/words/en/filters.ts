import { counted } from './numbers'

export const filters = {
  panel: 'Filters',
  search: 'Words in the record',
  actors: 'Actors',
  topics: 'Topics',
  kinds: 'Kinds',
  sources: 'Sources',
  find: (group: string): string => `Find in ${group.toLocaleLowerCase()}`,
  noneNamed: 'None with that in its name.',
  clear: 'Clear all filters',
  close: 'Close filters',
  shown: (shown: number, all: number): string => `${counted(shown)} of ${counted(all)} records shown`,
  remove: (name: string): string => `Remove filter ${name}`,
  searchChip: (words: string): string => `“${words}”`,
  on: 'Filtered by',
} as const
