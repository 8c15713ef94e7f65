import { counted } from './numbers'

/** The dialog behind `/` and `⌘K`. */
export const search = {
  title: 'Search and commands',
  search: 'Search',
  commands: 'Commands',
  searchLabel: 'Search the record',
  searchHint: 'Names, quotes, places, figures, sources',
  commandLabel: 'Find a command',
  commandHint: 'What would you like to do?',
  hits: 'What was found',
  groups: {
    actors: 'Actors',
    statements: 'Statements',
    events: 'Events',
    figures: 'Figures',
    sources: 'Sources',
    places: 'Places',
    topics: 'Topics',
  },
  board: 'On the board',
  day: 'Day',
  asOf: (day: string): string => `As of ${day}`,
  showAll: (words: string): string => `Show everything on the board that holds “${words}”`,
  showAllWithLogs: (words: string): string => `Show everything on the board that holds “${words}”, rows of logs too`,
  /** Beside a heading: how many there are, and how many of them stand under it. */
  count: (listed: number, all: number): string =>
    listed < all ? `${counted(listed)} of ${counted(all)}` : counted(all),
  moreOf: (count: number, group: string): string => `+${counted(count)} more ${group.toLocaleLowerCase()}`,
  found: (count: number): string => (count === 0 ? 'Nothing found' : `${counted(count)} found`),
  later: (count: number): string => (count === 1 ? '1 more is known later' : `${counted(count)} more are known later`),
  partial: (share: number): string => `${Math.floor(share * 100)} % of the record searched`,
  none: (words: string, day: string): string => `Nothing that is known on ${day} holds “${words}”.`,
  noneHelp: 'Every word must occur. Fewer words, or another spelling, find more.',
  noCommand: (words: string): string => `No command is called “${words}”.`,
  holds: (records: number, actors: number, sources: number): string =>
    `${counted(records)} records, ${counted(actors)} actors and ${counted(sources)} sources can be searched.`,
  ways: [
    ['two or more letters', 'words of a title, a quotation in any of its languages, a name, a note'],
    ['26 Jan', 'a date moves the board to that day'],
    ['>', 'lists the commands'],
  ],
  move: 'move',
  open: 'open',
  close: 'close',
  closeDialog: 'Close search and commands',
  toCommands: 'Commands',
  toSearch: 'Search',
} as const
