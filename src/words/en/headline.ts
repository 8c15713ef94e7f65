import type { ClaimKind } from '../../domain/vocabulary'

/** Who stands behind a figure that is told in a sentence: a plan is reported, not made, by who tells of it. */
const toldBy: Readonly<Record<ClaimKind, string>> = {
  observed: 'observed, says',
  planned: 'planned, according to',
  pledged: 'pledged by',
  forecast: 'forecast by',
  reference: 'reference named by',
}

/** Of the figure that leads a first screen; a file of its own, for the words of the view Figures come later. */
export const headline = {
  /** What is counted; the unit only where the label does not say it. */
  caption: (label: string, unit: string): string =>
    label.toLocaleLowerCase().includes(unit.toLocaleLowerCase()) ? label : `${label}, in ${unit}`,
  openRecord: (figure: string, claimant: string): string => `${figure}, ${claimant}: open record`,
  none: 'No figure is known on this day.',
  filtered: 'The filters let no figure through.',
  ownCount: 'The source’s own count',
  noClaimant: 'no claimant named',
  saidOn: (day: string): string => `said ${day}`,
  onlyClaim: 'No other claim of this measure is known.',
  /** `numbered` of the `count` others state a number that was observed, from `low` to `high`. */
  others: (count: number, numbered: number, low: string, high: string): string =>
    numbered === count
      ? `${claims(count)}, from ${low} to ${high}.`
      : `${claims(count)}; ${numbered} of them observed, from ${low} to ${high}.`,
  othersListed: (count: number): string => `${claims(count)}:`,
  toldBy,
  notOnScale: 'Not on the scale.',
  numberless: (count: number, kind: string | undefined): string =>
    count === 1 ? `${kind ?? ''}, no number` : `${count} claims without a number`,
  unlisted: (count: number): string => `+${count} more`,
} as const

function claims(count: number): string {
  return count === 1 ? '1 other claim' : `${count} other claims`
}
