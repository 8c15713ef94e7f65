// What a chart's title may say: words that the claims themselves bear out, hedges kept. Never a sum,
// a difference or a trend, for nobody has said those.
import type { Day } from '../base/day'
import type { Claim, Measure } from '../domain/claim'
import { figures } from '../words/en/figures'
import { formatDay, formatEdtf } from './format-day'
import { formatNumber, speakQuantity } from './format-quantity'
import type { Voice } from './names'
import type { FigureClaim } from './select-figure-claims'

export type Finding =
  /** Several claimants on one day: from the lowest to the highest number that any of them said. */
  | { readonly kind: 'spread'; readonly day: Day; readonly count: number; readonly low: Bound; readonly high: Bound }
  /** Several claimants on one day, one number. */
  | { readonly kind: 'agreement'; readonly day: Day; readonly count: number; readonly number: number }
  /** The latest claim alone: an observed one, or of another kind where nothing was observed. */
  | { readonly kind: 'single'; readonly claim: Claim; readonly voice: Voice; readonly day?: Day }
  /** No claim in view states a number. */
  | { readonly kind: 'none' }

/** An end of the spread with the hedge of the claim that set it; the ends of a range have none. */
export type Bound = {
  readonly value: number
  readonly hedge: 'exact' | 'about' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan'
}

// A day on which several spoke leads the title while it is about as new as the newest claim.
const RECENT_DAYS = 14

/** Reads the finding from claims that are on the chart, latest first. */
export function findingOf(plotted: readonly FigureClaim[]): Finding {
  const standing = plotted.filter(({ state }) => state.kind === 'standing')
  const observed = standing.filter(({ claim }) => claim.kind === 'observed')
  const latest = observed[0] ?? standing[0]
  if (!latest) return { kind: 'none' }
  const onDay = latestSharedDay(observed, latest.time.to - RECENT_DAYS)
  if (onDay) return spreadOf(onDay.claims, onDay.day)
  const isDay = latest.claim.date.precision === 'day' && !latest.time.isHedged
  return { kind: 'single', claim: latest.claim, voice: latest.voice, day: isDay ? latest.time.to : undefined }
}

/** The latest day, from `since` on, on which two or more different voices put a number on it. */
function latestSharedDay(
  observed: readonly FigureClaim[],
  since: number,
): { readonly day: Day; readonly claims: readonly FigureClaim[] } | undefined {
  const dated = observed.filter(({ claim, time }) => claim.date.precision === 'day' && time.to >= since)
  for (const { time } of dated) {
    const claims = dated.filter((other) => other.time.to === time.to)
    if (new Set(claims.map(({ voice }) => voice.label)).size > 1) return { day: time.to, claims }
  }
  return undefined
}

function spreadOf(claims: readonly FigureClaim[], day: Day): Finding {
  const bounds = claims.flatMap(boundsOf)
  const low = bounds.reduce((a, b) => (b.value < a.value ? b : a))
  const high = bounds.reduce((a, b) => (b.value > a.value ? b : a))
  const count = claims.length
  if (low.value === high.value) return { kind: 'agreement', day, count, number: low.value }
  return { kind: 'spread', day, count, low, high }
}

function boundsOf({ claim, extent }: FigureClaim): readonly Bound[] {
  const { value } = claim
  if (!extent || value.kind === 'unstated') return []
  if (value.kind === 'range') {
    return [
      { value: extent.low, hedge: 'exact' },
      { value: extent.high, hedge: 'exact' },
    ]
  }
  return [{ value: value.value, hedge: value.kind }]
}

/** The finding as the chart's title, every hedge kept. */
export function findingText(finding: Finding): string {
  const text = figures.finding
  switch (finding.kind) {
    case 'spread':
      return text.spread(formatDay(finding.day), boundText(finding.low), boundText(finding.high))
    case 'agreement':
      return text.agreement(formatDay(finding.day), finding.count, formatNumber(finding.number))
    case 'single': {
      const { claim, voice, day } = finding
      const figure = speakQuantity(claim.value, claim.words)
      if (voice.kind === 'source') return text.unclaimed(figure, formatEdtf(claim.date))
      return day === undefined
        ? text.dated(voice.label, claim.kind, figure, formatEdtf(claim.date))
        : text.onDay(voice.label, claim.kind, figure, formatDay(day))
    }
    case 'none':
      return text.none
  }
}

function boundText({ value, hedge }: Bound): string {
  return speakQuantity({ kind: hedge, value })
}

/** What the reader must know of every mark: a stock is no change, and neither is a line. */
export function readingText({ quantity, direction }: Measure): string {
  if (quantity === 'stock') return figures.finding.stock
  if (direction === undefined) return figures.finding.change
  return direction === 'in' ? figures.finding.changeIn : figures.finding.changeOut
}
