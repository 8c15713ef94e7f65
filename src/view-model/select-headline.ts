// The figure that leads a first screen: one claim, and what else was claimed beside it. Claims are
// listed and spanned, never added or averaged.
import type { Claim, Measure } from '../domain/claim'
import { statedNumbers } from '../domain/quantity'
import type { ClaimKind } from '../domain/vocabulary'
import type { Board } from './board'
import { latestFirst } from './latest-first'
import { claimantOf, type Voice } from './names'
import { niceScale } from './nice-scale'
import { extentOf, extentOfAll, supersededBy, type FigureExtent, type FigureGeometry } from './select-figure-extent'

export type HeadlineModel = {
  readonly measure: Measure
  /** The latest observed claim of the measure. */
  readonly claim: Claim
  readonly voice: Voice
  readonly sourceCount: number
  /** Whether it was said after the last day that it is about: then both days are shown. */
  readonly isSaidLater: boolean
  readonly others: OtherClaims
  /** Undefined where no observed claim states a number. */
  readonly scale?: HeadlineScale
}

export type OtherClaims = {
  /** All other standing claims of the measure that no later claim replaces. */
  readonly count: number
  /** How many of them were observed and state a number: those that `span` and the scale rest on. */
  readonly numbered: number
  /** Lowest and highest number that these said, where there are two or more; no sum, no mean. */
  readonly span?: { readonly low: number; readonly high: number }
  /** Those that `span` does not speak for, latest first, and only the first few of them. */
  readonly listed: readonly ListedClaim[]
  readonly unlisted: number
  /** Those that state no number and so have no place on a scale; the kind where they share one. */
  readonly numberless: { readonly count: number; readonly kind?: ClaimKind }
}

export type ListedClaim = { readonly claim: Claim; readonly voice: Voice; readonly isOnScale: boolean }

/** A line from `min` to `max`; `at`, `from` and `to` are fractions of its length. */
export type HeadlineScale = {
  readonly min: number
  readonly max: number
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
  readonly headline?: ScaleMark
  readonly others: readonly ScaleMark[]
}

export type ScaleMark = {
  readonly claim: Claim
  readonly geometry: FigureGeometry
  readonly from: number
  readonly to: number
}

const LISTED = 1
const SCALE_STEPS = 2
// So that the arrow of a "more than" at the top still has somewhere to point.
const HEADROOM = 1.05

/** Undefined when the board shows no observed claim to lead with. */
export function selectHeadline(board: Board): HeadlineModel | undefined {
  const measure = headlineMeasure(board)
  if (!measure) return undefined
  const replaced = supersededBy(board.known.claims)
  const standing = board.shown.claims
    .filter((claim) => claim.measure === measure.id && !replaced.has(claim.id))
    .toSorted(latestFirst)
  const claim = standing.find(isObserved)
  if (!claim) return undefined
  const others = standing.filter(({ id }) => id !== claim.id)
  return {
    measure,
    claim,
    voice: claimantOf(claim, board.dataset),
    sourceCount: new Set(claim.citations.map(({ source }) => source)).size,
    isSaidLater: claim.date.latest !== undefined && claim.known > claim.date.latest,
    others: otherClaims(others, board),
    scale: headlineScale(claim, others.filter(isObserved), twinClaims(measure, board)),
  }
}

/** The measure that the file leads with, else the one with the newest observed claim on the board. */
export function headlineMeasure({ dataset, shown }: Board): Measure | undefined {
  const named = dataset.headline === undefined ? undefined : dataset.measures.get(dataset.headline)
  if (named) return named
  const newest = shown.claims.filter(isObserved).toSorted(latestFirst)[0]
  return newest && dataset.measures.get(newest.measure)
}

function isObserved({ kind }: Claim): boolean {
  return kind === 'observed'
}

function isNumbered({ value }: Claim): boolean {
  return statedNumbers(value) !== undefined
}

function otherClaims(others: readonly Claim[], { dataset }: Board): OtherClaims {
  const isOnScale = (claim: Claim): boolean => isObserved(claim) && isNumbered(claim)
  const onScale = others.filter(isOnScale)
  const numberless = others.filter((claim) => !isNumbered(claim))
  // One number is no span: it is told like the rest, with its hedge and its claimant.
  const isSpanned = onScale.length > 1
  const listed = others.filter((claim) => !(isSpanned && isOnScale(claim)))
  const kinds = new Set(numberless.map(({ kind }) => kind))
  return {
    count: others.length,
    numbered: onScale.length,
    span: isSpanned ? extentOfAll(onScale) : undefined,
    listed: listed
      .slice(0, LISTED)
      .map((claim) => ({ claim, voice: claimantOf(claim, dataset), isOnScale: isOnScale(claim) })),
    unlisted: Math.max(0, listed.length - LISTED),
    numberless: { count: numberless.length, kind: kinds.size === 1 ? [...kinds][0] : undefined },
  }
}

/** What the board beside this one puts on the same line: both are drawn to one scale. */
function twinClaims({ id, unit }: Measure, { beside }: Board): readonly Claim[] {
  if (!beside || beside.dataset.measures.get(id)?.unit !== unit) return []
  const replaced = supersededBy(beside.known.claims)
  return beside.shown.claims.filter((claim) => claim.measure === id && isObserved(claim) && !replaced.has(claim.id))
}

function headlineScale(claim: Claim, others: readonly Claim[], twins: readonly Claim[]): HeadlineScale | undefined {
  const span = extentOfAll([claim, ...others]) && extentOfAll([claim, ...others, ...twins])
  if (!span) return undefined
  const { min, max, ticks } = niceScale(span.low * HEADROOM, span.high * HEADROOM, SCALE_STEPS)
  const at = (value: number): number => (value - min) / (max - min)
  const mark = (item: Claim, extent: FigureExtent): ScaleMark => ({
    claim: item,
    geometry: extent.geometry,
    from: at(extent.low),
    to: at(extent.high),
  })
  const marks = (items: readonly Claim[]): readonly ScaleMark[] =>
    items.flatMap((item) => {
      const extent = extentOf(item.value)
      return extent ? [mark(item, extent)] : []
    })
  return {
    min,
    max,
    ticks: ticks.map((value) => ({ value, at: at(value) })),
    headline: marks([claim])[0],
    others: marks(others),
  }
}
