// The claims of one measure as a chart and a table need them: each with its voice, its place in time
// and on the axis, and what became of it.
import type { Day } from '../base/day'
import type { Claim } from '../domain/claim'
import type { MeasureId } from '../domain/ids'
import type { Board } from './board'
import { matches } from './filters'
import { latestFirst } from './latest-first'
import { markNameOf, type MarkName } from './mark-of'
import { claimantOf, type Voice } from './names'
import { extentOf, supersededBy, type FigureExtent } from './select-figure-extent'

export type FigureClaim = {
  readonly claim: Claim
  readonly voice: Voice
  readonly mark: MarkName
  /** Undefined where no number was said. */
  readonly extent?: FigureExtent
  readonly time: FigureTime
  readonly state: FigureState
  readonly sourceCount: number
}

/** The days that a claim may be about; an open end stops at the last day that bounds it. */
export type FigureTime = {
  readonly from: Day
  readonly to: Day
  readonly isOpenStart: boolean
  readonly isOpenEnd: boolean
  /** The source hedges the date itself: "about", "uncertain". */
  readonly isHedged: boolean
}

export type FigureState =
  | { readonly kind: 'standing' }
  | { readonly kind: 'superseded'; readonly by: Claim }
  | { readonly kind: 'withdrawn'; readonly known: Day; readonly reason?: string }

/** Every claim of the measure that is shown, withdrawn ones too, latest first. */
export function figureClaims(measure: MeasureId, board: Board): readonly FigureClaim[] {
  const replaced = supersededBy(board.known.claims)
  return [...board.known.byId.values()]
    .filter((record) => record.type === 'claim')
    .filter((claim) => claim.measure === measure && matches(claim, board.view, board.dataset))
    .toSorted(latestFirst)
    .map((claim) => ({
      claim,
      voice: claimantOf(claim, board.dataset),
      mark: markNameOf(claim),
      extent: extentOf(claim.value),
      time: timeOf(claim, board.asOf),
      state: stateOf(claim, replaced.get(claim.id)),
      sourceCount: new Set(claim.citations.map(({ source }) => source)).size,
    }))
}

function timeOf({ date, known }: Claim, asOf: Day): FigureTime {
  const { earliest, latest } = date
  const bounds = boundsOf(earliest, latest, known, asOf)
  return {
    ...bounds,
    isOpenStart: earliest === undefined,
    isOpenEnd: latest === undefined,
    isHedged: date.isApproximate || date.isUncertain,
  }
}

function boundsOf(
  earliest: Day | undefined,
  latest: Day | undefined,
  known: Day,
  asOf: Day,
): { readonly from: Day; readonly to: Day } {
  if (earliest === undefined) return { from: latest ?? known, to: latest ?? known }
  if (latest === undefined) return { from: earliest, to: earliest > asOf ? earliest : asOf }
  return { from: earliest, to: latest }
}

function stateOf({ withdrawn }: Claim, by: Claim | undefined): FigureState {
  if (withdrawn) return { kind: 'withdrawn', ...withdrawn }
  return by ? { kind: 'superseded', by } : { kind: 'standing' }
}

/** Claims a chart may draw on its axis: standing or superseded, with a number, and no reference line. */
export function isPlotted({ claim, extent, state }: FigureClaim): boolean {
  return extent !== undefined && state.kind !== 'withdrawn' && claim.kind !== 'reference'
}

/** A reference takes a year as its line; that year is not when anything was counted. */
export function isDated({ claim }: FigureClaim): boolean {
  return claim.kind !== 'reference'
}
