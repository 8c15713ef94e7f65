import { counted } from './numbers'

/** A number and its noun: '3 figures'. */
function many(count: number, one: string, more = `${one}s`): string {
  return `${counted(count)} ${count === 1 ? one : more}`
}

const days = {
  label: 'The two days',
  from: 'From',
  to: 'to',
  otherDay: 'The other day',
  boardDay: 'The board’s day',
  span: (from: string, to: string): string => `From ${from} to ${to}`,
  swap: 'Swap the days',
  swapTitle: 'Swap: the board goes to the other day',
  presets: 'Compare with',
  choices: {
    'last-news': 'the last news before',
    yesterday: 'the day before',
    week: 'a week before',
    whole: 'the beginning',
  },
  byDefault: (day: string): string => `${day} is the last day before on which something became known.`,
  byDefaultFirst: 'Everything that is known became known on one day; this is the day before it.',
  badDay: 'Write the day as year-month-day, such as 2022-01-28.',
} as const

const outcomes = {
  occurred: 'came to pass',
  reported: 'reported to have come to pass',
  cancelled: 'cancelled',
  lapsed: 'its day passed, and the record has no word since',
} as const

const empty = {
  sameDay: 'Both days are the same, so nothing lies between them.',
  nothing: (from: string, to: string): string =>
    `Nothing came, changed or was withdrawn after ${from} and up to ${to}.`,
  filtered: 'The filters let nothing of what changed through.',
  clearFilters: 'Clear all filters',
  whole: 'Show the whole record',
  lastNews: 'Compare with the last news before',
} as const

const visit = {
  title: 'Since your last visit',
  /** Which visit is meant. */
  last: (when: string, revision: string, seen: string): string =>
    `You last had this board open on ${when}, in revision ${revision}, and saw it as of ${seen}.`,
  sameEdition: 'The dataset is the same edition since.',
  newEdition: (revision: string): string => `The dataset is another edition since: revision ${revision}.`,
  sameRevision: 'The dataset has changed since, under the same revision.',
  notComparable: 'That visit was noted by another version of this app, so its records cannot be compared one by one.',
  known: (count: number, from: string): string =>
    count === 0 ? `Nothing became known after ${from}.` : `${many(count, 'record')} became known after ${from}.`,
  behind: (seen: string): string => `The board now stands on an earlier day than the one you saw, ${seen}.`,
  showDays: 'Show what changed since that day',
  added: 'New in this edition',
  changed: 'Changed in this edition',
  removed: 'No longer in this edition',
  demands: 'Demands that stood otherwise',
  demand: (then: string): string => `then ${then}`,
  first: 'No earlier visit to this dataset is remembered here. From the next one on, this place says what came since.',
  forgotten: 'Forgotten. This visit is not remembered either.',
  forget: 'Forget my visits',
  local: 'Kept in this browser only and never sent.',
  loading: 'Looking for your last visit…',
  failures: {
    'no-storage': 'This browser keeps nothing for this page, so your last visit is not remembered.',
    refused:
      'This browser refuses to keep anything for this page (a private window, perhaps), so your last visit is not remembered.',
    full: 'This browser has no room left to remember your visits.',
  },
} as const

const editions = {
  title: 'Two files compared',
  board: 'This board',
  other: 'The other file',
  group: 'Another file to compare with',
  pick: 'Compare with another file',
  pickAgain: 'Compare with another',
  dropHere: 'Drop the other file here. Nothing leaves the browser.',
  address: 'Address of the other dataset',
  addressHint: 'or its address',
  go: 'Compare',
  close: 'Close the other file',
  loading: (address: string): string => `Loading ${address}…`,
  refused: 'The other file cannot be compared.',
  line: (before: string, after: string): string => `From ${before} to ${after}`,
  edition: (revision: string, closed: string): string => `revision ${revision}, closed ${closed}`,
  differentIds: (board: string, other: string): string =>
    `These are two datasets (${board} and ${other}) and not two editions of one. What has the same id is compared all the same.`,
  sameContent: 'Both files say the same: no record, source, actor, place, topic or measure differs.',
  setAside: (count: number): string =>
    `${many(count, 'record')} of the other file ${count === 1 ? 'was' : 'were'} set aside and ${count === 1 ? 'is' : 'are'} missing here.`,
  parts: {
    header: 'About the dataset',
    records: 'Records',
    sources: 'Sources',
    actors: 'Actors',
    places: 'Places',
    topics: 'Topics',
    measures: 'Measures',
    briefs: 'Briefs',
    corrections: 'Corrections',
    logs: 'Logs',
  },
  changes: { added: 'added', removed: 'removed', changed: 'changed' },
  correction: (day: string, change: string, reason: string): string => `${day}, ${change}: ${reason}`,
  /** '2 added, 1 removed, 3 changed, 120 the same'. */
  counts: ({
    added,
    removed,
    changed,
    same,
  }: Readonly<Record<'added' | 'removed' | 'changed' | 'same', number>>): string =>
    [
      added > 0 && `${counted(added)} added`,
      removed > 0 && `${counted(removed)} removed`,
      changed > 0 && `${counted(changed)} changed`,
      `${counted(same)} the same`,
    ]
      .filter((part) => part !== false)
      .join(', '),
} as const

/** One line for every kind of thing that came or moved, in the order of the page. */
const counts = {
  added: (count: number): string => `${many(count, 'record')} came`,
  changed: (count: number): string => `${counted(count)} changed`,
  withdrawn: (count: number): string => `${counted(count)} withdrawn`,
  figures: (count: number): string => many(count, 'new figure'),
  demands: (count: number): string => `${many(count, 'position')} changed`,
  dates: (count: number): string => (count === 1 ? '1 date came due' : `${counted(count)} dates came due`),
  corrections: (count: number): string => many(count, 'correction'),
} as const

/** What came, changed, moved or was withdrawn: between two days, since a visit, between two editions. */
export const changes = {
  region: 'Changes',
  days,
  counts,
  summary: 'What changed, in short',
  sections: {
    demands: 'Positions that changed',
    figures: 'Figures that moved',
    dates: 'Dates that came due',
    changed: 'Changed',
    withdrawn: 'Withdrawn',
    added: 'Added',
    corrections: 'Corrections of the dataset',
  },
  demandsSame: (count: number): string =>
    count === 1 ? '1 other demand stands as it stood.' : `${counted(count)} other demands stand as they stood.`,
  newDemand: 'new',
  was: 'was',
  becomes: 'is now',
  nothingThere: 'nothing',
  figure: {
    new: 'new',
    links: { supersedes: 'said to be replaced', 'same-voice': 'before, by the same' },
    onBehalfOf: (name: string): string => `for ${name}`,
    through: (name: string): string => `through ${name}`,
    counts: (parts: readonly string[]): string => `counts: ${parts.join(', ')}`,
    leavesOut: (parts: readonly string[]): string => `leaves out: ${parts.join(', ')}`,
    first: 'By whom no earlier figure of this kind is known, or by nobody named:',
    otherCount: 'The two do not state the same parts, so they may not count the same.',
    known: (day: string): string => `known ${day}`,
  },
  outcomes,
  updated: (day: string): string => `known ${day}`,
  noReason: 'no reason given',
  cameAndWent: 'came and was withdrawn in between',
  rows: (count: number): string => `${many(count, 'row')} of logs became known in these days.`,
  rowsLink: 'See them on the timeline',
  gone: 'not on this board',
  visit,
  editions,
  empty,
  count: (count: number): string => counted(count),
  kinds: {
    added: 'added',
    changed: 'changed',
    withdrawn: 'withdrawn',
    date: 'date came due',
    figure: 'figure',
    demand: 'position',
    correction: 'correction',
  },
  columns: {
    change: 'change',
    id: 'id',
    kind: 'kind',
    what: 'what',
    field: 'field',
    before: 'before',
    after: 'after',
    known: 'known',
    reason: 'reason',
  },
} as const
