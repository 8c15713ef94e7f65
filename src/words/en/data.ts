export const data = {
  title: 'Data',
  identity: 'This dataset',
  noCatalogue: 'This host lists no datasets.',
  open: 'Open another',
  dropHint: 'or drop it anywhere on the page. Nothing leaves the browser.',
  address: 'Address of a dataset',
  go: 'Open',
  problems: 'What was set aside',
  noProblems: 'Every record of the file stands on the board. Nothing was set aside, nothing was misspelt.',
  onlyRows: 'Every record of the file stands on the board. The rows that were set aside are listed with their log.',
  header: 'the file’s own fields',
  notice: 'notice',
  counts: 'Records',
  fields: {
    id: 'Id',
    title: 'Title',
    summary: 'Summary',
    asOf: 'Record closed',
    revision: 'Revision',
    licence: 'Licence',
    language: 'Language',
    address: 'From',
    size: 'Size',
    sha256: 'SHA-256',
    marking: 'Handling',
  },
  noMarking: 'no mark',
  hashes: {
    pending: 'being made',
    unavailable: 'not verified: the file could not be read once more',
  },
  asPromised: 'The SHA-256 is the one that this host’s list of datasets gives.',
  notAsPromised: (promised: string): string =>
    `The host’s list of datasets gives another SHA-256, ${promised}: the file has changed since the list was written, or on its way here.`,
  asPinned: 'The link was pinned to exactly these data.',
  notAsPinned: (pinned: string): string => `The link was pinned to other data, SHA-256 ${pinned}.`,
  takenFrom: 'An excerpt, taken from',
  lists: (counts: { events: number; statements: number; claims: number; sources: number; actors: number }): string =>
    [
      counted(counts.events, 'event'),
      counted(counts.statements, 'statement'),
      counted(counts.claims, 'figure'),
      counted(counts.actors, 'actor'),
      counted(counts.sources, 'source'),
    ].join(', '),
  problemCount: (setAside: number, notices: number): string =>
    `${counted(setAside, 'record')} set aside, ${counted(notices, 'notice')}`,
  schema: 'JSON Schema of the format',
  stored: 'What this browser stores',
  openIt: (title: string): string => `Open ${title}`,
  isOpen: 'open now',
} as const

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}
