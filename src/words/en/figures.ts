import type { Counting } from '../../domain/claim'
import type { ClaimKind } from '../../domain/vocabulary'

function countOf(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`
}

/** A claimant in front of a verb; an aside in its name is closed by a comma: 'officials, not named, said'. */
function subject(claimant: string): string {
  return claimant.includes(',') ? `${claimant},` : claimant
}

/** How a claim is introduced in a title: a plan is told, a pledge is given. */
const said: Readonly<Record<ClaimKind, string>> = {
  observed: 'said',
  planned: 'told of a plan for',
  pledged: 'pledged',
  forecast: 'forecast',
  reference: 'named as a reference',
}

const finding = {
  spread: (day: string, low: string, high: string): string => `On ${day} the counts ran from ${low} to ${high}`,
  agreement: (day: string, count: number, number: string): string =>
    `On ${day} ${count === 2 ? 'both' : `all ${count}`} claims named ${number}`,
  onDay: (claimant: string, kind: ClaimKind, figure: string, day: string): string =>
    `${subject(claimant)} ${said[kind]} ${figure} on ${day}`,
  dated: (claimant: string, kind: ClaimKind, figure: string, date: string): string =>
    `${subject(claimant)} ${said[kind]} ${figure}, ${date}`,
  unclaimed: (figure: string, date: string): string => `With no claimant named: ${figure}, ${date}`,
  none: 'No claim in view states a number',
  stock: 'Every mark is one claim by one claimant; no line joins them, because they do not count the same thing.',
  change: 'Every mark is one claim of a change, not of a total; no line joins them and none adds them up.',
  changeIn: 'Every mark is one claim of how many came, not of how many there were; none adds them up.',
  changeOut: 'Every mark is one claim of how many left, not of how many remained; none adds them up.',
} as const

const chart = {
  label: (measure: string, count: number): string => `${measure}: ${countOf(count)} over time`,
  howTo: 'Arrow keys go from claim to claim, Enter opens the record. All claims stand in the table below.',
  events: 'Events',
  noEvents: 'none',
  eventCount: (drawn: number, all: number): string => (drawn === all ? String(all) : `${drawn} of ${all}`),
  lane: 'no number',
  asOf: (day: string): string => `as of ${day}`,
  /** A label at a mark: the claimant, with the kind and the words where the number alone would mislead. */
  markLabel: (claimant: string, kind: string | undefined, value: string | undefined): string =>
    [value, kind === undefined ? claimant : `${kind}: ${claimant}`].filter((part) => part !== undefined).join(', '),
  ruleLabel: (figure: string, claimant: string): string => `reference ${figure}, ${claimant}`,
  change: (unit: string, direction: 'in' | 'out' | undefined): string =>
    direction === undefined ? `${unit}, change` : direction === 'in' ? `${unit} that came` : `${unit} that left`,
  outside: (count: number): string => `${countOf(count)} outside these days.`,
  hidden: (count: number): string => `${countOf(count)} hidden by filters.`,
  superseded: (count: number): string => `${countOf(count)} replaced by a later one, drawn lighter.`,
  withdrawn: (count: number): string => `${countOf(count)} withdrawn: in the table, not on the chart.`,
  noBloc: 'no bloc named',
} as const

const legend = {
  label: 'How to read the marks',
  exact: 'exact',
  about: 'about',
  range: 'range',
  floor: 'at least, more than',
  ceiling: 'at most, less than',
  'second-hand': 'at second hand',
  planned: 'planned',
  pledged: 'pledged',
  forecast: 'forecast',
  unstated: 'no number said',
  superseded: 'replaced later',
  days: 'may be any of these days',
} as const

const windows = {
  label: 'Days in view',
  whole: 'all days',
  last: (days: number): string => {
    if (days < 90) return `last ${Math.round(days / 7)} weeks`
    if (days < 365) return `last ${Math.round(days / 30.44)} months`
    const years = Math.round(days / 365.25)
    return years === 1 ? 'last year' : `last ${years} years`
  },
} as const

const matrix = {
  title: 'Who counts what',
  claim: 'claim',
  countingWord: (counting: Counting): string => (counting === 'not-stated' ? 'not stated' : counting),
  legend: 'In, out, or not stated (·). A dot is not a zero.',
  more: (count: number): string => `+${count} more`,
  fewer: 'fewer',
} as const

const selected = {
  title: 'Selected',
  latest: 'Latest claim',
  day: 'about',
  known: 'said or known',
  dayAndKnown: 'about and said',
  kind: 'kind',
  likelihood: 'likelihood',
  condition: 'condition',
  scope: 'scope',
  why: 'no number',
  onBehalfOf: (name: string): string => `for ${name}`,
  through: (name: string): string => `through ${name}`,
  supersededBy: (figure: string, day: string): string => `Replaced by ${figure}, known ${day}.`,
  withdrawn: (day: string, reason: string | undefined): string =>
    reason === undefined ? `Withdrawn ${day}.` : `Withdrawn ${day}: ${reason}`,
  openRecord: 'open record',
  grade: (reliability: string | undefined, credibility: number | undefined): string | undefined => {
    if (reliability === undefined) return credibility === undefined ? undefined : `credibility ${credibility}`
    return credibility === undefined ? `reliability ${reliability}` : `${reliability}${credibility}`
  },
  grades: (grades: readonly string[]): string => (grades.length === 0 ? 'not graded' : `graded ${grades.join(', ')}`),
} as const

const table = {
  title: 'As a table',
  toTable: 'as a table',
  caption: (measure: string, count: number): string => `${measure}: ${countOf(count)}, latest first`,
  claimant: 'claimant',
  value: 'figure',
  kind: 'kind',
  about: 'about',
  known: 'said or known',
  includes: 'counts',
  excludes: 'leaves out',
  condition: 'scope and condition',
  sources: 'sources',
  record: 'record',
  open: 'open',
  openFor: (claimant: string, figure: string): string => `open record: ${claimant}, ${figure}`,
  superseded: 'replaced later',
  withdrawn: 'withdrawn',
  notStated: 'not stated',
} as const

const references = {
  offScale: 'Named as a reference, not on the scale:',
  asRule: 'Named as a reference, drawn as a line:',
} as const

const measures = {
  label: 'Measures',
  choose: (measureCount: number, logCount: number): string =>
    [
      measureCount > 0 && (measureCount === 1 ? '1 measure' : `${measureCount} measures`),
      logCount > 0 && (logCount === 1 ? '1 log' : `${logCount} logs`),
    ]
      .filter((part) => part !== false)
      .join(', '),
  claims: countOf,
  change: (direction: 'in' | 'out' | undefined): string =>
    direction === undefined ? 'a change' : direction === 'in' ? 'a change: came' : 'a change: left',
} as const

const empty = {
  noMeasures: 'This dataset names no measures, so there are no figures to show.',
  unknown: (id: string): string => `There is no measure “${id}” in this dataset. These are its measures:`,
  notYet: (measure: string, day: string): string => `No claim about “${measure}” is known by ${day}.`,
  goTo: (day: string): string => `Go to ${day}, when the first became known`,
  filtered: (measure: string, count: number): string =>
    `The filters hide ${count === 1 ? 'the one claim' : `all ${count} claims`} about “${measure}”.`,
  clearFilters: 'Clear the filters',
  noneEver: (measure: string): string => `No claim about “${measure}” is in the record.`,
  outOfWindow: 'No claim with a number lies in these days.',
  wholeSpan: 'Show all days',
} as const

export const figures = {
  region: 'Figures',
  title: (measure: string): string => `Figures · ${measure}`,
  finding,
  chart,
  legend,
  windows,
  matrix,
  selected,
  table,
  references,
  measures,
  empty,
} as const
