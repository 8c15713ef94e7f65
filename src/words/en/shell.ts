import { counted } from './numbers'
export const shell = {
  thisView: 'This view',
  drawer: 'The record drawer',
  timeline: 'The timeline',
  filterPanel: 'The panel of filters',
  keyHelp: 'The list of keys',
  comparison: 'The comparison',
  comparePanel: 'The choice of what to compare with',
  compare: 'Compare',
  skip: 'Skip to the board',
  broken: (region: string | undefined): string =>
    region === undefined
      ? 'The board has stopped on a fault of its own.'
      : `${region} has stopped on a fault of its own.`,
  tryAgain: 'Try again',
  loading: 'Loading the record…',
  revision: (revision: string): string => `rev ${revision}`,
  closed: (day: string): string => `record closed ${day}`,
  filters: 'Filters',
  filtersOn: (count: number): string => `Filters (${count})`,
  theme: { label: 'Light or dark', light: 'Light', dark: 'Dark', system: 'As the system' },
  setAside: (count: number): string => (count === 1 ? '1 record set aside' : `${counted(count)} records set aside`),
  /** Of logs, beside the dataset. */
  rowsSetAside: (count: number): string => (count === 1 ? '1 row set aside' : `${counted(count)} rows set aside`),
  /** What is wrong in the header or only odd sets no record aside, and is told all the same. */
  remarks: (count: number): string => (count === 1 ? '1 remark on the file' : `${count} remarks on the file`),
  setAsideWhy: 'See why',
  ignored: (key: string, value: string): string => `Not followed in this link: ${key}=${value}`,
  beforeRecord: (day: string): string => `Nothing is known yet: the record begins on ${day}.`,
  afterRecord: (day: string): string => `The record ends on ${day}; nothing later is in it.`,
  emptyRecord: 'This dataset holds no records.',
  goTo: (day: string): string => `Go to ${day}`,
  keptBoard: (age: string): string => `The host did not answer well; this is the last good board, ${age} old.`,
  ownFile: (name: string): string => `Showing ${name} from this computer. A link cannot carry it.`,
  closeFile: 'Close the file',
  dropHere: 'Drop a dataset file to open it',
  notFound: 'There is no such view.',
  toSituation: 'To the situation',
  askAgain: 'Ask again',
  toHost: 'Open this host’s own dataset',
  openOther: 'Open another file',
} as const
